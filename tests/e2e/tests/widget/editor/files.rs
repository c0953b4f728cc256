//! Files from the visitor's own disk.

use super::{choose_files, documents, editor, opened, press, said, structure, write};
use end_to_end::Widget;
use serde_json::{Value, json};

fn example(name: &str, language: &str) -> Value {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../instruments/examples");
    let text = std::fs::read_to_string(folder.join(format!("{name}.{language}.json")));
    serde_json::from_str(&text.expect("an example")).expect("JSON")
}

#[test]
fn files_of_both_languages_are_opened_together_as_they_are() {
    let page = opened("instrument.html");
    let [nl, en] = ["nl", "en"].map(|language| example("first-90-days", language));
    choose_files(
        &page,
        "#file",
        &[("a.nl.json", nl.to_string()), ("a.en.json", en.to_string())],
    );
    super::shown(&page);
    let widget = Widget { page };
    assert_eq!(documents(&widget, "true"), [nl, en]);
}

#[test]
fn a_file_that_is_no_scorecard_says_so_and_changes_nothing() {
    let page = opened("instrument.html");
    let nl = example("first-90-days", "nl");
    let mut other = example("first-90-days", "en");
    other["items"][0]["weight"] = json!(2);
    let cases = [
        (vec![("a.json", "{".to_owned())], "a.json is geen JSON"),
        (vec![("b.json", "[1]".to_owned())], "geen scorecard"),
        (
            vec![("c.json", json!({ "format": 2 }).to_string())],
            "geen scorecard",
        ),
        (
            vec![("d.json", " ".repeat(300 * 1024))],
            "groter dan 256 kB",
        ),
        (
            vec![
                ("e.json", nl.to_string()),
                ("f.json", example("ready-to-delegate", "en").to_string()),
            ],
            "f.json hoort bij een andere scorecard",
        ),
        (
            vec![("e.json", nl.to_string()), ("g.json", other.to_string())],
            "g.json heeft andere vragen",
        ),
        (
            vec![("e.json", nl.to_string()), ("h.json", nl.to_string())],
            "Kies één bestand per taal",
        ),
    ];
    for (files, says) in cases {
        choose_files(&page, "#file", &files);
        page.wait(
            "return document.querySelector('#start-problem').textContent.includes(arguments[0])",
            &json!(says),
            &json!(true),
        );
        assert_eq!(
            page.run(
                "return document.querySelector('#models').hidden",
                Value::Null
            ),
            false
        );
    }
}

#[test]
fn a_file_with_mistakes_is_opened_and_told_of_and_what_is_unknown_stays() {
    let page = opened("instrument.html");
    let mut document = example("ready-to-delegate", "nl");
    document["items"][2]["name"] = json!(5);
    document["colour"] = json!("red");
    document["items"][1]["key"] = json!("time_set_aside");
    choose_files(&page, "#file", &[("mine.json", document.to_string())]);
    let told = "return [...document.querySelectorAll('#mistakes li')].map((line) => line.firstChild.textContent)";
    page.until("its mistakes", |page| {
        let told = page.run(told, Value::Null);
        (told.as_array().map(Vec::len) == Some(3)).then_some(())
    });
    let lines = page.run(told, Value::Null);
    // A part that is no part of the form is named by its place.
    assert_eq!(lines[0], "colour");
    assert_eq!(lines[1], "items[1].key");
    assert_eq!(lines[2], "Vraag 3: Naam");
    let kept = page.run_and_await(
        "await new Promise((done) => setTimeout(done, 600));
         return JSON.parse(localStorage.getItem('scorecard-editor')).documents[0]",
    );
    assert_eq!(kept, document);
}

