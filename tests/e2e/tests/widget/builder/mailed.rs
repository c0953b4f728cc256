//! Where to paste the code, and a mail about it.

use super::{builder, choose, said, snippet};
use end_to_end::Widget;
use serde_json::{Value, json};

/// Subject and body of the mail, and how long its address is.
pub(super) fn mail(widget: &Widget) -> (String, String, usize) {
    let mail = widget.look(
        "const { href } = document.querySelector('#mail');
         const fields = new URLSearchParams(href.slice(href.indexOf('?') + 1).replaceAll('+', '%2B'));
         return [href.split('?')[0], fields.get('subject'), fields.get('body'), href.length]",
    );
    assert_eq!(mail[0], "mailto:");
    let text = |at: usize| mail[at].as_str().unwrap_or_default().to_owned();
    let length = mail[3]
        .as_u64()
        .and_then(|length| usize::try_from(length).ok());
    (text(1), text(2), length.expect("a length"))
}

/// The tab that is chosen, the one that shows, and its steps.
fn shown(widget: &Widget) -> Value {
    widget.look(
        "const panels = [...document.querySelectorAll('[role=tabpanel]')].filter((panel) => panel.checkVisibility());
         const chosen = [...document.querySelectorAll('[role=tab][aria-selected=true]')];
         return [chosen.map((tab) => tab.textContent.trim()), document.activeElement.textContent.trim(), panels.length,
           panels[0].getAttribute('aria-labelledby') === chosen[0].id,
           [...panels[0].querySelector('ol').children].map((step) => step.textContent)]",
    )
}

#[test]
fn three_steps_say_where_to_paste_by_the_kind_of_site_and_go_into_the_mail() {
    let widget = builder();
    widget.look("document.querySelector('[role=tab]').focus()");
    let mut seen: Vec<Value> = Vec::new();
    for (key, name) in [
        ("Home", "WordPress"),
        ("ArrowRight", "Webflow"),
        ("ArrowRight", "Anders"),
    ] {
        widget.page.press(&[key]);
        widget.wait("return document.activeElement.textContent.trim()", name);
        let found = shown(&widget);
        assert_eq!(found[0], json!([name]));
        assert_eq!(
            (&found[1], &found[2], &found[3]),
            (&json!(name), &json!(1), &json!(true))
        );
        let steps = found[4].as_array().cloned().unwrap_or_default();
        assert_eq!(steps.len(), 3, "{steps:?}");
        assert!(!seen.contains(&found[4]));
        seen.push(found[4].clone());
        let (subject, body, _) = mail(&widget);
        assert!(subject.contains("scorecard"), "{subject}");
        for (at, step) in steps.iter().enumerate() {
            let line = format!("{}. {}", at + 1, step.as_str().unwrap_or_default());
            assert!(body.contains(&line), "no {line} in {body}");
        }
    }
    widget.page.press(&["ArrowRight"]);
    widget.wait(
        "return document.activeElement.textContent.trim()",
        "WordPress",
    );
    widget.page.press(&["ArrowLeft"]);
    widget.wait("return document.activeElement.textContent.trim()", "Anders");
}

#[test]
fn a_mail_has_the_code_or_says_what_became_of_it() {
    const MOST: usize = 2000;
    let widget = builder();
    widget.look("document.querySelector('#tab-other').click()");
    choose(&widget, "contact-url", "info@bureau.example");
    for kind in ["iframe", "link"] {
        let code = snippet(&widget, kind).replace('\n', "\r\n");
        let (_, body, length) = mail(&widget);
        assert!(body.contains(&code), "{kind}: {body}");
        assert!(length <= MOST, "{kind}: {length}");
        assert_eq!(said(&widget, "#mail-length"), "", "{kind}");
    }
    // With the checklist it is too long: a link takes its place, and that is said.
    let code = snippet(&widget, "element");
    let (_, body, length) = mail(&widget);
    assert!(length <= MOST, "{length}");
    assert!(code.len() > MOST && !body.contains("<ol"));
    for part in [
        "<script async",
        "<sales-leader-scorecard",
        "contact-url=\"mailto:info@bureau.example\"",
        "<a href=",
    ] {
        assert!(body.contains(part), "no {part} in {body}");
    }
    assert!(said(&widget, "#mail-length").contains("korte code"));
    // What fits in no mail at all stays out of it, and that is said too.
    choose(
        &widget,
        "contact-url",
        &format!("https://bureau.example/{}", "a".repeat(1500)),
    );
    let (_, body, length) = mail(&widget);
    assert!(length <= MOST, "{length}");
    assert!(!body.contains("<script"), "{body}");
    assert!(said(&widget, "#mail-length").contains("plak"));
}
