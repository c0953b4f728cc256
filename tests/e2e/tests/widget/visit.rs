//! What a visitor does in more than one file of tests: come back, rate, look what was stored.

use end_to_end::{Widget, site};
use serde_json::Value;

/// The address of the page, without a fragment.
pub(super) fn address(widget: &Widget) -> String {
    let address = widget.page.run("return location.href", Value::Null);
    let address = address.as_str().unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// Loads an address anew in the same window, even where only its fragment is another.
#[track_caller]
pub(super) fn go(widget: &Widget, address: &str) {
    widget.page.go(&site::blank());
    widget.page.go(address);
    widget.wait_for("ready");
}

/// A page with nothing around the widget.
pub(super) fn alone(attributes: &str) -> Widget {
    let widget = Widget::with("");
    widget.page.go(&site::page(format!(
        "<!doctype html><html lang=nl><meta name=viewport content='width=device-width'>
          <style>body {{ margin: 0 }}</style><script type=module src={}embed.js></script>
          <sales-leader-scorecard loading=eager {attributes}></sales-leader-scorecard>",
        site::dist()
    )));
    widget.wait_for("ready");
    widget
}

/// Leaves the page and comes back to it.
#[track_caller]
pub(super) fn come_back(widget: &Widget) {
    go(widget, &address(widget));
}

/// Runs a script before all others whenever the page is loaded from now on.
#[track_caller]
pub(super) fn before_scripts(widget: &Widget, source: &str) {
    site::put_first(&address(widget), &format!("<script>{source}</script>"));
}

/// Rates with the keyboard, with the questions opened where they are folded.
#[track_caller]
pub(super) fn rate(widget: &Widget, key: &str, point: u8) {
    let folded = "const unfold = root.querySelector('.folded button');
                  unfold?.click();
                  return !!unfold";
    if widget.look(folded) == true {
        widget.wait("return root.activeElement?.type", "range");
    }
    widget.focus(key);
    widget.page.press(&[&point.to_string()]);
    widget.wait_for_rating(key, point);
}

/// Keys of `localStorage`, then of `sessionStorage`.
#[track_caller]
pub(super) fn stored(widget: &Widget) -> Value {
    widget.page.run(
        "return [localStorage, sessionStorage].map(Object.keys)",
        Value::Null,
    )
}

/// Warnings of the page so far.
#[track_caller]
pub(super) fn warnings(widget: &Widget) -> Vec<String> {
    let warnings = widget.page.run("return warnings", Value::Null);
    serde_json::from_value(warnings).expect("warnings are strings")
}

/// What is warned of once an attribute has a value and is read again, twice: the same is said once.
#[track_caller]
pub(super) fn warned_of(widget: &Widget, name: &str, value: &str) -> Vec<String> {
    widget.page.run("warnings.length = 0", Value::Null);
    widget.set_attribute(name, value);
    for theme in ["dark", "light"] {
        widget.set_attribute("theme", theme);
        widget.wait(&format!("return all('.is-{theme}').length"), 1);
    }
    warnings(widget)
}

/// Shows a widget in each language and mode, one after the other; `look` hears which.
#[track_caller]
pub(super) fn in_every_language_and_mode(widget: &Widget, mut look: impl FnMut(&str, &str)) {
    for lang in ["nl", "en", "de", "fr"] {
        for mode in ["self", "candidate"] {
            widget.set_attribute("lang", lang);
            widget.set_attribute("mode", mode);
            widget.wait("return root?.querySelector('[part=base]')?.lang", lang);
            widget.page.settle();
            look(lang, mode);
        }
    }
}

/// Texts of the notices above the first question.
pub(super) const NOTICES: &str =
    "return all('.scorecard > .notice').map((notice) => notice.textContent).join('|')";
