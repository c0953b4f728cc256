//! Tables around every limit of the sales-leader instrument.

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    scoring::{
        Accent, Direction, MissingForTotal, RoleShift, Score, SellerBlock, missing_for_total,
        named_difference, score,
    },
};

use crate::given;

fn scored(marks: &str) -> Score {
    score(&given::ratings(&SALES_LEADER, marks))
}

#[test]
fn a_total_needs_four_fifths_of_the_items_and_every_critical_one() {
    let cases: [(&str, usize, &[usize]); 8] = [
        ("5555555555", 0, &[]),
        ("5--5555555", 0, &[]),
        // Seven rated: one short.
        ("5---555555", 1, &[3]),
        ("5--5-55555", 1, &[]),
        // Nine rated and no total: a critical item is worth more than its number.
        ("-555555555", 1, &[0]),
        ("x55x55555x", 3, &[0, 3, 9]),
        // Six others: eight would do, but three more are critical.
        ("-55-555-5-", 3, &[0, 3, 9]),
        ("", 8, &[0, 3, 9]),
    ];
    for (marks, ratings, critical) in cases {
        let missing = missing_for_total(&given::ratings(&SALES_LEADER, marks));
        let expected = MissingForTotal {
            ratings,
            critical: given::at(&SALES_LEADER, critical),
        };
        assert_eq!(missing, expected, "{marks}");
        assert_eq!(scored(marks).total.is_some(), ratings == 0, "{marks}");
    }
}

#[test]
fn without_a_total_nothing_that_rests_on_it_is_given() {
    // Complete and not provisional: there is nothing to be provisional.
    let score = scored("26xx45x551 77777");
    assert!(score.complete);
    assert_eq!(score.answered, 7);
    assert_eq!(
        (score.total, score.range, score.band, score.role_shift),
        (None, None, None, None)
    );
    assert!(!score.provisional);
    // The critical items are listed all the same, and reserve no band.
    assert_eq!(score.critical, given::at(&SALES_LEADER, &[0, 9]));
    assert!(!score.reserved);
    // The seller block has a total of its own, and nothing to stand beside.
    let seller = SellerBlock {
        total: 100,
        difference: None,
        accent: None,
    };
    assert_eq!(score.seller, Some(seller));
}

#[test]
fn unanswered_and_not_observed_are_told_apart() {
    let score = scored("5-x5555555");
    assert_eq!(score.unanswered, given::at(&SALES_LEADER, &[1]));
    assert_eq!(score.not_observed, given::at(&SALES_LEADER, &[2]));
    assert!(!score.complete);
    // Provisional stays true once all is answered; the words differ by `complete`.
    assert!(score.provisional);
    let score = scored("5xx5555555");
    assert!(score.complete && score.provisional);
}

#[test]
fn a_low_critical_item_reserves_the_band_and_leaves_the_total() {
    let cases: [(&str, &[usize]); 5] = [
        ("3777777777", &[]),
        ("2777777777", &[0]),
        ("1772777771", &[0, 3, 9]),
        // An item that is not critical reserves nothing.
        ("7177177177", &[]),
        ("7772777777", &[3]),
    ];
    for (marks, critical) in cases {
        let score = scored(marks);
        assert_eq!(
            score.critical,
            given::at(&SALES_LEADER, critical),
            "{marks}"
        );
        assert_eq!(score.reserved, !critical.is_empty(), "{marks}");
    }
    // Ten sevens less five steps of sixty.
    assert_eq!(scored("2777777777").total, Some(92));
    assert_eq!(scored("7277777777").total, Some(92));
}

#[test]
fn every_rounded_total_has_the_band_it_falls_in() {
    let cases = [
        ("1111111111", 0, "little"),
        // 25 of 60: 41.67 is already 42.
        ("4334344433", 42, "partly"),
        // 22 of 54: 40.74.
        ("4334334-34", 41, "little"),
        ("5445454544", 57, "partly"),
        ("5445454545", 58, "often"),
        // 40 of 54: 74.07.
        ("65565-5656", 74, "often"),
        ("6556565656", 75, "strong"),
        ("7777777777", 100, "strong"),
    ];
    for (marks, total, band) in cases {
        let score = scored(marks);
        assert_eq!(
            (score.total, score.band.map(|band| band.key)),
            (Some(total), Some(band))
        );
    }
}

