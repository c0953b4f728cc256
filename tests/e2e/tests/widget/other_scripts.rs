//! Pages whose own scripts, often old libraries, put something else in the place of what a browser has.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

/// A page with this script before that of the widget.
#[track_caller]
fn open(script: &str) -> Widget {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script>window.wrong = []; window.heard = [];
         addEventListener('error', (event) => wrong.push(event.message));
         addEventListener('unhandledrejection', (event) => wrong.push(`${{event.reason}}`));
         for (const kind of ['ready', 'change', 'error']) document.addEventListener(`scorecard-${{kind}}`,
           ({{ cancelable, detail }}) => heard.push([kind, cancelable, detail.message]));</script>
         <script>{script}</script><script type=module src={}embed.js></script>
         <main><sales-leader-scorecard loading=eager></sales-leader-scorecard></main>",
        site::dist()
    );
    let page = Page::open(&site::page(html));
    Widget { page }
}

/// It starts, rates, makes a PDF, leaves the page and comes back.
#[track_caller]
fn assert_works(what: &str) {
    let widget = open(what);
    widget.page.until("an end of loading", |page| {
        let status = "return document.querySelector('sales-leader-scorecard').status";
        let status = page.run(status, Value::Null);
        (status != "loading" && status != "idle").then_some(())
    });
    let heard = widget.page.run("return heard", Value::Null);
    assert_eq!(heard, json!([["ready", false, null]]), "{what}");
    let seen = widget.page.run_and_await(
        "const host = document.querySelector('sales-leader-scorecard');
         const task = () => new Promise((done) => setTimeout(done));
         host.ratings = { consistency: 6 };
         const seen = [(await host.pdf()).type];
         host.remove(); await task(); await task();
         document.querySelector('main').appendChild(host);
         while (!(host.shadowRoot ?? window.kept).querySelector('[name=coaching]')) await task();
         return [...seen, host.status, host.ratings.consistency, host.result.answered,
           host.ratings.hasOwnProperty('consistency')]",
    );
    assert_eq!(
        seen,
        json!(["application/pdf", "ready", 6, 1, true]),
        "{what}"
    );
    let pressed = widget.page.run(
        "const root = document.querySelector('sales-leader-scorecard').shadowRoot ?? window.kept;
         const key = new KeyboardEvent('keydown', { key: '3', bubbles: true, composed: true, cancelable: true });
         root.querySelector('[name=coaching]').dispatchEvent(key);
         return document.querySelector('sales-leader-scorecard').ratings.coaching",
        Value::Null,
    );
    assert_eq!(pressed, 3, "{what}");
    assert_eq!(
        widget.page.run("return wrong", Value::Null),
        json!([]),
        "{what}"
    );
}

#[test]
fn a_class_of_the_browser_that_the_page_has_replaced_stops_nothing() {
    // MooTools has its own `Window`, `Document`, `Element` and `Event`.
    for names in [
        "['Window']",
        "['Document', 'Element', 'Event', 'Node', 'ShadowRoot', 'Text', 'KeyboardEvent']",
        "['HTMLElement', 'HTMLInputElement', 'HTMLDivElement', 'Promise', 'Set', 'Map', 'Request']",
    ] {
        assert_works(&format!(
            "{{ const own = KeyboardEvent; const later = Promise;
             for (const name of {names}) window[name] = function () {{}};
             addEventListener('scorecard-ready', () => {{ window.KeyboardEvent = own; window.Promise = later; }}); }}"
        ));
    }
}

#[test]
fn a_page_with_a_blob_of_its_own_has_its_widget() {
    let widget = open("window.Blob = function () {};");
    widget.wait_for("ready");
}

#[test]
fn methods_of_an_old_library_stop_nothing() {
    for script in [
        // As Prototype.js has it: it throws where there is no parent.
        "Element.prototype.remove = function () { return this.parentNode.removeChild(this); };
         Element.prototype.update = Element.prototype.replace = function () { throw new Error('of the page'); };",
        "Array.from = (item) => item == null ? [] : typeof item == 'object' ? [].slice.call(item) : [item];
         Object.keys = Object.values = Object.entries = Object.fromEntries = (given) => {
           const found = []; for (const name in given) found.push(given[name]); return found; };
         const bind = Function.prototype.bind;
         Function.prototype.bind = function (...given) { return bind.apply(this, given); };",
        "for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren'])
           Element.prototype[name] = DocumentFragment.prototype[name] =
             function () { throw new Error('of the page'); };",
    ] {
        assert_works(script);
    }
}

#[test]
fn whatever_a_page_adds_to_every_object_and_array_stops_nothing() {
    for script in [
        "Object.prototype.flag = true; Array.prototype.each = function () {};",
        "Object.prototype.extend = function () { return this; }; Object.prototype.count = 0;
         Array.prototype.last = function () {}; Array.prototype.flag = true;",
        // Names that mean something to the browser or to us.
        "Object.assign(Object.prototype, { once: true, cancelable: true, cache: 'only-if-cached',
           method: 'PUT', integrity: 'x', request: 'report', types: 1, notes: '{}', answers: 'x',
           theme: 'dark', delegatesFocus: true });",
    ] {
        assert_works(script);
    }
}

#[test]
fn names_and_variables_of_a_page_stop_nothing() {
    for script in [
        // Global variables, of which some take the place of what a browser has.
        "var URL = 'https://example.com/', CSS = 'p { color: red }', status = 1, Text = 'x', host = {}, root = 1, origin = { lat: 52 };",
        "window.URL = function () {}; window.CSS = { escape: String };
         document.write('<nav id=navigation></nav><p id=CSS></p><p id=host></p><p id=crypto></p>');",
        // A picture or form hides what the document has under its name.
        "document.write('<form name=body></form>' + ('currentScript head documentElement defaultView host ' +
           'activeElement location readyState nodeType ownerDocument parentNode baseURI getRootNode')
           .split(' ').map((name) => `<img name=${name}>`).join(''));",
        // A field hides what the form around the element has.
        "document.write('<form lang=nl>' + ('attachShadow getAttribute parentNode host closest lang children ' +
           'getRootNode ownerDocument isConnected addEventListener removeChild appendChild insertBefore ' +
           'querySelector contains dispatchEvent nodeType style').split(' ')
           .map((name) => `<input name=${name} hidden>`).join(''));",
    ] {
        assert_works(script);
    }
}

#[test]
fn a_page_that_closes_every_shadow_root_has_a_widget_too() {
    assert_works(
        "const attach = Element.prototype.attachShadow;
         Element.prototype.attachShadow = function (given) {
           const root = attach.call(this, { ...given, mode: 'closed' });
           if (this.matches('sales-leader-scorecard')) window.kept = root;
           return root;
         };",
    );
}

/// Whatever is drawn fails from the start.
#[test]
fn what_cannot_start_says_so_in_words_that_fit_a_start() {
    let widget = open(
        "window.make = Document.prototype.createElementNS; window.makeOne = Document.prototype.createElement;
         Document.prototype.createElement = function (name) {
           if (name === 'section') throw new Error('of the page');
           return makeOne.call(this, name); };
         Node.prototype.cloneNode = () => { throw new Error('of the page'); };",
    );
    widget.wait_for("failed");
    let said = "return root.querySelector('.notice p').textContent";
    assert_eq!(
        widget.look(said),
        "De interactieve scorecard kan hier niet starten."
    );
}
