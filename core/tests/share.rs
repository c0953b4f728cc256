//! Texts that stand for answers: short, readable for ever, and never read wrongly.

use proptest::prelude::*;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::scoring::{Answer, Ratings, RawAnswer};
use sales_leader_scorecard_core::share::{self, Decoded, encode};

/// 0 is unanswered and 9 not observed.
type Row = [u8; 15];

/// Texts as they were once given out. They must be read like this for ever: never edit a line.
const GOLDEN: [(&str, Row); 5] = [
    ("10000000000000004r", [0; 15]),
    (
        "1231224432377776tt",
        [2, 3, 1, 2, 2, 4, 4, 3, 2, 3, 7, 7, 7, 7, 6],
    ),
    (
        "1575667656644554mf",
        [5, 7, 5, 6, 6, 7, 6, 5, 6, 6, 4, 4, 5, 5, 4],
    ),
    (
        "1n12345670n0000099",
        [9, 1, 2, 3, 4, 5, 6, 7, 0, 9, 0, 0, 0, 0, 0],
    ),
    ("1nnnnnnnnnnnnnnngp", [9; 15]),
];

/// The answers of a text that is about the sales-leader instrument.
fn decode(text: &str) -> Option<Ratings> {
    match share::decode(text, &SALES_LEADER) {
        Decoded::Answers(ratings) => Some(ratings),
        Decoded::Foreign | Decoded::Damaged => None,
    }
}

fn keys() -> impl Iterator<Item = &'static str> {
    let items = SALES_LEADER.items.iter().map(|item| item.key);
    items.chain(SALES_LEADER.seller.iter().copied())
}

fn ratings(row: &Row) -> Ratings {
    let answer = |value: &u8| match value {
        0 => RawAnswer::Null,
        9 => RawAnswer::Text("not-observed".into()),
        point => RawAnswer::Whole((*point).into()),
    };
    let pairs = keys().zip(row.iter().map(answer));
    Ratings::from_pairs(&SALES_LEADER, pairs).unwrap()
}

fn any_ratings() -> impl Strategy<Value = Ratings> {
    let value = prop_oneof![Just(0_u8), 1..=7_u8, Just(9_u8)];
    proptest::array::uniform15(value).prop_map(|row| ratings(&row))
}

#[test]
fn texts_given_out_by_earlier_releases_are_read_for_ever() {
    for (text, row) in GOLDEN {
        assert_eq!(decode(text), Some(ratings(&row)), "{text}");
        assert_eq!(encode(&ratings(&row)), text);
    }
}

#[test]
fn a_later_version_is_not_guessed_at() {
    let later = GOLDEN[1].0.replacen('1', "2", 1);
    assert_eq!(decode(&later), None);
}

#[test]
fn what_is_no_text_of_ours_is_refused() {
    for text in ["", "1", "x", "é", "1000000000000000", "ééééééééé", "%31"] {
        assert_eq!(decode(text), None, "{text:?}");
    }
}

#[test]
fn a_cut_or_lengthened_text_is_refused() {
    for (text, _) in GOLDEN {
        for length in 0..text.len() {
            assert_eq!(decode(&text[..length]), None);
        }
        for extra in ["0", " ", "\n", "1"] {
            assert_eq!(decode(&format!("{text}{extra}")), None);
            assert_eq!(decode(&format!("{extra}{text}")), None);
        }
    }
}

proptest! {
    #[test]
    fn every_answer_comes_back(ratings in any_ratings()) {
        prop_assert_eq!(decode(&encode(&ratings)), Some(ratings));
    }

    #[test]
    fn a_text_is_short_and_needs_no_escaping(ratings in any_ratings()) {
        let text = encode(&ratings);
        prop_assert!(text.len() <= 32);
        prop_assert!(text.chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase()));
    }

    #[test]
    fn every_single_wrong_character_is_noticed(ratings in any_ratings()) {
        let text = encode(&ratings);
        let printable: Vec<char> = (' '..='~').chain(['é', '１', '\n']).collect();
        for (index, right) in text.char_indices() {
            for wrong in printable.iter().filter(|wrong| **wrong != right) {
                let damaged = format!("{}{wrong}{}", &text[..index], &text[index + 1..]);
                prop_assert_eq!(decode(&damaged), None, "{}", damaged);
            }
        }
    }

    #[test]
    fn two_characters_that_changed_places_are_noticed(ratings in any_ratings()) {
        let text = encode(&ratings).into_bytes();
        for one in 0..text.len() {
            for other in one + 1..text.len() {
                if text[one] != text[other] {
                    let mut swapped = text.clone();
                    swapped.swap(one, other);
                    let swapped = String::from_utf8(swapped).unwrap();
                    prop_assert_eq!(decode(&swapped), None, "{}", swapped);
                }
            }
        }
    }
}

#[test]
fn the_seller_strengths_are_in_the_text() {
    let with = ratings(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0]);
    let read = decode(&encode(&with)).unwrap();
    assert_eq!(read.get("persuasion"), with.get("persuasion"));
    assert_ne!(read.get("persuasion"), Some(Answer::Unanswered));
}
