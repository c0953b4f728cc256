//! The documents that the page has loaded, for all elements: instruments, and the words of the interface.

use std::cell::RefCell;

use js_sys::{Array, Error, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::Widget;
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::instrument::document::{Document, Mistake, Node};
use sales_leader_scorecard_core::locale::{self, Lang};

thread_local! {
    /// Each with the address that it is asked for by. They live as long as the program.
    static INSTRUMENTS: RefCell<Vec<(String, &'static Instrument)>> = const { RefCell::new(Vec::new()) };
}

#[wasm_bindgen]
impl Widget {
    /// Takes the words of the interface in a language, a line for each.
    pub fn words(lang: &str, packed: &str) {
        locale::load(interface(lang), packed);
    }

    /// Takes an instrument, or more words of one that is known by this address. `document` is what
    /// `JSON.parse` made of it. Returns its language.
    ///
    /// # Errors
    /// An `Error` that names the first mistakes, each with path, value and what is allowed.
    pub fn instrument(address: String, document: &JsValue) -> Result<String, JsValue> {
        let document = Document::read(&node(document, LEVELS)).map_err(|wrong| told(&wrong))?;
        let language = document.language.into();
        let known = INSTRUMENTS.with_borrow(|all| find(all, &address));
        if let Some(known) = known {
            document.add_to(known).map_err(|wrong| told(&wrong))?;
        } else {
            let instrument = Box::leak(Box::new(document.into_instrument()));
            INSTRUMENTS.with_borrow_mut(|all| all.push((address, instrument)));
        }
        Ok(language)
    }
}

/// The instrument of an address.
///
/// # Panics
/// When there is none: nothing is shown before its document was taken.
pub(super) fn instrument(address: &str) -> &'static Instrument {
    let found = INSTRUMENTS.with_borrow(|all| find(all, address));
    found.expect("a document")
}

/// Any instrument.
pub(super) fn first() -> &'static Instrument {
    INSTRUMENTS.with_borrow(|all| all.first().expect("a document").1)
}

fn find(all: &[(String, &'static Instrument)], address: &str) -> Option<&'static Instrument> {
    let mut all = all.iter();
    all.find(|(known, _)| known == address)
        .map(|(_, instrument)| *instrument)
}

/// The language of a tag. Its text lives as long as the program: there are as many as documents.
pub(super) fn lang(tag: &str) -> Lang {
    let known = INSTRUMENTS.with_borrow(|all| {
        let mut known = all
            .iter()
            .flat_map(|(_, instrument)| instrument.texts.languages());
        known.find(|lang| lang.tag() == tag)
    });
    known.unwrap_or_else(|| interface(tag))
}

/// The language of the interface that goes with a tag.
pub(super) fn interface(tag: &str) -> Lang {
    Lang::of_interface(tag).unwrap_or(Lang::En)
}

fn told(mistakes: &[Mistake]) -> JsValue {
    const MOST: usize = 3;
    let first: Vec<_> = mistakes.iter().take(MOST).map(Mistake::to_string).collect();
    Error::new(&first.join("; ")).into()
}

/// So many levels of a document are read, twice as many as one has. Thousands would end the stack, and with it the program.
pub(super) const LEVELS: u8 = 16;

/// What `JSON.parse` made, as the reader wants it. What lies deeper is `Null`.
pub(super) fn node(value: &JsValue, levels: u8) -> Node {
    let Some(levels) = levels.checked_sub(1) else {
        return Node::Null;
    };
    if let Some(text) = value.as_string() {
        Node::Text(text)
    } else if let Some(number) = value.as_f64() {
        Node::Number(number)
    } else if let Some(flag) = value.as_bool() {
        Node::Bool(flag)
    } else if Array::is_array(value) {
        let list: &Array = value.unchecked_ref();
        let inside = list.iter().map(|value| node(&value, levels));
        Node::List(inside.collect())
    } else if value.is_object() {
        let object: &Object = value.unchecked_ref();
        // A page may have its own idea of `Object.keys`.
        let names = Reflect::own_keys(object).unwrap_or_default();
        let members = names.iter().map(|name| {
            let member = Reflect::get(object, &name).unwrap_or_default();
            (name.as_string().unwrap_or_default(), node(&member, levels))
        });
        Node::Object(members.collect())
    } else {
        Node::Null
    }
}
