//! The widget on a page, as a visitor has it in front of them.

use serde_json::{Value, json};

use crate::{
    page::{Page, Setup},
    site,
};

/// Runs before every script of a test that looks into the widget.
pub(crate) const INSIDE: &str = "
const host = document.querySelector('sales-leader-scorecard');
const root = host.shadowRoot;
const all = (selector) => [...root.querySelectorAll(selector)];
const slider = (key) => root.querySelector(`input[name='${key}']`);
const item = (key) => slider(key).closest('[part~=item]');
const buttonOf = (text, key) => (key ? [...item(key).querySelectorAll('button')] : all('button'))
  .find((button) => button.textContent.trim() === text);
// Engines write one colour in many ways.
const painted = (colour) => {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d');
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return `rgb(${[...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
};
const middle = (box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
";

/// What a page made by a test keeps for it.
const RECORDER: &str = "
window.heard = []; window.warnings = [];
for (const kind of ['ready', 'start', 'change', 'complete', 'reset', 'error'])
  document.addEventListener(`scorecard-${kind}`, (event) =>
    heard.push({ type: kind, detail: event.detail, frozen: Object.isFrozen(event.detail) }));
const warn = console.warn;
console.warn = (...words) => { warnings.push(words.join(' ')); warn(...words); };
for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { heard.push({ type: name }); };
";

const STATUS: &str = "return host.status";

/// A page with one widget in it.
pub struct Widget {
    /// The window.
    pub page: Page,
}

impl Widget {
    /// Puts `<sales-leader-scorecard ATTRIBUTES>` on a page of another origin and waits for it.
    #[track_caller]
    pub fn with(attributes: &str) -> Self {
        let address = site::page(host_page(site::dist(), attributes));
        let script = format!("{INSIDE}{STATUS}");
        let page = Page::open_until(&address, &script, &"ready".into());
        Self { page }
    }

    /// The widget of a page, once it is in sight and runs.
    #[track_caller]
    pub fn at(address: &str) -> Self {
        let script = format!("{INSIDE}host.scrollIntoView({{ behavior: 'instant' }}); {STATUS}");
        let page = Page::open_until(address, &script, &"ready".into());
        Self { page }
    }

    /// The demo page of `dist/`.
    pub fn on_demo() -> Self {
        Self::on_page("")
    }

    /// A page of `dist/` with a widget in it, by the name of its file.
    pub fn on_page(name: &str) -> Self {
        let page = Page::open(&format!("{}{name}", site::dist()));
        page.run(RECORDER, Value::Null);
        let widget = Self { page };
        widget.look("host.scrollIntoView({ behavior: 'instant' })");
        widget.wait_for("ready");
        widget
    }

    /// A page whose widget is not waited for, with `dist/` at another address.
    pub fn unawaited(setup: Setup, dist: &str, attributes: &str) -> Self {
        let page = Page::open_with(setup, &site::page(host_page(dist, attributes)));
        Self { page }
    }

    /// Waits until `status` is that.
    #[track_caller]
    pub fn wait_for(&self, status: &str) {
        self.wait(STATUS, status);
    }

    /// Runs a script that has `host`, `root`, `all(selector)`, `slider(key)`, `item(key)`
    /// and `painted(colour)`.
    #[track_caller]
    pub fn look(&self, script: &str) -> Value {
        self.look_at(script, Value::Null)
    }

    /// The same, with arguments.
    #[track_caller]
    pub fn look_at(&self, script: &str, arguments: Value) -> Value {
        self.page.run(&format!("{INSIDE}{script}"), arguments)
    }

    /// Runs such a script that awaits something, and waits for what it returns.
    #[track_caller]
    pub fn look_and_await(&self, script: &str) -> Value {
        self.page.run_and_await(&format!("{INSIDE}{script}"))
    }

    /// Waits until a script returns this.
    #[track_caller]
    pub fn wait(&self, script: &str, expected: impl Into<Value>) {
        let script = format!("{INSIDE}{script}");
        self.page.wait(&script, &Value::Null, &expected.into());
    }

    /// The `result` property.
    #[track_caller]
    pub fn result(&self) -> Value {
        self.look("return host.result")
    }

    /// One of the `ratings`.
    #[track_caller]
    pub fn rating(&self, key: &str) -> Value {
        self.look_at("return host.ratings[arguments[0]]", json!(key))
    }

    /// Waits until a rating is this; `null` for none.
    #[track_caller]
    pub fn wait_for_rating(&self, key: &str, rating: impl Into<Value>) {
        let script = format!("{INSIDE}return host.ratings[arguments[0]]");
        self.page.wait(&script, &json!(key), &rating.into());
    }

    /// Types of the events heard since the last call, without `scorecard-`.
    #[track_caller]
    pub fn events(&self) -> Vec<String> {
        let types = self.page.run(
            "return heard.splice(0).map((event) => event.type)",
            Value::Null,
        );
        serde_json::from_value(types).expect("types are strings")
    }

    /// What `[part=total]` says, as it is read: one space between words.
    #[track_caller]
    pub fn total(&self) -> Option<String> {
        let text = self.look(
            "return [...(root.querySelector('[part~=total]')?.children ?? [])]
               .map((child) => child.textContent.trim()).join(' ')",
        );
        text.as_str()
            .filter(|text| !text.is_empty())
            .map(Into::into)
    }

    /// Waits until `[part=total]` says this; `None` while there is no total.
    #[track_caller]
    pub fn wait_for_total(&self, expected: Option<&str>) {
        if expected.is_none() {
            // One that should not come would come with the next drawing.
            self.page.settle();
        }
        let expected = expected.map(str::to_owned);
        self.page.until_eq(&expected, |_| self.total());
    }

    /// Waits until the `aria-valuetext` of a slider is as it should be, and returns it.
    #[track_caller]
    pub fn wait_for_value_text(&self, key: &str, is_right: impl Fn(&str) -> bool) -> String {
        self.page.until(&format!("the value text of {key}"), |_| {
            Some(self.value_text(key)).filter(|said| is_right(said))
        })
    }

    /// The `aria-valuetext` of a slider.
    #[track_caller]
    pub fn value_text(&self, key: &str) -> String {
        let text = self.look_at(
            "return slider(arguments[0]).getAttribute('aria-valuetext')",
            json!(key),
        );
        text.as_str().unwrap_or_default().into()
    }

    /// Name of the slider or text of the control that has the focus.
    #[track_caller]
    pub fn focused(&self) -> String {
        let focused = self.look(
            "const on = root.activeElement;
             return on ? on.name || on.textContent.trim() || on.className : '';",
        );
        focused.as_str().unwrap_or_default().into()
    }

    /// Waits until that slider or control has the focus.
    #[track_caller]
    pub fn wait_for_focus(&self, name: &str) {
        self.page.until(&format!("focus on {name}"), |_| {
            (self.focused() == name).then_some(())
        });
    }

    /// Waits until the progress reads so.
    #[track_caller]
    pub fn wait_for_progress(&self, expected: &str) {
        self.page
            .until_eq(&expected.to_owned(), |_| self.progress());
    }

    /// The figures of the progress, as read.
    #[track_caller]
    pub fn progress(&self) -> String {
        let text = self.look("return root.querySelector('[part~=progress] p span').textContent");
        text.as_str().unwrap_or_default().trim().into()
    }
}

/// Returns the number in `[part=total]` as text, empty without one.
pub const TOTAL_NUMBER: &str =
    "return root.querySelector('[part~=total] > :first-child')?.textContent ?? ''";

fn host_page(dist: &str, attributes: &str) -> String {
    format!(
        r#"<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Een pagina met een scorecard</title>
<style>body {{ background: canvas }}</style>
<script>{RECORDER}</script>
<script type="module" src="{dist}embed.js"></script>
<main>
<h1>Een pagina</h1>
<sales-leader-scorecard loading="eager" {attributes}>
<p>De vragenlijst als tekst.</p>
</sales-leader-scorecard>
</main>
</html>"#
    )
}
