//! From the editor to the builder: one's own questions travel along.

use end_to_end::Widget;
use serde_json::{Value, json};

use super::{documents, editor, said, write};

/// What the link to the builder asks for.
fn asked(widget: &Widget) -> Value {
    widget.look(
        "const { pathname, search, hash } = new URL(document.querySelector('#onward').href);
         return [pathname.split('/').at(-1), Object.fromEntries(new URLSearchParams(search)), hash]",
    )
}

#[test]
fn the_link_to_the_builder_carries_the_questions_and_whom_they_are_about() {
    let widget = editor("ours");
    let key = documents(&widget, "true")[0]["key"].clone();
    let key = key.as_str().unwrap_or_default();
    assert_eq!(asked(&widget), json!(["builder.html", {}, "#paste"]));
    write(&widget, "folder", "bureau.example/scan");
    let source = format!("https://bureau.example/scan/{key}.{{lang}}.json");
    let mut expected = json!({ "lang": "nl", "seller-profile": "", "instrument-src": source });
    assert_eq!(asked(&widget), json!(["builder.html", expected, "#paste"]));

    write(&widget, "mode", "candidate");
    expected["mode"] = json!("candidate");
    assert_eq!(asked(&widget), json!(["builder.html", expected, "#paste"]));
    let code = said(&widget, "#code");
    assert!(code.contains("mode=\"candidate\""));
    // Whoever reads no script has the same questions.
    let asked = documents(&widget, "true")[0]["items"][0]["definition"]["candidate"].clone();
    let asked = asked.as_str().unwrap_or_default();
    assert!(code.contains(asked), "{asked} is not in {code}");
}
