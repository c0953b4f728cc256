//! One slider under the keys, and "no answer yet" as a state of its own.

use end_to_end::{Pointer, Widget, vectors::ITEMS};
use serde_json::Value;

const KEY: &str = "coaching";

fn focused(lang: &str) -> Widget {
    let widget = Widget::with(&format!("lang={lang}"));
    widget.focus(KEY);
    widget
}

#[test]
fn an_unanswered_slider_says_so_in_dutch_and_in_english() {
    for (lang, words) in [
        ("nl", "Nog geen cijfer gekozen"),
        ("en", "No number chosen yet"),
    ] {
        let widget = Widget::with(&format!("lang={lang}"));
        for key in ITEMS {
            widget.wait_for_value_text(key, |said| said == words);
            assert_eq!(widget.rating(key), Value::Null);
        }
    }
}

#[test]
fn a_rated_slider_says_its_rating_and_what_it_means() {
    let widget = focused("nl");
    widget.page.press(&["7"]);
    widget.wait_for_rating(KEY, 7);
    let said = widget.wait_for_value_text(KEY, |said| said.starts_with("7 van 7: "));
    let meaning = said.trim_start_matches("7 van 7: ");
    let anchors = widget.look("return item('coaching').querySelector('.anchors').textContent");
    assert!(
        anchors
            .as_str()
            .is_some_and(|anchors| anchors.contains(meaning))
    );
}

#[test]
fn space_and_enter_answer_with_the_resting_point() {
    for key in ["Space", "Enter"] {
        let widget = focused("nl");
        widget.page.press(&[key]);
        widget.wait_for_rating(KEY, 4);
        assert_eq!(widget.events(), ["ready", "start", "change"]);
    }
}

fn answer_with_the_middle_stop(pointer: Pointer) {
    let widget = Widget::with("lang=nl");
    widget.tap_stop(pointer, KEY, 4);
    widget.wait_for_rating(KEY, 4);
    assert_eq!(widget.events(), ["ready", "start", "change"]);
}

#[test]
fn a_click_on_the_middle_stop_answers_with_it() {
    answer_with_the_middle_stop(Pointer::Mouse);
}

#[test]
fn a_tap_on_the_middle_stop_answers_with_it() {
    answer_with_the_middle_stop(Pointer::Touch);
}

#[test]
fn arrows_home_end_and_digits_rate_and_delete_clears() {
    let widget = focused("en");
    for (key, rating) in [
        ("ArrowRight", Some(5)),
        ("ArrowUp", Some(6)),
        ("ArrowLeft", Some(5)),
        ("ArrowDown", Some(4)),
        ("Home", Some(1)),
        ("ArrowLeft", Some(1)),
        ("End", Some(7)),
        ("ArrowRight", Some(7)),
        ("3", Some(3)),
        ("Delete", None),
        ("ArrowLeft", Some(3)),
        ("Backspace", None),
    ] {
        widget.page.press(&[key]);
        widget.wait_for_rating(KEY, rating);
    }
    widget.wait_for_value_text(KEY, |said| said == "No number chosen yet");
    widget.wait_for_focus(KEY);
}

#[test]
fn a_digit_outside_the_scale_does_nothing() {
    let widget = focused("nl");
    widget.page.press(&["8", "9", "0", "a"]);
    widget.page.press(&["2"]);
    widget.wait_for_rating(KEY, 2);
    widget.page.press(&["8", "0"]);
    assert_eq!(widget.rating(KEY), 2);
    assert_eq!(widget.events(), ["ready", "start", "change"]);
}

/// No driver has another keyboard, so the events are made by hand.
#[test]
fn a_key_in_the_place_of_a_digit_rates_on_any_keyboard_without_a_modifier() {
    let widget = focused("nl");
    let press = |key: &str, code: &str, held: &str| {
        let options = if held.is_empty() {
            serde_json::json!({ "key": key, "code": code, "bubbles": true, "cancelable": true })
        } else {
            serde_json::json!({ "key": key, "code": code, "bubbles": true, "cancelable": true, held: true })
        };
        widget.look_at(
            "const pressed = new KeyboardEvent('keydown', arguments[0]);
             // WebKit makes no event with this key held.
             const isMade = !arguments[0].modifierAltGraph || pressed.getModifierState('AltGraph');
             if (isMade) slider('coaching').dispatchEvent(pressed);
             return host.ratings.coaching",
            serde_json::json!([options]),
        )
    };
    for (key, code, rating) in [
        // French, Czech, Persian, Slovak with a dead key, a block of figures in Arabic script.
        ("&", "Digit1", 1),
        ("é", "Digit2", 2),
        ("š", "Digit3", 3),
        ("۴", "Digit4", 4),
        ("Dead", "Digit5", 5),
        ("٦", "Numpad6", 6),
        ("7", "Numpad7", 7),
        ("2", "Digit6", 2),
    ] {
        assert_eq!(press(key, code, ""), rating, "{key} at {code}");
    }
    for (key, code, held) in [
        ("!", "Digit1", "shiftKey"),
        ("~", "Digit3", "modifierAltGraph"),
        ("&", "Digit1", "ctrlKey"),
        ("&", "Digit1", "altKey"),
        ("&", "Digit1", "metaKey"),
        ("à", "Digit0", ""),
        ("_", "Digit8", ""),
        ("Clear", "Numpad5", ""),
        ("PageDown", "Numpad3", ""),
        ("q", "KeyA", ""),
    ] {
        assert_eq!(press(key, code, held), 2, "{held} {key} at {code}");
    }
}

#[test]
fn tab_meets_the_ten_sliders_in_order() {
    let widget = Widget::with("lang=nl");
    for key in ITEMS {
        widget.tab_to(key, 3);
    }
    assert_eq!(
        widget
            .look("return Object.values(host.ratings)")
            .as_array()
            .map(Vec::len),
        Some(10)
    );
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn no_native_event_of_a_slider_reaches_the_host_page() {
    let widget = focused("nl");
    widget.look(
        "for (const type of ['input', 'change', 'keydown', 'keyup', 'keypress', 'beforeinput'])
           document.addEventListener(type, () => heard.push({ type }));",
    );
    widget.page.press(&["5", "ArrowRight"]);
    widget.wait_for_rating(KEY, 6);
    widget.tap_stop(Pointer::Mouse, KEY, 2);
    widget.wait_for_rating(KEY, 2);
    assert_eq!(
        widget.events(),
        ["ready", "start", "change", "change", "change"]
    );
}
