//! The page around the code: the live widget, the look and the policy.

use super::{CHOICES, attributes_of, builder, choose, choose_all, snippet, with_checklist};
use end_to_end::{
    Widget, axe,
    vectors::{Case, ITEMS},
};
use serde_json::json;

#[test]
fn every_setting_reaches_the_live_widget() {
    let widget = builder();
    for (name, value, attribute) in CHOICES {
        choose(&widget, name, value);
        assert_eq!(attributes_of(&widget)[name], attribute, "{name}");
    }
    choose(&widget, "accent", "c2185b");
    let accent = widget.look("return host.style.getPropertyValue('--scorecard-accent')");
    assert_eq!(accent, "#c2185b");
    widget.wait("return all('input[type=range]').length", 15);
    widget.wait(
        "return root.querySelector('h2').textContent",
        "Hoeveel leiderschap laat deze kandidaat zien?",
    );
    choose(&widget, "accent", "");
    let accent = widget.look("return host.style.getPropertyValue('--scorecard-accent')");
    assert_eq!(accent, "");
}

#[test]
fn answers_survive_every_setting() {
    let widget = builder();
    widget.load(&Case::named("introverted_leader"));
    let ratings = widget.look("return host.ratings");
    choose_all(&widget);
    choose(&widget, "lang", "en");
    widget.wait("return root.querySelector('[part~=base]').lang", "en");
    let kept = widget.look("return host.ratings");
    for key in ITEMS {
        assert_eq!(kept[key], ratings[key], "{key}");
    }
}

#[test]
fn the_builder_is_clean_with_its_messages_shown() {
    // The contrast of other colours is for the tests of the widget.
    for (page, theme, accent) in [
        ("builder.html", "light", "#0b5563"),
        ("builder-en.html", "dark", "#86cfdc"),
    ] {
        let widget = Widget::on_page(page);
        with_checklist(&widget);
        // High enough that the bar lies over no button.
        widget.page.resize(1100, 7000);
        widget.page.prefer(&[
            ("prefers-color-scheme", theme),
            ("prefers-reduced-motion", "reduce"),
        ]);
        widget.look(
            "for (const details of document.querySelectorAll('details')) details.open = true",
        );
        choose(&widget, "contact-url", "info@bureau");
        choose(&widget, "privacy-url", "bureau.example/privacy");
        choose(&widget, "accent", "#12");
        axe::assert_clean(&widget.page, &format!("wrong, {theme}"));
        choose(&widget, "contact-url", "info@bureau.example");
        choose(&widget, "accent", accent);
        choose(&widget, "lang", "en");
        widget.look("document.querySelector('#unfold').click(); document.querySelector('#tab-other').click()");
        axe::assert_clean(&widget.page, &format!("with a colour, {theme}"));
    }
}

#[test]
fn the_page_fits_in_320_pixels_with_any_code() {
    let widget = builder();
    widget.page.resize(320, 640);
    choose_all(&widget);
    for kind in ["element", "iframe", "link"] {
        snippet(&widget, kind);
        let beyond = widget.look(
            "const page = document.documentElement;
             const wide = [...document.querySelectorAll('.builder *')].filter((element) =>
               !element.closest('.unseen') && element.getBoundingClientRect().right > innerWidth + 0.5);
             return [page.scrollWidth > innerWidth, wide.map((element) => element.outerHTML.slice(0, 80))]",
        );
        assert_eq!(beyond, json!([false, []]), "{kind}");
    }
}

#[test]
fn the_demo_keeps_its_strict_policy() {
    let widget = builder();
    choose_all(&widget);
    widget.look("document.querySelector('#filled').click()");
    widget.wait("return host.result.total", 82);
    assert_strict(&widget);
    for page in ["", "en.html", "builder-en.html"] {
        assert_strict(&Widget::on_page(page));
    }
}

fn assert_strict(widget: &Widget) {
    assert_eq!(json!(widget.page.console_errors()), json!([]));
    let policy = widget.look("return document.querySelector('meta[http-equiv]').content");
    let policy = policy.as_str().unwrap_or_default();
    assert!(policy.contains("default-src 'none'") && policy.contains("require-trusted-types-for"));
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    assert_eq!(
        widget.look("return document.querySelectorAll('main [style]:not(#scorecard)').length"),
        0
    );
}
