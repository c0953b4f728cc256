//! The page around it: policy, requests, size, access.

use super::{documents, editor, opened, press, with_model, write};
use end_to_end::{Page, axe, site};
use serde_json::{Value, json};

/// Opens all that folds.
const UNFOLD: &str =
    "for (const details of document.querySelectorAll('details')) details.open = true;
  for (const head of document.querySelectorAll('.entry-name[aria-expanded=false]')) head.click()";

#[test]
fn both_pages_are_clean_with_all_open_and_with_mistakes() {
    for (name, theme) in [("instrument.html", "light"), ("instrument-en.html", "dark")] {
        let page = opened(name);
        page.prefer(&[
            ("prefers-color-scheme", theme),
            ("prefers-reduced-motion", "reduce"),
        ]);
        let widget = with_model(page, "first-90-days");
        documents(&widget, "true");
        axe::assert_clean(&widget.page, &format!("{name}, begun"));
        widget.look(UNFOLD);
        write(&widget, "at-items-1-definition", "");
        write(&widget, "at-items-2-weight", "x");
        write(&widget, "at-bands-1-from", "99");
        write(&widget, "folder", "a b");
        widget.wait("return document.querySelectorAll('#mistakes li').length", 3);
        axe::assert_clean(&widget.page, &format!("{name}, wrong"));
        press(&widget, "[id='at-items-0--fields'] .remove");
        write(&widget, "language-new", "de");
        press(&widget, ".languages-more button.plain");
        axe::assert_clean(&widget.page, &format!("{name}, removed and copied"));
    }
}

#[test]
fn it_asks_nobody_else_and_keeps_a_strict_policy() {
    let widget = editor("ours");
    documents(&widget, "true");
    write(&widget, "sample", "high");
    widget.wait_for_total(Some("100 van 100 volop te zien"));
    write(&widget, "folder", "https://bureau.example/");
    assert_eq!(json!(widget.page.console_errors()), json!([]));
    let foreign: Vec<_> = widget
        .page
        .requests()
        .into_iter()
        .filter(|address| !address.starts_with(site::dist()) && !address.starts_with("blob:"))
        .collect();
    assert_eq!(foreign, [""; 0]);
    let policy = widget.look("return document.querySelector('meta[http-equiv]').content");
    let policy = policy.as_str().unwrap_or_default();
    assert!(policy.contains("default-src 'none'") && policy.contains("trusted-types 'none'"));
    assert!(policy.contains("connect-src 'self' blob:;"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
}

#[test]
fn it_fits_in_320_pixels_and_a_finger_finds_every_control_on_a_tablet() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    widget.look(UNFOLD);
    write(
        &widget,
        "at-items-1-name",
        "Meeweegverantwoordelijkheidsbesef",
    );
    write(&widget, "at-items-1-weight", "x");
    widget.wait(
        "return document.querySelector('#mistakes').textContent.includes('besef: Gewicht')",
        true,
    );
    write(&widget, "folder", "https://bureau.example/een/lange/map/");
    for width in [320, 768] {
        widget.page.resize(width, 800);
        widget.page.settle();
        let beyond = widget.look(
            "const wide = [...document.querySelectorAll('.editor *')].filter((element) =>
               !element.closest('.unseen') && element.getBoundingClientRect().right > innerWidth + 0.5);
             return [document.documentElement.scrollWidth > innerWidth, wide.map((element) => element.outerHTML.slice(0, 80))]",
        );
        assert_eq!(beyond, json!([false, []]), "{width}");
        let small = widget.look(
            "const controls = [...document.querySelectorAll('.editor :is(button, input, select, textarea, summary)')];
             const size = (element) => (element.closest('label') ?? element).getBoundingClientRect();
             return controls.filter((element) => element.checkVisibility() && !element.closest('#mistakes') &&
               size(element).height < 43.5).map((element) => element.outerHTML.slice(0, 80))",
        );
        assert_eq!(small, json!([]), "{width}");
    }
}

#[test]
fn every_field_has_a_label_and_all_that_describes_it_is_there() {
    for name in ["instrument.html", "instrument-en.html"] {
        let widget = with_model(opened(name), "ours");
        widget.look(UNFOLD);
        let found = widget.look(
            "const fields = [...document.querySelectorAll('.editor :is(input, select, textarea)')];
             const unnamed = fields.filter((field) => ![...field.labels].some((label) => label.textContent.trim()));
             const untied = fields.flatMap((field) => (field.getAttribute('aria-describedby') ?? '').split(' '))
               .filter((id) => id && !document.getElementById(id));
             const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
             const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
             return [fields.length > 150, unnamed.length, untied, twice, /undefined|\\[object/.test(document.body.innerText)]",
        );
        assert_eq!(found, json!([true, 0, [], [], false]), "{name}");
    }
}

#[test]
fn both_languages_have_the_same_editor_and_only_their_own_words() {
    let mut shapes = Vec::new();
    for (name, lang, own) in [
        ("instrument.html", "nl", "Voeg vraag toe"),
        ("instrument-en.html", "en", "Add question"),
    ] {
        let page = opened(name);
        let found = page.run(
            "const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
             return [document.documentElement.lang, ids]",
            Value::Null,
        );
        assert_eq!(found[0], lang);
        shapes.push(found[1].clone());
        let words = page.run_and_await(
            "const nl = (await import('./editor/words-nl.js')).NL;
             const en = (await import('./editor/words-en.js')).EN;
             const shape = (value) => typeof value === 'object'
               ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, shape(of)])) : typeof value;
             return JSON.stringify(shape(nl)) === JSON.stringify(shape(en))",
        );
        assert_eq!(words, true);
        let widget = with_model(page, "empty");
        assert_eq!(super::said(&widget, "#at-items .adding-line button"), own);
        let language = documents(&widget, "true");
        assert_eq!(language[0]["language"], lang);
    }
    assert_eq!(shapes[0], shapes[1]);
}

#[test]
fn the_demo_and_the_builder_lead_here() {
    for (from, to) in [
        ("index.html", "instrument.html"),
        ("builder.html", "instrument.html"),
        ("en.html", "instrument-en.html"),
        ("builder-en.html", "instrument-en.html"),
    ] {
        let page = Page::open(&format!("{}{from}", site::dist()));
        let found = page.run(
            "return document.querySelector(`a[href='${arguments[0]}']`)?.textContent.length > 10",
            json!(to),
        );
        assert_eq!(found, true, "{from}");
    }
}
