//! What `embed.js` loads, when, and how often.

use end_to_end::{
    FaultServer, Page, Widget,
    fault_server::{Fault, GLUE, INSTRUMENT, WASM, WORDS},
    site,
};
use serde_json::{Value, json};

/// What a page in Dutch loads before the first answer, in the order of the alphabet.
const FIRST_USE: [&str; 5] = ["embed.js", WORDS, GLUE, WASM, INSTRUMENT];

/// Keeps every program that starts, and everything that goes wrong on the page.
pub(super) const RECORDER: &str = "
window.programs = []; window.wrong = []; window.heard = []; window.causes = []; window.stacks = [];
WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct(...call) {
  const program = Reflect.construct(...call); programs.push(program); return program; } });
addEventListener('error', (event) => {
  wrong.push(event.message); stacks.push(`${event.message} ${event.error?.stack}`); });
addEventListener('unhandledrejection', (event) => wrong.push(`${event.reason}`));
for (const kind of ['ready', 'error'])
  document.addEventListener(`scorecard-${kind}`, ({ detail }) => {
    heard.push(kind); if (kind === 'error') causes.push(`${detail.code}: ${detail.message}`); });";

/// A page with this in its body, on which the browser's own requests ask for nothing.
fn open(body: &str) -> Widget {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <meta name=viewport content='width=device-width'><link rel=icon href=data:,>
         <style>body {{ margin: 0 }}</style><script>{RECORDER}</script><body>{body}"
    );
    let page = Page::open(&site::page(html));
    Widget { page }
}

fn script(server: &FaultServer) -> String {
    format!(
        "<script type=module src={}embed.js></script>",
        server.address()
    )
}

/// A page with an element so many pixels below the window.
fn below(server: &FaultServer, pixels: u32, attributes: &str) -> Widget {
    let widget = open(&format!(
        "<div style='block-size: calc(100vh + {pixels}px)'></div>
         <sales-leader-scorecard {attributes}></sales-leader-scorecard>{}",
        script(server)
    ));
    widget
        .page
        .run_and_await("await customElements.whenDefined('sales-leader-scorecard')");
    widget
}

/// What was asked for, once whatever has to be asked for is: an observer made after that of the
/// widget is told after it, and an answer that comes after that is later than any request.
#[track_caller]
fn asked(widget: &Widget, server: &FaultServer) -> Vec<String> {
    let script = format!(
        "const host = document.querySelector('sales-leader-scorecard');
         await new Promise((told) =>
           new IntersectionObserver(told).observe(host ?? document.body));
         await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame);
         return (await fetch('{}icon.svg')).status",
        server.address()
    );
    assert_eq!(widget.page.run_and_await(&script), 200);
    let mut asked = server.asked();
    asked.retain(|file| file != "icon.svg");
    asked
}

#[track_caller]
fn wait_for_all(widget: &Widget, count: usize) {
    widget.wait(
        "const elements = [...document.querySelectorAll('sales-leader-scorecard')];
         return elements.filter((element) => element.status === 'ready' &&
           element.shadowRoot.querySelectorAll('[part~=base]').length === 1).length",
        count,
    );
    assert_eq!(widget.page.run("return wrong", Value::Null), json!([]));
    assert_eq!(
        widget.page.run("return heard", Value::Null),
        json!(vec!["ready"; count])
    );
}

#[test]
fn a_page_that_asks_for_the_program_beforehand_asks_for_nothing_twice() {
    let server = FaultServer::new();
    let files = server.address();
    let widget = open(&format!(
        "<link rel=modulepreload href={files}{GLUE}>
         <link rel=preload as=fetch crossorigin href={files}{WASM}>
         <sales-leader-scorecard loading=eager></sales-leader-scorecard>{}",
        script(&server)
    ));
    wait_for_all(&widget, 1);
    assert_eq!(asked(&widget, &server), FIRST_USE);
}

#[test]
fn a_lazy_widget_asks_for_its_program_only_near_the_window() {
    let server = FaultServer::new();
    let widget = below(&server, 3000, "");
    assert_eq!(asked(&widget, &server), ["embed.js"]);
    widget.look("scrollTo({ top: 2300, behavior: 'instant' })");
    assert_eq!(asked(&widget, &server), ["embed.js"], "700 pixels away");
    assert_eq!(widget.look("return host.status"), "idle");
    widget.look("scrollTo({ top: 2500, behavior: 'instant' })");
    wait_for_all(&widget, 1);
    assert_eq!(asked(&widget, &server), FIRST_USE);
}

#[test]
fn a_lazy_widget_near_the_window_starts_without_scrolling() {
    let server = FaultServer::new();
    let widget = below(&server, 500, "");
    wait_for_all(&widget, 1);
    assert_eq!(widget.look("return scrollY"), 0);
}

