//! In browsers that darken every page of their own accord, as those of many phones do where the system is dark.

use end_to_end::{Page, Widget, pointer::Place, site, vectors::Case};
use serde_json::json;

/// WCAG 2.2, 1.4.3.
const READABLE: f64 = 4.5;

/// A square in which there is some text, in pixels.
const SQUARE: f64 = 16.0;

/// On the accent, and on every ground of the widget.
const TEXTS: [&str; 4] = [".is-chosen", ".button:not(.is-plain)", "h2", ".item-name"];

/// A rated widget on a page that says nothing of colours.
fn darkened() -> Widget {
    let page = Page::open(&site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script type=module src={}embed.js></script>
         <sales-leader-scorecard loading=eager></sales-leader-scorecard>",
        site::dist()
    )));
    page.devtools(
        "Emulation.setAutoDarkModeOverride",
        &json!({ "enabled": true }),
    );
    page.prefer(&[
        ("prefers-color-scheme", "dark"),
        ("prefers-reduced-motion", "reduce"),
    ]);
    let widget = Widget { page };
    widget.wait_for("ready");
    widget.load(&Case::named("introverted_leader"));
    widget
}

/// Between the lightest and the darkest pixel where a text begins.
fn contrast(widget: &Widget, selector: &str) -> f64 {
    let place = widget.look_at(
        "const element = root.querySelector(arguments[0]);
         element.scrollIntoView({ block: 'center', behavior: 'instant' });
         const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
         const range = document.createRange();
         range.setStart(text, 0);
         range.setEnd(text, 1);
         return middle(range.getBoundingClientRect())",
        json!(selector),
    );
    widget.page.settle();
    let picture = widget.page.picture(Place::of(&place), SQUARE);
    let contrast = widget.page.await_with(
        "const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${arguments[0]}`)).blob());
         const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
         canvas.drawImage(image, 0, 0);
         const { data } = canvas.getImageData(0, 0, image.width, image.height);
         const part = (byte) => byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
         const light = [];
         for (let at = 0; at < data.length; at += 4)
           light.push(0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]));
         return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05)",
        &json!([picture]),
    );
    contrast.as_f64().expect("a number")
}

#[test]
fn every_text_is_readable_where_the_browser_darkens_the_page() {
    let widget = darkened();
    for (theme, accent, background) in [
        ("auto", "", ""),
        ("light", "", ""),
        // What the page sets is left as it is.
        ("light", "#ffd400", "#fff"),
    ] {
        widget.look_at(
            "const [theme, accent, background] = arguments;
             host.setAttribute('theme', theme);
             host.setAttribute('accent', accent);
             host.style.setProperty('--scorecard-background', background);",
            json!([theme, accent, background]),
        );
        widget.page.settle();
        for selector in TEXTS {
            let contrast = contrast(&widget, selector);
            assert!(
                contrast >= READABLE,
                "{selector}, {theme}, {accent:?} on {background:?}: {contrast:.2}"
            );
        }
    }
}
