//! What is wrong with documents that somebody is writing: for the page on which they do.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::Widget;
use super::documents::{LEVELS, node};
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::instrument::document::{Document, Mistake};

#[wasm_bindgen]
impl Widget {
    /// What is wrong with each of these documents of one instrument: a list for each, in their order. The
    /// first that is right is what the others are compared with. A mistake is an object of `path`, `found`,
    /// `allowed` as an English sentence, and for a page with words of its own `kind`, `numbers` and `names`.
    ///
    /// What a document holds lives as long as the program: who asks often starts another copy of it now
    /// and then.
    #[must_use]
    pub fn mistakes(documents: &Array) -> Array {
        let mut first = None;
        let mistakes = documents.iter().map(|document| {
            let mistakes = check(&document, &mut first).err().unwrap_or_default();
            JsValue::from(mistakes.iter().map(object).collect::<Array>())
        });
        mistakes.collect()
    }
}

fn check(document: &JsValue, first: &mut Option<Instrument>) -> Result<(), Vec<Mistake>> {
    let document = Document::read(&node(document, LEVELS))?;
    if let Some(first) = first {
        return document.add_to(first);
    }
    *first = Some(document.into_instrument());
    Ok(())
}

fn object(mistake: &Mistake) -> JsValue {
    let allowed = &mistake.allowed;
    let numbers: Array = allowed.numbers().into_iter().map(JsValue::from).collect();
    let names: Array = allowed.names().iter().copied().map(JsValue::from).collect();
    let object = Object::new();
    for (name, value) in [
        ("path", JsValue::from(&mistake.path)),
        ("found", JsValue::from(&mistake.found)),
        ("allowed", JsValue::from(allowed.to_string())),
        ("kind", JsValue::from(allowed.kind())),
        ("numbers", numbers.into()),
        ("names", names.into()),
    ] {
        // A new object takes any member.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
