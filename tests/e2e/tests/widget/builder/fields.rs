//! Fields that refuse, or that another field turns off.

use super::{attributes_of, builder, choose, query, snippet};
use end_to_end::Widget;
use serde_json::{Value, json};

#[test]
fn english_turns_the_form_of_address_off_and_dutch_brings_it_back() {
    let widget = builder();
    choose(&widget, "address", "u");
    choose(&widget, "lang", "en");
    let off = "return document.querySelector('#address').disabled";
    assert_eq!(widget.look(off), true);
    assert_eq!(query(&widget, "link"), json!({ "lang": "en" }));
    assert_eq!(attributes_of(&widget)["address"], Value::Null);
    choose(&widget, "lang", "nl");
    assert_eq!(widget.look(off), false);
    assert_eq!(attributes_of(&widget)["address"], "u");
}

/// What stands under the contact link, and the link that is offered.
fn judged(widget: &Widget, link: &str) -> (String, String) {
    choose(widget, "contact-url", link);
    let said = widget.look(
        "return [document.querySelector('#contact-problem').textContent,
           document.querySelector('#contact-proposal').value]",
    );
    let text = |at: usize| said[at].as_str().unwrap_or_default().to_owned();
    (text(0), text(1))
}

#[test]
fn a_wrong_contact_link_is_refused_with_a_message() {
    let widget = builder();
    for link in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "/contact",
        "https:",
        "https://",
        "https:///x",
        "mailto:",
        "mailto:ik",
        "tel:",
        "https://bureau.example/a b",
        "contact",
    ] {
        let (problem, proposal) = judged(&widget, link);
        assert!(!problem.is_empty(), "{link} is accepted");
        assert_eq!(proposal, "", "{link}");
        assert_eq!(attributes_of(&widget)["contact-url"], Value::Null, "{link}");
        assert!(!snippet(&widget, "element").contains("contact-url"));
        assert!(!snippet(&widget, "iframe").contains("contact-url"));
    }
    for link in [
        "https://bureau.example",
        "http://bureau.example/contact?a=b#c",
        "mailto:info@bureau.example?subject=Hallo",
        "tel:+31201234567",
    ] {
        assert_eq!(judged(&widget, link), Default::default(), "{link}");
        assert_eq!(attributes_of(&widget)["contact-url"], link);
    }
}

#[test]
fn a_bare_address_is_offered_as_a_link() {
    let widget = builder();
    for (text, link) in [
        ("info@bureau.example", "mailto:info@bureau.example"),
        (
            "www.bureau.example/contact",
            "https://www.bureau.example/contact",
        ),
        ("bureau.nl", "https://bureau.nl"),
        ("+31 20 123 45 67", "tel:+31201234567"),
    ] {
        let (problem, proposal) = judged(&widget, text);
        assert!(!problem.is_empty());
        assert_eq!(proposal, link);
        widget.look("document.querySelector('#contact-proposal').click()");
        assert_eq!(attributes_of(&widget)["contact-url"], link);
        let problem = widget.look("return document.querySelector('#contact-problem').textContent");
        assert_eq!(problem, "");
    }
}

#[test]
fn a_text_that_is_no_colour_is_refused_with_a_message() {
    let widget = builder();
    for (text, colour) in [("#0a8", "#00aa88"), ("red;}", ""), ("#12345", ""), ("", "")] {
        choose(&widget, "accent", text);
        let problem = widget.look("return document.querySelector('#accent-problem').textContent");
        let right = text.is_empty() || !colour.is_empty();
        assert_eq!(problem == "", right, "{text}");
        let accent = widget.look("return host.style.getPropertyValue('--scorecard-accent')");
        assert_eq!(accent, colour, "{text}");
        let attribute = format!(" accent=\"{colour}\"");
        let code = snippet(&widget, "element");
        assert_eq!(code.contains(&attribute), !colour.is_empty(), "{text}");
        assert!(!colour.is_empty() || !code.contains("accent"));
    }
}
