//! The items of a report, and its rules, open one by one; on paper all are open.

use end_to_end::{
    Widget, axe, tree,
    vectors::{Case, ITEMS},
};
use serde_json::json;

/// A folded list with its report, and how high it was before that opened.
fn opened(attributes: &str) -> (Widget, f64) {
    let widget = Widget::with(&format!("lang=nl {attributes}"));
    widget.page.resize(836, 900);
    widget.load(&Case::named("introverted_leader"));
    widget.click_when_there("Bekijk de scorecard");
    widget.wait("return all('.folded').length", 1);
    let before = high(&widget);
    widget.click("Open het rapport", None);
    widget.wait("return all('.report .row').length", 10);
    (widget, before)
}

fn high(widget: &Widget) -> f64 {
    let high =
        widget.look("return root.querySelector('[part~=base]').getBoundingClientRect().height");
    high.as_f64().unwrap_or_default()
}

/// How many of the texts of rows and rules are in sight.
const OPEN: &str = "return all('.report .opened').filter((part) => part.checkVisibility()).length";

#[test]
fn a_report_that_opens_adds_at_most_1500_pixels_at_820() {
    for attributes in [
        "",
        "contact-url=mailto:info@example.nl",
        "mode=candidate agency='Bureau Noord' contact-url=mailto:info@example.nl",
    ] {
        let (widget, before) = opened(attributes);
        let more = high(&widget) - before;
        assert!(more <= 1500.0, "{attributes}: {more}");
    }
}

#[test]
fn a_row_opens_and_closes_by_key_and_click_and_leaves_the_others() {
    let (widget, _) = opened("");
    assert_eq!(widget.look(OPEN), 0);
    let openers = "return all('.report .opener').map((opener) => opener.ariaExpanded)";
    assert_eq!(widget.look(openers), json!(vec!["false"; 11]));
    widget.look("all('.report .row .opener')[3].focus()");
    widget.page.press(&["Enter"]);
    widget.wait(OPEN, 1);
    widget.wait(
        "return all('.report .row')[3].querySelector('.opener').ariaExpanded",
        "true",
    );
    let seen = widget.look("return all('.report .row')[3].querySelector('dl').checkVisibility()");
    assert_eq!(seen, true);
    widget.page.press(&["Space"]);
    widget.wait(OPEN, 0);
    widget.look("all('.report .rules .opener')[0].click()");
    widget.wait(OPEN, 1);
}

#[test]
fn a_screen_reader_hears_headings_that_are_buttons() {
    let (widget, _) = opened("");
    let openers = |nodes: Vec<tree::Node>| {
        let buttons = nodes.into_iter().filter(|node| node.role == "button");
        buttons
            .filter(|node| node.name.contains("Collega’s coachen"))
            .count()
    };
    // In the report; the checklist is folded.
    tree::wait_for(&widget.page, openers, &1);
}

#[test]
fn on_paper_all_rows_are_open() {
    let (widget, _) = opened("");
    assert_eq!(widget.look(OPEN), 0);
    widget.page.print();
    widget.wait(OPEN, 11);
}

#[test]
fn a_note_is_written_in_a_row_that_was_opened() {
    let (widget, _) = opened("");
    widget.look("all('.report .row .opener')[0].click()");
    widget.wait(OPEN, 1);
    widget.look("all('.report .row')[0].querySelector('.row-note button').click()");
    widget.wait("return root.activeElement?.localName", "textarea");
    widget.page.press(&["h", "o"]);
    widget.wait(
        "return all('.report .row')[0].querySelector('textarea').value",
        "ho",
    );
    assert_eq!(
        widget.rating(ITEMS[0]),
        Case::named("introverted_leader").ratings[ITEMS[0]]
    );
}

#[test]
fn axe_finds_nothing_in_a_report_open_or_closed() {
    let (widget, _) = opened("");
    widget.page.resize(1100, 6000);
    widget.click("Antwoorden wijzigen", None);
    axe::assert_clean(&widget.page, "closed");
    widget.look("all('.report .opener').forEach((opener) => opener.click())");
    widget.wait(OPEN, 11);
    axe::assert_clean(&widget.page, "open");
}
