//! Warnings to whoever built the page.

use wasm_bindgen::JsValue;

/// Warns of something once, in the name of the element: `embed/warn.js`, by way of the glue.
pub(super) fn warn(text: &str) {
    web_sys::console::warn_1(&JsValue::from(text));
}
