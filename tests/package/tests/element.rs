//! The manifest says what the real element has, and nothing else.

use std::collections::BTreeSet;

use end_to_end::{Page, site};
use serde_json::Value;

use crate::project::project;

fn names(of: &Value) -> BTreeSet<String> {
    let entries = of.as_array().expect("a list");
    let name = |entry: &Value| entry["name"].as_str().or(entry.as_str()).map(str::to_owned);
    entries.iter().filter_map(name).collect()
}

#[test]
fn the_manifest_names_the_attributes_and_members_of_the_element() {
    let manifest = project().json("custom-elements.json");
    let class = &manifest["modules"][0]["declarations"][0];
    let page = Page::open(&site::page(format!(
        "<!DOCTYPE html><script type=module src=\"{}embed.js\"></script>",
        site::dist()
    )));
    let element = page.run_and_await(
        "const element = await customElements.whenDefined('sales-leader-scorecard');
         const own = Object.getOwnPropertyNames(element.prototype);
         return {
           attributes: element.observedAttributes,
           members: own.filter((name) => name !== 'constructor' && !name.endsWith('Callback')),
         };",
    );
    assert_eq!(names(&class["members"]), names(&element["members"]));
    assert_eq!(names(&class["attributes"]), names(&element["attributes"]));
}
