//! "Not observed" is an answer without a number.

use end_to_end::{
    Pointer, Widget,
    pointer::Place,
    vectors::{Case, ITEMS},
};
use serde_json::{Value, json};

const KEY: &str = "coaching";

#[test]
fn a_mark_counts_as_progress_and_can_be_cleared_in_both_modes_and_languages() {
    for (attributes, mark, clear, words) in [
        (
            "lang=nl",
            "Nog geen kans gehad",
            "Wissen",
            "0 van 10 beantwoord, 1 keer nog geen kans gehad",
        ),
        (
            "lang=en",
            "Not had the chance yet",
            "Clear",
            "0 of 10 answered, 1 with no chance yet",
        ),
        (
            "lang=nl mode=candidate",
            "Geen beeld",
            "Wissen",
            "0 van 10 beantwoord, 1 keer geen beeld",
        ),
        (
            "lang=en mode=candidate",
            "Not observed",
            "Clear",
            "0 of 10 answered, 1 not observed",
        ),
    ] {
        let widget = Widget::with(attributes);
        widget.focus(KEY);
        widget.click(mark, Some(KEY));
        widget.wait_for_rating(KEY, "not-observed");
        assert_eq!(widget.result()["notObserved"], json!([KEY]));
        widget.wait_for_progress(words);
        widget.wait_for_value_text(KEY, |said| said.starts_with(mark));
        widget.wait_for_focus(KEY);

        widget.click(clear, Some(KEY));
        widget.wait_for_rating(KEY, Value::Null);
        assert_eq!(widget.result()["notObserved"], json!([]));
        widget.wait_for_focus(KEY);
        assert_eq!(widget.events(), ["ready", "change", "change"]);
    }
}

#[test]
fn a_rating_replaces_a_mark() {
    let widget = Widget::with("lang=nl");
    widget.focus(KEY);
    widget.click("Nog geen kans gehad", Some(KEY));
    widget.wait_for_rating(KEY, "not-observed");
    widget.page.press(&["6"]);
    widget.wait_for_rating(KEY, 6);
    assert_eq!(widget.result()["notObserved"], json!([]));
    assert_eq!(widget.events(), ["ready", "change", "start", "change"]);
}

#[test]
fn complete_without_a_total_says_what_is_missing() {
    for (lang, says) in [("nl", "Voor een totaal "), ("en", "The total needs ")] {
        let widget = Widget::with(&format!("lang={lang}"));
        let case = Case::named("complete_without_total");
        widget.set_ratings(&case.ratings);
        widget.wait("return all('.profile tbody tr').length", 10);
        case.assert_result(&widget.result());
        let missing = widget.look("return root.querySelector('.result-missing').textContent");
        let missing = missing.as_str().unwrap_or_default();
        assert!(missing.starts_with(says), "{missing}");
        widget.wait_for_total(None);
    }
}

#[test]
fn a_missing_critical_item_is_named() {
    let widget = Widget::with("lang=en");
    let mut ratings = Case::named("introverted_leader").ratings;
    ratings[KEY] = json!("not-observed");
    widget.set_ratings(&ratings);
    widget.wait(
        "return root.querySelector('.result-missing')?.textContent.includes('Coaching colleagues')",
        true,
    );
    assert_eq!(widget.result()["complete"], true);
    assert_eq!(widget.result()["total"], Value::Null);
}

#[test]
fn the_last_open_item_completes_once() {
    let widget = Widget::with("lang=nl");
    let mut ratings = Case::named("introverted_leader").ratings;
    ratings[KEY] = Value::Null;
    widget.set_ratings(&ratings);
    widget.wait("return host.result.answered", 9);
    widget.click("Nog geen kans gehad", Some(KEY));
    widget.wait_for_rating(KEY, "not-observed");
    widget.page.press(&["6"]);
    widget.wait_for_rating(KEY, 6);
    assert_eq!(widget.events(), ["ready", "change", "complete", "change"]);
}

#[test]
fn on_a_touch_screen_an_item_that_is_tapped_shows_its_mark() {
    let widget = Widget::with("lang=nl");
    widget.page.touch_screen();
    widget.page.resize(360, 740);
    let middle = |selector: &str, key: &str| {
        let place = widget.look_at(
            "const [selector, key] = arguments;
             return middle(item(key).querySelector(selector).getBoundingClientRect())",
            json!([selector, key]),
        );
        Place::of(&place)
    };
    for key in ITEMS {
        widget.bring(key);
        Pointer::Touch.tap(&widget.page, middle(".item-definition", key));
        widget.page.until(&format!("the mark of {key} shows"), |_| {
            let shown = "return getComputedStyle(item(arguments[0]).querySelector('.item-actions'))
                .opacity === '1'";
            (widget.look_at(shown, json!(key)) == true).then_some(())
        });
        Pointer::Touch.tap(&widget.page, middle("button", key));
        widget.wait_for_rating(key, "not-observed");
    }
}
