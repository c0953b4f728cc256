//! Notes and evidence: the visitor's own, kept like the answers, in the report and nowhere else.

use end_to_end::{Widget, vectors::Case};
use serde_json::{Value, json};

use crate::report::{open, opened};
use crate::visit::{come_back, rate};

pub(super) const NOTE: &str = "return root.querySelector('.checklist textarea')?.value ?? null";
pub(super) const FOCUSED: &str = "return root.activeElement?.localName";
/// What a report says of coaching under this label.
const IN_REPORT: &str = "return [...all('.row')[3].querySelectorAll('dl > div')]
  .filter((row) => row.querySelector('dt').textContent === arguments[0])
  .map((row) => row.querySelector('dd').textContent)";

/// Opens the note of coaching and writes into it.
#[track_caller]
pub(super) fn write(widget: &Widget, text: &str) {
    // Where no pointer hovers, the actions of an item come with the focus.
    widget.focus("coaching");
    widget.click("Notitie", Some("coaching"));
    widget.wait(FOCUSED, "textarea");
    for letter in text.chars() {
        widget.page.press(&[&letter.to_string()]);
    }
    widget.wait(NOTE, text);
}

#[test]
fn a_note_can_be_written_beside_a_rating_and_only_there() {
    let widget = Widget::with("lang=nl");
    let offers =
        "return all('.item-actions button').filter((b) => b.textContent === 'Notitie').length";
    assert_eq!(widget.look(offers), 0);
    rate(&widget, "coaching", 5);
    widget.wait(offers, 1);
    // Digits in a note rate nothing.
    write(&widget, "7 keer");
    assert_eq!(widget.rating("coaching"), 5);
    assert_eq!(widget.events(), ["ready", "start", "change"]);
    widget.click("Notitie", Some("coaching"));
    widget.wait(NOTE, Value::Null);
}

#[test]
fn a_note_is_kept_in_the_one_entry_and_comes_back() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 5);
    write(&widget, "zag ik");
    widget.wait("return localStorage.slsc.includes('zag ik')", true);
    assert_eq!(
        widget.look("return Object.keys(localStorage)"),
        json!(["slsc"])
    );
    come_back(&widget);
    // The program that knows nothing of notes keeps them with its own change.
    rate(&widget, "consistency", 2);
    assert_eq!(
        widget.look("return localStorage.slsc.includes('zag ik')"),
        true
    );
    widget.focus("coaching");
    widget.click("Notitie", Some("coaching"));
    widget.wait(NOTE, "zag ik");
}

#[test]
fn a_note_is_in_no_link_event_or_property() {
    let widget = Widget::with("lang=nl name=a");
    rate(&widget, "coaching", 5);
    write(&widget, "geheim");
    rate(&widget, "consistency", 4);
    let told = widget.look("return JSON.stringify([host.shareUrl(), host, heard])");
    let told = told.as_str().unwrap_or_default();
    assert!(
        told.contains("consistency") && !told.contains("geheim"),
        "{told}"
    );
}

#[test]
fn no_native_event_of_a_note_reaches_the_host_page() {
    let widget = Widget::with("lang=nl mode=candidate");
    rate(&widget, "coaching", 5);
    widget.page.run(
        "window.leaked = [];
         for (const type of ['input', 'beforeinput', 'change', 'keydown', 'keypress', 'keyup'])
           document.addEventListener(type, () => leaked.push(type))",
        Value::Null,
    );
    widget.click("Notitie en bron", Some("coaching"));
    widget.wait(FOCUSED, "textarea");
    widget.page.press(&["a"]);
    widget.look("root.querySelector('.note-panel input').click()");
    widget.wait(NOTE, "a");
    assert_eq!(widget.page.run("return leaked", Value::Null), json!([]));
}

#[test]
fn notes_go_with_the_answers_and_come_back_with_them() {
    let widget = Widget::with("lang=nl persist=session");
    rate(&widget, "coaching", 5);
    write(&widget, "zag ik");
    widget.click("Mijn antwoorden wissen", None);
    widget.click_when_there("Ja, wis alles");
    widget.wait("return sessionStorage.slsc ?? null", Value::Null);
    widget.click_when_there("Ongedaan maken");
    widget.wait_for_rating("coaching", 5);
    widget.wait(
        "return sessionStorage.slsc?.includes('zag ik') ?? false",
        true,
    );
    widget.look("host.reset()");
    widget.wait("return sessionStorage.slsc ?? null", Value::Null);
    rate(&widget, "coaching", 5);
    assert_eq!(
        widget.look("return sessionStorage.slsc.includes('zag ik')"),
        false
    );
}

#[test]
fn a_note_is_in_the_report_when_it_is_filled() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    assert_eq!(widget.look_at(IN_REPORT, json!("Notitie")), json!([]));
    write(&widget, "zag ik");
    widget.page.until("the note in the report", |_| {
        (widget.look_at(IN_REPORT, json!("Notitie")) == json!(["zag ik"])).then_some(())
    });
}

