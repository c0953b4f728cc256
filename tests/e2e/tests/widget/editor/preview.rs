//! The live widget beside the form.

use super::{documents, editor, press, write};
use serde_json::json;

fn title(text: &str) -> (String, bool) {
    (
        format!(
            "return root?.querySelector('h2')?.textContent === '{text}' && host.status === 'ready'"
        ),
        true,
    )
}

#[test]
fn a_sample_of_answers_shows_its_result_and_follows_what_is_changed() {
    let widget = editor("first-90-days");
    for (sample, total) in [
        ("high", "100 van 100 al veel gedaan"),
        ("mixed", "57 van 100 een begin gemaakt"),
        ("low", "0 van 100 het meeste komt nog"),
    ] {
        write(&widget, "sample", sample);
        widget.wait_for_total(Some(total));
    }
    press(&widget, "#at-bands-0-");
    press(&widget, "#at-bands-1-");
    write(&widget, "at-bands-0-name", "een eerste stap");
    widget.wait_for_total(Some("0 van 100 een eerste stap"));
    write(&widget, "sample", "mixed");
    write(&widget, "at-bands-1-from", "58");
    widget.wait_for_total(Some("57 van 100 een eerste stap"));
    write(&widget, "sample", "own");
    widget.wait_for_total(None);
}

#[test]
fn answers_of_ones_own_stay_while_the_questions_have_them() {
    let widget = editor("empty");
    widget.focus("item_2");
    widget.page.press(&["4"]);
    widget.wait_for_rating("item_2", 4);
    write(&widget, "at-texts-title", "Anders");
    let (is, shown) = title("Anders");
    widget.wait(&is, shown);
    assert_eq!(widget.rating("item_2"), 4);
    // The scale has no 4 any more.
    write(&widget, "at-scale-points", "3");
    widget.wait(
        "return host.status === 'ready' && Number(root.querySelector('.range').max)",
        3,
    );
    assert_eq!(
        widget.look("return Object.values(host.ratings)"),
        json!([null, null, null])
    );
}

#[test]
fn the_last_version_without_mistakes_stays_and_says_so() {
    let widget = editor("empty");
    write(&widget, "at-texts-title", "Goed");
    let (is, shown) = title("Goed");
    widget.wait(&is, shown);
    write(&widget, "at-texts-title", "<i>");
    let note = "return document.querySelector('#preview-note').hidden ? '' : document.querySelector('#preview-note').textContent";
    widget.wait(note, "Je ziet de laatste versie zonder fouten.");
    assert_eq!(
        widget.look("return root.querySelector('h2').textContent"),
        "Goed"
    );
    write(&widget, "at-texts-title", "Beter");
    let (is, shown) = title("Beter");
    widget.wait(&is, shown);
    assert_eq!(widget.look(note), "");
    assert_eq!(
        widget.look("return document.querySelectorAll('sales-leader-scorecard').length"),
        1
    );
}

#[test]
fn what_is_looked_at_stays_in_sight_while_one_writes() {
    let widget = editor("ours");
    write(&widget, "sample", "mixed");
    let answered = "return document.querySelector('#pane sales-leader-scorecard:not([hidden])')?.result?.complete ?? false";
    widget.wait(answered, true);
    // The sample leads to its result first.
    widget.wait(
        "return document.querySelector('#pane').scrollTop > 300",
        true,
    );
    widget.look("document.querySelector('#pane').scrollTop = 300");
    write(&widget, "at-texts-title", "Een andere titel");
    widget.wait(
        "const widget = document.querySelector('#pane sales-leader-scorecard:not([hidden])');
         return [widget?.shadowRoot.querySelector('h2')?.textContent, widget?.result?.complete]",
        json!(["Een andere titel", true]),
    );
    let seen = "const widget = document.querySelector('#pane sales-leader-scorecard:not([hidden])');
                return [document.querySelector('#pane').scrollTop, widget.shadowRoot.querySelectorAll('.folded').length]";
    assert_eq!(widget.look(seen), json!([300, 0]));
}

