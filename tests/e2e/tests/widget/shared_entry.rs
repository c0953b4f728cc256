//! Several elements of one page that keep their answers in the same entry.

use end_to_end::Widget;
use serde_json::{Value, json};

use crate::visit::{NOTICES, before_scripts, come_back, rate, stored};

/// The elements, what each has answered, and keys pressed in one of them: all in the one task.
const BOTH: &str = "
const hosts = [...document.querySelectorAll('sales-leader-scorecard')];
const [first, second] = hosts;
const inside = (element, selector) => element.shadowRoot.querySelector(selector);
const press = (element, name, key) => inside(element, `input[name='${name}']`)
  .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const button = (element, text) => [...element.shadowRoot.querySelectorAll('button')]
  .find((button) => button.textContent.trim() === text);
const has = (element) => Object.fromEntries(
  Object.entries(element.ratings).filter(([, rating]) => rating !== null));
const both = () => hosts.map(has);";

/// An element, and one more with the same attributes after it.
#[track_caller]
fn two(attributes: &str) -> Widget {
    let widget = Widget::with(&format!("lang=nl {attributes}"));
    widget.look("host.after(host.cloneNode())");
    ready(&widget);
    widget.events();
    widget
}

#[track_caller]
fn ready(widget: &Widget) {
    wait(widget, "return second?.status ?? null", "ready");
}

#[track_caller]
fn look(widget: &Widget, script: &str) -> Value {
    widget.look(&format!("{BOTH}{script}"))
}

#[track_caller]
fn wait(widget: &Widget, script: &str, expected: impl Into<Value>) {
    widget.wait(&format!("{BOTH}{script}"), expected);
}

#[test]
fn they_show_the_same_at_once_fire_for_the_one_used_only_and_lose_nothing() {
    for attributes in ["persist=local", "persist=session name=x"] {
        let widget = two(attributes);
        // One of them may be for narrow windows only.
        look(&widget, "second.hidden = true");
        let all = json!({
            "leadership_motivation": 1, "listening_empathy": 2, "trust_delegation": 3, "coaching": 4,
            "team_strategy": 5, "consistency": 6, "planning_structure": 7
        });
        let seen = look(
            &widget,
            "const names = Object.keys(first.ratings);
             [1, 2, 3, 4, 5, 6].forEach((point) => press(first, names[point - 1], `${point}`));
             const six = has(second);
             press(second, names[6], '7');
             return [Object.keys(six).length, ...both()]",
        );
        assert_eq!(seen, json!([6, all, all]), "{attributes}");
        let mut told = vec!["start"];
        told.extend(["change"; 7]);
        assert_eq!(widget.events(), told);
        wait(
            &widget,
            "return hosts.map((element) => inside(element, 'input[name=coaching]').value)",
            json!(["4", "4"]),
        );
        before_scripts(
            &widget,
            "addEventListener('DOMContentLoaded', () => {
               const host = document.querySelector('sales-leader-scorecard');
               host.after(host.cloneNode());
             })",
        );
        come_back(&widget);
        ready(&widget);
        assert_eq!(look(&widget, "return both()"), json!([all, all]));
        let cleared = look(&widget, "second.reset(); return both()");
        assert_eq!(cleared, json!([{}, {}]));
        assert_eq!(stored(&widget), json!([[], []]));
    }
}

#[test]
fn notes_are_shared_too_whatever_program_draws_them() {
    let widget = two("persist=local");
    rate(&widget, "coaching", 5);
    widget.click("Notitie", Some("coaching"));
    widget.wait("return root.activeElement?.localName", "textarea");
    widget.page.press(&["z", "o"]);
    // The other one is drawn by the program that does not read notes, and keeps them.
    look(&widget, "press(second, 'consistency', '2')");
    let texts = "return hosts.map((element) => inside(element, 'textarea')?.value ?? null)";
    wait(&widget, texts, json!(["zo", null]));
    assert_eq!(
        widget.look("return JSON.parse(localStorage.slsc).notes"),
        json!({ "items": { "coaching": { "text": "zo" } } })
    );
    look(
        &widget,
        "[...inside(second, 'input[name=coaching]').closest('.item').querySelectorAll('button')]
           .find((button) => button.textContent.trim() === 'Notitie').click()",
    );
    wait(&widget, texts, json!(["zo", "zo"]));
    look(
        &widget,
        "const field = inside(second, 'textarea');
         field.value = 'zag ik'; field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
    );
    wait(&widget, texts, json!(["zag ik", "zag ik"]));
}

