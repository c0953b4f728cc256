//! Nothing leaves the page, and the console stays empty.

use end_to_end::{Widget, site};
use serde_json::{Value, json};

const PROGRAM: &str = "/sales-leader-scorecard_bg.wasm";

/// Addresses that the browser asked for since the last call.
fn requests(widget: &Widget) -> Vec<String> {
    let asked = widget.page.requests().into_iter();
    asked
        // The browser's own start page is made of others.
        .filter(|address| address.starts_with("http") || address.starts_with("ws"))
        .collect()
}

#[test]
fn only_the_folder_is_asked_for_files_and_nothing_after_the_start() {
    let widget = Widget::with("lang=nl seller-profile");
    let asked = requests(&widget);
    let wasm = asked.iter().filter(|address| address.ends_with(PROGRAM));
    assert_eq!(wasm.count(), 1, "{asked:?}");
    // The page itself, and the icon that the browser asks for unasked.
    let others: Vec<_> = asked
        .iter()
        .filter(|address| !address.starts_with(site::dist()) && !address.starts_with(site::host()))
        .collect();
    assert!(others.is_empty(), "{others:?}");
    let from_host = asked
        .iter()
        .filter(|address| address.starts_with(site::host()));
    assert!(from_host.count() <= 2, "{asked:?}");

    widget.answer_all();
    let after: Vec<_> = requests(&widget)
        .into_iter()
        .filter(|address| !address.ends_with("/favicon.ico"))
        .collect();
    assert_eq!(after, [""; 0]);
}

#[test]
fn two_widgets_load_the_program_once_and_do_not_mix() {
    let widget = Widget::with("lang=nl");
    widget.look(
        "const other = document.createElement('sales-leader-scorecard');
         other.setAttribute('loading', 'eager'); other.lang = 'en'; document.body.append(other)",
    );
    widget.wait(
        "return document.querySelectorAll('sales-leader-scorecard')[1].status",
        "ready",
    );
    widget.focus("coaching");
    widget.page.press(&["5"]);
    widget.wait_for_rating("coaching", 5);
    let other = widget.page.run(
        "return document.querySelectorAll('sales-leader-scorecard')[1].ratings.coaching",
        Value::Null,
    );
    assert_eq!(other, Value::Null);
    let wasm = requests(&widget)
        .into_iter()
        .filter(|address| address.ends_with(PROGRAM));
    assert_eq!(wasm.count(), 1);
}

#[test]
fn the_console_stays_empty() {
    for widget in [Widget::with("lang=nl"), Widget::on_demo()] {
        widget.answer_all();
        widget.look("host.setAttribute('lang', 'en'); host.setAttribute('theme', 'dark')");
        widget.wait("return root.querySelector('[part~=base]').lang", "en");
        assert_eq!(json!(widget.page.console_errors()), json!([]));
    }
}

#[test]
fn nothing_is_stored() {
    let widget = Widget::with("lang=nl");
    widget.answer_all();
    let stored = widget.page.run(
        "return [localStorage.length, sessionStorage.length, document.cookie]",
        Value::Null,
    );
    assert_eq!(stored, json!([0, 0, ""]));
}

#[test]
fn it_runs_under_a_strict_policy_without_a_violation() {
    let dist = site::dist();
    let origin = dist.trim_end_matches('/');
    let html = format!(
        "<!doctype html><html lang=nl><title>x</title>
         <meta http-equiv=Content-Security-Policy content=\"default-src 'none';
           script-src {origin} 'wasm-unsafe-eval'; connect-src {origin};
           require-trusted-types-for 'script'\">
         <script type=module src={dist}embed.js></script>
         <sales-leader-scorecard loading=eager></sales-leader-scorecard>"
    );
    let page = end_to_end::Page::open(&site::page(html));
    let widget = Widget { page };
    widget.wait_for("ready");
    widget.answer_all();
    let errors: Vec<_> = widget
        .page
        .console_errors()
        .into_iter()
        .filter(|entry| {
            !entry["message"]
                .as_str()
                .is_some_and(|text| text.contains("favicon.ico"))
        })
        .collect();
    assert_eq!(json!(errors), json!([]));
}
