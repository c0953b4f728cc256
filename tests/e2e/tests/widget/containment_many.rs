//! Several elements crash together and come back together, and a listener of the page that throws
//! harms nothing.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

use crate::loader::RECORDER;

/// Lets the next element that is made fail: Yew copies the elements that it has made before.
const TRAP: &str = "
const make = Node.prototype.cloneNode;
Node.prototype.cloneNode = function () { Node.prototype.cloneNode = make; throw new Error('no element'); };
host.setAttribute('seller-profile', '');
root.querySelector('input').dispatchEvent(new Event('change', { bubbles: true }));";

const ELEMENTS: &str =
    "const elements = [...document.querySelectorAll('sales-leader-scorecard')]; ";

/// Listeners of the page: what throws in those of a driver's script, Firefox tells no page.
const THROWING: &str = "
window.changes = [];
window.listen = (host) => {
  for (const target of [host, document.body])
    target.addEventListener('scorecard-change', () => { throw new Error('of the page'); });
  host.addEventListener('scorecard-start', () => { throw new Error('of the page'); });
  addEventListener('scorecard-change', ({ detail }) => changes.push(detail.ratings.coaching));
};";

/// Three elements with answers of their own.
fn three() -> Widget {
    let element =
        "<sales-leader-scorecard loading=eager><p>Als tekst.</p></sales-leader-scorecard>";
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script>{RECORDER}{THROWING}</script><script type=module src={}embed.js></script>{}",
        site::dist(),
        element.repeat(3)
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    wait_for_all(&widget, "ready");
    let rate = "elements.forEach((element, i) => { element.ratings = { coaching: i + 2 }; })";
    widget.page.run(&format!("{ELEMENTS}{rate}"), Value::Null);
    widget.wait("return slider('coaching').value", "2");
    widget
}

#[track_caller]
fn wait_for_all(widget: &Widget, status: &str) {
    let statuses = format!("{ELEMENTS}return elements.map((element) => element.status)");
    widget.wait(&statuses, json!([status, status, status]));
}

#[test]
fn all_elements_show_the_fallback_with_one_error_each_and_all_answers_come_back() {
    let widget = three();
    widget.look("heard.splice(0)");
    widget.look(TRAP);
    wait_for_all(&widget, "failed");
    let shown = format!(
        "{ELEMENTS}return elements.map(({{ shadowRoot, firstElementChild }}) => [
           shadowRoot.querySelectorAll('.notice:not([hidden]) p').length,
           shadowRoot.querySelectorAll('[part~=base]').length,
           firstElementChild.checkVisibility({{ opacityProperty: true, visibilityProperty: true }})])"
    );
    assert_eq!(
        widget.look(&shown),
        json!([[1, 0, true], [1, 0, true], [1, 0, true]])
    );
    assert_eq!(
        widget.look("return heard"),
        json!(["error", "error", "error"])
    );
    let answers = format!("{ELEMENTS}return elements.map((element) => element.ratings.coaching)");
    assert_eq!(widget.look(&answers), json!([2, 3, 4]), "while stopped");

    let press =
        "elements.forEach(({ shadowRoot }) => shadowRoot.querySelector('.notice button')?.click())";
    widget.look(&format!("{ELEMENTS}heard.splice(0); {press}"));
    wait_for_all(&widget, "ready");
    assert_eq!(widget.look(&answers), json!([2, 3, 4]), "after the restart");
    let drawn = format!(
        "{ELEMENTS}return elements.map(({{ shadowRoot }}) =>
           shadowRoot.querySelector('input[name=coaching]')?.value)"
    );
    widget.wait(&drawn, json!(["2", "3", "4"]));
    assert_eq!(
        widget.look("return heard"),
        json!(["ready", "ready", "ready"])
    );
    assert_eq!(
        widget.look("return programs.length"),
        2,
        "one restart for all"
    );
}

#[test]
fn a_listener_that_throws_stops_neither_other_listeners_nor_the_widget() {
    let widget = three();
    widget.look("listen(host); host.reset();");
    for (count, rating) in [(1, 5), (2, 6), (3, 7)] {
        widget.focus("coaching");
        widget.page.press(&[&rating.to_string()]);
        widget.wait("return changes.length", count);
        widget.wait_for_rating("coaching", rating);
        widget.wait("return slider('coaching').value", rating.to_string());
    }
    assert_eq!(widget.look("return changes"), json!([5, 6, 7]));
    widget.page.settle();
    wait_for_all(&widget, "ready");
    assert_eq!(
        widget.look("return heard"),
        json!(["ready", "ready", "ready"])
    );
    // The page's own error handler hears of its own errors: one a start, two a change.
    assert_eq!(widget.look("return wrong.length"), 7);
}