#[test]
fn a_file_that_is_asked_for_right_after_a_change_has_that_change() {
    let widget = editor("first-90-days");
    let key = documents(&widget, "true")[0]["key"].clone();
    widget.look(
        "window.saved = [];
         document.addEventListener('click', (event) => {
           const link = event.target.closest('a[download]');
           if (!link || event.defaultPrevented) return;
           event.preventDefault();
           saved.push(fetch(link.href).then((answer) => answer.json()));
         })",
    );
    let ask = "document.querySelectorAll('#downloads a')[1].click()";
    let saved = |widget: &Widget| {
        let page = &widget.page;
        page.run_and_await(
            "return (await Promise.all(saved)).map(({ language, key }) => [language, key])",
        )
    };
    widget.look(ask);
    assert_eq!(saved(&widget), json!([["en", key]]));
    write(&widget, "at-key", "anders");
    widget.look(ask);
    documents(&widget, "documents[0].key === 'anders'");
    assert_eq!(saved(&widget)[1], json!(["en", "anders"]));
    // What turns out wrong is not saved, and not once it is right again.
    // At once: the list goes when the mistake is seen.
    widget.look(&format!(
        "const key = document.getElementById('at-key');
         key.value = 'Niet Goed';
         for (const type of ['input', 'change']) key.dispatchEvent(new Event(type, {{ bubbles: true }}));
         {ask}"
    ));
    widget.wait("return document.querySelectorAll('#downloads a').length", 0);
    write(&widget, "at-key", "goed");
    documents(&widget, "documents[0].key === 'goed'");
    assert_eq!(saved(&widget).as_array().map(Vec::len), Some(2));
}

#[test]
fn spaces_around_the_texts_of_a_file_are_left_out() {
    let page = opened("instrument.html");
    let right = example("ready-to-delegate", "nl");
    let mut document = right.clone();
    for text in ["/texts/sharedTitle", "/items/0/name", "/bands/0/name"] {
        let text = document.pointer_mut(text).expect("a text");
        *text = json!(format!("  {} ", text.as_str().expect("a text")));
    }
    choose_files(&page, "#file", &[("spaces.json", document.to_string())]);
    super::shown(&page);
    assert_eq!(documents(&Widget { page }, "true"), [right]);
}

#[test]
fn a_file_in_the_dutch_of_one_country_gets_words_in_dutch() {
    let page = opened("instrument.html");
    let mut document = example("ready-to-delegate", "nl");
    document["language"] = json!("nl-BE");
    choose_files(&page, "#file", &[("be.json", document.to_string())]);
    super::shown(&page);
    let widget = Widget { page };
    press(&widget, "#at-items-0-");
    write(&widget, "at-items-0-roleShift", "on");
    let made = documents(&widget, "documents[0].texts.roleShift");
    assert_eq!(made[0]["texts"]["roleShift"]["lower"], "lager dan");
}

#[test]
fn a_file_of_a_language_that_is_there_replaces_nothing_and_says_so() {
    let widget = editor("empty");
    let before = documents(&widget, "true");
    let mut other = before[0].clone();
    other["texts"]["title"] = json!("Een andere titel");
    choose_files(
        &widget.page,
        "#language-file",
        &[("nl.json", other.to_string())],
    );
    widget.wait(
        "return document.querySelector('#language-file-problem').textContent",
        "Nederlands staat er al. Haal het eerst weg, of begin opnieuw met dit bestand.",
    );
    assert_eq!(documents(&widget, "true"), before);
    // Nothing of it is said of what is begun next.
    press(&widget, "#clear");
    let again = super::with_model(widget.page, "empty");
    assert_eq!(said(&again, "#language-file-problem"), "");
}

#[test]
fn another_language_comes_from_a_file_and_one_of_another_scorecard_does_not() {
    let widget = editor("first-90-days");
    press(&widget, "#language-en");
    press(&widget, ".languages-more .remove");
    let made = documents(&widget, "documents.length === 1");
    let mut english = example("first-90-days", "en");
    choose_files(
        &widget.page,
        "#language-file",
        &[("en.json", english.to_string())],
    );
    widget.wait(
        "return document.querySelector('#language-file-problem').textContent",
        format!(
            "en.json hoort bij een andere scorecard dan ‘{}’.",
            made[0]["key"].as_str().expect("a key")
        ),
    );
    english["key"] = made[0]["key"].clone();
    choose_files(
        &widget.page,
        "#language-file",
        &[("en.json", english.to_string())],
    );
    let both = documents(&widget, "documents.length === 2");
    assert_eq!(both[1], english);
    assert_eq!(structure(&both[1]), structure(&made[0]));
    assert!(said(&widget, "#said").contains("Engels staat erbij"));
}
