//! One rating and one answer.

use crate::instrument::Scale;

/// A point of a rating scale: a whole number from 1 to K.
///
/// Made by [`Scale::rating`] only, so it can't lie off its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

impl Rating {
    /// The number of the point, 1..=K.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Scale {
    /// The rating of a point, if the scale has that point.
    #[must_use]
    pub fn rating(self, point: u8) -> Option<Rating> {
        (1..=self.points).contains(&point).then_some(Rating(point))
    }
}

/// The state of one item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Answer {
    /// Nothing chosen yet; a resting slider is no answer.
    #[default]
    Unanswered,
    /// A point of the scale.
    Rated(Rating),
    /// A deliberate "I can't say".
    NotObserved,
}

impl Answer {
    /// The rating, if there is one.
    #[must_use]
    pub fn rating(self) -> Option<Rating> {
        match self {
            Answer::Rated(rating) => Some(rating),
            Answer::Unanswered | Answer::NotObserved => None,
        }
    }
}
