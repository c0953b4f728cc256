//! Errors and warnings of a page, where the driver keeps no log: the pages bring the collector.

use serde_json::Value;

use crate::{Engine, Page, site::start_of_head};

/// The name under which the origin of `dist/` serves the collector: every policy lets that origin in.
pub(crate) const NAME: &str = "console-errors.js";

/// Runs before anything else on a page, and leaves no trace in it.
pub(crate) const COLLECTOR: &str = "
document.currentScript.remove();
window.consoleErrors = [];
const note = (level, ...words) => consoleErrors.push({ level, message: words.map(String).join(' ') });
for (const [method, level] of [['error', 'SEVERE'], ['warn', 'WARNING']]) {
  const original = console[method];
  console[method] = (...words) => { note(level, ...words); original(...words); };
}
addEventListener('error', (event) =>
  note('SEVERE', event.message ?? `${event.target.localName} does not load`), true);
addEventListener('unhandledrejection', ({ reason }) => note('SEVERE', reason));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  note('SEVERE', 'violates', violatedDirective, blockedURI));
";

/// Puts the collector in front of everything of a page that an engine without a log gets.
pub(crate) fn added(html: Vec<u8>, dist: &str) -> Vec<u8> {
    if Engine::chosen() == Engine::Chromium {
        return html;
    }
    // Another file that a test calls a page is none.
    let mut html = match String::from_utf8(html) {
        Ok(html) => html,
        Err(other) => return other.into_bytes(),
    };
    let script = format!("<script src=\"{dist}{NAME}\"></script>");
    html.insert_str(start_of_head(&html), &script);
    html.into_bytes()
}

/// Takes those of the current frame.
#[track_caller]
pub(crate) fn take(page: &Page) -> Vec<Value> {
    match page.run("return consoleErrors.splice(0)", Value::Null) {
        Value::Array(entries) => entries,
        other => panic!("no log: {other}"),
    }
}
