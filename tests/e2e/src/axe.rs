//! axe-core, installed as `package-lock.json` pins it.

use std::{fs, path::Path, sync::OnceLock};

use serde_json::Value;

use crate::page::Page;

/// Only what is wrong is described: describing what is right takes most of the time. The sliders are
/// looked for apart, to see that axe looks into the widget at all.
const CHECK: &str = "
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const found = await axe.run(document, {
  runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'],
});
const labelled = await axe.run(document, { runOnly: { type: 'rule', values: ['label'] } });
const places = (rule) => rule.nodes.map((node) => `${node.target.flat(2).join(' ')}: ` +
  node.any.concat(node.all, node.none).map((check) => check.message).join('; '));
return {
  violations: found.violations.map((rule) => ({ rule: rule.id, places: places(rule) })),
  sliders: labelled.passes.flatMap((rule) => rule.nodes).length,
};";

/// Fails when axe finds something, or does not find the sliders.
#[track_caller]
pub fn assert_clean(page: &Page, state: &str) {
    if page.run("return typeof axe", Value::Null) == "undefined" {
        // Injected by the driver, so that no page needs to let it in.
        page.run(&format!("{}\nwindow.axe = axe;", source()), Value::Null);
    }
    let found = page.run_and_await(CHECK);
    let violations = found["violations"]
        .as_array()
        .unwrap_or_else(|| panic!("axe did not run: {found}"));
    assert!(
        violations.is_empty(),
        "{state}: {}",
        serde_json::to_string_pretty(violations).unwrap_or_default()
    );
    assert!(
        found["sliders"].as_u64() >= Some(10),
        "{state}: axe saw no sliders"
    );
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
