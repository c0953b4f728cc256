//! What a page complains of, where the driver keeps no log: the pages bring the collector.

use serde_json::Value;

use crate::{Engine, Page};

/// The name under which the origin of `dist/` serves the collector: every policy lets that origin in.
pub(crate) const NAME: &str = "complaints.js";

/// Runs before anything else on a page, and leaves no trace in it.
pub(crate) const COLLECTOR: &str = "
document.currentScript.remove();
window.complaints = [];
const complain = (level, ...words) => complaints.push({ level, message: words.map(String).join(' ') });
for (const [method, level] of [['error', 'SEVERE'], ['warn', 'WARNING']]) {
  const original = console[method];
  console[method] = (...words) => { complain(level, ...words); original(...words); };
}
addEventListener('error', (event) =>
  complain('SEVERE', event.message ?? `${event.target.localName} does not load`), true);
addEventListener('unhandledrejection', ({ reason }) => complain('SEVERE', reason));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  complain('SEVERE', 'violates', violatedDirective, blockedURI));
";

/// Puts the collector in front of everything of a page that an engine without a log gets.
pub(crate) fn added(html: Vec<u8>, dist: &str) -> Vec<u8> {
    if Engine::chosen() == Engine::Chromium {
        return html;
    }
    let html = String::from_utf8(html).expect("pages are UTF-8");
    let start = html
        .find("<head>")
        .map_or_else(|| after_html(&html), |at| at + "<head>".len());
    let (before, after) = html.split_at(start);
    format!("{before}<script src=\"{dist}{NAME}\"></script>{after}").into_bytes()
}

fn after_html(html: &str) -> usize {
    let rest = html.find("<html").or_else(|| html.find("<!doctype"));
    let rest = rest.and_then(|start| Some(start + html[start..].find('>')? + 1));
    rest.expect("a page begins as a page")
}

/// Takes what the current frame has complained of.
#[track_caller]
pub(crate) fn take(page: &Page) -> Vec<Value> {
    match page.run("return complaints.splice(0)", Value::Null) {
        Value::Array(entries) => entries,
        other => panic!("no log: {other}"),
    }
}
