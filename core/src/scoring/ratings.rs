//! All answers to one instrument.

use super::{
    external::{ExternalRatings, NOT_OBSERVED, RatingError, RawAnswer},
    rating::{Answer, Rating},
};
use crate::instrument::{Instrument, ItemKey};

/// All answers to one instrument: its items and its seller block.
///
/// It can't hold an unknown key or a value off the scale: whatever would bring one in is a
/// [`RatingError`] and changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Ratings {
    instrument: &'static Instrument,
    /// The items in item order, then the seller strengths.
    answers: Vec<Answer>,
}

impl Ratings {
    /// Nothing answered yet.
    pub fn new(instrument: &'static Instrument) -> Self {
        let asked = instrument.items.len() + instrument.seller.len();
        let answers = vec![Answer::default(); asked];
        Ratings {
            instrument,
            answers,
        }
    }

    /// Reads ratings from outside, `{item_key: 1..=K | "not-observed" | null}`, all or nothing.
    ///
    /// A key that is left out is unanswered.
    ///
    /// # Errors
    /// The first unknown key or illegal value.
    pub fn from_pairs<K: AsRef<str>>(
        instrument: &'static Instrument,
        pairs: impl IntoIterator<Item = (K, RawAnswer)>,
    ) -> Result<Self, RatingError> {
        let mut ratings = Ratings::new(instrument);
        for (key, raw) in pairs {
            ratings.set(key.as_ref(), raw)?;
        }
        Ok(ratings)
    }

    /// The instrument that these answers belong to.
    #[must_use]
    pub fn instrument(&self) -> &'static Instrument {
        self.instrument
    }

    /// The answers to the items, in item order.
    #[must_use]
    pub fn items(&self) -> &[Answer] {
        &self.answers[..self.instrument.items.len()]
    }

    /// The answers to the seller strengths, in the instrument's order.
    #[must_use]
    pub fn seller(&self) -> &[Answer] {
        &self.answers[self.instrument.items.len()..]
    }

    /// The answers to the seller strengths, each with its key.
    pub fn strengths(&self) -> impl Iterator<Item = (ItemKey, Answer)> {
        let keys = self.instrument.seller_keys();
        keys.zip(self.seller().iter().copied())
    }

    /// The answers to all that is asked: the items, and the seller strengths when their block is on.
    #[must_use]
    pub fn asked(&self, seller_profile: bool) -> &[Answer] {
        if seller_profile {
            &self.answers
        } else {
            self.items()
        }
    }

    /// The answer to an item or a seller strength; `None` for an unknown key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Answer> {
        self.position(key).map(|index| self.answers[index])
    }

    /// The same answers but for one, rated `point`.
    ///
    /// # Errors
    /// The key is unknown or the scale has no such point.
    pub fn rate(&self, key: &str, point: u8) -> Result<Self, RatingError> {
        self.changed(key, RawAnswer::Whole(point.into()))
    }

    /// The same answers but for one.
    ///
    /// # Errors
    /// The key is unknown, or the rating was made by a longer scale than this instrument's.
    pub fn with(&self, key: &str, answer: Answer) -> Result<Self, RatingError> {
        let raw = match answer {
            Answer::Unanswered => RawAnswer::Null,
            Answer::Rated(rating) => RawAnswer::Whole(rating.get().into()),
            Answer::NotObserved => RawAnswer::Text(NOT_OBSERVED.into()),
        };
        self.changed(key, raw)
    }

    /// These, and the others where there is no answer in these.
    pub fn or(mut self, others: &Self) -> Self {
        for (own, other) in self.answers.iter_mut().zip(&others.answers) {
            if *own == Answer::Unanswered {
                *own = *other;
            }
        }
        self
    }

    /// n, the number of rated items; the seller strengths don't count.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.rated().count()
    }

    /// Nothing is rated or marked, the seller strengths included.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers
            .iter()
            .all(|answer| *answer == Answer::Unanswered)
    }

    /// Every item is rated or marked "not observed"; the seller strengths don't count.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.items().contains(&Answer::Unanswered)
    }

    /// These ratings as they go out, with or without the seller strengths.
    pub fn to_external(&self, include_seller: bool) -> ExternalRatings<'_> {
        ExternalRatings::new(self.instrument, self.asked(include_seller))
    }

    /// Index and rating of every rated item, in item order.
    pub(super) fn rated(&self) -> impl Iterator<Item = (usize, Rating)> + '_ {
        self.items()
            .iter()
            .enumerate()
            .filter_map(|(index, answer)| Some((index, answer.rating()?)))
    }

    /// At least one item is rated, and all rated items alike.
    pub(super) fn all_equal(&self) -> bool {
        let mut rated = self.rated().map(|(_, rating)| rating);
        rated
            .next()
            .is_some_and(|first| rated.all(|rating| rating == first))
    }

    pub(super) fn indices_of(&self, wanted: Answer) -> Vec<usize> {
        (0..self.items().len())
            .filter(|index| self.answers[*index] == wanted)
            .collect()
    }

    fn position(&self, key: &str) -> Option<usize> {
        self.instrument
            .keys()
            .position(|known| known.as_str() == key)
    }

    fn changed(&self, key: &str, raw: RawAnswer) -> Result<Self, RatingError> {
        let mut ratings = self.clone();
        ratings.set(key, raw)?;
        Ok(ratings)
    }

    fn set(&mut self, key: &str, raw: RawAnswer) -> Result<(), RatingError> {
        let Some(index) = self.position(key) else {
            return Err(RatingError::UnknownKey {
                key: key.into(),
                instrument: self.instrument.key,
            });
        };
        self.answers[index] = self
            .answer(raw)
            .map_err(|value| RatingError::IllegalValue {
                key: key.into(),
                value,
                points: self.instrument.scale.points,
            })?;
        Ok(())
    }

    /// The answer that an outside value stands for, or the value as an error shows it.
    fn answer(&self, raw: RawAnswer) -> Result<Answer, String> {
        match raw {
            RawAnswer::Null => Ok(Answer::Unanswered),
            RawAnswer::Whole(number) => u8::try_from(number)
                .ok()
                .and_then(|point| self.instrument.scale.rating(point))
                .map(Answer::Rated)
                .ok_or_else(|| number.to_string()),
            RawAnswer::Text(text) if text == NOT_OBSERVED => Ok(Answer::NotObserved),
            RawAnswer::Text(text) => Err(["\"", &text, "\""].concat()),
            RawAnswer::Other(shown) => Err(shown),
        }
    }
}
