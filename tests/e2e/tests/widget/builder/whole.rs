//! Nothing is called copied or mailed that lacks what was typed.

use super::{builder, choose, said, snippet};
use end_to_end::Widget;
use serde_json::json;

/// Types without leaving the field, as somebody does who then presses a button.
fn type_only(widget: &Widget, name: &str, text: &str) {
    widget.look_at(
        "const field = document.querySelector('.settings').elements[arguments[0]];
         field.value = arguments[1];
         field.dispatchEvent(new Event('input', { bubbles: true }));",
        json!([name, text]),
    );
}

const FOCUSED: &str = "return document.activeElement.name";

#[test]
fn copying_waits_for_what_was_typed_and_is_not_in_the_code() {
    let widget = builder();
    widget.look(
        "window.copied = []; navigator.clipboard.writeText = async (text) => copied.push(text);",
    );
    for (name, wrong, right, written) in [
        (
            "contact-url",
            "info@bureau",
            "info@bureau.example",
            "contact-url=\"mailto:info@bureau.example\"",
        ),
        (
            "privacy-url",
            "privacy",
            "bureau.example/privacy",
            "privacy-url=\"https://bureau.example/privacy\"",
        ),
        ("accent", "#12345", "#123456", "accent=\"#123456\""),
    ] {
        type_only(&widget, name, wrong);
        widget.look("document.querySelector('#copy').click()");
        widget.wait(FOCUSED, name);
        let status = said(&widget, "#copy-status");
        assert!(
            !status.is_empty() && !status.to_lowercase().contains("gekopieerd"),
            "{status}"
        );
        assert!(
            said(&widget, "#copy-warning").starts_with("Let op"),
            "{name}"
        );
        assert_eq!(widget.look("return copied.length"), 0, "{name}");

        widget.look("document.querySelector('#mail').click()");
        widget.wait(FOCUSED, name);
        assert!(!said(&widget, "#mail-status").is_empty(), "{name}");

        choose(&widget, name, right);
        assert_eq!(said(&widget, "#copy-warning"), "", "{name}");
        assert_eq!(said(&widget, "#mail-status"), "", "{name}");
        widget.look("document.querySelector('#copy').click()");
        widget.wait(
            "return document.querySelector('#copy-status').textContent",
            "Gekopieerd",
        );
        let copied = widget.look("return copied.pop()");
        let copied = copied.as_str().unwrap_or_default();
        assert!(copied.contains(written), "{copied}");
    }
}

#[test]
fn a_text_for_a_button_that_is_not_there_is_noticed() {
    let widget = builder();
    choose(&widget, "contact-label", "Bel ons");
    assert!(said(&widget, "#copy-warning").contains("contact"));
    choose(&widget, "contact-url", "info@bureau.example");
    assert_eq!(said(&widget, "#copy-warning"), "");
}

#[test]
fn words_that_a_frame_does_not_show_are_noticed() {
    for (name, value) in [("agency", "Bureau X"), ("contact-label", "Bel ons")] {
        let widget = builder();
        choose(&widget, "contact-url", "info@bureau.example");
        choose(&widget, name, value);
        for (kind, noticed) in [("iframe", true), ("element", false), ("link", true)] {
            snippet(&widget, kind);
            let warning = said(&widget, "#copy-warning");
            assert_eq!(!warning.is_empty(), noticed, "{kind}: {warning}");
        }
        choose(&widget, name, "");
        assert_eq!(said(&widget, "#copy-warning"), "");
    }
}

#[test]
fn nothing_is_told_while_one_still_types_but_what_was_told_stays_true() {
    let widget = builder();
    let told = |text: &str| {
        type_only(&widget, "contact-url", text);
        (
            said(&widget, "#contact-problem"),
            said(&widget, "#contact-made"),
        )
    };
    assert_eq!(told("info@bureau"), Default::default());
    choose(&widget, "contact-url", "info@bureau");
    assert!(told("info@bureau.").0.contains("mailadres"));
    assert!(
        told("info@bureau.example")
            .1
            .contains("info@bureau.example")
    );
    assert_eq!(
        told("info@bureau.example, "),
        (
            String::new(),
            "De knop begint een mail aan info@bureau.example.".into()
        )
    );
    assert_eq!(told("info@bureau.example, x"), Default::default());
}

#[test]
fn a_wrong_field_that_is_folded_away_is_opened_and_gone_to() {
    let widget = builder();
    let details = "document.querySelector('.settings details').open";
    for button in ["#copy", "#mail"] {
        type_only(&widget, "instrument-src", "vragen");
        widget.look_at(
            &format!("{details} = false; document.querySelector(arguments[0]).click()"),
            json!(button),
        );
        widget.wait(FOCUSED, "instrument-src");
        assert_eq!(widget.look(&format!("return {details}")), true, "{button}");
        assert!(!said(&widget, "#instrument-src-problem").is_empty());
    }
}
