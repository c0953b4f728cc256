//! The clipboard, and what happens without it.

use super::{builder, snippet};

const STATUS: &str = "return document.querySelector('#copy-status').textContent";

#[test]
fn copying_puts_the_shown_code_on_the_clipboard() {
    let widget = builder();
    widget.look(
        "window.copied = []; navigator.clipboard.writeText = async (text) => copied.push(text);",
    );
    for kind in ["element", "iframe", "link"] {
        let code = snippet(&widget, kind);
        widget.look("document.querySelector('#copy').click()");
        widget.wait(STATUS, "Gekopieerd");
        assert_eq!(widget.look("return copied.pop()"), code);
    }
    // What was said is about the code that was there.
    snippet(&widget, "element");
    assert_eq!(widget.look(STATUS), "");
}

#[test]
fn where_the_clipboard_is_refused_the_code_is_selected() {
    let widget = builder();
    widget.look(
        "navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
         document.querySelector('#copy').click()",
    );
    widget.wait(
        "return document.querySelector('#copy-status').textContent.includes('geselecteerd')",
        true,
    );
    let same = widget.look(
        "return `${getSelection()}`.trim() === document.querySelector('#code').textContent.trim()",
    );
    assert_eq!(same, true);
}
