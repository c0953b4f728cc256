//! What is asked: items, pillars, anchors, flags, bands and limits, with their texts.
//!
//! An instrument is plain data. The scoring engine and the components name no item, pillar or
//! band of their own: another instrument works through the same code.

pub mod document;
#[cfg(feature = "sales-leader")]
mod sales_leader;
mod text;
mod texts;

#[cfg(feature = "sales-leader")]
pub use sales_leader::{SALES_LEADER, sales_leader_document};
#[cfg(feature = "report")]
pub use text::{Advice, Paper};
pub use text::{
    BandText, Compared, Credits, Feedback, InstrumentText, ItemText, Link, PillarText, Question,
    RoleShiftText, SellerBlockText, SellerText,
};
pub use texts::Texts;

use std::cmp::Ordering;
use std::fmt;

use crate::locale::{Lang, Mode};

/// A questionnaire with everything needed to ask, score and explain it.
#[derive(Debug)]
pub struct Instrument {
    /// Stable name, as in the result object: `sales-leader`.
    pub key: &'static str,
    /// Raised by one when items, scale, weights or limits change.
    pub version: u32,
    /// The rating scale of every item.
    pub scale: Scale,
    /// Groups of items, in the order shown.
    pub pillars: &'static [Pillar],
    /// The items that make the total, in the order shown; items of one pillar stand together.
    pub items: &'static [Item],
    /// Keys of the optional second block (the seller strengths), never part of the total.
    pub seller: &'static [&'static str],
    /// Bands of the rounded total, lowest first; the first starts at 0.
    pub bands: &'static [Band],
    /// Every threshold that the scoring rules use.
    pub limits: Limits,
    /// It is for somebody who rates themselves, and has no texts about a candidate.
    pub own_only: bool,
    /// The texts of each language that was read, one for each key above.
    pub texts: Texts,
}

/// One version of an instrument is one instrument.
impl PartialEq for Instrument {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.version == other.version
    }
}

impl Eq for Instrument {}

impl Instrument {
    /// The texts of a language, or of the first one that was read.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &'static InstrumentText {
        self.texts.of(lang)
    }

    /// The mode in which it is shown where this one is asked for.
    #[must_use]
    pub fn mode(&self, wanted: Mode) -> Mode {
        if self.own_only {
            Mode::OwnRating
        } else {
            wanted
        }
    }

    /// The item or seller strength of this name.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<ItemKey> {
        self.keys().find(|key| *key.0 == name)
    }

    /// Each band, and the highest total in it.
    pub(crate) fn ranges(&self) -> impl Iterator<Item = (&'static Band, u8)> {
        let ends = self.bands.iter().skip(1).map(|band| band.from - 1);
        self.bands.iter().zip(ends.chain([100]))
    }

    /// How many items a total needs rated at least.
    pub(crate) fn least_rated(&self) -> usize {
        (self.items.len() * usize::from(self.limits.coverage_percent)).div_ceil(100)
    }

    /// All that is asked: the items, then the seller strengths.
    pub fn keys(&self) -> impl Iterator<Item = ItemKey> {
        let strengths = self.seller.iter().map(ItemKey);
        let items = self.items.iter().map(Item::item_key);
        items.chain(strengths)
    }
}

/// Names an item or seller strength that there is: it can only be had from an [`Instrument`] or an
/// [`Item`]. A pointer to the name is half as large as the name itself, and there are many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemKey(&'static &'static str);

impl ItemKey {
    /// The stable name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for ItemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A fully ordered rating scale of whole points `1..=points`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// K, the highest point; the lowest is 1.
    pub points: u8,
    /// Points with a behaviour example, ascending; the first is 1 and the last is `points`.
    pub anchors: &'static [u8],
}

/// Where a point stands among the anchors of its scale; numbers are indices of anchors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// On an anchor.
    Anchor(usize),
    /// Between two anchors, nearer to the first named.
    Closer {
        /// The nearer anchor.
        near: usize,
        /// The other one.
        far: usize,
    },
    /// As far from one anchor as from the other.
    Halfway {
        /// The anchor below.
        lower: usize,
        /// The anchor above.
        upper: usize,
    },
}

