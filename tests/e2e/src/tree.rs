//! The accessibility tree, as assistive technology gets it.

use crate::page::Page;

/// One node that assistive technology meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its role.
    pub role: String,
    /// Its accessible name; of a text, the text.
    pub name: String,
    /// How it announces changes: "polite", "assertive" or nothing.
    pub live: String,
}

/// Every node that is not ignored, in order.
#[track_caller]
pub fn read(page: &Page) -> Vec<Node> {
    page.tree()
}
