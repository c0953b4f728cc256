//! Two pages of one site open at once, with the same stored answers.

use end_to_end::Widget;
use serde_json::{Value, json};

use crate::visit::{address, rate, warnings};

/// A widget on a page, and the same page once more in an iframe.
fn two() -> Widget {
    let widget = Widget::with("lang=nl persist=local");
    let address = address(&widget);
    widget.look_at(
        "const frame = document.createElement('iframe'); frame.src = arguments[0];
         frame.style.cssText = 'width: 600px; height: 600px'; document.body.append(frame)",
        json!(address),
    );
    widget.wait(&in_other("return other?.status ?? null"), "ready");
    widget
}

fn in_other(script: &str) -> String {
    format!(
        "const inner = document.querySelector('iframe').contentWindow;
         const other = inner.document.querySelector('sales-leader-scorecard');
         const press = (key, digit) => {{
           const slider = other.shadowRoot.querySelector(`input[name='${{key}}']`);
           slider.dispatchEvent(new inner.KeyboardEvent('keydown', {{ key: digit, bubbles: true, cancelable: true }}));
         }};
         {script}"
    )
}

#[test]
fn what_is_answered_or_cleared_in_one_shows_in_the_other_and_fires_nothing() {
    let widget = two();
    rate(&widget, "coaching", 3);
    widget.wait(&in_other("return other.ratings.coaching"), 3);
    assert_eq!(
        widget.page.run(
            &in_other("return inner.heard.map((e) => e.type)"),
            Value::Null
        ),
        json!(["ready"])
    );
    widget.events();
    widget.look(&in_other("press('consistency', '6')"));
    widget.wait_for_rating("consistency", 6);
    assert_eq!(widget.rating("coaching"), 3);
    widget.wait("return slider('consistency').value", "6");
    widget.look(&in_other("other.reset()"));
    widget.wait_for_rating("consistency", Value::Null);
    assert_eq!(widget.result()["answered"], 0);
    assert_eq!(widget.events(), [""; 0]);
}

#[test]
fn an_entry_that_the_other_damages_takes_no_answer_away() {
    let widget = two();
    rate(&widget, "coaching", 3);
    widget.look(&in_other("inner.localStorage.slsc = '{\"version\":2}'"));
    widget.page.until("one warning", |_| {
        (warnings(&widget).len() == 1).then_some(())
    });
    assert_eq!(widget.rating("coaching"), 3);
}

/// Waits until the page has heard of something else that was stored.
fn something_else_is_stored(widget: &Widget) {
    widget.look(
        "window.told = 0; addEventListener('storage', ({ key }) => { window.told += key === 'of-the-host' })",
    );
    widget.look(&in_other("inner.localStorage.setItem('of-the-host', 'x')"));
    widget.wait("return window.told", 1);
    widget.page.settle();
}

#[test]
fn what_could_not_be_kept_is_not_lost_when_something_else_is_stored() {
    let widget = two();
    rate(&widget, "coaching", 3);
    widget.look("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
    rate(&widget, "consistency", 5);
    something_else_is_stored(&widget);
    assert_eq!(widget.rating("consistency"), 5);
}

#[test]
fn shared_answers_stay_while_the_others_change_and_the_own_ones_are_then_the_newest() {
    let widget = two();
    rate(&widget, "coaching", 3);
    widget.wait(&in_other("return other.ratings.coaching"), 3);
    widget.look("location.hash = 'slsc=1231224432377776tt'");
    widget.wait_for_rating("leadership_motivation", 2);
    widget.look(&in_other("press('consistency', '6')"));
    widget.wait(&in_other("return other.ratings.consistency"), 6);
    something_else_is_stored(&widget);
    assert_eq!(widget.rating("leadership_motivation"), 2);
    widget.click("Naar je eigen antwoorden", None);
    widget.wait_for_rating("leadership_motivation", Value::Null);
    assert_eq!(widget.rating("coaching"), 3);
    assert_eq!(widget.rating("consistency"), 6);
    widget.wait(&in_other("return other.ratings.consistency"), 6);
}
