//! The total, its range and band, and what a total still lacks (SCORING.md, "Total").

use super::{
    rating::Rating,
    ratings::Ratings,
    rational::{Fraction, round},
};
use crate::instrument::{Band, Instrument, ItemKey};

/// The sums that a total is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sums {
    /// K − 1, the steps of the scale.
    steps: i64,
    /// S = Σ w·(x − 1) over the rated items.
    points: i64,
    /// W = Σ w over the rated items.
    weight: i64,
    /// Σ w over all N items.
    all_weight: i64,
}

impl Sums {
    pub(super) fn of(ratings: &Ratings) -> Self {
        let items = ratings.instrument().items;
        let mut sums = Sums {
            steps: i64::from(ratings.instrument().scale.points) - 1,
            points: 0,
            weight: 0,
            all_weight: items.iter().map(|item| i64::from(item.weight)).sum(),
        };
        for (item, rating) in ratings.rated() {
            let weight = i64::from(item.weight);
            sums.points += weight * above_lowest(rating);
            sums.weight += weight;
        }
        sums
    }

    /// T = round(100·S / ((K − 1)·W)), in points of 100; needs a rated item.
    pub(super) fn total(self) -> u8 {
        percent(self.points, self.steps * self.weight)
    }

    /// T before rounding, so many times.
    pub(super) fn exact_total(self, times: u64) -> Fraction {
        Fraction {
            num: times * self.points.unsigned_abs(),
            den: (self.steps * self.weight).unsigned_abs(),
        }
    }

    /// T over all N items with every missing one at 1, and at K.
    pub(super) fn range(self) -> (u8, u8) {
        let whole = self.steps * self.all_weight;
        let open = self.steps * (self.all_weight - self.weight);
        (
            percent(self.points, whole),
            percent(self.points + open, whole),
        )
    }
}

/// x − 1, the steps above the lowest point.
pub(super) fn above_lowest(rating: Rating) -> i64 {
    i64::from(rating.get()) - 1
}

/// `100 · part / whole`, rounded; `0 <= part <= whole`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of the whole is 0..=100 percent"
)]
pub(crate) fn percent(part: i64, whole: i64) -> u8 {
    round(100 * part, whole) as u8
}

/// A total is shown when enough items are rated, and every critical item.
pub(super) fn shown(ratings: &Ratings) -> bool {
    let missing = missing_for_total(ratings);
    missing.ratings == 0 && ratings.answered() > 0
}

/// What a total still lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct MissingForTotal {
    /// The least number of further ratings; 0 when the total is shown.
    ///
    /// Those of the critical items are among them, so it is never below their number.
    pub ratings: usize,
    /// The critical items without a rating, in item order.
    pub critical: Vec<ItemKey>,
}

/// What still lacks for a total: ratings up to the coverage limit, and every critical item.
///
/// An item marked "not observed" lacks its rating like an unanswered one.
pub fn missing_for_total(ratings: &Ratings) -> MissingForTotal {
    let instrument = ratings.instrument();
    let critical: Vec<_> = ratings
        .items()
        .filter(|(item, answer)| item.critical && answer.rating().is_none())
        .map(|(item, _)| item.item_key())
        .collect();
    MissingForTotal {
        ratings: instrument
            .least_rated()
            .saturating_sub(ratings.answered())
            .max(critical.len()),
        critical,
    }
}

/// The critical items rated at or below the limit, in item order.
pub(super) fn low_critical(ratings: &Ratings) -> Vec<ItemKey> {
    let limit = ratings.instrument().limits.critical_at_most;
    ratings
        .rated()
        .filter(|(item, rating)| item.critical && rating.get() <= limit)
        .map(|(item, _)| item.item_key())
        .collect()
}

/// The band of a rounded total: the last one that starts at or below it.
pub(super) fn band(instrument: &'static Instrument, total: u8) -> Option<&'static Band> {
    instrument
        .bands
        .iter()
        .rev()
        .find(|band| band.from <= total)
}
