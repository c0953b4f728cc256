//! All answers to one instrument.

use super::{
    external::{ExternalRatings, NOT_OBSERVED, RatingError, RawAnswer},
    rating::{Answer, Rating},
};
use crate::instrument::{Instrument, Item, ItemKey, Scale};

/// All answers to one instrument: its items and its seller block.
///
/// It can't hold an unknown key or a value off the scale: whatever would bring one in is a
/// [`RatingError`] and changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Ratings {
    instrument: &'static Instrument,
    /// Of the items in item order, then of the seller strengths.
    answers: Vec<(ItemKey, Answer)>,
}

impl Ratings {
    /// Nothing answered yet.
    pub fn new(instrument: &'static Instrument) -> Self {
        let keys = instrument.keys();
        let answers = keys.map(|key| (key, Answer::default())).collect();
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

    /// Each item in item order, and the answer to it.
    pub fn items(&self) -> impl Iterator<Item = (&'static Item, Answer)> {
        // The answers stand in item order, those of the seller strengths behind them.
        let items = self.instrument.items.iter().zip(&self.answers);
        items.map(|(item, (_, answer))| (item, *answer))
    }

    /// Each seller strength in the instrument's order, and the answer to it.
    #[must_use]
    pub fn strengths(&self) -> &[(ItemKey, Answer)] {
        &self.answers[self.instrument.items.len()..]
    }

    /// All that is asked, and the answer to it: the items, and the seller strengths when their block
    /// is on.
    #[must_use]
    pub fn asked(&self, seller_profile: bool) -> &[(ItemKey, Answer)] {
        if seller_profile {
            &self.answers
        } else {
            &self.answers[..self.instrument.items.len()]
        }
    }

    /// The answer to an item or a seller strength; `None` for an unknown key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Answer> {
        self.position(key).map(|index| self.answers[index].1)
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
        self.changed(key, answer.into())
    }

    /// These, and those of another set of the same instrument where there is no answer in these.
    pub fn or(mut self, others: &Self) -> Self {
        for ((key, own), (same, other)) in self.answers.iter_mut().zip(&others.answers) {
            if *own == Answer::Unanswered && key == same {
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
            .all(|(_, answer)| *answer == Answer::Unanswered)
    }

    /// Every item is rated or marked "not observed"; the seller strengths don't count.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.all_of(Answer::Unanswered).is_empty()
    }

    /// These ratings as they go out, with or without the seller strengths.
    pub fn to_external(&self, seller_profile: bool) -> ExternalRatings<'_> {
        ExternalRatings::new(self.asked(seller_profile))
    }

    /// Every rated item in item order, and its rating.
    pub(super) fn rated(&self) -> impl Iterator<Item = (&'static Item, Rating)> {
        let items = self.items();
        items.filter_map(|(item, answer)| Some((item, answer.rating()?)))
    }

    /// At least one item is rated, and all rated items alike.
    pub(super) fn all_equal(&self) -> bool {
        let mut rated = self.rated().map(|(_, rating)| rating);
        rated
            .next()
            .is_some_and(|first| rated.all(|rating| rating == first))
    }

    /// The items with this answer, in item order.
    pub(super) fn all_of(&self, wanted: Answer) -> Vec<ItemKey> {
        let items = self.asked(false).iter();
        let found = items.filter(|(_, answer)| *answer == wanted);
        found.map(|(key, _)| *key).collect()
    }

    fn position(&self, key: &str) -> Option<usize> {
        let mut keys = self.answers.iter();
        keys.position(|(known, _)| known.as_str() == key)
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
        let scale = self.instrument.scale;
        self.answers[index].1 = scale
            .answer(raw)
            .map_err(|value| RatingError::IllegalValue {
                key: key.into(),
                value,
                points: scale.points,
            })?;
        Ok(())
    }
}

impl Scale {
    /// The answer that an outside value stands for, or the value as an error shows it.
    fn answer(self, raw: RawAnswer) -> Result<Answer, String> {
        match raw {
            RawAnswer::Null => Ok(Answer::Unanswered),
            RawAnswer::Whole(number) => u8::try_from(number)
                .ok()
                .and_then(|point| self.rating(point))
                .map(Answer::Rated)
                .ok_or_else(|| number.to_string()),
            RawAnswer::Text(text) if text == NOT_OBSERVED => Ok(Answer::NotObserved),
            RawAnswer::Text(text) => Err(["\"", &text, "\""].concat()),
            RawAnswer::Other(shown) => Err(shown),
        }
    }
}
