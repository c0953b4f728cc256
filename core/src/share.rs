//! Answers as a short text, for a link or for storage.
//!
//! A text is a version, one character an answer, and two check characters: 18 in all, letters and
//! digits only. Version 1 stands for the fifteen keys below in this order, whatever later
//! versions of the instrument look like, so a text can be read for ever.

use crate::instrument::SALES_LEADER;
use crate::scoring::{Answer, Ratings, RawAnswer};

const VERSION: char = '1';

/// What the characters of version 1 stand for, by position. It never changes.
const KEYS: [&str; 15] = [
    "leadership_motivation",
    "listening_empathy",
    "trust_delegation",
    "coaching",
    "team_strategy",
    "consistency",
    "planning_structure",
    "connecting_motivating",
    "self_reflection",
    "learning_agility",
    "persuasion",
    "result_drive",
    "perseverance",
    "autonomy",
    "negotiation",
];

const UNANSWERED: char = '0';
const NOT_OBSERVED: char = 'n';

/// A prime above every character's value: one wrong character, or two that changed places, always
/// change a sum of it.
const MODULUS: u32 = 1021;
const FACTOR: u32 = 37;

/// The answers as a text of 18 characters.
#[must_use]
pub fn encode(ratings: &Ratings) -> String {
    let mut text = String::from(VERSION);
    for key in KEYS {
        text.push(match ratings.get(key) {
            Some(Answer::Rated(rating)) => char::from(b'0' + rating.get()),
            Some(Answer::NotObserved) => NOT_OBSERVED,
            Some(Answer::Unanswered) | None => UNANSWERED,
        });
    }
    let [high, low] = check(&text);
    text.push(high);
    text.push(low);
    text
}

/// The answers that a text stands for; `None` for one that was damaged or is of a version that
/// this release does not know.
#[must_use]
pub fn decode(text: &str) -> Option<Ratings> {
    let (body, given) = text.split_at_checked(1 + KEYS.len())?;
    if !given.chars().eq(check(body)) {
        return None;
    }
    let answers = body
        .strip_prefix(VERSION)?
        .chars()
        .map(|character| match character {
            UNANSWERED => RawAnswer::Null,
            NOT_OBSERVED => Answer::NotObserved.into(),
            other => RawAnswer::Whole(other.to_digit(10).map_or(-1, u32::cast_signed)),
        });
    Ratings::from_pairs(&SALES_LEADER, KEYS.into_iter().zip(answers)).ok()
}

/// The two check characters of a text.
fn check(text: &str) -> [char; 2] {
    let sum = text.chars().fold(0, |sum, character| {
        // Whatever is no digit or letter of ours is refused when the answers are read.
        (sum * FACTOR + character.to_digit(36).unwrap_or(36)) % MODULUS
    });
    [sum / 32, sum % 32].map(|digit| char::from_digit(digit, 32).unwrap_or('0'))
}
