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
    // `Object::new` makes one without a prototype in our glue (xtask/src/glue.rs).
    let object = js_sys::global().unchecked_into::<Global>().object();
    for (key, value) in entries {
        // A plain object takes any key.
        let _ = Reflect::set(&object, &key.into(), &value);
    }
    object.into()
}

/// The ratings in a list of keys and values in turn; no value is an object, so that no code of the
/// host runs here.
pub(super) fn ratings(instrument: &'static Instrument, given: &Array) -> Result<Ratings, JsValue> {
    let pairs = (0..given.length()).step_by(2).map(|at| {
        let key = given.get(at).as_string().unwrap_or_default();
        (key, raw(&given.get(at + 1)))
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

    #[wasm_bindgen(method, js_name = "Object")]
    fn object(this: &Global) -> Object;

    #[wasm_bindgen(method, catch, js_name = "String")]
    fn string(this: &Global, value: &JsValue) -> Result<JsString, JsValue>;
}
