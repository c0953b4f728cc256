//! The report: a larger program that comes once somebody asks, and loses nothing.

use end_to_end::{Fault, FaultServer, Page, Setup, Widget, axe, site, vectors::Case};
use serde_json::json;

use crate::visit::rate;

const OPEN: &str = "Open het rapport";
const PARTS: [&str; 4] = [
    "sales-leader-advice.nl.json",
    "sales-leader-scorecard-report-words.nl.txt",
    "sales-leader-scorecard-report.js",
    "sales-leader-scorecard-report_bg.wasm",
];
const FAILED: &str = "Dit onderdeel laadt nu niet. Probeer het nog eens.";
const STATUS: &str = "return root.querySelector('.scorecard > [role=status]').textContent";

/// A widget with a result, whose report is open.
pub(super) fn opened(attributes: &str) -> Widget {
    let widget = Widget::with(attributes);
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    widget
}

/// Opens the report and waits until it has been scrolled to and has the focus.
#[track_caller]
pub(super) fn open(widget: &Widget) {
    widget.click_when_there(OPEN);
    widget.wait(
        "return root.activeElement?.className ?? ''",
        "result report",
    );
}

#[test]
fn it_loads_once_it_is_asked_for_and_keeps_answers_events_and_place() {
    let widget = Widget::with("lang=nl seller-profile");
    widget.load(&Case::named("failed_top_seller"));
    rate(&widget, "coaching", 3);
    let ratings = widget.look("return host.ratings");
    widget.events();
    widget.page.requests();
    widget
        .look("window.states = []; window.watch = setInterval(() => states.push(host.status), 1)");
    open(&widget);
    let states = widget.look("clearInterval(watch); return [...new Set(states)]");
    assert_eq!(states, json!(["ready"]));
    assert_eq!(widget.look("return host.ratings"), ratings);
    assert_eq!(widget.events(), Vec::<String>::new());
    let mut asked = widget.page.requests();
    asked.retain(|address| address.starts_with(site::dist()));
    asked.sort();
    let expected = PARTS.map(|file| format!("{}{file}", site::dist()));
    assert_eq!(asked, expected);
    assert_eq!(
        widget.look(
            "return [all('.scorecard').length, all('.row').length, all('.report .steps li').length]"
        ),
        json!([1, 10, 3])
    );
    // It goes on like the other program.
    rate(&widget, "consistency", 2);
    widget.wait("return all('.row .chip')[5].textContent", "2");
    assert_eq!(widget.events(), ["change"]);
}

#[test]
fn each_row_says_what_the_rating_looks_like_and_what_to_do() {
    let widget = opened("lang=nl");
    let row = "return [...all('.row')[3].querySelectorAll('dt')].map((label) => label.textContent)";
    rate(&widget, "coaching", 4);
    widget.wait(row, json!(["Nu", "Bij een 7", "Volgende stap"]));
    rate(&widget, "coaching", 6);
    widget.wait(
        row,
        json!(["Nu", "Bij een 4", "Bij een 7", "Volgende stap"]),
    );
    rate(&widget, "coaching", 7);
    widget.wait(row, json!(["Nu", "Volgende stap"]));
    widget.set_attribute("mode", "candidate");
    widget.wait(row, json!(["Nu", "Gespreksvraag", "Let hierop", "Bron"]));
}

#[test]
fn a_part_that_does_not_load_says_so_and_another_try_succeeds() {
    for file in PARTS {
        let server = FaultServer::with(file, Fault::Missing);
        let widget =
            Widget::unawaited(Setup::default(), &server.address(), "lang=nl loading=eager");
        widget.wait_for("ready");
        widget.load(&Case::named("introverted_leader"));
        widget.click_when_there(OPEN);
        widget.wait(STATUS, FAILED);
        assert_eq!(widget.look("return host.status"), "ready");
        rate(&widget, "coaching", 1);
        server.repair();
        open(&widget);
        assert_eq!(widget.rating("coaching"), 1);
    }
}