#[test]
fn an_eager_widget_starts_at_once_wherever_it_is() {
    let server = FaultServer::new();
    let widget = below(&server, 9000, "loading=eager");
    wait_for_all(&widget, 1);
    assert_eq!(asked(&widget, &server), FIRST_USE);
}

#[test]
fn a_widget_that_becomes_eager_starts() {
    let server = FaultServer::new();
    let widget = below(&server, 9000, "loading=lazy");
    assert_eq!(asked(&widget, &server), ["embed.js"]);
    widget.set_attribute("loading", "eager");
    wait_for_all(&widget, 1);
}

#[test]
fn a_lazy_widget_that_is_hidden_asks_for_nothing_until_it_is_shown() {
    let server = FaultServer::new();
    let widget = below(&server, 0, "hidden");
    assert_eq!(asked(&widget, &server), ["embed.js"]);
    widget.look("host.hidden = false");
    wait_for_all(&widget, 1);
}

#[test]
fn a_page_without_an_element_loads_only_the_script() {
    let server = FaultServer::new();
    let widget = open(&script(&server));
    let defined = "await customElements.whenDefined('sales-leader-scorecard')";
    widget.page.run_and_await(defined);
    assert_eq!(asked(&widget, &server), ["embed.js"]);
}

#[test]
fn many_widgets_share_one_program_and_every_file_is_asked_for_once() {
    let server = FaultServer::new();
    let element = "<sales-leader-scorecard loading=eager></sales-leader-scorecard>";
    let widget = open(&format!("{}{}", element.repeat(20), script(&server)));
    wait_for_all(&widget, 20);
    widget.look(
        "const later = document.createElement('sales-leader-scorecard');
         later.setAttribute('loading', 'eager'); document.body.append(later);",
    );
    wait_for_all(&widget, 21);
    assert_eq!(asked(&widget, &server), FIRST_USE);
    assert_eq!(
        widget.page.run("return programs.length", Value::Null),
        1,
        "programs"
    );
    let ratings = widget.page.run(
        "const all = [...document.querySelectorAll('sales-leader-scorecard')];
         all.forEach((element, i) => { element.ratings = { coaching: 1 + (i % 7) }; });
         return all.every((element, i) => element.ratings.coaching === 1 + (i % 7))",
        Value::Null,
    );
    assert_eq!(ratings, true);
}

/// Scripts that stand on one page, with elements before, between and after them.
#[track_caller]
fn together(scripts: &[String]) -> Widget {
    let element = "<sales-leader-scorecard loading=eager></sales-leader-scorecard>";
    let mut body = element.to_owned();
    for script in scripts {
        body += script;
        body += element;
    }
    let widget = open(&body);
    wait_for_all(&widget, scripts.len() + 1);
    widget.focus("coaching");
    widget.page.press(&["5"]);
    widget.wait_for_rating("coaching", 5);
    let (programs, others) = (
        "return programs.length",
        "return [...document.querySelectorAll('sales-leader-scorecard')].slice(1)
           .every((element) => element.ratings.coaching === null)",
    );
    assert_eq!(widget.page.run(programs, Value::Null), 1, "programs");
    assert_eq!(widget.page.run(others, Value::Null), true);
    assert_eq!(json!(widget.page.console_errors()), json!([]));
    widget
}

#[test]
fn the_script_twice_from_one_address_or_two_is_harmless() {
    let server = FaultServer::new();
    let again = script(&server).replace("embed.js", "embed.js?again");
    let widget = together(&[script(&server), script(&server), again]);
    let expected = [&["embed.js"], &FIRST_USE[..]].concat();
    assert_eq!(asked(&widget, &server), expected);
}

#[test]
fn the_script_from_two_folders_is_harmless_and_loads_from_one() {
    let (one, other) = (FaultServer::new(), FaultServer::new());
    let widget = together(&[script(&one), script(&other)]);
    assert_eq!(asked(&widget, &one), FIRST_USE);
    assert_eq!(asked(&widget, &other), ["embed.js"]);
}

fn of_another_version(script: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8(script).expect("the script is text");
    let version = text.split('"').nth(1).expect("it has a version");
    assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{text}");
    text.replacen(version, "99.1.2", 1).into_bytes()
}

#[test]
fn two_versions_of_the_script_are_harmless_and_the_first_one_does_the_work() {
    for newer_first in [false, true] {
        let (this, newer) = (FaultServer::new(), FaultServer::new());
        newer.fail("embed.js", Fault::Bytes(of_another_version), usize::MAX);
        let (first, second) = if newer_first {
            (&newer, &this)
        } else {
            (&this, &newer)
        };
        let widget = together(&[script(first), script(second)]);
        assert_eq!(widget.look("return host.version") == "99.1.2", newer_first);
        assert_eq!(asked(&widget, first), FIRST_USE);
        assert_eq!(asked(&widget, second), ["embed.js"]);
    }
}
