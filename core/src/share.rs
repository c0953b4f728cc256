//! Answers as a short text, for a link or for storage.
//!
//! A text is a version, which questions they answer, one character an answer, and two check characters:
//! letters and digits only. What a text of a version stands for never changes, so it can be read for ever.
//!
//! | version | questions | length |
//! |---|---|---|
//! | 1 | the fifteen of the sales-leader instrument, version 1 | 18 |
//! | 2 | those of any other document: six characters stand for its key, version and scale | 9, and one for each question |

use crate::fnv;
use crate::instrument::{Instrument, ItemKey};
use crate::scoring::{Answer, Ratings, RawAnswer};

const OWN: char = '1';
const DOCUMENT: char = '2';

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

/// How many characters stand for a document.
const MARK: usize = 6;
const CHECK: usize = 2;

/// A prime above every character's value: one wrong character, or two that changed places, always
/// change a sum of it.
const MODULUS: u32 = 1021;
const FACTOR: u32 = 37;

/// What a text stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Decoded {
    /// Answers to the instrument that was asked about.
    Answers(Ratings),
    /// Answers to another instrument, or to another version of this one.
    Foreign,
    /// Nothing: it was damaged, or is of a version that this release does not know.
    Damaged,
}

/// The answers as a text.
#[must_use]
pub fn encode(ratings: &Ratings) -> String {
    let instrument = ratings.instrument();
    let mut text = head(instrument);
    let mut push = |answer: Option<Answer>| {
        text.push(match answer {
            Some(Answer::Rated(rating)) => {
                char::from_digit(rating.get().into(), 36).unwrap_or(UNANSWERED)
            }
            Some(Answer::NotObserved) => NOT_OBSERVED,
            Some(Answer::Unanswered) | None => UNANSWERED,
        });
    };
    if is_own(instrument) {
        for key in KEYS {
            push(ratings.get(key));
        }
    } else {
        for key in instrument.keys() {
            push(ratings.get(key.as_str()));
        }
    }
    let [high, low] = check(&text);
    text.push(high);
    text.push(low);
    text
}

/// What a text stands for, to somebody who asks about this instrument.
#[must_use]
pub fn decode(text: &str, instrument: &'static Instrument) -> Decoded {
    let Some((body, given)) = text
        .len()
        .checked_sub(CHECK)
        .and_then(|at| text.split_at_checked(at))
    else {
        return Decoded::Damaged;
    };
    if !given.chars().eq(check(body)) || !body.starts_with([OWN, DOCUMENT]) {
        return Decoded::Damaged;
    }
    let Some(answers) = body.strip_prefix(&head(instrument)) else {
        return Decoded::Foreign;
    };
    let keys: Vec<&str> = if is_own(instrument) {
        KEYS.into()
    } else {
        instrument.keys().map(ItemKey::as_str).collect()
    };
    if answers.len() != keys.len() {
        return Decoded::Damaged;
    }
    let answers = answers.chars().map(|character| match character {
        UNANSWERED => RawAnswer::Null,
        NOT_OBSERVED => Answer::NotObserved.into(),
        other => RawAnswer::Whole(other.to_digit(36).map_or(-1, u32::cast_signed)),
    });
    Ratings::from_pairs(instrument, keys.into_iter().zip(answers))
        .map_or(Decoded::Damaged, Decoded::Answers)
}

/// Whether version 1 is about this instrument: the sales leader, and not one made of it that kept its name.
pub(crate) fn is_own(instrument: &Instrument) -> bool {
    instrument.key == "sales-leader"
        && instrument.version == 1
        && instrument.scale.points == 7
        && instrument.keys().map(ItemKey::as_str).eq(KEYS)
}

/// What stands before the answers.
fn head(instrument: &Instrument) -> String {
    if is_own(instrument) {
        return OWN.into();
    }
    // Of all that makes the answers mean what they do.
    let mut hash = fnv::START;
    let mut take =
        |bytes: &[u8]| hash = fnv::more(hash, fnv::PRIME, bytes).wrapping_mul(fnv::PRIME);
    take(instrument.key.as_bytes());
    take(&instrument.version.to_le_bytes());
    take(&[instrument.scale.points]);
    for key in instrument.keys() {
        take(key.as_str().as_bytes());
    }
    let mut text = String::from(DOCUMENT);
    for _ in 0..MARK {
        text.push(char::from_digit((hash % 36) as u32, 36).unwrap_or(UNANSWERED));
        hash /= 36;
    }
    text
}

/// The two check characters of a text.
fn check(text: &str) -> [char; CHECK] {
    let sum = text.chars().fold(0, |sum, character| {
        // Whatever is no digit or letter of ours is refused when the answers are read.
        (sum * FACTOR + character.to_digit(36).unwrap_or(36)) % MODULUS
    });
    [sum / 32, sum % 32].map(|digit| char::from_digit(digit, 32).unwrap_or('0'))
}
