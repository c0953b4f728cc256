//! What people type for a contact, and what becomes of it.

use super::{attributes_of, builder, choose, said, snippet};
use end_to_end::Widget;
use serde_json::Value;

/// As typed, and the link that was meant, or null; the plugin's test reads them too.
fn contacts() -> Vec<(String, Option<String>)> {
    serde_json::from_str(include_str!("../../../../fixtures/contacts.json"))
        .expect("pairs of what is typed and its link")
}

/// What stands under the contact: what is wrong, and what was made of it.
fn judged(widget: &Widget, typed: &str) -> (String, String) {
    choose(widget, "contact-url", typed);
    (
        said(widget, "#contact-problem"),
        said(widget, "#contact-made"),
    )
}

#[test]
fn a_contact_is_taken_as_people_type_it_and_the_widget_takes_it_too() {
    let widget = builder();
    widget.look("document.querySelector('#filled').click()");
    for (typed, link) in contacts() {
        let Some(link) = link else { continue };
        let (problem, made) = judged(&widget, &typed);
        assert_eq!(problem, "", "{typed}");
        assert_eq!(attributes_of(&widget)["contact-url"], link, "{typed}");
        let attribute = format!("contact-url=\"{}\"", link.replace('&', "&amp;"));
        assert!(snippet(&widget, "element").contains(&attribute), "{typed}");
        assert_eq!(said(&widget, "#copy-warning"), "", "{typed}");
        let (_, rest) = link.split_once(':').expect("a link");
        let mailbox = rest.split('?').next().unwrap_or_default();
        let shown = if link.starts_with("http") {
            link.as_str()
        } else {
            mailbox
        };
        assert!(made.contains(shown), "{typed}: {made}");
        // The button is there, so the widget accepts what the builder made.
        widget.page.wait(
            "return [...document.querySelector('#scorecard').shadowRoot.querySelectorAll('[part~=result] a')]
               .some((link) => link.getAttribute('href') === arguments[0])",
            &Value::from(link),
            &true.into(),
        );
    }
    assert_eq!(judged(&widget, "  "), Default::default());
}

#[test]
fn whatever_the_builder_takes_the_widget_takes() {
    let widget = builder();
    widget.look("document.querySelector('#filled').click()");
    widget.wait("return host.result.total", 82);
    // Pieces of contacts in any order, by a generator that is the same each time.
    let found = widget.look_and_await(
        "const pieces = ['mailto:', 'tel:', 'https://', 'http:', '//', 'info', 'a.b', '@', '@', '.', 'bureau.nl', 'x-y.example',
           'b\u{fc}ro.de', '/', '?subject=', '#', ':8080', '%40', '020', '+31', '(0)', '-', ' ', '12345', '67', \"'\", '_',
           '[::1]', '\u{1f600}', '\u{200b}', 'a'.repeat(64), '\\\\', '<', '>', ',', '..'];
         let seed = 7;
         const next = (most) => (seed = (seed * 48271) % 2147483647) % most;
         const field = document.querySelector('#contact-url');
         const has = (link) => all('[part~=result] a').some((a) => a.getAttribute('href') === link);
         const refused = [];
         const taken = new Set();
         for (let at = 0; at < 6000; at += 1) {
           field.value = Array.from({ length: 1 + next(5) }, () => pieces[next(pieces.length)]).join('');
           field.dispatchEvent(new Event('input', { bubbles: true }));
           const link = host.getAttribute('contact-url');
           if (!link || taken.has(link)) continue;
           taken.add(link);
           for (let frame = 0; frame < 30 && !has(link); frame += 1) await new Promise(requestAnimationFrame);
           if (!has(link)) refused.push([field.value, link]);
           if (refused.length > 5 || taken.size === 150) break;
         }
         return [refused, taken.size]",
    );
    assert_eq!(found[0], serde_json::json!([]));
    assert!(found[1].as_u64() > Some(100), "{found}");
}

#[test]
fn a_wrong_contact_is_refused_with_a_message_there_and_beside_the_button() {
    let widget = builder();
    for (typed, link) in contacts() {
        if link.is_some() {
            continue;
        }
        let (problem, made) = judged(&widget, &typed);
        assert!(!problem.is_empty(), "{typed} is accepted");
        assert_eq!(made, "", "{typed}");
        assert_eq!(
            attributes_of(&widget)["contact-url"],
            Value::Null,
            "{typed}"
        );
        assert!(
            !snippet(&widget, "element").contains("contact-url"),
            "{typed}"
        );
        assert!(
            !snippet(&widget, "iframe").contains("contact-url"),
            "{typed}"
        );
        assert!(
            said(&widget, "#copy-warning").contains("contact"),
            "{typed}"
        );
    }
    choose(&widget, "contact-url", "");
    assert_eq!(said(&widget, "#copy-warning"), "");
}

#[test]
fn a_page_about_privacy_needs_no_https_and_is_nothing_but_a_page() {
    let widget = builder();
    for (typed, link) in [
        (
            "bureau.nl/privacy",
            Value::from("https://bureau.nl/privacy"),
        ),
        ("http://bureau.nl/p", "https://bureau.nl/p".into()),
        ("https://bureau.nl/p?a=1", "https://bureau.nl/p?a=1".into()),
        ("info@bureau.nl", Value::Null),
        ("mailto:info@bureau.nl", Value::Null),
        ("020 1234567", Value::Null),
        ("javascript:alert(1)", Value::Null),
        ("privacy", Value::Null),
        ("", Value::Null),
    ] {
        choose(&widget, "privacy-url", typed);
        assert_eq!(attributes_of(&widget)["privacy-url"], link, "{typed}");
        let wrong = link.is_null() && !typed.is_empty();
        assert_eq!(
            !said(&widget, "#privacy-problem").is_empty(),
            wrong,
            "{typed}"
        );
        assert_eq!(!said(&widget, "#copy-warning").is_empty(), wrong, "{typed}");
    }
}
