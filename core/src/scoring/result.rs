//! The result object: the same shape as property, event, export and test vector.

use serde::{Serialize, Serializer};

use super::{
    Score,
    contrast::{Accent, Direction, RoleShift, SellerBlock},
    value::Value,
};
use crate::{
    instrument::{Band, ItemKey},
    locale::Mode,
};

/// A score as it goes out (SCORING.md, "Result object"): camelCase keys, absent values null.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct ScoreResult<'a> {
    /// Whom the ratings are about.
    pub mode: Mode,
    /// The score.
    pub score: &'a Score,
}

impl From<ScoreResult<'_>> for Value {
    fn from(ScoreResult { mode, score }: ScoreResult<'_>) -> Self {
        let key = |key: &ItemKey| key.as_str();
        Self::Object(vec![
            ("instrument", score.instrument.key.into()),
            ("instrumentVersion", whole(score.instrument.version)),
            ("mode", mode.name().into()),
            ("items", whole(score.items)),
            ("answered", whole(score.answered)),
            ("unanswered", score.unanswered.iter().map(key).collect()),
            ("notObserved", score.not_observed.iter().map(key).collect()),
            ("complete", score.complete.into()),
            ("total", score.total.into()),
            ("provisional", score.provisional.into()),
            (
                "range",
                score
                    .range
                    .map(|(from, to)| [from, to].into_iter().collect::<Self>())
                    .into(),
            ),
            ("band", score.band.into()),
            ("critical", score.critical.iter().map(key).collect()),
            ("reserved", score.reserved.into()),
            ("roleShift", score.role_shift.into()),
            ("seller", score.seller.into()),
            ("uniform", score.uniform.into()),
        ])
    }
}

impl Serialize for ScoreResult<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::from(*self).serialize(serializer)
    }
}

/// A band goes out as its key.
impl From<&Band> for Value {
    fn from(band: &Band) -> Self {
        band.key.into()
    }
}

impl Serialize for Band {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.key.serialize(serializer)
    }
}

impl From<RoleShift> for Value {
    fn from(RoleShift { points, direction }: RoleShift) -> Self {
        let direction = match direction {
            Direction::Lagging => "lagging",
            Direction::Balanced => "balanced",
            Direction::Leading => "leading",
        };
        Self::Object(vec![
            ("points", points.into()),
            ("direction", direction.into()),
        ])
    }
}

impl From<SellerBlock> for Value {
    fn from(seller: SellerBlock) -> Self {
        let accent = seller.accent.map(|accent| match accent {
            Accent::Leader => "leader",
            Accent::Balanced => "balanced",
            Accent::Seller => "seller",
        });
        Self::Object(vec![
            ("total", seller.total.into()),
            ("difference", seller.difference.into()),
            ("accent", accent.into()),
        ])
    }
}

/// Counts of items, and versions.
fn whole(number: impl TryInto<i32>) -> Value {
    Value::Number(number.try_into().unwrap_or(i32::MAX))
}
