//! Moving the focus where a pressed control goes away, or where a control promises it.

use web_sys::{FocusOptions, HtmlElement};
use yew::NodeRef;

/// Focuses an element without scrolling the page.
pub(super) fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // Focus is a courtesy: nothing depends on it.
        let _ = element.focus_with_options(&options);
    }
}