#[test]
fn one_that_joins_or_leaves_an_entry_takes_no_answer_from_another() {
    let widget = two("persist=local name=one");
    look(&widget, "second.setAttribute('name', 'two')");
    let apart = look(
        &widget,
        "press(first, 'coaching', '3'); press(first, 'consistency', '2');
         press(second, 'coaching', '5'); press(second, 'team_strategy', '6');
         return both()",
    );
    let [first, second] = [
        json!({ "coaching": 3, "consistency": 2 }),
        json!({ "coaching": 5, "team_strategy": 6 }),
    ];
    assert_eq!(apart, json!([first, second]));
    // What is shown stays, and what is kept there comes to it.
    let joined = json!({ "coaching": 5, "consistency": 2, "team_strategy": 6 });
    let seen = look(&widget, "second.setAttribute('name', 'one'); return both()");
    assert_eq!(seen, json!([joined, joined]));
    let seen = look(
        &widget,
        "first.setAttribute('persist', 'session'); return [...both(),
           second.ratings.coaching, sessionStorage.length, localStorage.length]",
    );
    assert_eq!(seen, json!([joined, joined, 5, 1, 2]));
    // The last one takes the entry along.
    let seen = look(
        &widget,
        "second.removeAttribute('persist'); return [...both(), localStorage.length]",
    );
    assert_eq!(seen, json!([joined, joined, 1]));
}

#[test]
fn answers_of_a_link_stay_with_the_element_that_shows_them() {
    let widget = two("persist=local");
    look(&widget, "press(first, 'coaching', '3')");
    widget.look("location.hash = 'slsc=1231224432377776tt'");
    wait(
        &widget,
        "return hosts.map((element) => element.ratings.leadership_motivation)",
        json!([2, 2]),
    );
    wait(
        &widget,
        "return hosts.filter((element) => button(element, 'Naar je eigen antwoorden')).length",
        2,
    );
    look(&widget, "button(first, 'Naar je eigen antwoorden').click()");
    let seen = look(
        &widget,
        "press(first, 'consistency', '6');
         return [has(first), second.ratings.leadership_motivation]",
    );
    assert_eq!(seen, json!([{ "coaching": 3, "consistency": 6 }, 2]));
    let seen = look(
        &widget,
        "button(second, 'Naar je eigen antwoorden').click(); return has(second)",
    );
    assert_eq!(seen, json!({ "coaching": 3, "consistency": 6 }));
}

#[test]
fn what_listeners_answer_in_each_other_is_all_there() {
    let widget = two("persist=local");
    let seen = look(
        &widget,
        "const once = { once: true };
         first.addEventListener('scorecard-change', () => {
           press(second, 'consistency', '6');
           press(first, 'team_strategy', '5');
           press(second, 'planning_structure', '4');
         }, once);
         press(first, 'coaching', '3');
         return both()",
    );
    let all = json!({
        "coaching": 3, "consistency": 6, "team_strategy": 5, "planning_structure": 4
    });
    assert_eq!(seen, json!([all, all]));
    let mut told = widget.events();
    told.retain(|kind| kind != "start");
    assert_eq!(told, ["change"; 4]);
}

#[test]
fn one_that_was_taken_away_comes_back_with_what_was_answered_meanwhile() {
    let widget = two("persist=local");
    look(&widget, "press(first, 'coaching', '3')");
    look(&widget, "window.away = second; second.remove()");
    widget.wait(
        "return away.shadowRoot.querySelector('.scorecard')",
        Value::Null,
    );
    look(
        &widget,
        "press(first, 'consistency', '6'); first.after(away)",
    );
    wait(
        &widget,
        "return has(second)",
        json!({ "coaching": 3, "consistency": 6 }),
    );
    let seen = look(&widget, "press(second, 'coaching', '4'); return both()");
    let all = json!({ "coaching": 4, "consistency": 6 });
    assert_eq!(seen, json!([all, all]));
}

#[test]
fn what_the_browser_refuses_to_keep_is_shared_and_said_as_long_as_it_is_so() {
    let widget = two("persist=local");
    look(&widget, "press(first, 'coaching', '3')");
    let seen = look(
        &widget,
        "window.keep = Storage.prototype.setItem;
         Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') };
         press(first, 'consistency', '6');
         press(second, 'team_strategy', '5');
         return both()",
    );
    let all = json!({ "coaching": 3, "consistency": 6, "team_strategy": 5 });
    assert_eq!(seen, json!([all, all]));
    let said = "return hosts.map((element) =>
                  element.shadowRoot.querySelectorAll('.scorecard > .notice').length)";
    wait(&widget, said, json!([1, 1]));
    assert_ne!(widget.look(NOTICES), "");
    look(
        &widget,
        "Storage.prototype.setItem = keep; press(second, 'coaching', '4')",
    );
    wait(&widget, said, json!([0, 0]));
    come_back(&widget);
    let all = json!({ "coaching": 4, "consistency": 6, "team_strategy": 5 });
    assert_eq!(look(&widget, "return has(first)"), all);
}
