//! Every change is told once, in order and at once, whatever the host does when it hears of it.

use end_to_end::{Widget, vectors::ITEMS};
use serde_json::{Map, Value, json};

use crate::notes::write;
use crate::visit::rate;

/// Presses keys on coaching, all in one task: faster than any view is drawn.
const PRESS: &str = "
const press = (...keys) => keys.forEach((key) => slider('coaching')
  .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const told = () => heard.splice(0).map(({ type, detail }) =>
  [type, detail.ratings.coaching, detail.result.complete]);";

/// All items but coaching are rated.
fn all_but_one() -> Widget {
    let widget = Widget::with("lang=nl");
    let others = ITEMS.into_iter().filter(|key| *key != "coaching");
    let ratings: Map<_, _> = others.map(|key| (key.to_owned(), json!(5))).collect();
    widget.set_ratings(&Value::Object(ratings));
    widget.wait("return host.result.answered", 9);
    widget.events();
    widget
}

/// What the script returns, run where keys can be pressed.
#[track_caller]
fn press(widget: &Widget, script: &str) -> Value {
    widget.look(&format!("{PRESS}{script}"))
}

#[test]
fn three_keys_of_one_task_on_the_last_item_are_told_one_by_one_and_complete_once() {
    let widget = all_but_one();
    let told = press(
        &widget,
        "press('ArrowRight', 'ArrowRight', 'ArrowRight'); return told()",
    );
    assert_eq!(
        told,
        json!([
            ["change", 5, true],
            ["complete", 5, true],
            ["change", 6, true],
            ["change", 7, true]
        ])
    );
    widget.wait("return slider('coaching').value", "7");
    assert_eq!(widget.events(), [""; 0]);
}

#[test]
fn a_rating_that_is_taken_back_before_it_is_drawn_was_complete() {
    let widget = all_but_one();
    let told = press(&widget, "press('3', 'Delete', '4'); return told()");
    assert_eq!(
        told,
        json!([
            ["change", 3, true],
            ["complete", 3, true],
            ["change", null, false],
            ["change", 4, true],
            ["complete", 4, true]
        ])
    );
}

#[test]
fn a_listener_that_takes_the_answers_away_does_not_make_complete_untrue() {
    let widget = all_but_one();
    let told = press(
        &widget,
        "host.addEventListener('scorecard-change', () => { host.ratings = {}; }, { once: true });
         press('3');
         return [...told(), host.result.answered]",
    );
    assert_eq!(told, json!([["change", 3, true], ["complete", 3, true], 0]));
    // The next step counts from what the host left, not from what was pressed before.
    let told = press(&widget, "press('ArrowRight'); return told()");
    assert_eq!(told, json!([["start", 5, false], ["change", 5, false]]));
}

#[test]
fn what_a_listener_does_is_told_after_all_that_it_heard_of() {
    let widget = all_but_one();
    let told = press(
        &widget,
        "host.addEventListener('scorecard-change', () => press('6'), { once: true });
         press('3');
         return told()",
    );
    assert_eq!(
        told,
        json!([
            ["change", 3, true],
            ["complete", 3, true],
            ["change", 6, true]
        ])
    );
    widget.wait("return slider('coaching').value", "6");
}

#[test]
fn a_listener_that_throws_harms_nothing() {
    let widget = all_but_one();
    let told = press(
        &widget,
        "host.addEventListener('scorecard-change', () => { throw new Error('of the host'); });
         press('3', '4');
         return told()",
    );
    assert_eq!(
        told,
        json!([
            ["change", 3, true],
            ["complete", 3, true],
            ["change", 4, true]
        ])
    );
    widget.wait("return slider('coaching').value", "4");
    assert_eq!(widget.look("return host.status"), "ready");
}

#[test]
fn a_thousand_repeats_of_a_key_are_told_one_by_one() {
    let widget = all_but_one();
    let told = press(
        &widget,
        "press('3'); told();
         for (let round = 0; round < 500; round += 1) press('ArrowRight', 'ArrowLeft');
         const each = told();
         return [each.length, each.every(([type, point, complete], at) =>
           type === 'change' && point === 4 - at % 2 && complete)]",
    );
    assert_eq!(told, json!([1000, true]));
}

#[test]
fn a_button_and_a_key_of_one_task_are_both_told_and_both_kept() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 5);
    write(&widget, "zag ik");
    widget.events();
    let step = |there: &str, act: &str, expected: Value| {
        widget.wait(
            "return all('button').map((button) => button.textContent.trim()).includes(there)"
                .replace("there", &format!("'{there}'"))
                .as_str(),
            true,
        );
        let told = press(
            &widget,
            &format!(
                "const click = (text) => all('button')
                   .filter((button) => button.textContent.trim() === text).at(-1).click();
                 {act}; return told()"
            ),
        );
        assert_eq!(told, expected, "{act}");
    };
    step(
        "Wissen",
        "click('Wissen'); press('6')",
        json!([["change", null, false], ["change", 6, false]]),
    );
    step(
        "Mijn antwoorden wissen",
        "click('Mijn antwoorden wissen')",
        json!([]),
    );
    step(
        "Ja, wis alles",
        "click('Ja, wis alles'); press('3')",
        json!([
            ["reset", null, false],
            ["start", 3, false],
            ["change", 3, false]
        ]),
    );
    let kept = "return JSON.parse(localStorage.slsc ?? null)";
    assert_eq!(widget.look(&format!("{kept}.notes ?? null")), Value::Null);
    step(
        "Mijn antwoorden wissen",
        "click('Mijn antwoorden wissen')",
        json!([]),
    );
    step(
        "Ja, wis alles",
        "click('Ja, wis alles')",
        json!([["reset", null, false]]),
    );
    step(
        "Ongedaan maken",
        "click('Ongedaan maken'); press('ArrowRight')",
        json!([
            ["start", 3, false],
            ["change", 3, false],
            ["change", 4, false]
        ]),
    );
    widget.look("location.hash = 'slsc=1231224432377776tt'");
    widget.wait_for_rating("coaching", 2);
    step(
        "Hiermee verder",
        "press('ArrowRight'); click('Hiermee verder'); press('ArrowRight')",
        // What a link shows is read, until it is one's own.
        json!([["change", 3, true]]),
    );
    assert_eq!(widget.rating("coaching"), 3);
    assert_ne!(widget.look(kept), Value::Null);
}

/// The full program takes the place of the small one, which is drawn until the other is.
#[test]
fn a_key_that_comes_while_one_program_takes_over_from_the_other_is_told_and_stays() {
    let widget = all_but_one();
    press(
        &widget,
        "new MutationObserver((_, observer) => { observer.disconnect(); press('3'); })
           .observe(slider('coaching').closest('.scorecard').parentNode.parentNode, { childList: true });
         host.pdf().then(() => { window.done = true; });",
    );
    widget.wait("return window.done ?? false", true);
    let told = press(&widget, "return told()");
    assert_eq!(told, json!([["change", 3, true], ["complete", 3, true]]));
    assert_eq!(widget.rating("coaching"), 3);
    widget.wait("return slider('coaching').value", "3");
}
