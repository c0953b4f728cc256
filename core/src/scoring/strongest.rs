//! The ratings that a result praises.

use std::cmp::Reverse;

use super::{next_steps, rating::Rating, ratings::Ratings};
use crate::instrument::ItemKey;

/// At most this many items.
const MOST: usize = 3;

/// The highest rated items that are no next step, highest rating first; equal ratings in item order.
///
/// At most three, and at most half of the rated items, rounded up. The lowest point of the scale is
/// nobody's strength. With all ratings equal, or fewer than two, nothing stands out.
#[must_use]
pub fn strongest(ratings: &Ratings) -> Vec<(ItemKey, Rating)> {
    if ratings.answered() < 2 || ratings.all_equal() {
        return Vec::new();
    }
    let steps = next_steps(ratings);
    let rated = ratings.rated();
    let mut found: Vec<_> = rated
        .map(|(item, rating)| (item.item_key(), rating))
        .filter(|(key, rating)| rating.get() > 1 && steps.iter().all(|(step, _)| step != key))
        .collect();
    // A stable sort keeps equal ratings in item order.
    found.sort_by_key(|(_, rating)| Reverse(*rating));
    found.truncate(MOST.min(ratings.answered().div_ceil(2)));
    found
}
