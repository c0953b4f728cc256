//! What a host can't see by looking is warned of, once, with the remedy.

use end_to_end::{Page, Setup, Widget, site};
use serde_json::{Value, json};

use crate::visit::{rate, warnings};

#[test]
fn a_seller_profile_that_says_false_shows_the_block_and_is_warned_of_once() {
    let widget = Widget::with("lang=nl");
    for (value, warned) in [("", 0), ("true", 0), ("false", 1), ("no", 1), ("false", 1)] {
        widget.set_attribute("seller-profile", value);
        widget.page.settle();
        assert_eq!(widget.look("return 'persuasion' in host.ratings"), true);
        let warnings = warnings(&widget);
        assert_eq!(warnings.len(), warned, "{value}: {warnings:?}");
        let right = |said: &String| said.contains("seller-profile") && said.contains("leave");
        assert!(warnings.iter().all(right), "{warnings:?}");
    }
}

/// A page of which this is the body, and what was warned of once all elements of it are ready.
fn warned_on(body: &str) -> Vec<String> {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <script>window.warnings = []; console.warn = (said) => warnings.push(said);</script>
         <script type=module src={}embed.js></script>
         <body><main>{body}</main><footer><p>Onder</p></footer>",
        site::dist()
    );
    let widget = Widget {
        page: Page::open_with(Setup::default(), &site::page(html)),
    };
    widget.page.run(
        "for (const host of document.querySelectorAll('sales-leader-scorecard'))
           host.setAttribute('loading', 'eager');",
        Value::Null,
    );
    widget.page.wait(
        "return [...document.querySelectorAll('sales-leader-scorecard')].every(({ status }) => status === 'ready')",
        &Value::Null,
        &json!(true),
    );
    warnings(&widget)
}

#[test]
fn an_element_that_swallows_the_rest_of_the_page_is_warned_of_once() {
    for rest in [
        "<h1>Verder</h1><p>Een alinea.</p>",
        "<h2>Verder</h2><p>Een alinea.</p><sales-leader-scorecard /><p>Nog een.</p>",
        "<div><p>Een alinea.</p><nav><a href=#>Verder</a></nav></div>",
        "<p>Een alinea.</p><script></script>",
    ] {
        let warnings = warned_on(&format!("<sales-leader-scorecard />{rest}"));
        let [warning] = warnings.as_slice() else {
            panic!("not one warning: {warnings:?} for {rest}");
        };
        assert!(warning.contains("</sales-leader-scorecard>"), "{warning}");
    }
}

#[test]
fn a_fallback_whatever_it_is_made_of_is_not_warned_of() {
    let checklist = "<div lang=nl><h2>Hoe staat het ermee?</h2><p>Vul in.</p><h3>Willen</h3>
        <ol><li><strong>Een</strong><br>Twee<ul><li>1: nee</li></ul></li></ol></div>";
    let mut body = String::new();
    for fallback in [
        "",
        "<p>De vragenlijst als tekst.</p>",
        checklist,
        "<h4>Vragen</h4><table><tr><td>1</td></tr></table><form><p><a href=#>PDF</a></p><input></form>",
        "<noscript><p>Zonder script</p></noscript>",
    ] {
        // With a heading of its own, as a page is written by hand.
        let by_hand = format!("<h2>Vragen</h2>{fallback}");
        for (fallback, after) in [
            (fallback, ""),
            (&by_hand, "\n"),
            (&by_hand, "<p>Verder</p>"),
        ] {
            body += &format!(
                "<div><sales-leader-scorecard>{fallback}</sales-leader-scorecard>{after}</div>"
            );
        }
    }
    assert_eq!(warned_on(&body), [""; 0]);
}

#[test]
fn what_both_programs_find_wrong_is_warned_of_once() {
    let widget = Widget::with("lang=nl persist=local mode=wrong seller-profile=false accent=wrong");
    // Another one that keeps its answers in the same place, drawn by the small program all along.
    widget.look(
        "const other = host.cloneNode();
         other.removeAttribute('mode');
         host.parentNode.append(other)",
    );
    widget.page.wait(
        "return [...document.querySelectorAll('sales-leader-scorecard')].every(({ status }) => status === 'ready')",
        &Value::Null,
        &json!(true),
    );
    widget.set_ratings(&json!({ "coaching": 5 }));
    widget.focus("coaching");
    widget.click("Notitie", Some("coaching"));
    widget.wait("return root.activeElement?.localName", "textarea");
    assert_eq!(warnings(&widget).len(), 3, "{:?}", warnings(&widget));
    // Another tab has written something else than notes.
    widget.look(
        "localStorage.slsc = localStorage.slsc.slice(0, -1) + ',\"notes\":7}';
         dispatchEvent(new StorageEvent('storage'))",
    );
    for point in [3, 4] {
        rate(&widget, "coaching", point);
    }
    let warnings = warnings(&widget);
    assert_eq!(warnings.len(), 4, "{warnings:?}");
    assert!(warnings[3].contains("slsc, notes"), "{warnings:?}");
}
