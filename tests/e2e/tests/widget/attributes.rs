//! Attributes apply at once and lose no answer; a wrong value falls back with one warning.

use end_to_end::{Page, Widget, site, vectors::Case};
use serde_json::{Value, json};

const TITLE: &str = "return root.querySelector('h2').textContent";

fn warnings(page: &Page) -> Vec<String> {
    serde_json::from_value(page.run("return warnings", Value::Null)).expect("warnings are strings")
}

#[test]
fn every_attribute_changes_at_once_and_keeps_the_answers() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    let (ratings, total) = (widget.look("return host.ratings"), widget.total());
    for (name, value, look, shown) in [
        (
            "lang",
            json!("en"),
            TITLE,
            json!("How do you lead in sales?"),
        ),
        (
            "lang",
            json!("nl-BE"),
            TITLE,
            json!("Hoe staat het met je leiderschap in sales?"),
        ),
        (
            "address",
            json!("u"),
            TITLE,
            json!("Hoe staat het met uw leiderschap in sales?"),
        ),
        (
            "mode",
            json!("candidate"),
            TITLE,
            json!("Hoeveel leiderschap laat deze kandidaat zien?"),
        ),
        (
            "mode",
            json!("candidate"),
            "return host.result.mode",
            json!("candidate"),
        ),
        ("theme", json!("dark"), SCHEME, json!("dark")),
        ("theme", json!("light"), SCHEME, json!("light")),
        ("seller-profile", json!(""), SLIDERS, json!(15)),
        ("seller-profile", Value::Null, SLIDERS, json!(10)),
        (
            "mode",
            Value::Null,
            TITLE,
            json!("Hoe staat het met uw leiderschap in sales?"),
        ),
        (
            "lang",
            json!("es"),
            TITLE,
            json!("How do you lead in sales?"),
        ),
        (
            "lang",
            Value::Null,
            TITLE,
            json!("Hoe staat het met uw leiderschap in sales?"),
        ),
    ] {
        widget.set_attribute(name, value);
        widget.wait(look, shown);
        let kept = widget.look("return host.ratings");
        for (key, rating) in ratings.as_object().expect("ratings are an object") {
            assert_eq!(kept[key], *rating, "{name}");
        }
    }
    widget.wait_for_total(total.as_deref());
    assert_eq!(widget.events(), ["ready"]);
    assert_eq!(warnings(&widget.page), [""; 0]);
}

const SLIDERS: &str = "return all('input[type=range]').length";
const SCHEME: &str = "return getComputedStyle(root.querySelector('[part~=base]')).colorScheme";

#[test]
fn the_seller_answers_survive_while_their_block_is_off() {
    let widget = Widget::with("lang=nl seller-profile");
    let case = Case::named("failed_top_seller");
    widget.load(&case);
    widget.set_attribute("seller-profile", Value::Null);
    widget.wait(SLIDERS, 10);
    assert_eq!(widget.rating("persuasion"), Value::Null);
    widget.set_attribute("seller-profile", "");
    widget.wait(SLIDERS, 15);
    assert_eq!(widget.look("return host.ratings"), case.ratings);
}

#[test]
fn a_wrong_value_falls_back_with_one_warning_that_names_it() {
    for (name, value, choices) in [
        ("theme", "drak", "auto, light, dark"),
        ("layout", "wizard", "list, steps"),
        ("mode", "manager", "self, candidate"),
        ("address", "jij", "je, u"),
    ] {
        let widget = Widget::with(&format!("lang=nl {name}={value}"));
        widget.set_attribute("lang", "en");
        widget.wait(TITLE, "How do you lead in sales?");
        widget.set_attribute("lang", "nl");
        widget.wait(TITLE, "Hoe staat het met je leiderschap in sales?");
        let warnings = warnings(&widget.page);
        let [warning] = warnings.as_slice() else {
            panic!("not one warning: {warnings:?}");
        };
        for part in [name, value, choices] {
            assert!(warning.contains(part), "no {part} in {warning}");
        }
    }
}

#[test]
fn the_language_is_the_nearest_one() {
    for (lang, element, title) in [
        ("en", "", "How do you lead in sales?"),
        (
            "en",
            "lang=nl",
            "Hoe staat het met je leiderschap in sales?",
        ),
    ] {
        let html = format!(
            "<!doctype html><html lang={lang}><title>x</title>
             <script type=module src={}embed.js></script>
             <sales-leader-scorecard loading=eager {element}></sales-leader-scorecard>",
            site::dist()
        );
        let widget = Widget {
            page: Page::open(&site::page(html)),
        };
        widget.wait_for("ready");
        widget.wait(TITLE, title);
    }
}

#[test]
fn an_element_that_moves_keeps_its_answers() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    let ratings = widget.look("return host.ratings");
    widget.look(
        "document.body.append(document.createElement('div')); document.body.lastChild.append(host)",
    );
    widget.focus("coaching");
    widget.page.press(&["1"]);
    widget.wait_for_rating("coaching", 1);
    let mut expected = ratings;
    expected["coaching"] = json!(1);
    assert_eq!(widget.look("return host.ratings"), expected);
    assert_eq!(widget.events(), ["ready", "change"]);
}
