//! How ratings come in and go out, and why one is refused.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{rating::Answer, value::Value};
use crate::instrument::ItemKey;

/// The outside word for [`Answer::NotObserved`].
pub(crate) const NOT_OBSERVED: &str = "not-observed";

/// A value from outside, legal or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawAnswer {
    /// Not answered.
    Null,
    /// A whole number. JavaScript's `3.0` is one.
    Whole(i32),
    /// A text; only `not-observed` is legal.
    Text(String),
    /// Anything else, as an error is to show it: `3.5`, `NaN`, `true`. Never legal.
    Other(String),
}

impl RawAnswer {
    /// A number as JavaScript has it; `shown` writes one that is not whole (the host can, and
    /// our own float formatting would weigh more than the whole scoring).
    #[must_use]
    pub fn number(value: f64, shown: impl FnOnce() -> String) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a value that the cast changes is caught by the comparison"
        )]
        let whole = value as i32;
        if f64::from(whole).to_bits() == value.to_bits() {
            RawAnswer::Whole(whole)
        } else {
            RawAnswer::Other(shown())
        }
    }
}

/// As it came in.
impl From<Answer> for RawAnswer {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Unanswered => Self::Null,
            Answer::Rated(rating) => Self::Whole(rating.get().into()),
            Answer::NotObserved => Self::Text(NOT_OBSERVED.into()),
        }
    }
}

/// As JSON and the like have it; a list or an object is refused.
impl<'de> Deserialize<'de> for RawAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawAnswers)
    }
}

struct RawAnswers;

impl de::Visitor<'_> for RawAnswers {
    type Value = RawAnswer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a rating")
    }

    fn visit_unit<E: de::Error>(self) -> Result<RawAnswer, E> {
        Ok(RawAnswer::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<RawAnswer, E> {
        Ok(RawAnswer::Other(value.to_string()))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<RawAnswer, E> {
        Ok(i32::try_from(value)
            .map_or_else(|_| RawAnswer::Other(value.to_string()), RawAnswer::Whole))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<RawAnswer, E> {
        Ok(i32::try_from(value)
            .map_or_else(|_| RawAnswer::Other(value.to_string()), RawAnswer::Whole))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<RawAnswer, E> {
        Ok(RawAnswer::number(value, || value.to_string()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<RawAnswer, E> {
        Ok(RawAnswer::Text(value.into()))
    }
}

/// [`Ratings`](super::Ratings) as they go out: `{item_key: 1..=K | "not-observed" | null}`, in item order.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct ExternalRatings<'a> {
    answers: &'a [(ItemKey, Answer)],
}

impl<'a> ExternalRatings<'a> {
    pub(super) fn new(answers: &'a [(ItemKey, Answer)]) -> Self {
        ExternalRatings { answers }
    }
}

impl From<ExternalRatings<'_>> for Value {
    fn from(ratings: ExternalRatings<'_>) -> Self {
        let entry = |(key, answer): &(ItemKey, Answer)| {
            let value = match answer {
                Answer::Unanswered => Self::Null,
                Answer::Rated(rating) => rating.get().into(),
                Answer::NotObserved => NOT_OBSERVED.into(),
            };
            (key.as_str(), value)
        };
        Self::Object(ratings.answers.iter().map(entry).collect())
    }
}

impl Serialize for ExternalRatings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::from(*self).serialize(serializer)
    }
}

/// Why a rating was refused. It names the key and the value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RatingError {
    /// The instrument has neither an item nor a seller strength of that key.
    UnknownKey {
        /// The key as it came in.
        key: String,
        /// The key of the instrument.
        instrument: &'static str,
    },
    /// The value is no answer on the instrument's scale.
    IllegalValue {
        /// The key of the item or seller strength.
        key: String,
        /// The value as it came in, texts in quotes.
        value: String,
        /// K, the highest point of the scale.
        points: u8,
    },
}

impl fmt::Display for RatingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RatingError::UnknownKey { key, instrument } => {
                write!(f, "\"{key}\" is no item of {instrument}")
            }
            RatingError::IllegalValue { key, value, points } => write!(
                f,
                "\"{key}\" was rated {value}: a rating is a whole number from 1 to {points}, \
                 \"{NOT_OBSERVED}\" or null"
            ),
        }
    }
}

impl std::error::Error for RatingError {}
