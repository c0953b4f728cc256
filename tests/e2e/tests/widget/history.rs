//! Away from the page and back: from the browser's cache of whole pages, or loaded anew.

use end_to_end::{Page, Setup, Widget, site};
use serde_json::{Value, json};

use crate::visit::{address, rate};

fn open(setup: Setup, attributes: &str, script: &str) -> Widget {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script>window.shows = []; window.heard = [];
         addEventListener('pageshow', ({{ persisted }}) => shows.push(persisted));
         addEventListener('scorecard-ready', () => heard.push('ready'));{script}</script>
         <script type=module src={}embed.js></script>
         <sales-leader-scorecard loading=eager {attributes}></sales-leader-scorecard>",
        site::dist()
    );
    let page = Page::open_with(setup, &site::page(html));
    let widget = Widget { page };
    widget.wait_for("ready");
    widget
}

/// To another page and back, as with the button of the browser.
#[track_caller]
fn there_and_back(widget: &Widget) {
    let here = address(widget);
    // A page that is left before it is loaded is replaced in the history: there is no way back.
    let loaded = "return document.readyState === 'complete' && document.title";
    widget.page.arrive(loaded, "x");
    let other = site::page("<!doctype html><title>Een andere pagina</title>".into());
    widget.page.run("location = arguments[0]", json!(other));
    widget.page.arrive(loaded, "Een andere pagina");
    widget.page.run("history.back()", Value::Null);
    widget.page.arrive(
        "return document.readyState === 'complete' && window.shows?.length ? location.href : ''",
        here,
    );
    widget.wait_for("ready");
}

#[test]
fn a_page_from_the_browsers_cache_has_its_answers_and_goes_on() {
    let widget = open(Setup::default(), "", "");
    rate(&widget, "coaching", 5);
    there_and_back(&widget);
    let why =
        "return JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons)";
    let why = widget.look(why);
    assert_eq!(widget.look("return shows"), json!([false, true]), "{why}");
    assert_eq!(widget.rating("coaching"), 5);
    rate(&widget, "consistency", 3);
    widget.wait("return slider('consistency').value", "3");
    assert_eq!(widget.look("return heard"), json!(["ready"]));
}

/// Chromium and Firefox do not keep a page with an `unload` listener.
#[test]
fn a_page_that_is_loaded_anew_has_the_answers_that_were_to_be_kept() {
    let setup = Setup {
        way_back: false,
        ..Setup::default()
    };
    let listener = "addEventListener('unload', () => {});";
    let widget = open(setup, "persist=session", listener);
    rate(&widget, "coaching", 5);
    there_and_back(&widget);
    assert_eq!(widget.look("return shows"), json!([false]));
    widget.wait_for_rating("coaching", 5);
    rate(&widget, "consistency", 3);
}
