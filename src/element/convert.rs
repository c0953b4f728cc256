//! Between the host's plain objects and ratings.

use js_sys::{Array, JsString, Object, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::scoring::{Ratings, RawAnswer, Value};

/// A value as the host's own.
pub(super) fn to_js(value: Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(value) => value.into(),
        Value::Number(value) => value.into(),
        Value::Text(value) => value.into(),
        Value::List(values) => values.into_iter().map(to_js).collect::<Array>().into(),
        Value::Object(entries) => {
            object(entries.into_iter().map(|(key, value)| (key, to_js(value))))
        }
    }
}

/// A plain object.
pub(super) fn object(entries: impl IntoIterator<Item = (&'static str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        // A plain object takes any key.
        let _ = Reflect::set(&object, &key.into(), &value);
    }
    object.into()
}

/// The ratings in a plain object.
pub(super) fn ratings(
    instrument: &'static Instrument,
    given: &JsValue,
) -> Result<Ratings, JsValue> {
    // Not `instanceof`: that knows no object without a prototype, nor one of another document.
    if !given.is_object() {
        let shown = shown(given);
        return Err(TypeError::new(&format!("ratings is an object of keys, not {shown}")).into());
    }
    let entries = Object::entries(given.unchecked_ref());
    let pairs = entries.iter().map(|entry| {
        let entry = Array::from(&entry);
        (
            entry.get(0).as_string().unwrap_or_default(),
            raw(&entry.get(1)),
        )
    });
    Ratings::from_pairs(instrument, pairs)
        .map_err(|error| TypeError::new(&error.to_string()).into())
}

fn raw(value: &JsValue) -> RawAnswer {
    if value.is_null() || value.is_undefined() {
        RawAnswer::Null
    } else if let Some(text) = value.as_string() {
        RawAnswer::Text(text)
    } else if let Some(number) = value.as_f64() {
        RawAnswer::number(number, || shown(value))
    } else {
        RawAnswer::Other(shown(value))
    }
}

/// As the host's own language writes it.
fn shown(value: &JsValue) -> String {
    js_sys::global()
        .unchecked_ref::<Global>()
        .string(value)
        .map_or_else(|_| String::from("?"), String::from)
}

#[wasm_bindgen]
extern "C" {
    type Global;

    #[wasm_bindgen(method, catch, js_name = "String")]
    fn string(this: &Global, value: &JsValue) -> Result<JsString, JsValue>;
}
