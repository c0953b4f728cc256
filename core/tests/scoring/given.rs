//! Short ways to write ratings down.

use sales_leader_scorecard_core::{
    instrument::{Instrument, ItemKey},
    scoring::{Answer, RatingError, Ratings, RawAnswer},
};
use serde_json::Value;

/// Ratings in item order, then the seller strengths: a digit is a rating, `-` is unanswered
/// and `x` not observed; spaces don't count, and what is left out is unanswered.
pub(crate) fn ratings(instrument: &'static Instrument, marks: &str) -> Ratings {
    let items = instrument.items.iter().map(|item| item.key);
    let keys = items.chain(instrument.seller.iter().copied());
    let marks = marks.chars().filter(|mark| *mark != ' ');
    keys.zip(marks)
        .fold(Ratings::new(instrument), |ratings, (key, mark)| {
            let changed = match mark {
                '-' => ratings.with(key, Answer::Unanswered),
                'x' => ratings.with(key, Answer::NotObserved),
                digit => ratings.rate(key, digit.to_digit(10).unwrap().try_into().unwrap()),
            };
            changed.unwrap()
        })
}

/// The keys of the items at these places.
pub(crate) fn at(instrument: &'static Instrument, places: &[usize]) -> Vec<ItemKey> {
    let keys = places
        .iter()
        .map(|place| instrument.items[*place].item_key());
    keys.collect()
}

/// Ratings from a JSON object, as they come in from outside.
pub(crate) fn external(
    instrument: &'static Instrument,
    object: &Value,
) -> Result<Ratings, RatingError> {
    let pairs = object.as_object().unwrap().iter();
    Ratings::from_pairs(instrument, pairs.map(|(key, value)| (key, raw(value))))
}

/// A JSON value as JavaScript would hand it over: every number is a float.
fn raw(value: &Value) -> RawAnswer {
    match value {
        Value::Null => RawAnswer::Null,
        Value::Number(number) => RawAnswer::number(number.as_f64().unwrap(), || number.to_string()),
        Value::String(text) => RawAnswer::Text(text.clone()),
        other => RawAnswer::Other(other.to_string()),
    }
}
