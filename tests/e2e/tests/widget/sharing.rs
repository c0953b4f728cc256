//! The link to a result.

use end_to_end::{Widget, vectors::Case};
use serde_json::json;

fn with_result() -> Widget {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    widget
}

/// Lets the clipboard take what is written, or refuse it.
fn stub_clipboard(widget: &Widget, takes: bool) {
    widget.look_at(
        "const [takes] = arguments;
         const writeText = async (text) => {
           if (!takes) throw new DOMException('no', 'NotAllowedError');
           window.copied = text;
         };
         Object.defineProperty(navigator, 'clipboard', { value: { writeText } });",
        json!([takes]),
    );
}

#[test]
fn copying_takes_the_link_of_the_moment_and_says_so() {
    let widget = with_result();
    stub_clipboard(&widget, true);
    widget.look("location.hash = 'tab=2'");
    widget.click("Kopieer een link naar deze scorecard", None);
    widget.wait("return window.copied === host.shareUrl()", true);
    let link = widget.look("return window.copied");
    let link = link.as_str().unwrap_or_default();
    assert!(link.contains("#tab=2&slsc=1"), "{link}");
    widget.wait(
        "return root.querySelector('.status[role=status]').textContent",
        "Link gekopieerd",
    );
}

#[test]
fn where_the_clipboard_refuses_the_link_is_there_selected() {
    let widget = with_result();
    stub_clipboard(&widget, false);
    widget.click("Kopieer een link naar deze scorecard", None);
    widget.wait("return root.activeElement?.value === host.shareUrl()", true);
    let selected = widget.look(
        "const { value, selectionStart, selectionEnd, readOnly } = root.activeElement;
         return [readOnly, selectionStart, selectionEnd - value.length]",
    );
    assert_eq!(selected, json!([true, 0, 0]));
}
