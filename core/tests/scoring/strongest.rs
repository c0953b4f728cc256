//! What a result praises.

use sales_leader_scorecard_core::{instrument::SALES_LEADER, scoring::strongest};

use crate::given;

/// Index and rating of each, in their order.
fn found(marks: &str) -> Vec<(usize, u8)> {
    let place = |key| {
        let mut items = SALES_LEADER.items.iter();
        items.position(|item| item.item_key() == key).unwrap()
    };
    let found = strongest(&given::ratings(&SALES_LEADER, marks));
    let found = found.iter();
    found
        .map(|(key, rating)| (place(*key), rating.get()))
        .collect()
}

#[test]
fn the_strongest_are_the_highest_rated_that_are_no_step() {
    let cases: [(&str, &[(usize, u8)]); 12] = [
        // The failed top seller.
        ("2312244323", &[(5, 4), (6, 4), (1, 3)]),
        // Item order decides between equals; steps 0, 9 and 1 are left out.
        ("5555555554", &[(2, 5), (3, 5), (4, 5)]),
        ("4555555555", &[(2, 5), (4, 5), (5, 5)]),
        ("1234567---", &[(6, 7), (5, 6), (4, 5)]),
        ("123456----", &[(5, 6), (4, 5), (2, 3)]),
        // At most half of what is rated.
        ("12345-----", &[(4, 5), (2, 3)]),
        ("7-1x4", &[(0, 7)]),
        ("26", &[]),
        ("7777777774", &[(0, 7), (1, 7), (2, 7)]),
        // The bottom of the scale is no strength.
        ("1112111211", &[(3, 2), (7, 2)]),
        ("1111111112", &[(9, 2)]),
        // The seller block stands apart.
        ("26--------77777", &[]),
    ];
    for (marks, expected) in cases {
        assert_eq!(found(marks), expected, "{marks}");
    }
}

#[test]
fn nothing_stands_out_among_equals_or_alone() {
    for marks in [
        "",
        "xxxxxxxxxx",
        "7",
        "----1-----",
        "44",
        "4444444444",
        "4x4-4444-4",
    ] {
        assert_eq!(found(marks), [], "{marks}");
    }
}
