//! Contrasts beside the total, and the answer check (SCORING.md, "Contrasts").

use crate::instrument::ItemKey;

use super::{
    rating::{Answer, Rating},
    ratings::Ratings,
    rational::round,
    total::{above_lowest, percent},
};

/// The role-shift items against the other rated items: is the step from selling to leading
/// lagging or leading the rest?
///
/// gap = mean(role-shift items) − mean(other rated items), unweighted, in scale points. Only
/// with a total, every role-shift item rated, enough others rated and not all ratings equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleShift {
    /// round(100·gap / (K − 1)), −100..=100.
    pub points: i16,
    /// Which side the gap is on, judged before rounding.
    pub direction: Direction,
}

/// The side of a role-shift gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The role-shift items stand at least the limit below the others.
    Lagging,
    /// Neither.
    Balanced,
    /// The role-shift items stand at least the limit above the others.
    Leading,
}

/// The seller strengths, only when all of them are rated; never part of the total.
///
/// Sales results weigh heavily in promotions and say little about leading well (Benson, Li &
/// Shue 2019). A person can be strong in both, so this is a second bar and no needle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SellerBlock {
    /// V = round(100·Σ(x − 1) / ((K − 1)·number of strengths)), 0..=100.
    pub total: u8,
    /// D = T − V, both rounded, −100..=100; only with a total and not all item ratings equal.
    pub difference: Option<i16>,
    /// What D says; with D only.
    pub accent: Option<Accent>,
}

/// Where the accent lies between leading and selling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accent {
    /// T stands at least the limit above V.
    Leader,
    /// Neither.
    Balanced,
    /// T stands at least the limit below V.
    Seller,
}

/// The role shift of ratings with a shown total.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a gap is at most K − 1 either way"
)]
pub(super) fn role_shift(ratings: &Ratings) -> Option<RoleShift> {
    let instrument = ratings.instrument();
    let (mut shift, mut others) = (Mean::default(), Mean::default());
    for (item, answer) in ratings.items() {
        match answer.rating() {
            Some(rating) if item.role_shift => shift.add(rating),
            Some(rating) => others.add(rating),
            None if item.role_shift => return None,
            None => {}
        }
    }
    let others_wanted = i64::from(instrument.limits.role_shift_others).max(1);
    if shift.count == 0 || others.count < others_wanted || ratings.all_equal() {
        return None;
    }

    // The gap as the fraction num / den, in scale points.
    let num = shift.sum * others.count - others.sum * shift.count;
    let den = shift.count * others.count;
    let limit = i64::from(instrument.limits.role_shift_gap) * den;
    let steps = i64::from(instrument.scale.points) - 1;
    Some(RoleShift {
        points: round(100 * num, steps * den) as i16,
        direction: if num <= -limit {
            Direction::Lagging
        } else if num >= limit {
            Direction::Leading
        } else {
            Direction::Balanced
        },
    })
}

/// The seller block, compared with the shown total if there is one.
pub(super) fn seller(ratings: &Ratings, total: Option<u8>) -> Option<SellerBlock> {
    let mut points = 0;
    let mut whole = 0;
    for (_, answer) in ratings.strengths() {
        points += above_lowest(answer.rating()?);
        whole += i64::from(ratings.instrument().scale.points) - 1;
    }
    if whole == 0 {
        return None;
    }
    let seller = percent(points, whole);
    let limit = i16::from(ratings.instrument().limits.accent_difference);
    let difference = total
        .filter(|_| !ratings.all_equal())
        .map(|total| i16::from(total) - i16::from(seller));
    let accent = difference.map(|difference| {
        if difference >= limit {
            Accent::Leader
        } else if difference <= -limit {
            Accent::Seller
        } else {
            Accent::Balanced
        }
    });
    Some(SellerBlock {
        total: seller,
        difference,
        accent,
    })
}

/// The answer check: enough items are rated, and all alike or a long run of neighbours alike.
///
/// A missing item breaks a run. It asks whether that is right and never calls ratings invalid.
pub(super) fn uniform(ratings: &Ratings) -> bool {
    let limits = &ratings.instrument().limits;
    ratings.answered() >= usize::from(limits.uniform_rated)
        && (ratings.all_equal() || longest_run(ratings.asked(false)) >= limits.uniform_run.into())
}

fn longest_run(answers: &[(ItemKey, Answer)]) -> usize {
    answers
        .chunk_by(|(_, a), (_, b)| a == b)
        .filter(|run| run[0].1.rating().is_some())
        .map(<[_]>::len)
        .max()
        .unwrap_or(0)
}

/// Sum and number of some ratings.
#[derive(Default)]
struct Mean {
    sum: i64,
    count: i64,
}

impl Mean {
    fn add(&mut self, rating: Rating) {
        self.sum += i64::from(rating.get());
        self.count += 1;
    }
}
