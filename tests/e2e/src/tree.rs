//! The accessibility tree, as assistive technology gets it.

use std::fmt::Debug;

use serde_json::Value;

use crate::{
    engine::{Engine, chromium, firefox, webkit},
    page::Page,
};

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

/// Every node that is not ignored, in order, once the tree has stopped growing: a browser builds it
/// when it is first asked for, in pieces.
#[track_caller]
pub fn read(page: &Page) -> Vec<Node> {
    let mut before = Vec::new();
    page.until("a tree at rest", |page| {
        let nodes = look(page);
        let rests = !nodes.is_empty() && nodes == before;
        if page.runs_scripts() {
            page.settle();
        }
        before = nodes;
        rests.then(|| before.clone())
    })
}

/// Waits until what is taken from the tree is this.
#[track_caller]
pub fn wait_for<T: PartialEq + Debug>(page: &Page, take: impl Fn(Vec<Node>) -> T, expected: &T) {
    page.until_eq(expected, |page| take(look(page)));
}

fn look(page: &Page) -> Vec<Node> {
    match page.engine {
        Engine::Chromium => chromium::tree(page.session()),
        Engine::Firefox => {
            let state = "return document.readyState !== 'complete'";
            let unfinished = page.runs_scripts() && page.run(state, Value::Null) == true;
            firefox::tree(page.session(), unfinished)
        }
        Engine::Webkit => webkit::tree(page.session()),
    }
}
