//! The numbers of the sales-leader instrument are those of SCORING.md.

use sales_leader_scorecard_core::instrument::{Item, SALES_LEADER, Scale};

#[test]
fn the_sales_leader_instrument_is_that_of_the_specification() {
    let flagged = |of: fn(&Item) -> bool| {
        let flagged = SALES_LEADER.items.iter().filter(|item| of(item));
        flagged.map(|item| item.key).collect::<Vec<_>>()
    };
    assert_eq!(
        flagged(|item| item.critical),
        ["leadership_motivation", "coaching", "learning_agility"]
    );
    assert_eq!(
        flagged(|item| item.role_shift),
        [
            "leadership_motivation",
            "trust_delegation",
            "coaching",
            "team_strategy"
        ]
    );
    assert_eq!(flagged(|item| item.weight != 1), [""; 0]);
    assert_eq!(
        SALES_LEADER.scale,
        Scale {
            points: 7,
            anchors: &[1, 4, 7]
        }
    );
}
