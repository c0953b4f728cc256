//! Notes in a stored entry that no visitor of this release can have noted.

use end_to_end::{Widget, vectors::Case};
use serde_json::{Value, json};

use crate::notes::NOTE;
use crate::report::open;
use crate::visit::{come_back, rate, warnings};

/// A widget that comes back to an entry with a rating and these notes.
fn with_notes(attributes: &str, notes: &str) -> Widget {
    let widget = Widget::with(&format!("lang=nl persist=local {attributes}"));
    rate(&widget, "coaching", 5);
    widget.look_at(
        "const notes = arguments[0].replaceAll('LONG', 'x'.repeat(1e6));
         localStorage.slsc = localStorage.slsc.slice(0, -1) + ',\"notes\":' + notes + '}'",
        json!([notes]),
    );
    come_back(&widget);
    assert_eq!(widget.rating("coaching"), 5);
    widget
}

#[track_caller]
fn open_note(widget: &Widget, label: &str) {
    widget.focus("coaching");
    widget.click(label, Some("coaching"));
    widget.wait("return root.activeElement?.localName", "textarea");
}

#[test]
fn what_this_release_does_not_know_hides_no_note() {
    let widget = with_notes(
        "mode=candidate",
        r#"{"items":{"coaching":{"text":"zag ik","evidence":["rumour","reference"],"mood":1},
            "no_such_item":{"text":"x"}},"route":"sideways","label":"A.","later":[]}"#,
    );
    open_note(&widget, "Notitie en bron");
    widget.wait(NOTE, "zag ik");
    let ticked = "return all('.checklist .note-panel input').map((box) => box.checked)";
    assert_eq!(widget.look(ticked), json!([false, true, false, false]));
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    assert_eq!(
        widget.look("return root.querySelector('.report .text-field').value"),
        "A."
    );
    assert_eq!(warnings(&widget), [""; 0]);
}

#[test]
fn damaged_notes_are_ignored_with_one_warning() {
    for notes in ["7", "[]", "{\"label\":\"A"] {
        let widget = with_notes("", notes);
        assert_warned(&widget, notes);
        open_note(&widget, "Notitie");
        widget.wait(NOTE, "");
        widget.page.press(&["z"]);
        widget.wait(
            "return JSON.parse(localStorage.slsc).notes.items.coaching.text",
            "z",
        );
        assert_warned(&widget, notes);
    }
    // What only the program that reads notes can see, it says; the rest is shown.
    let notes = r#"{"label":7,"items":{"coaching":{"text":"zag ik","evidence":"reference"}}}"#;
    let widget = with_notes("", notes);
    open_note(&widget, "Notitie");
    widget.wait(NOTE, "zag ik");
    assert_warned(&widget, notes);
}

#[track_caller]
fn assert_warned(widget: &Widget, notes: &str) {
    assert_eq!(
        warnings(widget),
        [
            "<sales-leader-scorecard> ignores what is stored as slsc, notes: it is damaged or of another version."
        ],
        "{notes}"
    );
}

#[test]
fn what_is_longer_than_can_be_typed_is_cut_and_stops_nothing() {
    let notes = r#"{"items":{"coaching":{"text":"LONG"}},"label":"LONG"}"#;
    let widget = with_notes("mode=candidate", notes);
    rate(&widget, "coaching", 6);
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    open_note(&widget, "Notitie en bron");
    let lengths = "return [root.querySelector('.report .text-field').value.length,
                           root.querySelector('.checklist textarea').value.length]";
    assert_eq!(widget.look(lengths), json!([80, 2000]));
    let size = widget.look_and_await("return (await host.pdf()).size");
    assert!(size.as_u64().is_some_and(|size| size > 10_000), "{size}");
    rate(&widget, "coaching", 5);
    assert_eq!(
        widget.look("return localStorage.slsc.length < 3000 && warnings.length"),
        Value::from(0)
    );
}
