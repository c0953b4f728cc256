//! A share link: it shows answers as shared, stores nothing and leaves the visitor's own alone.

use end_to_end::{Page, Widget, site, vectors::Case};
use serde_json::{Value, json};

use crate::visit::{NOTICES, address, before_scripts, come_back, go, rate, stored};

/// What a link says, and the first and the last rating in it.
pub(crate) const PAYLOAD: &str = "1231224432377776tt";
const FIRST: (&str, u8) = ("leadership_motivation", 2);
const SHARED: &str = "Dit zijn antwoorden uit een link. De link zegt niet van wie ze zijn.";
const DAMAGED: &str = "De link met antwoorden is niet compleet of er klopt iets niet. Vraag om een \
                       nieuwe link.";

/// Opens the page of a widget with these attributes at a fragment, in a fresh window.
fn opened(attributes: &str, fragment: &str) -> Widget {
    let widget = Widget::with(attributes);
    let address = address(&widget);
    go(&widget, &format!("{address}#{fragment}"));
    widget
}

/// Waits for the shown answers of the link.
#[track_caller]
pub(crate) fn wait_for_shared(widget: &Widget) {
    widget.wait_for_rating(FIRST.0, FIRST.1);
    widget.wait("return slider('leadership_motivation').value", "2");
    let notices = widget.look(NOTICES);
    assert!(
        notices
            .as_str()
            .is_some_and(|text| text.starts_with(SHARED)),
        "{notices}"
    );
}

#[test]
fn the_link_takes_at_most_32_characters_and_leaves_the_rest_of_the_address_alone() {
    for (attributes, key) in [
        ("lang=nl", "slsc-"),
        ("lang=nl name='een lange naam voor een scorecard'", "slsc-"),
    ] {
        let widget = Widget::with(attributes);
        widget.load(&Case::named("introverted_leader"));
        let page = address(&widget);
        for (before, kept) in [
            ("", ""),
            ("#", ""),
            ("#deel-2", "deel-2."),
            ("#/pad?a=b&c=d", "/pad?a=b&c=d&"),
        ] {
            widget.page.run(
                "history.replaceState(null, '', arguments[0])",
                json!([format!("{page}?x=1{before}")]),
            );
            let link = widget.look("return host.shareUrl()");
            let link = link.as_str().expect("a link");
            let start = format!("{page}?x=1#{kept}{key}");
            assert!(link.starts_with(&start), "{link}");
            let ours = link.len() - format!("{page}?x=1#{kept}").len();
            assert!(ours <= 32, "{link}");
            assert!(link.is_ascii(), "{link}");
        }
    }
}

#[test]
fn there_is_no_link_before_ready() {
    let html = format!(
        "<!doctype html><html lang=nl><title>x</title>
         <p style='height: 400vh'></p><sales-leader-scorecard></sales-leader-scorecard>
         <script type=module>import '{}embed.js';
         const host = document.querySelector('sales-leader-scorecard');
         window.before = host.shareUrl();</script>",
        site::dist()
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    widget.wait("return 'before' in window", true);
    assert_eq!(widget.page.run("return before", Value::Null), Value::Null);
    assert_eq!(widget.look("return host.status"), "idle");
}

#[test]
fn what_one_visitor_shares_another_sees_as_shared_in_full() {
    let widget = Widget::with("lang=nl seller-profile");
    let case = Case::named("failed_top_seller");
    widget.load(&case);
    let link = widget.look("return host.shareUrl()");
    let other = Widget::with("lang=nl");
    let there = address(&other);
    let (_, fragment) = link
        .as_str()
        .and_then(|link| link.split_once('#'))
        .expect("a fragment");
    go(&other, &format!("{there}#{fragment}"));
    other.set_attribute("seller-profile", "");
    other.wait("return all('input[type=range]').length", 15);
    assert_eq!(other.look("return host.ratings"), case.ratings);
    case.assert_result(&other.result());
    assert_eq!(other.events(), ["ready"]);
}

#[test]
fn opening_a_link_stores_nothing_and_leaving_it_neither() {
    for kept in ["session", "local"] {
        let widget = opened(
            &format!("lang=nl persist={kept}"),
            &format!("slsc={PAYLOAD}"),
        );
        wait_for_shared(&widget);
        assert_eq!(stored(&widget), json!([[], []]));
        assert_eq!(widget.events(), ["ready"]);
        widget.click("Zelf invullen", None);
        widget.wait_for_rating("coaching", Value::Null);
        assert_eq!(widget.result()["answered"], 0);
        assert_eq!(widget.look(NOTICES), "");
        assert_eq!(widget.events(), [""; 0]);
        assert_eq!(stored(&widget), json!([[], []]));
        rate(&widget, "coaching", 4);
        assert_eq!(widget.events(), ["start", "change"]);
    }
}

/// A visitor with an answer of their own, stored, who opens a link.
fn with_own() -> (Widget, Value) {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 6);
    let entry = widget.page.run("return localStorage.slsc", Value::Null);
    let page = address(&widget);
    go(&widget, &format!("{page}#slsc={PAYLOAD}"));
    wait_for_shared(&widget);
    (widget, entry)
}

#[test]
fn the_own_answers_are_left_alone_and_come_back_when_asked_for() {
    let (widget, entry) = with_own();
    assert_eq!(
        widget.page.run("return localStorage.slsc", Value::Null),
        entry
    );
    widget.events();
    widget.click("Naar je eigen antwoorden", None);
    widget.wait_for_rating("coaching", 6);
    assert_eq!(widget.result()["answered"], 1);
    assert_eq!(widget.events(), [""; 0]);
    assert_eq!(widget.look(NOTICES), "");
    assert_eq!(
        widget.page.run("return localStorage.slsc", Value::Null),
        entry
    );
    assert_eq!(widget.look("return host.toJSON().ratings.coaching"), 6);
}