impl Scale {
    /// Where `point` (1..=`points`) stands among the anchors.
    pub(crate) fn position(&self, point: u8) -> Position {
        let upper = self.anchors.partition_point(|anchor| *anchor < point);
        let upper = upper.min(self.anchors.len() - 1);
        if self.anchors[upper] <= point || upper == 0 {
            return Position::Anchor(upper);
        }
        let lower = upper - 1;
        let (below, above) = (point - self.anchors[lower], self.anchors[upper] - point);
        match below.cmp(&above) {
            Ordering::Less => Position::Closer {
                near: lower,
                far: upper,
            },
            Ordering::Equal => Position::Halfway { lower, upper },
            Ordering::Greater => Position::Closer {
                near: upper,
                far: lower,
            },
        }
    }

    /// The middle point, where an unanswered slider rests; the lower one of an even scale.
    #[must_use]
    pub fn middle(&self) -> u8 {
        self.points.div_ceil(2)
    }
}

/// A group of items.
#[derive(Debug, PartialEq, Eq)]
pub struct Pillar {
    /// Stable name: `motivation`, `suitability`, `development`.
    pub key: &'static str,
}

/// One question of the instrument.
#[derive(Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable name, as in ratings and results: `coaching`.
    pub key: &'static str,
    /// Key of the pillar it belongs to.
    pub pillar: &'static str,
    /// A total needs this item, and a low rating on it is named first.
    pub critical: bool,
    /// One of the items that tell leading from selling.
    pub role_shift: bool,
    /// w, at least 1: how often the item counts in totals. Means are unweighted.
    pub weight: u32,
}

impl Item {
    /// What names it.
    #[must_use]
    pub fn item_key(&'static self) -> ItemKey {
        ItemKey(&self.key)
    }
}

/// A named range of totals, up to the next band.
#[derive(Debug, PartialEq, Eq)]
pub struct Band {
    /// Stable name: `little`, `partly`, `often`, `strong`.
    pub key: &'static str,
    /// The lowest rounded total (0..=100) in the band.
    pub from: u8,
}

/// Thresholds of the scoring rules (SCORING.md, "Total", "Contrasts" and "Panel").
#[derive(Debug, PartialEq, Eq)]
pub struct Limits {
    /// A total is shown from this share of rated items on, in percent.
    pub coverage_percent: u8,
    /// A critical item rated at or below this point is named.
    pub critical_at_most: u8,
    /// A role-shift gap from this many scale points on is `leading` or, below zero, `lagging`.
    pub role_shift_gap: u8,
    /// The role-shift contrast needs at least this many other rated items.
    pub role_shift_others: u8,
    /// Leader and seller totals differ from this many points of 100 on.
    pub accent_difference: u8,
    /// The answer check asks only from this many rated items on.
    pub uniform_rated: u8,
    /// This many equal neighbours in item order make the answer check ask.
    pub uniform_run: u8,
    /// Raters are asked to talk about an item whose mean absolute deviation is above this
    /// fraction (numerator, denominator) of a scale point.
    pub discuss_above: (u32, u32),
    /// Two totals are called different from this many points of 100 on.
    pub panel_difference: u8,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_between_anchors_is_named_by_the_nearer_one() {
        let near_far = |near, far| Position::Closer { near, far };
        let expected = [
            Position::Anchor(0),
            near_far(0, 1),
            near_far(1, 0),
            Position::Anchor(1),
            near_far(1, 2),
            near_far(2, 1),
            Position::Anchor(2),
        ];
        for (point, position) in (1..).zip(expected) {
            assert_eq!(
                SALES_LEADER.scale.position(point),
                position,
                "point {point}"
            );
        }
    }

    #[test]
    fn a_point_as_far_from_both_anchors_is_halfway() {
        let scale = Scale {
            points: 5,
            anchors: &[1, 3, 5],
        };
        assert_eq!(scale.position(2), Position::Halfway { lower: 0, upper: 1 });
        assert_eq!(scale.position(4), Position::Halfway { lower: 1, upper: 2 });
        assert_eq!(scale.middle(), 3);
    }
}