#[test]
fn all_that_is_noted_before_the_next_drawing_is_kept() {
    let widget = opened("lang=nl mode=candidate persist=session");
    widget.focus("coaching");
    widget.click("Notitie en bron", Some("coaching"));
    widget.wait("return all('.checklist .note-panel input').length", 4);
    widget.look(
        "const write = (field, text) => {
           field.value = text;
           field.dispatchEvent(new InputEvent('input', { bubbles: true }));
         };
         const boxes = all('.checklist .note-panel input');
         boxes[0].click();
         boxes[1].click();
         write(root.querySelector('.checklist textarea'), 'zag ik');
         boxes[1].click();
         boxes[2].click();
         write(root.querySelector('.report .text-field'), 'A.');
         all('.report [type=radio]')[2].click();",
    );
    let kept = "return JSON.parse(sessionStorage.slsc).notes ?? null";
    let expected = json!({
        "items": { "coaching": { "text": "zag ik", "evidence": ["conversation", "observation"] } },
        "route": "outside",
        "label": "A.",
    });
    widget.page.until("everything is kept", |_| {
        (widget.look(kept) == expected).then_some(())
    });
    widget.page.settle();
    let ticked = "return all('.checklist .note-panel input').map((box) => box.checked)";
    assert_eq!(widget.look(ticked), json!([true, false, true, false]));
}

#[test]
fn evidence_is_counted_and_none_is_an_impression_only() {
    let widget = opened("lang=nl mode=candidate");
    let label = "Bron";
    assert_eq!(
        widget.look_at(IN_REPORT, json!(label)),
        json!(["alleen een indruk"])
    );
    widget.focus("coaching");
    widget.click("Notitie en bron", Some("coaching"));
    widget.wait("return all('.checklist .note-panel input').length", 4);
    for index in [0, 1] {
        widget.look_at(
            "all('.checklist .note-panel input')[arguments[0]].click()",
            json!(index),
        );
        widget.wait(
            "return all('.evidence').length && all('.checklist .note-panel input:checked').length",
            index + 1,
        );
    }
    widget.wait(
        "return [...all('.row')[3].querySelectorAll('dd')].at(-1).textContent",
        "gesprek, referentie",
    );
    let counts = widget.look(
        "return all('.evidence :is(p, li)').map((line) => line.textContent.trim()).slice(0, 4)",
    );
    assert_eq!(
        counts[0],
        "9 van de 10 cijfers zijn alleen op een indruk gebaseerd."
    );
    let counts = widget.look("return all('.evidence li').map((line) => line.textContent.trim())");
    assert_eq!(
        counts,
        json!([
            "gesprek: 1 van de 10 cijfers",
            "referentie: 1 van de 10 cijfers",
            "eigen waarneming: 0 van de 10 cijfers",
            "uitslag van een assessment: 0 van de 10 cijfers"
        ])
    );
}

#[test]
fn the_route_is_a_choice_without_a_verdict_or_an_effect_on_the_total() {
    let widget = opened("lang=nl mode=candidate");
    let total = widget.total();
    assert_eq!(widget.look("return all('section.route').length"), 0);
    let heading = "return root.querySelector('section.route h4')?.textContent ?? ''";
    for (index, expected) in [
        (1, "Intern of extern? Uit de eigen organisatie"),
        (2, "Intern of extern? Van buiten de organisatie"),
        (0, ""),
    ] {
        widget.look_at(
            "all('input[type=radio]')[arguments[0]].click()",
            json!(index),
        );
        widget.wait(heading, expected);
    }
    widget.wait_for_total(total.as_deref());
    widget.set_attribute("mode", "self");
    widget.wait("return all('input[type=radio]').length", 0);
}

#[test]
fn a_note_that_opens_is_in_sight_clear_of_the_bar_while_it_is_written() {
    for mode in ["self", "candidate"] {
        let widget = Widget::with(&format!("lang=nl mode={mode}"));
        for (width, height) in [(390, 844), (1280, 720)] {
            widget.page.resize(width, height);
            rate(&widget, "coaching", 5);
            widget.focus("coaching");
            let label = if mode == "self" {
                "Notitie"
            } else {
                "Notitie en bron"
            };
            widget.click(label, Some("coaching"));
            widget.wait(FOCUSED, "textarea");
            widget.wait(
                "const field = root.activeElement.getBoundingClientRect();
                 const bar = root.querySelector('.progress').getBoundingClientRect();
                 return field.top >= 0 && field.bottom <= innerHeight
                   && (bar.top >= field.bottom || bar.bottom <= field.top)",
                true,
            );
            widget.click(label, Some("coaching"));
            widget.wait("return all('textarea').length", 0);
        }
    }
}
