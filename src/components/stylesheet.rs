//! The one stylesheet, adopted by whichever root a scorecard stands in.

use std::cell::OnceCell;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Document, Element, ShadowRoot};

/// A file of `styles/`: as esbuild minifies it for `cargo xtask dist`, and as it is elsewhere.
#[cfg(minified_styles)]
macro_rules! style {
    ($file:literal) => {
        include_str!(concat!("../../target/styles/", $file))
    };
}
#[cfg(not(minified_styles))]
macro_rules! style {
    ($file:literal) => {
        include_str!(concat!("../../styles/", $file))
    };
}

/// The stylesheet: one file a component, in the order of the cascade.
const CSS: &str = concat!(
    style!("tokens.css"),
    style!("contrast.css"),
    style!("base.css"),
    style!("intro.css"),
    style!("notices.css"),
    style!("item.css"),
    style!("slider.css"),
    style!("progress.css"),
    style!("total.css"),
    style!("result.css"),
    style!("steps.css"),
    style!("radar.css"),
    style!("export.css"),
    style!("forced-colors.css"),
    style!("print.css"),
);

/// Fills a sheet, with these styles behind those of every scorecard.
///
/// # Errors
/// What the browser says.
pub(super) fn fill(sheet: &CssStyleSheet, more: &str) -> Result<(), JsValue> {
    sheet.replace_sync(&[CSS, more].concat())
}

thread_local! {
    static SHEET: OnceCell<Option<CssStyleSheet>> = const { OnceCell::new() };
}

/// Gives the document or shadow root of `element` the stylesheet, once; `more` is the same each
/// time.
///
/// A constructed sheet needs no `style` element, which a strict content security policy forbids.
pub(super) fn adopt(element: &Element, more: &str) {
    SHEET.with(|sheet| {
        let sheet = sheet.get_or_init(|| {
            let sheet = CssStyleSheet::new().ok();
            sheet.filter(|sheet| fill(sheet, more).is_ok())
        });
        let Some(sheet) = sheet else { return };
        let root = element.get_root_node();
        let adopted = if let Some(root) = root.dyn_ref::<ShadowRoot>() {
            root.adopted_style_sheets()
        } else if let Some(document) = root.dyn_ref::<Document>() {
            document.adopted_style_sheets()
        } else {
            Array::new()
        };
        if !adopted.includes(sheet, 0) {
            adopted.push(sheet);
        }
    });
}
