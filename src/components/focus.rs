//! Moving the focus where a pressed control goes away, or where a control promises it.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};
use yew::NodeRef;

/// Focuses the element of a node without scrolling the page.
pub(super) fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<Element>() {
        focus_element(&element);
    }
}

/// Finds something in what is drawn.
pub(super) fn find(base: &NodeRef, selector: &str) -> Option<Element> {
    base.cast::<Element>()?.query_selector(selector).ok()?
}

/// Focuses an element without scrolling the page.
pub(super) fn focus_element(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // Focus is a courtesy: nothing depends on it.
        let _ = element.focus_with_options(&options);
    }
}
