//! The one stylesheet, adopted by whichever root a scorecard stands in.

mod minify;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Document, Element, ShadowRoot};

/// The stylesheet: one file a component, in the order of the cascade.
const CSS: &str = concat!(
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/contrast.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/intro.css"),
    include_str!("../../styles/notices.css"),
    include_str!("../../styles/item.css"),
    include_str!("../../styles/slider.css"),
    include_str!("../../styles/progress.css"),
    include_str!("../../styles/total.css"),
    include_str!("../../styles/result.css"),
    include_str!("../../styles/radar.css"),
    include_str!("../../styles/take-away.css"),
    include_str!("../../styles/forced-colors.css"),
    include_str!("../../styles/print.css"),
);

macro_rules! minified {
    ($css:expr) => {{
        const BYTES: &[u8] = &minify::minified::<{ minify::minified_len($css) }>($css);
        match str::from_utf8(BYTES) {
            Ok(css) => css,
            Err(_) => panic!("a stylesheet is cut inside a character"),
        }
    }};
}

/// What the browser gets of it.
const MINIFIED: &str = minified!(CSS);

/// What only the program with the report needs.
#[cfg(feature = "report")]
const REPORT: &str = minified!(concat!(
    include_str!("../../styles/note.css"),
    include_str!("../../styles/report.css"),
    include_str!("../../styles/paper.css"),
));

/// Fills a sheet.
///
/// # Errors
/// What the browser says.
#[cfg(feature = "report")]
pub(super) fn fill(sheet: &CssStyleSheet) -> Result<(), JsValue> {
    sheet.replace_sync(&[MINIFIED, REPORT].concat())
}

#[cfg(not(feature = "report"))]
fn fill(sheet: &CssStyleSheet) -> Result<(), JsValue> {
    sheet.replace_sync(MINIFIED)
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
