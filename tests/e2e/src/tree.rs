//! The accessibility tree, as assistive technology gets it.
//!
//! Chromium's protocol shows the number of a native range as its value text, so what a slider
//! says is read from its `aria-valuetext`.

use serde_json::{Value, json};

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
    page.devtools("Accessibility.enable", &json!({}));
    let tree = page.devtools("Accessibility.getFullAXTree", &json!({}));
    let nodes = tree["nodes"].as_array().expect("a tree has nodes");
    nodes
        .iter()
        .filter(|node| node["ignored"] != true)
        .map(|node| Node {
            role: text(&node["role"]["value"]),
            name: text(&node["name"]["value"]),
            live: property(node, "live").unwrap_or_default(),
        })
        .collect()
}

fn property(node: &Value, name: &str) -> Option<String> {
    let properties = node["properties"].as_array()?;
    let found = properties
        .iter()
        .find(|property| property["name"] == name)?;
    Some(text(&found["value"]["value"]))
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
