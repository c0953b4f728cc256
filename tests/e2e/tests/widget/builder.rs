//! The snippet builder, a page of its own: what is chosen is what the widget shows and what one
//! copies.

mod code;
mod contacts;
mod copying;
mod fields;
mod folded;
mod kept;
mod mailed;
mod own_questions;
mod page;
mod pasted;
mod plugin;
mod preview;
mod whole;

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

/// The builder, with its checklists loaded.
fn builder() -> Widget {
    let widget = Widget::on_page("builder.html");
    with_checklist(&widget);
    widget
}

/// Waits until the code has the checklist in it.
fn with_checklist(widget: &Widget) {
    widget.wait(
        "document.querySelector('#snippets').scrollIntoView({ behavior: 'instant' });
         return document.querySelector('#code').textContent.includes('<ol')",
        true,
    );
}

/// What an element of the builder's page says.
fn said(widget: &Widget, selector: &str) -> String {
    let text = widget.look_at(
        "return document.querySelector(arguments[0]).textContent",
        json!(selector),
    );
    text.as_str().expect("a text").into()
}

/// Gives a field a value, as a visitor does who then leaves it.
fn choose(widget: &Widget, name: &str, value: &str) {
    widget.look_at(
        "const [name, value] = arguments;
         const field = document.querySelector('.settings').elements[name];
         if (field.type === 'checkbox') field.checked = value === 'on';
         else field.value = value;
         const one = field instanceof RadioNodeList ? [...field].find((f) => f.checked) : field;
         for (const type of ['input', 'change'])
           one.dispatchEvent(new Event(type, { bubbles: true }));",
        json!([name, value]),
    );
}

/// Shows one of the three snippets and returns it.
fn snippet(widget: &Widget, kind: &str) -> String {
    let code = widget.look_at(
        "document.querySelector(`[name=snippet][value=${arguments[0]}]`).click();
         return document.querySelector('#code').textContent",
        json!(kind),
    );
    code.as_str().unwrap_or_default().into()
}

/// What a browser makes of a snippet; `script` has it as `made`.
fn read(snippet: &str, script: &str) -> Value {
    // The demo's own policy lets nobody make HTML of a text.
    let page = Page::open(&site::page("<!doctype html><title>x</title>".into()));
    let parse = "const made = new DOMParser().parseFromString(arguments[0], 'text/html');";
    page.run(&format!("{parse}{script}"), json!(snippet))
}

/// The attributes of a snippet's first element of this name.
fn parsed(widget: &Widget, kind: &str, name: &str) -> Value {
    read(
        &snippet(widget, kind),
        &format!(
            "return Object.fromEntries(
               [...made.querySelector('{name}').attributes].map((a) => [a.name, a.value]))"
        ),
    )
}

/// The query of the iframe's or the link's address, read from the snippet as a browser reads it.
fn query(widget: &Widget, kind: &str) -> Value {
    let text = snippet(widget, kind);
    let (_, rest) = text
        .split_once("embed.html?")
        .unwrap_or_else(|| panic!("no embed.html: {text}"));
    let (query, _) = rest.split_once('"').expect("the address ends with a quote");
    widget.look_at(
        "return Object.fromEntries(new URLSearchParams(arguments[0]))",
        json!(query.replace("&amp;", "&")),
    )
}

/// Puts a snippet on a page of another origin.
fn elsewhere(snippet: &str) -> Widget {
    let html = format!(
        "<!doctype html><html lang=fr><meta charset=utf-8><title>x</title><main>{snippet}</main>"
    );
    let page = Page::open(&site::page(html));
    Widget { page }
}

const CHOICES: [(&str, &str, &str); 10] = [
    ("mode", "candidate", "candidate"),
    ("address", "u", "u"),
    ("theme", "dark", "dark"),
    ("seller-profile", "on", ""),
    ("persist", "session", "session"),
    (
        "contact-url",
        "https://bureau.example/?a=1&b=\"2\"",
        "https://bureau.example/?a=1&b=\"2\"",
    ),
    ("agency", "Bureau \"A&B\" <i>", "Bureau \"A&B\" <i>"),
    ("contact-label", "  Bel \"ons\" & <b>", "Bel \"ons\" & <b>"),
    (
        "privacy-url",
        "bureau.example/privacy?a=1&b=2",
        "https://bureau.example/privacy?a=1&b=2",
    ),
    ("name", "<b>\"A&amp;B\"</b>", "<b>\"A&amp;B\"</b>"),
];

fn choose_all(widget: &Widget) {
    for (name, value, _) in CHOICES {
        choose(widget, name, value);
    }
    choose(widget, "accent", "#C2185B");
}

fn attributes_of(widget: &Widget) -> Value {
    widget.look("return Object.fromEntries([...host.attributes].map((a) => [a.name, a.value]))")
}
