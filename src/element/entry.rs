//! Where the answers of an element are kept between visits, in JavaScript.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The entry of an element, which outlives the program: `embed/entry.js`.
    #[derive(Clone)]
    pub(super) type Entry;

    #[wasm_bindgen(method)]
    pub(super) fn follow(this: &Entry, kind: &str, key: &str) -> bool;

    #[wasm_bindgen(method)]
    pub(super) fn poll(this: &Entry) -> JsValue;

    #[wasm_bindgen(method)]
    pub(super) fn write(this: &Entry, text: JsValue);

    #[wasm_bindgen(method, getter)]
    pub(super) fn kept(this: &Entry) -> bool;
}
