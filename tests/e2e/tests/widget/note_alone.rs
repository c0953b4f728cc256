//! A note belongs to its item: it stays where its visitor finds it, with a rating beside it or not.

use end_to_end::{Widget, vectors::Case};
use serde_json::{Value, json};

use crate::notes::{NOTE, write};
use crate::report::{open, opened};
use crate::visit::{before_scripts, come_back, rate, stored};

/// Items that offer a note.
const OFFERED: &str = "return all('.item-actions button')
  .filter((button) => button.textContent.startsWith('Notitie'))
  .map((button) => button.closest('.item').querySelector('input').name)";
const CLEARING: &str = "return all('.reset button').map((button) => button.textContent.trim())";

#[test]
fn a_note_without_its_rating_is_seen_edited_and_cleared() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 5);
    write(&widget, "zag ik");
    widget.focus("coaching");
    widget.page.press(&["Delete"]);
    widget.wait_for_rating("coaching", Value::Null);
    widget.page.settle();
    assert_eq!(widget.look(NOTE), "zag ik");
    // At the next visit, in the program that only hands notes on, as well.
    come_back(&widget);
    widget.wait(OFFERED, json!(["coaching"]));
    assert_eq!(widget.look(CLEARING), json!(["Mijn antwoorden wissen"]));
    widget.focus("coaching");
    widget.click("Notitie", Some("coaching"));
    widget.wait(NOTE, "zag ik");
    widget.wait("return root.activeElement?.localName", "textarea");
    for _ in 0.."zag ik".len() {
        widget.page.press(&["End", "Backspace"]);
    }
    widget.wait("return localStorage.slsc ?? null", Value::Null);
    // The field that is typed in stays.
    widget.page.press(&["z", "o"]);
    widget.wait(NOTE, "zo");
    widget.wait("return localStorage.slsc?.includes('zo') ?? false", true);

    widget.events();
    widget.click("Mijn antwoorden wissen", None);
    widget.click_when_there("Ja, wis alles");
    widget.wait("return localStorage.slsc ?? null", Value::Null);
    assert_eq!(widget.events(), ["reset"]);
    widget.click_when_there("Ongedaan maken");
    widget.wait("return localStorage.slsc?.includes('zo') ?? false", true);
    widget.look("host.reset()");
    assert_eq!(stored(&widget), json!([[], []]));
}

#[test]
fn a_note_beside_a_mark_stands_in_the_report_and_can_be_edited_in_both_places() {
    let widget = opened("lang=nl mode=candidate");
    let coaching = "const row = all('.row')[3];";
    let fields = "return [all('.checklist textarea'), [...row.querySelectorAll('textarea')]]
                    .map((fields) => fields.map(({ value }) => value))";
    rate(&widget, "coaching", 5);
    widget.click("Notitie en bron", Some("coaching"));
    widget.wait("return all('.checklist .note-panel input').length", 4);
    widget.look(
        "all('.checklist .note-panel input')[0].click();
         const field = root.querySelector('.checklist textarea');
         field.value = 'zag ik'; field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
    );
    widget.focus("coaching");
    widget.click("Wissen", Some("coaching"));
    widget.wait_for_rating("coaching", Value::Null);
    widget.click("Geen beeld", Some("coaching"));
    widget.wait_for_rating("coaching", "not-observed");
    let said = "return [...row.querySelectorAll('dd')].slice(-2).map((text) => text.textContent)";
    widget.wait(&format!("{coaching}{said}"), json!(["gesprek", "zag ik"]));
    widget.look(&format!(
        "{coaching} row.querySelector('.row-note button').click()"
    ));
    widget.wait(
        &format!("{coaching}{fields}"),
        json!([["zag ik"], ["zag ik"]]),
    );
    widget.look(&format!(
        "{coaching} const field = row.querySelector('textarea');
         field.value = 'zo'; field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    ));
    widget.wait(&format!("{coaching}{fields}"), json!([["zo"], ["zo"]]));
    // Where there is neither a rating nor a note, none is offered.
    widget.focus("consistency");
    widget.page.press(&["Delete"]);
    widget.wait(
        "return item('consistency').querySelectorAll('.item-actions button').length",
        1,
    );
}

#[test]
fn what_is_noted_of_a_candidate_alone_can_be_cleared() {
    let widget = opened("lang=nl mode=candidate persist=local");
    widget.look(
        "const field = root.querySelector('.report .text-field');
         field.value = 'A.'; field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
    );
    widget.wait("return localStorage.slsc?.includes('A.') ?? false", true);
    widget.set_ratings(&json!({}));
    widget.wait(CLEARING, json!(["Mijn antwoorden wissen"]));
    assert_eq!(
        widget.look("return localStorage.slsc?.includes('A.') ?? false"),
        true
    );
    come_back(&widget);
    widget.click_when_there("Mijn antwoorden wissen");
    widget.click_when_there("Ja, wis alles");
    widget.wait("return localStorage.slsc ?? null", Value::Null);
    assert_eq!(widget.events(), ["ready", "reset"]);
}

#[test]
fn ratings_that_the_page_gives_at_the_start_take_no_note_away() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 5);
    write(&widget, "zag ik");
    before_scripts(
        &widget,
        "addEventListener('DOMContentLoaded', () => {
           document.querySelector('sales-leader-scorecard').ratings = { consistency: 6 } })",
    );
    come_back(&widget);
    widget.wait(OFFERED, json!(["coaching", "consistency"]));
    rate(&widget, "consistency", 5);
    assert_eq!(
        widget.look("return localStorage.slsc.includes('zag ik')"),
        true
    );
    widget.set_ratings(&json!({ "team_strategy": 4 }));
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    let note = "return [...all('.row')[3].querySelectorAll('dd')].at(-1).textContent";
    widget.wait(note, "zag ik");
}
