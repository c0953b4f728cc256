//! An element inside the open shadow root of another component.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

/// A component of the page with the widget inside, and all that reaches the document.
const CARD: &str = "
window.reached = []; window.wrong = [];
addEventListener('error', (event) => wrong.push(event.message));
customElements.define('x-card', class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `<style>:host, div { display: block }</style>
      <button>Van de kaart</button>
      <div><sales-leader-scorecard loading=eager><p>Als tekst.</p></sales-leader-scorecard></div>`;
  }
});
window.inner = () => document.querySelector('x-card').shadowRoot.querySelector('sales-leader-scorecard');
for (const kind of ['ready', 'start', 'change', 'complete', 'reset', 'error'])
  document.addEventListener(`scorecard-${kind}`, (event) => reached.push({ type: kind,
    target: event.target.localName, origin: event.composedPath()[0].localName,
    bubbles: event.bubbles, composed: event.composed, cancelable: event.cancelable,
    detail: event.detail, frozen: [event.detail, event.detail.ratings, event.detail.result,
      ...Object.values(event.detail.result ?? {}).filter((part) => typeof part === 'object' && part)]
      .every(Object.isFrozen) }));
for (const native of ['input', 'beforeinput', 'change', 'keydown', 'keypress', 'keyup'])
  document.addEventListener(native, () => reached.push({ type: native }));";

fn card() -> Page {
    let page = Page::open(&site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <link rel=icon href=data:,><script>{CARD}</script>
         <script type=module src={}embed.js></script>
         <button id=first>Van de pagina</button><x-card></x-card><button>Erna</button>",
        site::dist()
    )));
    wait(&page, "return inner().status", "ready");
    page
}

#[track_caller]
fn wait(page: &Page, script: &str, expected: impl Into<Value>) {
    let expected = expected.into();
    page.until(&format!("{script} = {expected}"), |page| {
        (page.run(script, Value::Null) == expected).then_some(())
    });
}

#[track_caller]
fn types(page: &Page) -> Value {
    page.run("return reached.map(({ type }) => type)", Value::Null)
}

const FOCUSED: &str = "return inner().shadowRoot.activeElement?.name ?? ''";

#[test]
fn it_is_rated_with_the_keyboard_alone_and_no_native_event_gets_out() {
    let page = card();
    page.run("first.focus()", Value::Null);
    page.press(&["Tab", "Tab"]);
    wait(&page, FOCUSED, "leadership_motivation");
    // The page hears its own keys: those pressed before the focus was inside.
    page.run(
        "window.reached = reached.filter(({ type }) => type !== 'keydown' && type !== 'keyup')",
        Value::Null,
    );
    page.press(&["6"]);
    wait(&page, "return inner().ratings.leadership_motivation", 6);
    page.press(&["ArrowLeft"]);
    wait(&page, "return inner().ratings.leadership_motivation", 5);
    let left: Vec<_> = ["ready", "start", "change", "change"].into();
    assert_eq!(types(&page), json!(left));
    assert_eq!(page.run("return wrong", Value::Null), json!([]));
}

#[test]
fn its_events_reach_the_document_as_those_of_the_component() {
    let page = card();
    page.run("inner().focus()", Value::Null);
    page.press(&["4"]);
    wait(&page, "return inner().result.answered", 1);
    page.run(
        "const keys = Object.keys(inner().ratings).slice(0, 9);
         inner().ratings = Object.fromEntries(keys.map((key) => [key, 4]))",
        Value::Null,
    );
    // Where the next one is, it knows once it is drawn.
    let focused = format!("inner().focus(); {FOCUSED}");
    wait(&page, &focused, "learning_agility");
    page.press(&["4"]);
    wait(&page, "return inner().result.complete", true);
    let reached = page.run(
        "return reached.filter(({ type }) => !type.startsWith('key'))",
        Value::Null,
    );
    let reached = reached.as_array().expect("a list");
    let types: Vec<_> = reached.iter().map(|event| &event["type"]).collect();
    assert_eq!(types, ["ready", "start", "change", "change", "complete"]);
    for event in reached {
        for (property, expected) in [
            ("target", json!("x-card")),
            ("origin", json!("sales-leader-scorecard")),
            ("bubbles", json!(true)),
            ("composed", json!(true)),
            ("cancelable", json!(false)),
            ("frozen", json!(true)),
        ] {
            assert_eq!(event[property], expected, "{property} of {event}");
        }
        let mut names: Vec<_> = event["detail"]
            .as_object()
            .expect("an object")
            .keys()
            .collect();
        names.sort();
        assert_eq!(names, ["name", "ratings", "result", "version"]);
    }
}

#[test]
fn it_speaks_the_language_of_the_component_around_it() {
    let page = card();
    let lang = "return inner().shadowRoot.querySelector('[part~=base]').lang";
    wait(&page, lang, "nl");
    page.run("document.querySelector('x-card').lang = 'en'", Value::Null);
    wait(&page, lang, "en");
}

#[test]
fn it_stays_itself_when_the_component_moves() {
    let page = card();
    page.run("inner().ratings = { coaching: 5 }; document.body.prepend(document.querySelector('x-card'))", Value::Null);
    page.settle();
    wait(&page, "return inner().ratings.coaching", 5);
    assert_eq!(types(&page), json!(["ready"]));
    let widget = Widget { page };
    let drawn = "return inner().shadowRoot.querySelectorAll('[part~=base]').length";
    assert_eq!(widget.page.run(drawn, Value::Null), 1);
}
