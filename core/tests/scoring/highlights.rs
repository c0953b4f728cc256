//! What a result speaks about first.

use sales_leader_scorecard_core::{
    instrument::{ItemKey, SALES_LEADER},
    scoring::{Highlights, Rating, highlights},
};

use crate::given;

/// Marks, then index and rating of the strongest and of the weakest.
type Case<'a> = (&'a str, &'a [(usize, u8)], &'a [(usize, u8)]);

fn side(chosen: &[(ItemKey, Rating)]) -> Vec<(usize, u8)> {
    let place = |key| {
        let mut items = SALES_LEADER.items.iter();
        items.position(|item| item.item_key() == key).unwrap()
    };
    chosen
        .iter()
        .map(|(key, rating)| (place(*key), rating.get()))
        .collect()
}

#[test]
fn the_strongest_and_the_weakest_are_apart_and_in_order() {
    let cases: [Case<'_>; 11] = [
        // The failed top seller.
        (
            "2312244323",
            &[(5, 4), (6, 4), (1, 3)],
            &[(2, 1), (0, 2), (3, 2)],
        ),
        // Item order decides between equals; what is already strongest is not weakest too.
        (
            "5555555554",
            &[(0, 5), (1, 5), (2, 5)],
            &[(9, 4), (3, 5), (4, 5)],
        ),
        (
            "4555555555",
            &[(1, 5), (2, 5), (3, 5)],
            &[(0, 4), (4, 5), (5, 5)],
        ),
        (
            "1234567---",
            &[(6, 7), (5, 6), (4, 5)],
            &[(0, 1), (1, 2), (2, 3)],
        ),
        (
            "123456----",
            &[(5, 6), (4, 5), (3, 4)],
            &[(0, 1), (1, 2), (2, 3)],
        ),
        // Fewer than six: an odd one out is among the strongest.
        ("12345-----", &[(4, 5), (3, 4), (2, 3)], &[(0, 1), (1, 2)]),
        ("7-1x4", &[(0, 7), (4, 4)], &[(2, 1)]),
        ("26", &[(1, 6)], &[(0, 2)]),
        // The top of the scale is no weakness and its bottom no strength, however few are left.
        ("7777777774", &[(0, 7), (1, 7), (2, 7)], &[(9, 4)]),
        ("1111111112", &[(9, 2)], &[(0, 1), (1, 1), (2, 1)]),
        // The seller block stands apart.
        ("26--------77777", &[(1, 6)], &[(0, 2)]),
    ];
    for (marks, strongest, weakest) in cases {
        let highlights = highlights(&given::ratings(&SALES_LEADER, marks));
        assert_eq!(
            side(&highlights.strongest),
            strongest,
            "strongest of {marks}"
        );
        assert_eq!(side(&highlights.weakest), weakest, "weakest of {marks}");
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
        let ratings = given::ratings(&SALES_LEADER, marks);
        assert_eq!(highlights(&ratings), Highlights::default(), "{marks}");
    }
}
