//! The next steps of an instrument that has not all groups.

use sales_leader_scorecard_core::{
    instrument::{
        Instrument, Item,
        document::{Document, Node},
    },
    scoring::{
        Why::{self, Critical, Left, Other, RoleShift},
        next_steps,
    },
};

use crate::given;

const CRITICAL_ONLY: &str = include_str!("../../../instruments/examples/first-90-days.nl.json");
const NO_GROUPS: &str = include_str!("../../../instruments/examples/ready-to-delegate.nl.json");
const BOTH: &str = include_str!("../fixtures/mentor.nl.json");

fn instrument(text: &str) -> &'static Instrument {
    let document = Document::read(&Node::parse(text).unwrap());
    Box::leak(Box::new(document.unwrap().into_instrument()))
}

fn steps(instrument: &'static Instrument, marks: &str) -> Vec<(usize, Why)> {
    let place = |key| {
        let mut items = instrument.items.iter();
        items.position(|item| item.item_key() == key).unwrap()
    };
    let steps = next_steps(&given::ratings(instrument, marks));
    steps
        .into_iter()
        .map(|(key, why)| (place(key), why))
        .collect()
}

#[test]
fn it_begins_with_the_groups_that_it_has_and_goes_on_with_what_is_left() {
    let critical = instrument(CRITICAL_ONLY);
    assert!(critical.items[0].critical);
    assert_eq!(
        steps(critical, "52322"),
        [(0, Critical), (1, Other), (3, Left)]
    );

    let shift = instrument(&BOTH.replace("\"critical\": true", "\"critical\": false"));
    let first = shift.items.iter().position(|item| item.role_shift).unwrap();
    let mark = |item: &Item| if item.role_shift { '4' } else { '2' };
    let marks: String = shift.items.iter().map(mark).collect();
    let found = steps(shift, &marks);
    assert_eq!(found[0], (first, RoleShift));
    assert_eq!([found[1].1, found[2].1], [Other, Left]);

    let none = instrument(NO_GROUPS);
    assert_eq!(steps(none, "2212222212"), [(2, Left), (8, Left), (0, Left)]);
}
