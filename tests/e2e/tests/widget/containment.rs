//! One failure stops drawing for all elements of a page: all of them say so, and none loses an
//! answer.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

/// Lets the next element that is made fail: Yew copies the elements that it has made before. The
/// event has the element look whether it still draws; on a slider it would be an answer, and told.
const TRAP: &str = "
const make = Node.prototype.cloneNode;
Node.prototype.cloneNode = function () { Node.prototype.cloneNode = make; throw new Error('no element'); };
host.setAttribute('seller-profile', '');
root.querySelector('[part~=base]').dispatchEvent(new Event('change', { bubbles: true }));";

fn crashed() -> Widget {
    let widget = Widget::with("lang=nl seller-profile");
    widget.set_ratings(&json!({ "coaching": 5, "persuasion": 3 }));
    widget.look("host.removeAttribute('seller-profile')");
    widget.wait("return all('.item').length", 10);
    widget.events();
    widget.look(TRAP);
    widget.wait_for("failed");
    widget
}

#[test]
fn a_crash_shows_the_fallback_a_line_and_one_error() {
    let widget = crashed();
    let heard = widget.page.run("return heard", Value::Null);
    assert_eq!(heard.as_array().map(Vec::len), Some(1), "{heard}");
    assert_eq!(heard[0]["type"], "error");
    assert_eq!(heard[0]["detail"]["code"], "crash");
    let line = widget.look("return root.querySelector('[role=status] p').textContent");
    assert_eq!(
        line,
        "De scorecard is onverwacht gestopt. De antwoorden zijn er nog."
    );
    assert_eq!(
        widget.look("return root.querySelector('.fallback').inert"),
        false
    );
}

#[test]
fn a_restart_brings_all_answers_back_without_a_request() {
    let widget = crashed();
    let requests = "return performance.getEntriesByType('resource').length";
    let before = widget.look(requests);
    widget.click("Opnieuw proberen", None);
    widget.wait_for("ready");
    widget.look("host.setAttribute('seller-profile', '')");
    widget.wait_for_rating("coaching", 5);
    widget.wait_for_rating("persuasion", 3);
    assert_eq!(widget.look(requests), before);
    assert_eq!(widget.events(), ["error", "ready"]);
}

/// Yew draws in slices of 16 ms and lets the browser in between them. By this clock every slice is
/// over at once.
const SLOW: &str = "const now = Date.now; let late = 0; Date.now = () => now() + (late += 20);";

#[test]
fn drawing_that_takes_long_is_no_crash() {
    let html = format!(
        "<!doctype html><html lang=nl><title>x</title><script>{SLOW}</script>
         <script type=module src={}embed.js></script>
         <sales-leader-scorecard loading=eager></sales-leader-scorecard>",
        site::dist()
    );
    let page = Page::open(&site::page(html));
    let widget = Widget { page };
    widget.page.until("an end of loading", |_| {
        (widget.look("return host.status") != "loading").then_some(())
    });
    assert_eq!(widget.look("return host.status"), "ready");
    widget.answer_all();
    assert_eq!(widget.look("return host.status"), "ready");
}