#[test]
fn going_on_with_shared_answers_takes_them_over_and_only_then_stores_them() {
    let (widget, entry) = with_own();
    let warned = widget.look(NOTICES);
    assert!(
        warned
            .as_str()
            .is_some_and(|text| text.contains("in de plaats van alles wat je zelf invulde")),
        "{warned}"
    );
    let ratings = widget.look("return host.ratings");
    widget.events();
    widget.click("Hiermee verder", None);
    widget.wait(NOTICES, "");
    assert_eq!(widget.look("return host.ratings"), ratings);
    assert_eq!(widget.events(), [""; 0]);
    let now = widget.page.run("return localStorage.slsc", Value::Null);
    assert!(
        now != entry && now.as_str().is_some_and(|now| now.contains(PAYLOAD)),
        "{now}"
    );
    // The same link once more is then nothing special.
    let page = address(&widget);
    go(&widget, &format!("{page}#slsc={PAYLOAD}"));
    assert_eq!(widget.look(NOTICES), "");
    come_back(&widget);
    assert_eq!(widget.look("return host.ratings"), ratings);
}

#[test]
fn a_choice_holds_when_the_element_leaves_the_page_and_comes_back() {
    let (widget, _) = with_own();
    widget.click("Naar je eigen antwoorden", None);
    widget.wait_for_rating("coaching", 6);
    widget.page.run_and_await(
        "const host = document.querySelector('sales-leader-scorecard'); const { parentNode } = host;
         host.remove(); await new Promise((done) => setTimeout(done, 50)); parentNode.append(host);",
    );
    widget.wait("return all('[part~=base]').length", 1);
    assert_eq!(widget.look(NOTICES), "");
    assert_eq!(widget.rating("coaching"), 6);
}

#[test]
fn shared_answers_can_not_be_cleared_as_if_they_were_the_visitors_own() {
    let (widget, _) = with_own();
    let buttons = widget.look("return all('.reset button').map((button) => button.textContent)");
    assert_eq!(buttons, json!([]));
}

#[test]
fn a_link_beats_the_property_and_that_is_then_the_own_answer() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 6);
    before_scripts(
        &widget,
        "addEventListener('DOMContentLoaded', () => {
           document.querySelector('sales-leader-scorecard').ratings = { consistency: 5 } })",
    );
    let page = address(&widget);
    go(&widget, &format!("{page}#slsc={PAYLOAD}"));
    wait_for_shared(&widget);
    widget.click("Naar je eigen antwoorden", None);
    widget.wait_for_rating("consistency", 5);
    assert_eq!(widget.rating("coaching"), Value::Null);
}

#[test]
fn stored_answers_survive_a_link_where_persist_is_set_after_the_start() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 6);
    before_scripts(
        &widget,
        "addEventListener('DOMContentLoaded', () =>
           document.querySelector('sales-leader-scorecard').removeAttribute('persist'))",
    );
    let page = address(&widget);
    go(&widget, &format!("{page}#slsc={PAYLOAD}"));
    wait_for_shared(&widget);
    widget.set_attribute("persist", "local");
    widget.page.settle();
    widget.click_when_there("Naar je eigen antwoorden");
    widget.wait_for_rating("coaching", 6);
    assert_eq!(stored(&widget), json!([["slsc"], []]));
}

#[test]
fn a_damaged_link_says_so_and_changes_nothing() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 6);
    let entry = widget.page.run("return localStorage.slsc", Value::Null);
    let page = address(&widget);
    // A wrong character at each place, as a typing mistake or a mail program makes it.
    let others = ['0', '5', 'n', 'z', 'A', '.'];
    let wrong = (0..PAYLOAD.len()).map(|place| {
        let other = others.iter().cycle().skip(place);
        let other = other
            .copied()
            .find(|other| !PAYLOAD[place..].starts_with(*other));
        let other = other.expect("one that differs");
        format!("{}{other}{}", &PAYLOAD[..place], &PAYLOAD[place + 1..])
    });
    let more = ["", "1", "%31", "1231224432377776t", "é"].map(String::from);
    for (number, payload) in wrong.chain(more).enumerate() {
        // Another query is another page: no way over an empty one is needed to load it anew.
        widget.page.go(&format!("{page}?{number}#slsc={payload}"));
        widget.wait_for("ready");
        widget.wait(NOTICES, DAMAGED);
        assert_eq!(widget.rating("coaching"), 6, "{payload}");
        assert_eq!(widget.result()["answered"], 1, "{payload}");
        assert_eq!(
            widget
                .page
                .run("return [localStorage.slsc, scrollY]", Value::Null),
            json!([entry, 0])
        );
    }
    rate(&widget, "coaching", 2);
    assert_eq!(widget.events(), ["ready", "change"]);
}

#[test]
fn a_link_that_comes_in_an_open_page_shows_and_a_damaged_one_says_so() {
    let widget = Widget::with("lang=nl");
    rate(&widget, "coaching", 6);
    widget.events();
    widget.look("location.hash = 'slsc=1231224432377776t0'");
    widget.wait(NOTICES, DAMAGED);
    assert_eq!(widget.rating("coaching"), 6);
    widget.look(&format!("location.hash = 'deel&slsc={PAYLOAD}'"));
    wait_for_shared(&widget);
    widget.look("location.hash = 'deel'");
    widget.page.settle();
    assert_eq!(widget.rating(FIRST.0), FIRST.1);
    widget.click("Naar je eigen antwoorden", None);
    widget.wait_for_rating("coaching", 6);
    assert_eq!(widget.result()["answered"], 1);
    assert_eq!(widget.events(), [""; 0]);
}