#[test]
fn a_call_that_asks_for_a_missing_part_is_told() {
    let server = FaultServer::with(PARTS[2], Fault::Missing);
    let widget = Widget::unawaited(Setup::default(), &server.address(), "lang=nl loading=eager");
    widget.wait_for("ready");
    let told = widget.page.run_and_await(
        "const host = document.querySelector('sales-leader-scorecard');
         return host.pdf().then(() => 'made', (error) => error.message ? 'refused' : 'odd')",
    );
    assert_eq!(told, "refused");
}

#[test]
fn answers_of_a_link_have_a_report_and_no_notes() {
    let widget = Widget::with("lang=nl");
    let address = crate::visit::address(&widget);
    crate::visit::go(&widget, &format!("{address}#slsc=1231224432377776tt"));
    widget.wait_for_rating("leadership_motivation", 2);
    widget.wait("return all('[part~=total]').length", 1);
    let offers = "return arguments[0].map((label) => all('button').filter((button) =>
      button.textContent.trim() === label).length)";
    let labels = json!([[OPEN, "Notitie"]]);
    assert_eq!(widget.look_at(offers, labels.clone()), json!([1, 0]));
    open(&widget);
    assert_eq!(widget.look_at(offers, labels), json!([0, 0]));
}

#[test]
fn the_report_breaks_no_accessibility_rule() {
    for (attributes, theme) in [
        ("lang=nl", "light"),
        ("lang=nl mode=candidate address=u seller-profile", "dark"),
    ] {
        let widget = opened(attributes);
        widget.page.resize(1100, 9000);
        widget.page.prefer(&[
            ("prefers-color-scheme", theme),
            ("prefers-reduced-motion", "reduce"),
        ]);
        widget.look(
            "for (const row of all('.row').slice(0, 2))
               for (const open of row.querySelectorAll('[aria-expanded=false]')) open.click()",
        );
        widget.wait("return all('textarea').length", 2);
        axe::assert_clean(&widget.page, &format!("report, {attributes}, {theme}"));
    }
}

#[test]
fn under_the_strict_policy_report_note_print_and_pdf_violate_nothing() {
    let (origin, host) = (site::dist().trim_end_matches('/'), site::host());
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <link rel=icon href={host}favicon.ico>
         <script>window.violations = [];
         addEventListener('securitypolicyviolation', (e) =>
           violations.push(`${{e.effectiveDirective}} ${{e.blockedURI}} ${{e.sample}}`));
         </script>
         <meta http-equiv=Content-Security-Policy content=\"default-src 'none';
           img-src {host}favicon.ico; script-src {origin} 'wasm-unsafe-eval'; connect-src {origin};
           require-trusted-types-for 'script'\">
         <script type=module src={origin}/embed.js></script>
         <sales-leader-scorecard loading=eager lang=nl mode=candidate></sales-leader-scorecard>"
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    widget.wait_for("ready");
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    widget.look("all('.row-note [aria-expanded=false]')[0].click()");
    widget.wait("return all('textarea').length", 1);
    super::export::catch_print(&widget);
    let size = widget.page.run_and_await(
        "const host = document.querySelector('sales-leader-scorecard');
         await host.print(); return (await host.pdf()).size > 10_000",
    );
    assert_eq!(size, true);
    widget.wait("return violations", json!([]));
}

#[test]
fn that_a_part_does_not_load_is_said_until_it_does_or_the_visitor_goes_on() {
    let told = "return root.querySelector('.scorecard > [role=status]').className";
    for file in [
        "sales-leader-scorecard-report_bg.wasm",
        "sales-leader-scorecard-pdf_bg.wasm",
    ] {
        let server = FaultServer::new();
        let widget = Widget::unawaited(Setup::default(), &server.address(), "lang=nl");
        widget.wait_for("ready");
        let ask = "return host.pdf().then(() => 'made', (error) => error.message)";
        for goes_on in [true, false] {
            server.fail(file, Fault::Missing, 2);
            assert_ne!(widget.look_and_await(ask), "made", "{file}");
            widget.wait(told, "notice");
            if goes_on {
                widget.focus("coaching");
                widget.page.press(&["5"]);
                widget.wait_for_rating("coaching", 5);
            } else {
                assert_eq!(widget.look_and_await(ask), "made", "{file}");
            }
            widget.wait(told, "status");
        }
    }
}
