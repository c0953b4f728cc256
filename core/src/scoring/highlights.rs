//! The ratings that a result speaks about first.

use std::cmp::Reverse;

use super::{rating::Rating, ratings::Ratings};
use crate::instrument::ItemKey;

/// At most this many items on each side.
const MOST: usize = 3;

/// The highest and the lowest rated items, with their ratings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Highlights {
    /// Up to three items, highest rating first; equal ratings in item order.
    pub strongest: Vec<(ItemKey, Rating)>,
    /// Up to three items, lowest rating first; equal ratings in item order.
    pub weakest: Vec<(ItemKey, Rating)>,
}

/// Picks the strongest and the weakest items among the rated ones.
///
/// The strongest are picked first, from n rated items half of them rounded up and at most
/// three; then the weakest from the rest, half rounded down and at most three: so no item is in
/// both. The lowest point of the scale is nobody's strength and the highest nobody's weakness.
/// With all ratings equal, or fewer than two, nothing stands out and both are empty.
pub fn highlights(ratings: &Ratings) -> Highlights {
    if ratings.answered() < 2 || ratings.all_equal() {
        return Highlights::default();
    }
    let rated = ratings.rated();
    let mut rest: Vec<_> = rated
        .map(|(item, rating)| (item.item_key(), rating))
        .collect();
    let lowest = MOST.min(rest.len() / 2);
    let highest = MOST.min(rest.len().div_ceil(2));

    // Stable sorts keep equal ratings in item order.
    rest.sort_by_key(|(_, rating)| Reverse(*rating));
    let strong = rest
        .iter()
        .take(highest)
        .filter(|(_, rating)| rating.get() > 1);
    let mut weakest = rest.split_off(strong.count());
    weakest.sort_by_key(|(_, rating)| *rating);
    weakest.truncate(lowest);
    let points = ratings.instrument().scale.points;
    weakest.retain(|(_, rating)| rating.get() < points);
    Highlights {
        strongest: rest,
        weakest,
    }
}
