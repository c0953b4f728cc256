//! What is said about keeping is true at every moment.

use end_to_end::Widget;
use serde_json::{Value, json};

use crate::visit::{NOTICES, come_back, rate, stored};

const NOT_KEPT: &str = "Deze browser bewaart de antwoorden hier niet. Sluit je de pagina, dan \
                        zijn ze weg.";
const KEPT: &str = "De antwoorden blijven op dit apparaat bewaard, tot je ze wist.";
const ASIDE: &str = "return root.querySelector('.reset .aside')?.textContent ?? ''";

/// What storage that is full, and one that refuses without a word, do with an entry.
const REFUSALS: [&str; 2] = ["throw new DOMException('full', 'QuotaExceededError')", ""];

#[track_caller]
fn refuse(widget: &Widget, how: &str) {
    widget.look(&format!(
        "window.keep ??= Storage.prototype.setItem; Storage.prototype.setItem = () => {{ {how} }}"
    ));
}

#[track_caller]
fn keep_again(widget: &Widget) {
    widget.look("Storage.prototype.setItem = keep");
}

#[track_caller]
fn says(widget: &Widget, notice: &str, aside: &str) {
    widget.wait(NOTICES, notice);
    widget.wait(ASIDE, aside);
}

#[test]
fn storage_that_was_full_once_is_no_longer_said_to_be() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 3);
    says(&widget, "", KEPT);
    for how in REFUSALS {
        refuse(&widget, how);
        rate(&widget, "consistency", 5);
        says(&widget, NOT_KEPT, "");
        keep_again(&widget);
        rate(&widget, "consistency", 6);
        says(&widget, "", KEPT);
    }
    come_back(&widget);
    assert_eq!(widget.rating("coaching"), 3);
    assert_eq!(widget.rating("consistency"), 6);
    says(&widget, "", KEPT);
}

#[test]
fn what_is_said_to_be_gone_with_the_page_is_gone() {
    for how in REFUSALS {
        let widget = Widget::with("lang=nl persist=local");
        rate(&widget, "coaching", 3);
        refuse(&widget, how);
        widget.page.press(&["Delete", "4"]);
        widget.wait_for_rating("coaching", 4);
        says(&widget, NOT_KEPT, "");
        assert_eq!(stored(&widget), json!([[], []]));
        come_back(&widget);
        assert_eq!(widget.rating("coaching"), Value::Null);
        says(&widget, "", "");
    }
}

#[test]
fn where_nothing_is_to_be_kept_nothing_is_said_to_be_lost() {
    let widget = Widget::with("lang=nl persist=local");
    refuse(&widget, REFUSALS[0]);
    rate(&widget, "coaching", 3);
    says(&widget, NOT_KEPT, "");
    widget.page.press(&["Delete"]);
    says(&widget, "", "");
    rate(&widget, "coaching", 3);
    says(&widget, NOT_KEPT, "");
    widget.set_attribute("persist", Value::Null);
    says(&widget, "", "");
    widget.set_attribute("persist", "session");
    says(&widget, NOT_KEPT, "");
    keep_again(&widget);
    widget.set_attribute("persist", "local");
    says(&widget, "", KEPT);
    assert_eq!(widget.rating("coaching"), 3);
    assert_eq!(stored(&widget), json!([["slsc"], []]));
}
