//! Several raters, one candidate (SCORING.md, "Panel").

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{
    ratings::Ratings,
    rational::{Fraction, whole_of_sum},
    total::{self, Sums},
};
use crate::instrument::{Band, Instrument, Item, ItemKey};

/// What several raters see together. A self-rating is never one of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[must_use]
pub struct Panel {
    /// The raters who were asked.
    pub raters: usize,
    /// The raters who count: their own total would be shown.
    pub valid: usize,
    /// round(mean of the unrounded totals), 0..=100, from two valid raters on.
    pub total: Option<u8>,
    /// The band of the total.
    pub band: Option<&'static Band>,
    /// r*wg(J) = 1 − mean(sample variance) / ((K² − 1) / 12) over the items with two ratings or
    /// more (Lindell & Brandt): 1 is full agreement, 0 that of ratings by chance; it may be
    /// negative. Show two decimals.
    pub agreement: Option<f64>,
    /// Every item in item order; empty without two valid raters.
    #[serde(serialize_with = "by_key")]
    pub items: Vec<PanelItem>,
}

/// One item as the valid raters see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PanelItem {
    /// The key of the item.
    #[serde(skip)]
    pub key: ItemKey,
    /// m, the number of ratings.
    pub raters: u32,
    /// Unweighted mean, 1..=K scale points; from two ratings on.
    pub mean: Option<f64>,
    /// AD = mean|x − mean|, in scale points; from two ratings on.
    pub deviation: Option<f64>,
    /// AD lies above the limit (Burke & Dunlap 2002: K/6), compared exactly: talk about it.
    pub discuss: bool,
}

/// Puts raters of one instrument together.
///
/// Ratings of another instrument, or without a total of their own, are counted in `raters` and
/// left out of everything else.
pub fn panel(instrument: &'static Instrument, raters: &[Ratings]) -> Panel {
    let valid: Vec<&Ratings> = raters
        .iter()
        .filter(|ratings| ratings.instrument() == instrument && total::shown(ratings))
        .collect();
    if valid.len() < 2 {
        return Panel {
            raters: raters.len(),
            valid: valid.len(),
            total: None,
            band: None,
            agreement: None,
            items: Vec::new(),
        };
    }

    let total = mean_total(&valid);
    let spreads = || instrument.items.iter().map(|item| Spread::of(&valid, item));
    Panel {
        raters: raters.len(),
        valid: valid.len(),
        total: Some(total),
        band: total::band(instrument, total),
        agreement: agreement(instrument, spreads()),
        items: spreads()
            .map(|spread| spread.item(instrument.limits.discuss_above))
            .collect(),
    }
}

/// The difference of two totals, `a − b`, if it is large enough to be named.
///
/// For self against panel, earlier against now and candidate against candidate.
#[must_use]
pub fn named_difference(instrument: &Instrument, a: u8, b: u8) -> Option<i16> {
    (a.abs_diff(b) >= instrument.limits.panel_difference).then(|| i16::from(a) - i16::from(b))
}

/// round(100 · ΣT / n) = ⌊(⌊200 · ΣT⌋ + n) / 2n⌋.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a mean of totals is 0..=100"
)]
fn mean_total(valid: &[&Ratings]) -> u8 {
    let raters = valid.len() as u64;
    let totals = valid.iter();
    let doubled = whole_of_sum(totals.map(|ratings| Sums::of(ratings).exact_total(200)));
    ((doubled + raters) / (2 * raters)) as u8
}

fn agreement(instrument: &Instrument, spreads: impl Iterator<Item = Spread>) -> Option<f64> {
    // A float is enough: no rule compares it.
    let (mut sum, mut items) = (0.0, 0.0);
    for variance in spreads.filter_map(|spread| spread.variance()) {
        sum += variance.to_f64();
        items += 1.0;
    }
    let points = f64::from(instrument.scale.points);
    let by_chance = items * (points * points - 1.0);
    (items > 0.0).then(|| (by_chance - 12.0 * sum) / by_chance)
}

/// The sums over the m ratings of one item.
struct Spread {
    /// The item.
    key: ItemKey,
    /// m, the number of ratings.
    count: u32,
    /// Σ x.
    sum: u32,
    /// Σ x².
    squares: u32,
    /// Σ |m·x − Σ x|, which is m² times the mean absolute deviation.
    distances: u32,
}

impl Spread {
    fn of(valid: &[&Ratings], item: &'static Item) -> Self {
        let points = || {
            valid
                .iter()
                .filter_map(|ratings| ratings.get(item.key)?.rating())
        };
        let points = || points().map(|rating| u32::from(rating.get()));
        let count = points().map(|_| 1).sum();
        let sum = points().sum();
        Spread {
            key: item.item_key(),
            count,
            sum,
            squares: points().map(|x| x * x).sum(),
            distances: points().map(|x| (count * x).abs_diff(sum)).sum(),
        }
    }

    /// Sample variance, (m·Σx² − (Σx)²) / (m·(m − 1)).
    fn variance(&self) -> Option<Fraction> {
        let (m, sum) = (u64::from(self.count), u64::from(self.sum));
        (m >= 2).then(|| Fraction {
            num: m * u64::from(self.squares) - sum * sum,
            den: m * (m - 1),
        })
    }

    fn item(&self, (num, den): (u32, u32)) -> PanelItem {
        let m = self.count;
        let enough = m >= 2;
        let squared = u64::from(m) * u64::from(m);
        let fraction = |num: u32, den| Fraction {
            num: num.into(),
            den,
        };
        let mean = || fraction(self.sum, m.into()).to_f64();
        let deviation = || fraction(self.distances, squared).to_f64();
        PanelItem {
            key: self.key,
            raters: m,
            mean: enough.then(mean),
            deviation: enough.then(deviation),
            discuss: enough
                && u64::from(self.distances) * u64::from(den) > u64::from(num) * squared,
        }
    }
}

fn by_key<S: Serializer>(items: &[PanelItem], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(items.len()))?;
    for item in items {
        map.serialize_entry(item.key.as_str(), item)?;
    }
    map.end()
}
