//! "Clear my answers".

use end_to_end::{Widget, vectors::Case};
use serde_json::Value;

use crate::visit::rate;

struct Words {
    lang: &'static str,
    clear: &'static str,
    yes: &'static str,
    no: &'static str,
    undo: &'static str,
}

const WORDS: [Words; 2] = [
    Words {
        lang: "nl",
        clear: "Mijn antwoorden wissen",
        yes: "Ja, wis alles",
        no: "Nee, laat staan",
        undo: "Ongedaan maken",
    },
    Words {
        lang: "en",
        clear: "Clear my answers",
        yes: "Yes, clear all",
        no: "No, keep them",
        undo: "Undo",
    },
];

const BUTTONS: &str =
    "return [...all('.reset button')].map((button) => button.textContent.trim()).join('|')";

fn answered(words: &Words) -> (Widget, Value) {
    let widget = Widget::with(&format!("lang={}", words.lang));
    widget.load(&Case::named("introverted_leader"));
    let ratings = widget.look("return host.ratings");
    (widget, ratings)
}

#[test]
fn nothing_is_offered_while_there_is_nothing_to_lose() {
    for words in WORDS {
        let widget = Widget::with(&format!("lang={}", words.lang));
        assert_eq!(widget.look(BUTTONS), "");
        widget.focus("coaching");
        widget.page.press(&["3"]);
        widget.wait(BUTTONS, words.clear);
        widget.page.press(&["Delete"]);
        widget.wait(BUTTONS, "");
    }
}

#[test]
fn the_widget_asks_first_and_no_and_escape_keep_the_answers() {
    for words in WORDS {
        let (widget, ratings) = answered(&words);
        let asks = format!("{}|{}", words.no, words.yes);
        widget.click(words.clear, None);
        widget.wait(BUTTONS, asks.clone());
        widget.wait_for_focus(words.no);
        widget.page.press(&["Escape"]);
        widget.wait(BUTTONS, words.clear);
        widget.wait_for_focus(words.clear);

        widget.page.press(&["Enter"]);
        widget.wait(BUTTONS, asks);
        widget.click(words.no, None);
        widget.wait(BUTTONS, words.clear);
        assert_eq!(widget.look("return host.ratings"), ratings);
        // Nothing happened, and no dialog of the browser came.
        assert_eq!(widget.events(), ["ready"]);
    }
}

#[test]
fn a_clearing_can_be_undone() {
    for words in WORDS {
        let (widget, ratings) = answered(&words);
        widget.click(words.clear, None);
        widget.click_when_there(words.yes);
        widget.wait("return host.result.answered", 0);
        widget.wait(BUTTONS, words.undo);
        widget.wait_for_focus(words.undo);
        widget.wait_for_total(None);
        assert_eq!(widget.events(), ["ready", "reset"]);

        widget.page.press(&["Enter"]);
        widget.wait("return host.result.answered", 10);
        assert_eq!(widget.look("return host.ratings"), ratings);
        widget.page.until("a total", |_| widget.total());
        let events = widget.events();
        assert!(events.contains(&"change".into()), "{events:?}");
    }
}

#[test]
fn after_a_new_answer_the_clearing_stands() {
    let [words, _] = WORDS;
    let (widget, _) = answered(&words);
    widget.click(words.clear, None);
    widget.click_when_there(words.yes);
    widget.wait_for_focus(words.undo);
    widget.focus("coaching");
    widget.page.press(&["3"]);
    widget.wait(BUTTONS, words.clear);
    assert_eq!(widget.result()["answered"], 1);
}

#[test]
fn reset_clears_and_fires_nothing() {
    let (widget, _) = answered(&WORDS[0]);
    widget.look("host.reset()");
    widget.wait("return host.result.answered", 0);
    widget.wait(BUTTONS, "");
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn the_harness_itself_waits_until_a_rating_is_gone() {
    let widget = Widget::with("lang=nl");
    rate(&widget, "coaching", 3);
    widget.look("setTimeout(() => host.reset(), 300)");
    widget.wait_for_rating("coaching", Value::Null);
    assert_eq!(widget.rating("coaching"), Value::Null);
}

#[test]
fn a_question_whose_answers_went_is_not_asked_again() {
    let (widget, _) = answered(&WORDS[0]);
    widget.click("Mijn antwoorden wissen", None);
    widget.wait(BUTTONS, "Nee, laat staan|Ja, wis alles");
    widget.look("host.reset()");
    widget.wait(BUTTONS, "");
    rate(&widget, "coaching", 3);
    widget.wait(BUTTONS, "Mijn antwoorden wissen");
}