#[test]
fn a_report_and_what_was_opened_in_it_stay_open_while_one_writes() {
    let widget = editor("first-90-days");
    write(&widget, "sample", "low");
    widget.wait_for_total(Some("0 van 100 het meeste komt nog"));
    let toggle = "const toggle = root.querySelector(':is(.share, .way) > [aria-expanded]'); toggle?.click(); return toggle !== null";
    widget.wait(toggle, true);
    widget.wait("return all('.opener').length > 1", true);
    widget.look("all('.opener')[1].click()");
    let open =
        "return all('.opener').map((button) => button.getAttribute('aria-expanded') === 'true')";
    widget.wait(
        "return all('.opener')[1].getAttribute('aria-expanded')",
        "true",
    );
    let before = widget.look(open);
    press(&widget, "#at-bands-0-");
    widget.look(
        "document.querySelector('#section-bands').open = true;
         document.querySelector('#at-bands-0-name').focus({ preventScroll: true })",
    );
    write(&widget, "at-bands-0-name", "een eerste stap");
    widget.wait_for_total(Some("0 van 100 een eerste stap"));
    assert_eq!(widget.look(open), before);
    widget.page.settle();
    let focused = widget.look("return document.activeElement.id");
    assert_eq!(focused, "at-bands-0-name");
    widget.wait(toggle, true);
    write(&widget, "at-bands-0-name", "nog een stap");
    widget.wait_for_total(Some("0 van 100 nog een stap"));
    assert_eq!(widget.look(open), json!([]));
}

#[test]
fn the_language_that_is_edited_is_shown_while_another_one_is_not_right_yet() {
    let widget = editor("ours");
    write(&widget, "at-texts-title", "");
    widget.wait(
        "return document.querySelector('#preview-note').hidden",
        false,
    );
    press(&widget, "#language-en");
    widget.wait(
        "return document.querySelector('#preview-note').hidden",
        true,
    );
    widget.wait(
        "return document.querySelector('#pane sales-leader-scorecard:not([hidden])').lang",
        "en",
    );
    widget.wait("return document.querySelectorAll('#downloads a').length", 0);
}

#[test]
fn it_is_about_whom_one_wants_to_see_and_in_the_language_that_is_edited() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    write(&widget, "mode", "candidate");
    widget.wait(
        "return root.querySelector('h2').textContent",
        "De eerste 90 dagen van een nieuwe salesmanager",
    );
    press(&widget, "#language-en");
    widget.wait(
        "return host.lang + host.getAttribute('mode') + host.status",
        "encandidateready",
    );
    write(&widget, "at-modes", "self");
    widget.wait(
        "return document.querySelector('#mode').checkVisibility()",
        false,
    );
    widget.wait("return host.getAttribute('mode')", "self");
}

#[test]
fn a_widget_that_does_not_come_leaves_the_one_before_and_the_next_one_is_shown() {
    let widget = editor("empty");
    widget.look(
        "const make = URL.createObjectURL;
         URL.createObjectURL = () => { URL.createObjectURL = make; return new URL('nowhere.json', location).href; }",
    );
    write(&widget, "at-texts-title", "Komt niet");
    widget.wait(
        "return document.querySelector('#preview-note').hidden ? '' : document.querySelector('#preview-note').textContent",
        "Het voorbeeld kon niet laden.",
    );
    let shown = "return [...document.querySelectorAll('#pane sales-leader-scorecard')]
         .map(({ shadowRoot }) => shadowRoot.querySelector('h2').textContent)";
    assert_eq!(widget.look(shown), json!(["Mijn scorecard"]));
    write(&widget, "at-texts-title", "Komt wel");
    widget.wait(shown, json!(["Komt wel"]));
    assert_eq!(
        widget.look("return document.querySelector('#preview-note').hidden"),
        true
    );
}
