//! What only the report says: the advice of a question, and what a group asks about a candidate.

use super::{choose_files, documents, editor, opened, press, said, write};
use serde_json::{Value, json};

#[test]
fn advice_and_the_question_of_a_group_are_words_of_one_language() {
    let widget = editor("first-90-days");
    let before = documents(&widget, "true");
    press(&widget, "#language-en");
    press(&widget, "#at-items-1-");
    press(&widget, "#at-pillars-0-");
    for (id, text) in [
        ("at-items-1-advice-step", "Let one task go."),
        ("at-items-1-advice-question", "Which task did you let go?"),
        ("at-items-1-advice-listen", "A task with a name."),
        ("at-pillars-0-question", "Who in the team noticed?"),
    ] {
        write(&widget, id, text);
    }
    let after = documents(
        &widget,
        "documents[1].pillars[0].question === 'Who in the team noticed?'",
    );
    assert_eq!(after[0], before[0]);
    assert_eq!(
        after[1]["items"][1]["advice"],
        json!({ "step": "Let one task go.", "question": "Which task did you let go?", "listen": "A task with a name." })
    );
    // What is emptied again is left out.
    for id in [
        "at-items-1-advice-step",
        "at-items-1-advice-question",
        "at-items-1-advice-listen",
        "at-pillars-0-question",
    ] {
        write(&widget, id, "");
    }
    let without = documents(&widget, "!documents[1].pillars[0].question");
    assert_eq!(without[1]["items"][1]["advice"], Value::Null);
}

#[test]
fn advice_is_whole_or_says_what_is_missing() {
    let widget = editor("empty");
    documents(&widget, "true");
    press(&widget, "#at-items-0-");
    write(&widget, "at-items-0-advice-step", "Doe iets.");
    widget.wait("return document.querySelectorAll('#mistakes li').length", 2);
    for name in ["question", "listen"] {
        let told = said(&widget, &format!("#at-items-0-advice-{name}-problem"));
        assert!(told.starts_with("Dit is nog leeg."), "{told}");
        write(&widget, &format!("at-items-0-advice-{name}"), "Iets.");
    }
    documents(&widget, "documents[0].items[0].advice?.listen === 'Iets.'");
}

#[test]
fn a_file_that_names_a_file_of_advice_says_so() {
    let page = opened("instrument.html");
    let empty = json!({
        "format": 1, "key": "mine", "version": 1, "language": "nl",
        "scale": { "points": 5, "anchors": [1, 5] }, "items": [], "bands": [],
        "texts": {}, "advice": "mijn-advies.nl.json"
    });
    choose_files(&page, "#file", &[("mine.json", empty.to_string())]);
    page.wait(
        "return document.querySelector('#advice').checkVisibility()
           && document.querySelector('#advice').textContent.includes('mijn-advies.nl.json')",
        &Value::Null,
        &json!(true),
    );
}
