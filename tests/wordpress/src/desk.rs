//! The screens behind the login.

use end_to_end::{Page, Pointer, pointer::Place};
use serde_json::{Value, json};

use crate::Site;

/// What scripts find things with. `canvas` is where a post is written, which is an iframe from 6.3 on.
const FINDING: &str = "
const canvas = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
const label = (element) => (element.ariaLabel || element.textContent || element.value || '').trim();
const called = (selector, words, root = document) =>
  [...root.querySelectorAll(selector)].find((element) =>
    label(element) === words && element.getClientRects().length > 0);
";

/// Opens a screen as a user who logs in, asked for without the form: what a busy WordPress answers is seen, and a login
/// that did not come about is asked for again.
pub fn log_in(site: &Site, user: &str, screen: &str) -> Page {
    let address = format!("{}/wp-admin/{screen}", site.address);
    // It gives the cookie that a login asks for.
    let page = Page::open(&format!("{}/wp-login.php", site.address));
    page.until(&format!("a login of {user}"), |page| {
        let answer = page.await_with(
            "const body = new URLSearchParams({ log: arguments[0], pwd: 'password', testcookie: '1' });
             const { type } = await fetch(location.href, { method: 'POST', body, redirect: 'manual' });
             return type",
            &json!([user]),
        );
        // Who may not come in gets the form again.
        (answer == "opaqueredirect").then_some(())
    });
    page.go(&address);
    page.arrive(
        "return document.readyState === 'complete' && location.href",
        address,
    );
    page
}

/// Runs a script that has `canvas` and `called(selector, words, root)`.
#[track_caller]
pub fn look(page: &Page, script: &str, arguments: Value) -> Value {
    page.run(&format!("{FINDING}{script}"), arguments)
}

/// Waits until such a script returns this.
#[track_caller]
pub fn wait(page: &Page, script: &str, expected: impl Into<Value>) {
    page.wait(
        &format!("{FINDING}{script}"),
        &Value::Null,
        &expected.into(),
    );
}

/// Clicks what a script returns, once it can be used and is at rest.
#[track_caller]
pub fn click(page: &Page, find: &str) {
    let place = page.at_rest(find, || place(page, find));
    Pointer::Mouse.tap(page, place);
}

/// The middle of what a script returns, which is brought into view.
pub fn place(page: &Page, find: &str) -> Option<Place> {
    let place = look(
        page,
        &format!(
            "const element = (() => {{ {find} }})();
             if (!element || element.disabled || element.classList.contains('disabled')) return null;
             element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
             const box = element.getBoundingClientRect();
             const around = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
             return {{
               x: box.left + box.width / 2 + (around?.left ?? 0),
               y: box.top + box.height / 2 + (around?.top ?? 0),
             }}"
        ),
        Value::Null,
    );
    place.is_object().then(|| Place::of(&place))
}

/// Types a text, letter by letter.
#[track_caller]
pub fn write(page: &Page, text: &str) {
    let letters: Vec<_> = text.chars().map(String::from).collect();
    page.press(&letters.iter().map(String::as_str).collect::<Vec<_>>());
}
