//! Questions of the page's own that change, fail or come from an address that changes, while the element goes on.

use end_to_end::{Setup, Widget, site};
use serde_json::{Value, json};

use crate::instruments::{plain, served, with};

/// Has the page fetch what holds `part` of an address in another way, given the real `fetch` as `own`.
fn fetching(widget: &Widget, part: &str, way: &str) {
    widget.page.run(
        &format!(
            "const own = window.fetch;
             window.asked = [];
             window.fetch = (address, ...rest) => {{
               if (!`${{address}}`.includes(arguments[0])) return own(address, ...rest);
               asked.push(`${{address}}`);
               {way}
             }};"
        ),
        json!([part]),
    );
}

const ERRORS: &str = "return heard.filter(({ type }) => type === 'error').length";
const TITLE: &str = "return root?.querySelector('h2')?.textContent ?? ''";

#[test]
fn whoever_names_other_questions_on_hearing_of_an_error_gets_these() {
    let good = served(&plain("good", 3, 5));
    let bad = format!("{}nowhere.json", site::host());
    let attributes = format!("lang=nl loading=eager instrument-src=\"{bad}\"");
    let widget = Widget::unawaited(Setup::default(), site::dist(), &attributes);
    widget.wait_for("failed");
    widget.page.run(
        "const host = document.querySelector('sales-leader-scorecard');
         host.addEventListener('scorecard-error', () => host.setAttribute('instrument-src', arguments[0]));
         host.setAttribute('instrument-src', arguments[1])",
        json!([good, bad.replace("nowhere", "elsewhere")]),
    );
    widget.wait_for("ready");
    widget.wait(TITLE, "Scorecard good");
}

#[test]
fn questions_that_are_named_while_others_can_not_be_had_are_shown() {
    let good = served(&plain("good", 3, 5));
    let widget = with(&good, "lang=nl");
    fetching(
        &widget,
        "nowhere",
        "const host = document.querySelector('sales-leader-scorecard:not([lang])');
         return own(address, ...rest).finally(() => host.setAttribute('instrument-src', window.good));",
    );
    widget.page.run(
        "window.good = arguments[0]; window.errors = 0;
         const other = document.createElement('sales-leader-scorecard');
         other.setAttribute('loading', 'eager');
         other.setAttribute('instrument-src', arguments[1]);
         other.addEventListener('scorecard-error', () => (errors += 1));
         document.body.append(other)",
        json!([good, format!("{}nowhere.json", site::host())]),
    );
    widget.wait(
        "return document.querySelector('sales-leader-scorecard:not([lang])').status",
        "ready",
    );
    assert_eq!(widget.look("return errors"), 0);
}

#[test]
fn what_else_changes_counts_at_once_while_a_language_is_awaited() {
    let widget = with(&served(&plain("good", 3, 5)), "lang=nl");
    fetching(&widget, "hangs", "return new Promise(() => {});");
    widget.set_attribute("instrument-src", format!("{}hangs.json", site::host()));
    widget.set_attribute("theme", "dark");
    widget.set_attribute("layout", "steps");
    widget.wait(
        "return [asked.length > 0, ...['is-dark', 'is-steps'].map((name) =>
           root.querySelector('[part~=base]').classList.contains(name))]",
        json!([true, true, true]),
    );
    widget.wait(TITLE, "Scorecard good");
}

#[test]
fn questions_that_can_not_be_had_are_asked_for_and_told_of_once() {
    let widget = with(&served(&plain("good", 3, 5)), "lang=nl");
    fetching(&widget, "nowhere", "return own(address, ...rest);");
    widget.set_attribute("instrument-src", format!("{}nowhere.json", site::host()));
    widget.wait(ERRORS, 1);
    let asked = widget.look("return asked.length");
    widget.set_attribute("layout", "steps");
    widget.wait(
        "return root.querySelector('[part~=base]').classList.contains('is-steps')",
        true,
    );
    widget.page.settle();
    assert_eq!(widget.look(ERRORS), 1);
    assert_eq!(widget.look("return asked.length"), asked);
}

#[test]
fn english_stands_in_where_a_server_answers_with_a_page_of_its_own() {
    let source = site::document(&[("en", {
        let mut document = plain("english", 3, 5);
        document["language"] = json!("en");
        document.to_string()
    })]);
    let widget = Widget::with("lang=nl");
    fetching(
        &widget,
        ".nl.json",
        "return Promise.resolve(new Response('\\n<!doctype html><title>Not here</title>'));",
    );
    widget.set_attribute("instrument-src", source.as_str());
    widget.wait(TITLE, "Scorecard english");
    assert_eq!(widget.look(ERRORS), 0);
}

#[test]
fn a_language_names_no_folder() {
    let source = served(&plain("good", 3, 5));
    let widget = Widget::with("lang=nl");
    fetching(&widget, "document-", "return own(address, ...rest);");
    widget.set_attribute("lang", "nl/../../elsewhere/nl");
    widget.set_attribute("instrument-src", source.as_str());
    widget.wait(TITLE, "Scorecard good");
    assert_eq!(
        widget.look("return asked.some((address) => address.includes('elsewhere'))"),
        false
    );
}

#[test]
fn a_page_that_gets_another_address_keeps_the_questions_that_were_named_beside_it() {
    let source = served(&plain("good", 3, 5));
    let name = source.rsplit('/').next().unwrap_or_default().to_owned();
    let widget = with(&name, "lang=nl");
    widget.wait(TITLE, "Scorecard good");
    widget
        .page
        .run("history.pushState(null, '', '/some/post/')", Value::Null);
    let made = widget.look_and_await("return (await host.pdf({ blank: true })).type");
    assert_eq!(made, "application/pdf");
    widget.set_attribute("layout", "steps");
    widget.wait(
        "return root.querySelector('[part~=base]').classList.contains('is-steps')",
        true,
    );
    assert_eq!(widget.look(ERRORS), 0);
    // Another element beside that address asks for what is there.
    widget.page.run(
        "const other = document.createElement('sales-leader-scorecard');
         other.id = 'other';
         other.setAttribute('loading', 'eager');
         other.setAttribute('instrument-src', arguments[0]);
         document.body.append(other)",
        json!([name]),
    );
    widget.wait("return document.querySelector('#other').status", "failed");
}
