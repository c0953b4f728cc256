//! The device's own way to send a link, where there is one.

use end_to_end::{Widget, vectors::Case};
use serde_json::{Value, json};

const SHARE: &str = "Deel deze scorecard";
const COPY: &str = "Kopieer een link naar deze scorecard";

/// Stands in for the device: what is sent, what is copied, and what comes of it.
const DEVICE: &str = "
window.sent = []; window.copied = []; window.outcome = '';
navigator.share = async (what) => {
  sent.push(what);
  if (outcome) throw new DOMException('no', outcome);
};
Object.defineProperty(navigator, 'clipboard', { configurable: true,
  value: { writeText: async (text) => void copied.push(text) } });";

#[test]
fn a_link_is_sent_with_the_devices_own_sheet_and_copied_where_that_fails() {
    let widget = Widget::with("lang=nl");
    let buttons = "return all('.share button').map((button) => button.textContent.trim())
      .filter((words) => words.includes('deze scorecard'))";
    widget
        .page
        .run("delete Navigator.prototype.share", Value::Null);
    widget.load(&Case::named("introverted_leader"));
    assert_eq!(widget.look(buttons), json!([COPY]));
    widget.page.run(DEVICE, Value::Null);
    widget.set_attribute("theme", "dark");
    widget.wait(buttons, json!([SHARE, COPY]));
    let said = "return [sent, copied.length, all('.share button, .link').some((part) =>
      part.matches('.link') || part.textContent.includes('gekopieerd'))]";
    let link = json!({ "url": widget.look("return host.shareUrl()") });
    for (outcome, calls, expected) in [
        ("", 1, json!([[link], 0, false])),
        // It was closed again.
        ("AbortError", 2, json!([[link, link], 0, false])),
        ("NotAllowedError", 3, json!([[link, link, link], 1, true])),
    ] {
        widget.page.run("outcome = arguments[0]", json!([outcome]));
        widget.click(SHARE, None);
        widget.wait("return sent.length", calls);
        widget.wait(said, expected);
    }
    assert_eq!(
        widget.page.run("return copied[0]", Value::Null),
        link["url"]
    );
    assert_eq!(json!(widget.page.console_errors()), json!([]));
}

#[test]
fn the_answers_of_a_link_end_without_an_empty_foot() {
    let widget = Widget::with("lang=nl");
    let address = crate::visit::address(&widget);
    crate::visit::go(&widget, &format!("{address}#slsc=1231224432377776tt"));
    widget.wait_for_rating("leadership_motivation", 2);
    widget.wait("return all('.reset').length", 0);
    widget.click("Hiermee verder", None);
    widget.wait("return all('.reset button').length", 1);
}
