//! The report opens and closes, and says so; of the ways to take it along one is in sight.

use end_to_end::{
    Widget,
    vectors::{Case, ITEMS},
};
use serde_json::json;

use crate::{
    report::{open, opened},
    visit::rate,
};

/// The button that opens and closes the report: words, state, and whether what it names is there.
const TOGGLE: &str =
    "const button = all('[aria-expanded]').find((b) => /rapport/.test(b.textContent));
  const named = button.getAttribute('aria-controls');
  return [button.textContent.trim(), button.getAttribute('aria-expanded'),
    !named || root.getElementById(named).matches('.report')]";

const FOCUSED: &str = "return root.activeElement?.textContent.trim() ?? ''";

#[test]
fn the_report_closes_from_its_button_and_its_end_and_the_focus_goes_back() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    widget.wait(TOGGLE, json!(["Open het rapport", "false", true]));
    for from_end in [false, true] {
        open(&widget);
        widget.wait(TOGGLE, json!(["Sluit het rapport", "true", true]));
        if from_end {
            widget.look("all('.closing button').at(-1).focus()");
            widget.page.press(&["Enter"]);
        } else {
            widget.click("Sluit het rapport", None);
        }
        widget.wait("return all('.report').length", 0);
        widget.wait(TOGGLE, json!(["Open het rapport", "false", true]));
        widget.wait(FOCUSED, "Open het rapport");
        let seen = "const box = root.activeElement.getBoundingClientRect();
          return box.top >= 0 && box.bottom <= innerHeight";
        widget.wait(seen, true);
    }
}

#[test]
fn one_way_to_take_it_along_is_in_sight_and_the_others_are_one_press_away() {
    let widget = opened("lang=nl");
    let seen = "return all('.report .export button').filter((b) => b.checkVisibility())
      .map((b) => [b.textContent.trim(), b.getAttribute('aria-expanded'), b.matches('.is-plain')])";
    let first = json!(["Download PDF", null, false]);
    let folded = json!([first, ["Meer", "false", true]]);
    widget.wait(seen, folded.clone());
    let on_top = "const parts = all('.report > *').map((part) => part.className || part.localName);
      return parts.slice(0, 3)";
    assert_eq!(widget.look(on_top), json!(["header", "export", "steps"]));
    widget.look("all('[aria-controls$=-more]')[0].focus()");
    widget.page.press(&["Enter"]);
    let all = [
        ["Printen"],
        ["Lege checklist als PDF"],
        ["Download CSV (voor een spreadsheet)"],
        ["Download JSON (voor software)"],
        ["Kopieer als tekst"],
    ];
    let rest = all.map(|[words]| json!([words, null, true]));
    let mut expected = vec![first, json!(["Meer", "true", true])];
    expected.extend(rest);
    widget.wait(seen, json!(expected));
    widget.page.press(&["Enter"]);
    widget.wait(seen, folded);
}

#[test]
fn a_report_whose_answers_went_does_not_come_back_with_others() {
    let widget = opened("lang=nl");
    widget.click("Meer", None);
    widget.look("host.reset()");
    widget.wait("return all('.report').length", 0);
    widget.load(&Case::named("introverted_leader"));
    widget.wait(TOGGLE, json!(["Open het rapport", "false", true]));
    assert_eq!(widget.look("return all('.report').length"), 0);
    open(&widget);
    let more = "return root.querySelector('[aria-controls$=-more]').ariaExpanded";
    assert_eq!(widget.look(more), "false");
}

#[test]
fn what_was_exported_is_said_until_the_answers_change() {
    let widget = opened("lang=nl");
    widget.click("Meer", None);
    let said = "return root.querySelector('.scorecard > [role=status]').textContent";
    widget.click_when_there("Download CSV (voor een spreadsheet)");
    widget.wait(said, "Het bestand is gemaakt.");
    rate(&widget, ITEMS[0], 2);
    widget.wait(&format!("{said}.includes('Totaal')"), true);
    widget.wait("return all('.export-outcome').length", 0);
}
