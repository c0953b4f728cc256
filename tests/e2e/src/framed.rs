//! A host page with iframes that show `embed.html`.

use serde_json::{Value, json};

use crate::{Page, Widget, site};

/// What the host page keeps for a test: every message it gets, every event on an iframe, and
/// every height that an iframe had.
const RECORDER: &str = "
window.messages = []; window.heard = []; window.heights = [];
addEventListener('message', ({ data }) => messages.push(data));
for (const kind of ['ready', 'complete'])
  document.addEventListener(`scorecard-${kind}`, ({ target, detail }) =>
    heard.push([target.id, kind, detail]));
new MutationObserver((changes) => {
  for (const { target } of changes) if (target.localName === 'iframe') heights.push(target.style.height);
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
";

/// The script that sizes iframes, as a host names it.
pub fn script() -> String {
    format!(
        r#"<script type="module" src="{}frame.js"></script>"#,
        site::dist()
    )
}

/// An iframe as a host pastes it.
pub fn iframe(id: &str, query: &str, attributes: &str) -> String {
    format!(
        r#"<iframe id="{id}" src="{}embed.html?{query}" title="Scorecard" {attributes}
         style="width: 100%; height: 600px; border: 0"></iframe>"#,
        site::dist()
    )
}

/// Opens a page of another origin with this in its body.
pub fn host(body: &str) -> Page {
    Page::open(&host_address(body))
}

/// Address of such a page.
pub fn host_address(body: &str) -> String {
    site::page(format!(
        r#"<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="favicon.ico">
<meta name="color-scheme" content="light dark"><title>Een pagina</title>
<script>{RECORDER}</script><body>{body}</body></html>"#
    ))
}

/// The widget of an iframe, ready; scripts run in that iframe until `leave_frame`.
#[track_caller]
pub fn inside(page: Page, index: u16) -> Widget {
    page.enter_frame(index);
    let widget = Widget { page };
    let there = "return !!document.querySelector('sales-leader-scorecard')?.shadowRoot";
    widget.page.arrive(there, true);
    widget.wait_for("ready");
    widget
}

/// Waits until an iframe is exactly as high as its content, and returns that height.
#[track_caller]
pub fn fitted(page: &Page, index: u16) -> u64 {
    page.leave_frame();
    page.enter_frame(index);
    let mut seen = Value::Null;
    let height = page.until("an iframe as high as its content", |page| {
        seen = page.run(
            "const page = document.documentElement;
             return [innerHeight, Math.ceil(page.getBoundingClientRect().height),
               page.scrollHeight, innerWidth - page.clientWidth]",
            Value::Null,
        );
        let fits = seen[0] == seen[1] && seen[2] == seen[0] && seen[3] == 0;
        fits.then(|| seen[0].as_u64().unwrap_or_default())
    });
    page.leave_frame();
    height
}

/// Messages that the host page got since the last call, after so many frames were painted.
#[track_caller]
pub fn messages_after(page: &Page, frames: u32) -> Value {
    page.run_and_await(&format!(
        "messages.length = 0;
         for (let i = 0; i < {frames}; i += 1) await new Promise(requestAnimationFrame);
         return messages"
    ))
}

/// Waits until the host page has heard these events: `[[id, kind, detail], …]`.
#[track_caller]
pub fn wait_for_events(page: &Page, expected: &Value) {
    let mut heard = json!([]);
    page.until(&format!("events {expected}"), |page| {
        heard = page.run("return heard", Value::Null);
        (heard == *expected).then_some(())
    });
}
