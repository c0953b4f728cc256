//! The result object: the same shape as property, event, export and test vector.

use serde::{Serialize, Serializer};

use super::{
    Score,
    contrast::{RoleShift, SellerBlock},
};
use crate::{instrument::Band, locale::Mode};

/// A score as it goes out (SCORING.md, "Result object"): camelCase keys, absent values null.
///
/// With serde-wasm-bindgen, serialise it by `Serializer::json_compatible()`: the default writes
/// `undefined` for null.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct ScoreResult<'a> {
    /// Whom the ratings are about.
    pub mode: Mode,
    /// The score.
    pub score: &'a Score,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the shape is given")]
struct Object {
    instrument: &'static str,
    instrument_version: u32,
    mode: &'static str,
    items: usize,
    answered: usize,
    unanswered: Vec<&'static str>,
    not_observed: Vec<&'static str>,
    complete: bool,
    total: Option<u8>,
    provisional: bool,
    range: Option<(u8, u8)>,
    band: Option<&'static Band>,
    critical: Vec<&'static str>,
    reserved: bool,
    role_shift: Option<RoleShift>,
    seller: Option<SellerBlock>,
    uniform: bool,
}

impl Serialize for ScoreResult<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let score = self.score;
        let keys = |indices: &[usize]| {
            indices
                .iter()
                .map(|index| score.instrument.items[*index].key)
                .collect()
        };
        Object {
            instrument: score.instrument.key,
            instrument_version: score.instrument.version,
            mode: match self.mode {
                Mode::OwnRating => "self",
                Mode::Candidate => "candidate",
            },
            items: score.items,
            answered: score.answered,
            unanswered: keys(&score.unanswered),
            not_observed: keys(&score.not_observed),
            complete: score.complete,
            total: score.total,
            provisional: score.provisional,
            range: score.range,
            band: score.band,
            critical: keys(&score.critical),
            reserved: score.reserved,
            role_shift: score.role_shift,
            seller: score.seller,
            uniform: score.uniform,
        }
        .serialize(serializer)
    }
}

/// A band goes out as its key.
impl Serialize for Band {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key)
    }
}
