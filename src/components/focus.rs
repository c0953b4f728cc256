//! Moving the focus where a pressed control goes away, or where a control promises it.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
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

/// Brings an element into sight, in one go where the visitor asked for less motion.
pub(super) fn scroll_to(element: &Element, place: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(place);
    let moving = web_sys::window().and_then(|window| {
        window
            .match_media("(prefers-reduced-motion: no-preference)")
            .ok()?
    });
    if moving.is_some_and(|moving| moving.matches()) {
        options.set_behavior(ScrollBehavior::Smooth);
    }
    element.scroll_into_view_with_scroll_into_view_options(&options);
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
