//! `name`: it tells widgets of one page apart, and changes live.

use end_to_end::Widget;
use serde_json::{Value, json};

use crate::visit::{rate, stored};

const NAMES: &str = "return heard.splice(0).map((event) => [event.type, event.detail.name])";

#[test]
fn every_event_carries_the_name_of_now_and_null_without_one() {
    let widget = Widget::with("lang=nl");
    rate(&widget, "coaching", 3);
    assert_eq!(
        widget.page.run(NAMES, Value::Null),
        json!([["ready", null], ["start", null], ["change", null]])
    );
    widget.set_attribute("name", "blog");
    rate(&widget, "coaching", 4);
    widget.set_attribute("name", "andere blog");
    rate(&widget, "coaching", 5);
    widget.set_attribute("name", Value::Null);
    rate(&widget, "coaching", 6);
    assert_eq!(
        widget.page.run(NAMES, Value::Null),
        json!([
            ["change", "blog"],
            ["change", "andere blog"],
            ["change", null]
        ])
    );
    let named = Widget::with("lang=nl name=blog");
    assert_eq!(
        named.page.run(NAMES, Value::Null),
        json!([["ready", "blog"]])
    );
}

#[test]
fn a_new_name_takes_the_answers_along_in_storage_and_link() {
    let widget = Widget::with("lang=nl persist=local name=blog");
    rate(&widget, "coaching", 3);
    assert_eq!(stored(&widget), json!([["slsc-6v6s6lta"], []]));
    let link = widget.look("return host.shareUrl().split('#')[1]");
    assert!(
        link.as_str()
            .is_some_and(|link| link.starts_with("slsc-6v6s6lta-")),
        "{link}"
    );
    widget.set_attribute("name", "other");
    widget.page.settle();
    assert_eq!(widget.rating("coaching"), 3);
    let link = widget.look("return host.shareUrl().split('#')[1]");
    assert!(
        link.as_str()
            .is_some_and(|link| !link.starts_with("slsc-6v6s6lta-")),
        "{link}"
    );
}

#[test]
fn an_empty_name_is_no_name_in_storage() {
    let widget = Widget::with("lang=nl persist=local name=''");
    rate(&widget, "coaching", 3);
    assert_eq!(stored(&widget), json!([["slsc"], []]));
}
