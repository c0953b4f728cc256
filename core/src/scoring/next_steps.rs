//! Which three items to begin with.
//!
//! The rule (SCORING.md, "Next steps and strongest"), as the report itself says it: first the lowest rating among the role-shift items; then
//! the lowest among the critical items that are left; then the lowest of the others. Of equal
//! ratings the first in item order counts. Only ratings below the highest point count. Where a group
//! has none, the lowest rating that is left takes its place, if there is one; so too in the places that an
//! instrument with fewer groups leaves.

use super::ratings::Ratings;
use crate::instrument::{Item, ItemKey};

/// Why an item is among the next steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The lowest of those that tell leading from selling.
    RoleShift,
    /// The lowest critical one that was left.
    Critical,
    /// The lowest of the others that was left.
    Other,
    /// Its group had none: the lowest of all, or of what was left.
    Left,
}

/// The most steps.
const MOST: usize = 3;

/// Whether an item is in a group.
type Belongs = fn(&Item) -> bool;

/// Up to three items, and why each is there.
#[must_use]
pub fn next_steps(ratings: &Ratings) -> Vec<(ItemKey, Why)> {
    let instrument = ratings.instrument();
    let highest = instrument.scale.points;
    let mut chosen: Vec<(ItemKey, Why)> = Vec::new();
    let flagged: [(Why, Belongs); 2] = [
        (Why::RoleShift, |item| item.role_shift),
        (Why::Critical, |item| item.critical),
    ];
    let is_there = |(_, belongs): &(Why, Belongs)| instrument.items.iter().any(belongs);
    let mut groups: Vec<_> = flagged.into_iter().filter(is_there).collect();
    // Without groups there are no others.
    if !groups.is_empty() {
        groups.push((Why::Other, |item| !item.role_shift && !item.critical));
    }
    groups.resize(MOST, (Why::Left, |_| true));
    for (why, belongs) in groups {
        let lowest = |belongs: Belongs| {
            let rated = ratings.items().filter_map(|(item, answer)| {
                let key = item.item_key();
                let open = belongs(item) && chosen.iter().all(|(other, _)| *other != key);
                let rating = answer.rating().filter(|_| open)?.get();
                (rating < highest).then_some((rating, key))
            });
            // Of equal ones the first.
            let found = rated.min_by_key(|(rating, _)| *rating);
            found.map(|(_, key)| key)
        };
        let found = lowest(belongs).map(|key| (key, why));
        let instead = || lowest(|_| true).map(|key| (key, Why::Left));
        chosen.extend(found.or_else(instead));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::SALES_LEADER;
    use crate::scoring::Answer;

    /// Ratings in item order; 0 leaves an item out.
    fn ratings(points: [u8; 10]) -> Ratings {
        let keys = SALES_LEADER.items.iter().map(|item| item.key);
        keys.zip(points).fold(
            Ratings::new(&SALES_LEADER),
            |ratings, (key, point)| match point {
                0 => ratings.with(key, Answer::NotObserved).unwrap(),
                point => ratings.rate(key, point).unwrap(),
            },
        )
    }

    #[test]
    fn the_lowest_of_each_group_is_chosen() {
        use Why::{Critical, Left, Other, RoleShift};
        // Role shift: 0, 2, 3, 4. Critical: 0, 3, 9. Others: 1, 5, 6, 7, 8.
        for (points, expected) in [
            // One of each.
            (
                [5, 4, 2, 6, 3, 3, 5, 5, 5, 4],
                vec![(2, RoleShift), (9, Critical), (5, Other)],
            ),
            // The lowest role-shift item is critical: the next critical one follows.
            (
                [1, 4, 2, 3, 3, 6, 5, 2, 5, 4],
                vec![(0, RoleShift), (3, Critical), (7, Other)],
            ),
            // Equal ratings: item order.
            ([4; 10], vec![(0, RoleShift), (3, Critical), (1, Other)]),
            // A 7 is no step; what is left takes the place, and the reason says so.
            ([7, 7, 7, 7, 7, 7, 7, 7, 7, 6], vec![(9, Left)]),
            (
                [7, 5, 7, 7, 7, 4, 7, 7, 7, 6],
                vec![(5, Left), (9, Critical), (1, Other)],
            ),
            // Only what is rated counts.
            (
                [0, 0, 3, 0, 0, 0, 0, 0, 2, 0],
                vec![(2, RoleShift), (8, Left)],
            ),
            ([7; 10], vec![]),
            ([0; 10], vec![]),
        ] {
            let expected = expected.into_iter();
            let expected: Vec<_> = expected
                .map(|(index, why): (usize, _)| (SALES_LEADER.items[index].item_key(), why))
                .collect();
            assert_eq!(next_steps(&ratings(points)), expected, "{points:?}");
        }
    }
}
