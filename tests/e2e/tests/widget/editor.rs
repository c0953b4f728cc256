//! The editor, a page of its own: a scorecard is made in a form, with the widget live beside it.

mod advice;
mod begin;
mod block;
mod files;
mod groups;
mod keeping;
mod languages;
mod lists;
mod mistakes;
mod onward;
mod page;
mod parts;
mod preview;
mod removing;
mod typing;

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

const PAGE: &str = "instrument.html";

/// The editor as it is found at a first visit.
fn opened(name: &str) -> Page {
    let page = Page::open(&format!("{}{name}", site::dist()));
    // Nobody has begun: the first step is all there is.
    page.wait(
        "return !document.querySelector('#models').hidden && document.querySelector('.later').hidden",
        &Value::Null,
        &json!(true),
    );
    page
}

/// The editor with one of the models in it.
fn editor(model: &str) -> Widget {
    with_model(opened(PAGE), model)
}

fn with_model(page: Page, model: &str) -> Widget {
    page.run(
        "document.querySelector(`[data-model='${arguments[0]}']`).click()",
        json!(model),
    );
    shown(&page);
    Widget { page }
}

/// Waits until the first drawing of the widget is there, and all is checked.
fn shown(page: &Page) {
    page.wait(
        "return document.querySelector('#pane sales-leader-scorecard')?.status ?? ''",
        &Value::Null,
        &json!("ready"),
    );
}

/// Types into a control of the form.
fn write(widget: &Widget, id: &str, text: &str) {
    widget.look_at(
        "const [id, text] = arguments;
         const control = document.getElementById(id);
         if (control.type === 'checkbox') control.checked = text === 'on';
         else control.value = text;
         for (const type of ['input', 'change'])
           control.dispatchEvent(new Event(type, { bubbles: true }));",
        json!([id, text]),
    );
}

/// Has a script change what is `kept` in this browser, as another tab does.
fn rewrite(widget: &Widget, change: &str) {
    widget.wait(
        "return localStorage.getItem('scorecard-editor') !== null",
        true,
    );
    widget.look(&format!(
        "const kept = JSON.parse(localStorage.getItem('scorecard-editor'));
         {change}
         localStorage.setItem('scorecard-editor', JSON.stringify(kept));
         dispatchEvent(new StorageEvent('storage', {{ key: 'scorecard-editor' }}));"
    ));
}

/// Presses a button of the page.
fn press(widget: &Widget, selector: &str) {
    widget.look_at(
        "document.querySelector(arguments[0]).click()",
        json!(selector),
    );
}

fn value(widget: &Widget, id: &str) -> Value {
    widget.look_at(
        "return document.getElementById(arguments[0])?.value",
        json!(id),
    )
}

/// What an element of the page says.
fn said(widget: &Widget, selector: &str) -> String {
    let text = widget.look_at(
        "return document.querySelector(arguments[0]).textContent.replace(/\\s+/g, ' ').trim()",
        json!(selector),
    );
    text.as_str().unwrap_or_default().into()
}

/// Waits until the documents that are offered are those of the last change and pass a test, which a script makes of
/// `documents`, and returns them.
fn documents(widget: &Widget, test: &str) -> Vec<Value> {
    let read = "if (document.querySelector('#downloads').ariaBusy === 'true') return false;
         const links = [...document.querySelectorAll('#downloads a')];
         const documents = await Promise.all(links.map(async ({ href }) => (await fetch(href)).json()));";
    widget
        .page
        .until(&format!("documents with {test}"), |page| {
            let found = page.run_and_await(&format!(
                "{read} return documents.length > 0 && ({test}) && documents"
            ));
            found.as_array().cloned()
        })
}

/// The values at this member of each element of a list.
fn each(document: &Value, list: &str, member: &str) -> Vec<Value> {
    let list = document[list].as_array().expect("a list");
    list.iter().map(|element| element[member].clone()).collect()
}

/// The document without its words, as JSON.
fn structure(document: &Value) -> Value {
    let keys = |list: &str| {
        let list = document[list].as_array().cloned().unwrap_or_default();
        let kept = ["key", "pillar", "weight", "critical", "roleShift", "from"];
        list.iter()
            .map(|element| json!(kept.map(|name| element[name].clone())))
            .collect::<Vec<_>>()
    };
    json!([
        document["key"],
        document["version"],
        document["modes"],
        document["scale"],
        document["limits"],
        keys("pillars"),
        keys("items"),
        keys("seller"),
        keys("bands"),
    ])
}

/// Gives a file field these files, as a visitor who chooses them.
fn choose_files(page: &Page, field: &str, files: &[(&str, String)]) {
    page.run(
        "const [field, ...files] = arguments;
         const input = document.querySelector(field);
         const chosen = new DataTransfer();
         for (const [name, text] of files) chosen.items.add(new File([text], name));
         input.files = chosen.files;
         input.dispatchEvent(new Event('change', { bubbles: true }))",
        {
            let mut arguments = vec![json!(field)];
            arguments.extend(files.iter().map(|(name, text)| json!([name, text])));
            json!(arguments)
        },
    );
}
