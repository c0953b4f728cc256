//! From ratings to a scorecard: fixed rules, whole numbers, no UI and no I/O.
//!
//! SCORING.md is the specification; its limits, weights and bands are data of the
//! [`Instrument`], so no rule here names an item. With `x` a rating on a scale of `K` points,
//! `w` the weight of its item, `n` of `N` items rated, `W = Σ w` and `S = Σ w·(x − 1)` over the
//! rated items:
//!
//! | result | rule | range |
//! |---|---|---|
//! | total `T` | `round(100·S / ((K − 1)·W))` | 0..=100 points |
//! | range | `T` with every missing item at 1, and at `K` | 0..=100 points |
//! | role shift | mean of the role-shift items less the mean of the others, in percent of `K − 1` | −100..=100 |
//! | seller total `V` | the formula of `T`, each strength counting once | 0..=100 points |
//!
//! `round` is half away from zero on exact fractions. Nothing is imputed: a missing rating is
//! left out and the range says how much it could change. Unweighted sums of equally rated items
//! predict about as well as fitted weights (Dawes 1979) and better than a judge's impression of
//! the same facts (Kuncel et al. 2013).
//!
//! ```
//! use sales_leader_scorecard_core::{instrument::SALES_LEADER, scoring::{Ratings, score}};
//!
//! let mut ratings = Ratings::new(&SALES_LEADER);
//! for item in SALES_LEADER.items {
//!     ratings = ratings.rate(item.key, 5)?;
//! }
//! assert_eq!(score(&ratings).total, Some(67));
//! # Ok::<(), sales_leader_scorecard_core::scoring::RatingError>(())
//! ```

mod contrast;
pub(crate) mod external;
mod next_steps;
mod panel;
mod rating;
mod ratings;
pub(crate) mod rational;
mod result;
mod strongest;
pub(crate) mod total;
mod value;

pub use contrast::{Accent, Direction, RoleShift, SellerBlock};
pub use external::{ExternalRatings, RatingError, RawAnswer};
pub use next_steps::{Why, next_steps};
pub use panel::{Panel, PanelItem, named_difference, panel};
pub use rating::{Answer, Rating};
pub use ratings::Ratings;
pub use result::ScoreResult;
pub use strongest::strongest;
pub use total::{MissingForTotal, missing_for_total};
pub use value::Value;

use crate::instrument::{Band, Instrument, ItemKey};

/// The scorecard of one set of ratings. Items are named by their keys, in item order.
///
/// Serialise it as a [`ScoreResult`], which adds the mode.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the result object has these four findings"
)]
pub struct Score {
    /// The instrument that was scored.
    pub instrument: &'static Instrument,
    /// N, the number of items.
    pub items: usize,
    /// n, the number of rated items.
    pub answered: usize,
    /// The items with no answer yet.
    pub unanswered: Vec<ItemKey>,
    /// The items marked "not observed".
    pub not_observed: Vec<ItemKey>,
    /// Every item is rated or marked "not observed".
    pub complete: bool,
    /// T, 0..=100, once enough items and every critical item are rated.
    pub total: Option<u8>,
    /// A total is shown while items lack a rating.
    pub provisional: bool,
    /// The lowest and the highest total that the missing items allow; only with a total.
    pub range: Option<(u8, u8)>,
    /// The band of the rounded total. Bands are agreements, not norms.
    pub band: Option<&'static Band>,
    /// Critical items with a low rating, to be discussed first; with or without a total.
    pub critical: Vec<ItemKey>,
    /// The band is given with reservation: a total is shown and a critical item is low.
    pub reserved: bool,
    /// The items that tell leading from selling, against the others.
    pub role_shift: Option<RoleShift>,
    /// The seller strengths, beside the total and never part of it.
    pub seller: Option<SellerBlock>,
    /// The answer check: many equal ratings. A reason to ask, never to call them invalid.
    pub uniform: bool,
}

/// Scores the ratings (SCORING.md, "Total" and "Contrasts").
pub fn score(ratings: &Ratings) -> Score {
    let instrument = ratings.instrument();
    let sums = total::Sums::of(ratings);
    let total = total::shown(ratings).then(|| sums.total());
    let critical = total::low_critical(ratings);
    let answered = ratings.answered();
    Score {
        instrument,
        items: instrument.items.len(),
        answered,
        unanswered: ratings.all_of(Answer::Unanswered),
        not_observed: ratings.all_of(Answer::NotObserved),
        complete: ratings.is_complete(),
        total,
        provisional: total.is_some() && answered < instrument.items.len(),
        range: total.map(|_| sums.range()),
        band: total.and_then(|total| total::band(instrument, total)),
        reserved: total.is_some() && !critical.is_empty(),
        critical,
        role_shift: total.and_then(|_| contrast::role_shift(ratings)),
        seller: contrast::seller(ratings, total),
        uniform: contrast::uniform(ratings),
    }
}
