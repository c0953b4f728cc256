//! Another instrument through the same code; expected numbers are worked out by hand.

use sales_leader_scorecard_core::{
    locale::Mode,
    scoring::{
        Accent, Direction, MissingForTotal, RoleShift, Score, ScoreResult, SellerBlock,
        missing_for_total, named_difference, panel, score,
    },
};

use crate::{given, mentor::MENTOR};

fn scored(marks: &str) -> Score {
    score(&given::ratings(&MENTOR, marks))
}

#[test]
fn weights_count_in_the_total() {
    // Steps 4 2 1 4 0, weights 2 1 3 1 1: S = 8 + 2 + 3 + 4 + 0 = 17 of 4·8 = 32, 53.125.
    let score = scored("53251");
    assert_eq!(score.total, Some(53));
    assert_eq!(score.band.map(|band| band.key), Some("sprout"));
    // follow_up is critical and 1.
    assert_eq!(score.critical, given::at(&MENTOR, &[4]));
    assert!(score.reserved);
}

#[test]
fn weights_do_not_count_in_the_role_shift() {
    // (3 + 2) / 2 − (5 + 5 + 1) / 3 = −7/6, over four steps −29.17 points; the limit is 2.
    let balanced = RoleShift {
        points: -29,
        direction: Direction::Balanced,
    };
    assert_eq!(scored("53251").role_shift, Some(balanced));
    // 1 − (5 + 3 + 1) / 3 = −2.
    let lagging = RoleShift {
        points: -50,
        direction: Direction::Lagging,
    };
    assert_eq!(scored("51131").role_shift, Some(lagging));
    // Two others are too few, with a total all the same.
    assert!(scored("511x4").total.is_some());
    assert_eq!(scored("511x4").role_shift, None);
}

#[test]
fn a_missing_item_takes_its_weight_along() {
    // time 4, questions 5, follow_up 4: S = 6 + 12 + 3 = 21 of 4·6, 87.5 rounds up. With
    // patience and candour at 1: 21 of 32, 65.625; at 5: 29 of 32, 90.625.
    let score = scored("4-5x4");
    assert_eq!(score.total, Some(88));
    assert_eq!(score.range, Some((66, 91)));
    assert_eq!(score.band.map(|band| band.key), Some("sprout"));
    assert!(score.provisional);
    assert!(!score.complete);
}

#[test]
fn its_own_limits_hold() {
    // Half of five is three.
    let missing = |marks| missing_for_total(&given::ratings(&MENTOR, marks));
    assert_eq!(
        missing("3-3-3"),
        MissingForTotal {
            ratings: 0,
            critical: vec![]
        }
    );
    assert_eq!(
        missing("3---3"),
        MissingForTotal {
            ratings: 1,
            critical: vec![]
        }
    );
    assert_eq!(
        missing("333--"),
        MissingForTotal {
            ratings: 1,
            critical: given::at(&MENTOR, &[4])
        }
    );
    // A critical 2 is not low here.
    assert!(scored("25552").critical.is_empty());
    // The answer check: from two rated on, three equal neighbours.
    assert!(scored("3334-").uniform);
    assert!(!scored("33433").uniform);
    assert!(scored("3--3-").uniform);
    assert!(!scored("3----").uniform);
    // Three unanswered neighbours are not equal ratings.
    assert!(!scored("3---4").uniform);
    // 8 + 4 + 12 + 3 + 1 = 28 of 32 are 87.5.
    assert_eq!(scored("55542").band.map(|band| band.key), Some("sprout"));
    // 29 of 32 are 90.625.
    assert_eq!(scored("55543").band.map(|band| band.key), Some("tree"));
    assert_eq!(named_difference(&MENTOR, 60, 41), None);
    assert_eq!(named_difference(&MENTOR, 60, 40), Some(20));
}

#[test]
fn its_seller_block_has_two_strengths_of_equal_weight() {
    // 4 + 1 of 8 steps, 62.5 rounds up; 53 − 63.
    let balanced = SellerBlock {
        total: 63,
        difference: Some(-10),
        accent: Some(Accent::Balanced),
    };
    assert_eq!(scored("53251 52").seller, Some(balanced));
    // 1 + 2 of 8 steps are 37.5, and 6 + 2 + 9 + 2 + 1 = 20 of 32 are 62.5: 63 − 38 is the limit.
    let leader = SellerBlock {
        total: 38,
        difference: Some(25),
        accent: Some(Accent::Leader),
    };
    assert_eq!(scored("43432 23").seller, Some(leader));
    // One step less is 59.375.
    let balanced = SellerBlock {
        total: 38,
        difference: Some(21),
        accent: Some(Accent::Balanced),
    };
    assert_eq!(scored("43422 23").seller, Some(balanced));
}

#[test]
fn its_result_object_has_its_own_keys() {
    let score = scored("4-5x4");
    let result = ScoreResult {
        mode: Mode::OwnRating,
        score: &score,
    };
    assert_eq!(
        serde_json::to_string(&result).unwrap(),
        concat!(
            r#"{"instrument":"mentor","instrumentVersion":3,"mode":"self","items":5,"#,
            r#""answered":3,"unanswered":["patience"],"notObserved":["candour"],"#,
            r#""complete":false,"total":88,"provisional":true,"range":[66,91],"#,
            r#""band":"sprout","critical":[],"reserved":false,"roleShift":null,"seller":null,"#,
            r#""uniform":false}"#,
        )
    );
}

#[test]
fn its_panel_takes_the_mean_of_the_unrounded_totals() {
    // 17 of 32 and 21 of 24: (0.53125 + 0.875) / 2 = 0.703125. Rounded first it would be
    // (53 + 88) / 2 = 70.5, and 71.
    let panel = panel(
        &MENTOR,
        &[
            given::ratings(&MENTOR, "53251"),
            given::ratings(&MENTOR, "4-5x4"),
        ],
    );
    assert_eq!(panel.total, Some(70));
    assert_eq!(panel.band.map(|band| band.key), Some("sprout"));

    // time 5 4, questions 2 5, follow_up 1 4: sample variances 1/2, 9/2, 9/2, mean 19/6, and
    // (K² − 1) / 12 = 2, so 1 − 19/12.
    assert_eq!(panel.agreement, Some(-7.0 / 12.0));
    let items: Vec<_> = panel
        .items
        .iter()
        .map(|item| (item.raters, item.deviation, item.discuss))
        .collect();
    assert_eq!(
        items,
        [
            (2, Some(0.5), false),
            (1, None, false),
            (2, Some(1.5), true),
            (1, None, false),
            (2, Some(1.5), true),
        ]
    );
}
