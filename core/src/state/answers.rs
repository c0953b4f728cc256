//! What is kept of a visitor.

use crate::instrument::Instrument;
use crate::notes::KeptNotes;
use crate::scoring::Ratings;

/// What is the visitor's: ratings, and notes beside them.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// The answers to the items.
    pub ratings: Ratings,
    /// What was noted beside them.
    pub notes: KeptNotes,
}

impl Answers {
    /// Nothing answered and nothing noted.
    #[must_use]
    pub fn none(instrument: &'static Instrument) -> Self {
        Ratings::new(instrument).into()
    }

    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ratings.is_empty() && self.notes.is_empty()
    }

    /// These, and the others where there is nothing in these.
    #[must_use]
    pub fn or(self, others: &Self) -> Self {
        Self {
            ratings: self.ratings.or(&others.ratings),
            notes: self.notes.or(&others.notes),
        }
    }
}

/// Ratings without notes.
impl From<Ratings> for Answers {
    fn from(ratings: Ratings) -> Self {
        Self {
            ratings,
            notes: KeptNotes::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::SALES_LEADER;

    #[test]
    fn of_two_sets_of_answers_the_second_fills_what_the_first_lacks() {
        let rated = |point| Ratings::new(&SALES_LEADER).rate("coaching", point).unwrap();
        let own = rated(5).rate("consistency", 1).unwrap();
        let other = rated(2).rate("autonomy", 7).unwrap();
        let both = own.clone().rate("autonomy", 7).unwrap();
        let note = "{\"label\":\"A.\"}";
        let other = Answers {
            ratings: other,
            notes: KeptNotes::parse(note),
        };
        let joined = Answers::from(own).or(&other);
        assert_eq!((joined.ratings, joined.notes.text()), (both, note));
    }
}
