//! The one stylesheet, adopted by whichever root a scorecard stands in.

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
    style!("radar.css"),
    style!("take-away.css"),
    style!("forced-colors.css"),
    style!("print.css"),
);

/// What only the program with the report needs.
#[cfg(feature = "report")]
const REPORT: &str = concat!(
    style!("note.css"),
    style!("report.css"),
    style!("paper.css"),
);

/// Fills a sheet.
///
/// # Errors
/// What the browser says.
#[cfg(feature = "report")]
pub(super) fn fill(sheet: &CssStyleSheet) -> Result<(), JsValue> {
    sheet.replace_sync(&[CSS, REPORT].concat())
}

#[cfg(not(feature = "report"))]
fn fill(sheet: &CssStyleSheet) -> Result<(), JsValue> {
    sheet.replace_sync(CSS)
}

thread_local! {
    static SHEET: Option<CssStyleSheet> = {
        let sheet = CssStyleSheet::new().ok();
        sheet.filter(|sheet| fill(sheet).is_ok())
    };
}

/// Gives the document or shadow root of `element` the stylesheet, once.
///
/// A constructed sheet needs no `style` element, which a strict content security policy forbids.
pub(super) fn adopt(element: &Element) {
    SHEET.with(|sheet| {
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
