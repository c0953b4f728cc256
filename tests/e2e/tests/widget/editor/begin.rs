//! From nothing to a scorecard on a page.

use std::collections::HashSet;

use super::{documents, editor, opened, said, value, write};
use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

/// Presses Tab until the element that matches has the focus.
fn tab_to(page: &Page, selector: &str) {
    for _ in 0..90 {
        page.press(&["Tab"]);
        let is = "return document.activeElement.matches(arguments[0])";
        if page.run(is, json!(selector)) == true {
            return;
        }
    }
    panic!("Tab does not reach {selector}");
}

fn type_text(page: &Page, text: &str) {
    let keys: Vec<_> = text.chars().map(String::from).collect();
    let keys: Vec<_> = keys
        .iter()
        .map(|key| if key == " " { "Space" } else { key })
        .collect();
    page.press(&keys);
}

#[test]
fn the_keyboard_alone_leads_from_nothing_to_code_that_works() {
    let page = opened("instrument.html");
    tab_to(&page, "[data-model=empty]");
    page.press(&["Enter"]);
    super::shown(&page);
    tab_to(&page, "#at-texts-title");
    page.press(&["End"]);
    type_text(&page, " over bellen");
    tab_to(&page, "#at-items-new");
    type_text(&page, "Op tijd terug");
    page.press(&["Enter"]);
    // The new question is open, and the focus on it.
    let on =
        "return document.activeElement.id + document.activeElement.getAttribute('aria-expanded')";
    page.wait(on, &Value::Null, &json!("at-items-3-true"));
    for (control, text) in [
        ("#at-items-3-definition", "Je belt dezelfde dag terug."),
        ("[id='at-items-3-anchors-0-']", "Nooit."),
        ("[id='at-items-3-anchors-1-']", "Altijd."),
    ] {
        tab_to(&page, control);
        type_text(&page, text);
    }
    tab_to(&page, "#folder");
    type_text(&page, site::host());
    tab_to(&page, "#copy");
    let widget = Widget { page };
    let made = documents(&widget, "documents[0].items.length === 4");
    assert_eq!(made[0]["items"][3]["key"], "op_tijd_terug");
    assert_eq!(made[0]["texts"]["title"], "Mijn scorecard over bellen");

    let code = said(&widget, "#code");
    let file = format!("{}{}.nl.json", site::host(), key(&made));
    assert!(code.contains(&file), "{code}");
    let source = site::document(&[("nl", made[0].to_string())]);
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><main>{}</main>",
        code.replace(&file, &source)
    );
    let other = Widget {
        page: Page::open(&site::page(html)),
    };
    other.look("host.scrollIntoView()");
    other.wait_for("ready");
    assert_eq!(
        other.look("return root.querySelector('h2').textContent"),
        "Mijn scorecard over bellen"
    );
    other.look("host.ratings = { item_1: 5, item_2: 5, item_3: 5, op_tijd_terug: 5 }");
    other.wait_for_total(Some("100 van 100 al veel te zien"));
}

#[test]
fn a_model_that_comes_late_takes_the_place_of_nothing_that_was_begun_meanwhile() {
    let page = opened("instrument.html");
    // The files of this model come when the test wants them.
    page.run(
        "const ask = window.fetch;
         window.waiting = [];
         window.fetch = (address, ...more) => String(address).includes('first-90-days')
           ? new Promise((done) => waiting.push(async () => {
               const answer = await ask(address, ...more);
               const read = answer.clone().text();
               done(answer);
               await read;
             }))
           : ask(address, ...more);
         document.querySelector(`[data-model='first-90-days']`).click()",
        Value::Null,
    );
    page.wait(
        "return waiting.length + document.querySelector('#models').ariaBusy",
        &Value::Null,
        &json!("2true"),
    );
    let widget = super::with_model(page, "empty");
    let busy = "return document.querySelector('#models').ariaBusy";
    assert_eq!(widget.look(busy), Value::Null);
    let before = documents(&widget, "true");
    widget
        .page
        .run_and_await("await Promise.all(waiting.map((answer) => answer()))");
    widget.page.settle();
    assert_eq!(documents(&widget, "true"), before);
}

#[test]
fn every_model_is_right_as_it_is_and_has_a_key_of_its_own() {
    let mut keys = HashSet::new();
    for (model, items, languages) in [
        ("ours", 10, 4),
        ("first-90-days", 5, 2),
        ("ready-to-delegate", 10, 2),
        ("empty", 3, 1),
    ] {
        let widget = editor(model);
        let made = documents(&widget, "true");
        assert_eq!(made.len(), languages, "{model}");
        for document in &made {
            assert_eq!(document["key"], made[0]["key"], "{model}");
            assert_eq!(document["items"].as_array().map(Vec::len), Some(items));
            // What another maker says of theirs is not said of this one.
            assert_eq!(document["credits"], Value::Null);
        }
        assert_eq!(said(&widget, "#mistakes ul"), "");
        keys.insert(key(&made).to_owned());
    }
    // Two scorecards on one page would share answers and links.
    assert_eq!(keys.len(), 4, "{keys:?}");
    assert!(keys.iter().all(|key| key.starts_with("mijn-scorecard-")));
}

/// The key of what is made.
fn key(made: &[Value]) -> &str {
    made[0]["key"].as_str().expect("a key")
}

#[test]
fn ours_comes_with_its_advice_and_its_second_block() {
    let widget = editor("ours");
    assert_eq!(said(&widget, "#advice"), "");
    write(&widget, "at-items-new", "Nog een");
    let made = documents(&widget, "true");
    for document in &made {
        assert_eq!(document["seller"].as_array().map(Vec::len), Some(5));
        assert_ne!(document["items"][0]["advice"]["step"], Value::Null);
        assert_ne!(document["pillars"][0]["question"], Value::Null);
        assert_eq!(document["advice"], Value::Null);
    }
}

#[test]
fn the_code_waits_for_an_address_that_can_hold_the_files() {
    let widget = editor("first-90-days");
    let made = documents(&widget, "true");
    let shown = "return !document.querySelector('#code-box').hidden";
    for (typed, says) in [
        ("mijn map", "spatie"),
        ("http://bureau.example/", "https://"),
        ("https://bureau.example/mine.nl.json", "zonder de naam"),
        (
            "https://bureau.example/scorecard/index.html",
            "zonder de naam",
        ),
        ("info@bureau.example", "het adres van een map"),
        (
            "https://user:pw@bureau.example/scorecard/",
            "het adres van een map",
        ),
        ("bureau", "adres van een map"),
    ] {
        write(&widget, "folder", typed);
        assert!(said(&widget, "#folder-problem").contains(says), "{typed}");
        assert_eq!(widget.look(shown), false, "{typed}");
        let later = "return document.querySelector('#code-later').checkVisibility()";
        assert_eq!(widget.look(later), true, "{typed}");
    }
    for (typed, folder) in [
        (
            "bureau.example/scorecard",
            "https://bureau.example/scorecard/",
        ),
        ("http://[::1]:8000", "http://[::1]:8000/"),
        ("https://bureau.example", "https://bureau.example/"),
    ] {
        write(&widget, "folder", typed);
        let source = format!("{folder}{}.{{lang}}.json", key(&made));
        assert!(said(&widget, "#code").contains(&source), "{typed}");
        assert_eq!(said(&widget, "#folder-problem"), "");
    }
    assert_eq!(value(&widget, "folder"), "https://bureau.example");
}
