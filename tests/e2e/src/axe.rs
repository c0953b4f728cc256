//! axe-core, installed as `package-lock.json` pins it.

use std::{fs, path::Path, sync::OnceLock};

use serde_json::{Value, json};

use crate::page::Page;

/// Only what is wrong is described: describing what is right takes most of the time.
const CHECK: &str = "
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const found = await axe.run(document, {
  runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'],
});
const places = (rule) => rule.nodes.map((node) => `${node.target.flat(2).join(' ')}: ` +
  node.any.concat(node.all, node.none).map((check) => check.message).join('; '));
return found.violations.map((rule) => ({ rule: rule.id, places: places(rule) }));";

/// How many sliders and buttons of the widget axe finds and right: it can look into it.
const INSIDE: &str = "
const values = ['label', 'button-name'];
const named = await axe.run(document, { runOnly: { type: 'rule', values } });
const nodes = named.passes.flatMap((rule) => rule.nodes);
return nodes.filter((node) => node.target.flat(2).length > 1).length;";

/// Fails when axe finds something, or, at its first look at a page, does not find the widget's sliders,
/// or the buttons of a result.
#[track_caller]
pub fn assert_clean(page: &Page, state: &str) {
    if page.run("return typeof axe", Value::Null) == "undefined" {
        // Injected by the driver, so that no page needs to let it in.
        page.run(&format!("{}\nwindow.axe = axe;", source()), Value::Null);
        let inside = page.run_and_await(INSIDE);
        assert!(inside.as_u64() >= Some(5), "{state}: axe saw {inside}");
    }
    let violations = page.run_and_await(CHECK);
    assert_eq!(violations, json!([]), "{state}: {violations:#}");
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let file = folder.join("node_modules/axe-core/axe.min.js");
        fs::read_to_string(file)
            .expect("axe-core is not installed; hint: npm ci --prefix tests/e2e")
    })
}