#[test]
fn the_role_shift_starts_at_one_whole_point_of_the_scale() {
    let cases = [
        // Items 1, 3, 4 and 5 against the six others.
        ("4544455555", -17, Direction::Lagging),
        ("6566655555", 17, Direction::Leading),
        // 4 against 30/6 is one point less; against 29/6 it is not quite.
        ("4544454655", -17, Direction::Lagging),
        ("4544454555", -14, Direction::Balanced),
        // 17/4 against 5 is three quarters of a point, -12.5 of 100: away from zero.
        ("4544564555", -13, Direction::Balanced),
        ("7171711111", 75, Direction::Leading),
        ("7177711111", 100, Direction::Leading),
        ("1711177777", -100, Direction::Lagging),
    ];
    for (marks, points, direction) in cases {
        assert_eq!(
            scored(marks).role_shift,
            Some(RoleShift { points, direction }),
            "{marks}"
        );
    }
}

#[test]
fn no_role_shift_is_given_without_ground_for_it() {
    let cases = [
        ("46-4455555", "one of the four is missing"),
        ("46x4455555", "one of the four is not observed"),
        ("4644-55---", "no total"),
        ("4444444444", "all ratings are equal"),
        ("44-444-444", "all ratings are equal, with gaps"),
    ];
    for (marks, why) in cases {
        assert_eq!(scored(marks).role_shift, None, "{why}");
    }
    // Four others are enough: eight rated, the least for a total.
    assert!(scored("4x44455x55").role_shift.is_some());
}

#[test]
fn the_seller_block_stands_beside_the_total() {
    let block = |total, difference, accent| SellerBlock {
        total,
        difference: Some(difference),
        accent: Some(accent),
    };
    let cases = [
        // 73 against 63, 72 against 63 and 53 against 63.
        ("6556565556 54555", block(63, 10, Accent::Leader)),
        ("6556565546 55455", block(63, 9, Accent::Balanced)),
        ("4454544444 55554", block(63, -10, Accent::Seller)),
        // Strong in both is balanced, never a choice between the two.
        ("7777777776 77777", block(100, -2, Accent::Balanced)),
        ("1111111112 77777", block(100, -98, Accent::Seller)),
    ];
    for (marks, seller) in cases {
        assert_eq!(scored(marks).seller, Some(seller), "{marks}");
    }
    for marks in ["6556565556", "6556565556 5455-", "6556565556 5455x"] {
        assert_eq!(scored(marks).seller, None, "{marks}");
    }
    // All items equal say little about the person, so they are compared with nothing.
    let alone = SellerBlock {
        total: 63,
        difference: None,
        accent: None,
    };
    assert_eq!(scored("5555555555 54555").seller, Some(alone));
}

#[test]
fn the_seller_block_touches_nothing_else() {
    let without = scored("5-x5342615");
    let with = scored("5-x5342615 77777");
    assert_eq!(
        Score {
            seller: None,
            ..with
        },
        without
    );
}

#[test]
fn the_answer_check_asks_about_equal_neighbours() {
    let cases = [
        ("5555555555", true),
        ("5566666656", true),
        ("1666666123", true),
        ("5666665667", false),
        // A missing item breaks a run, and so does one not observed.
        ("566-666567", false),
        ("12333x3332", false),
        ("6666666-12", true),
        // Six unanswered neighbours are no run of equal ratings.
        ("5555------", false),
        ("55-55555-5", true),
        // Seven equal ratings are too few to ask.
        ("5555555---", false),
        ("5555555-5-", true),
        // Two values by turns are a pattern too, but not this one.
        ("5656565656", false),
    ];
    for (marks, uniform) in cases {
        assert_eq!(scored(marks).uniform, uniform, "{marks}");
    }
}

#[test]
fn only_a_difference_of_ten_points_is_named() {
    let cases = [
        (70, 60, Some(10)),
        (60, 70, Some(-10)),
        (70, 61, None),
        (61, 70, None),
        (0, 100, Some(-100)),
        (50, 50, None),
    ];
    for (a, b, named) in cases {
        assert_eq!(named_difference(&SALES_LEADER, a, b), named, "{a} and {b}");
    }
}
