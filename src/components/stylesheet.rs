//! The one stylesheet, adopted by whichever root a scorecard stands in.

pub(super) mod minify;

use std::cell::OnceCell;

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
        use $crate::components::stylesheet::minify;
        const BYTES: &[u8] = &minify::minified::<{ minify::minified_len($css) }>($css);
        match str::from_utf8(BYTES) {
            Ok(css) => css,
            Err(_) => panic!("a stylesheet is cut inside a character"),
        }
    }};
}

/// What the browser gets of it.
const MINIFIED: &str = minified!(CSS);

/// Fills a sheet, with these styles behind those of every scorecard.
///
/// # Errors
/// What the browser says.
pub(super) fn fill(sheet: &CssStyleSheet, more: &str) -> Result<(), JsValue> {
    sheet.replace_sync(&[MINIFIED, more].concat())
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
