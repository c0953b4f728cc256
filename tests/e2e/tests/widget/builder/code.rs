//! The three snippets: what is chosen is what one copies.

use super::{
    CHOICES, attributes_of, builder, choose, choose_all, elsewhere, parsed, query, read, snippet,
};
use end_to_end::site;
use serde_json::json;

#[test]
fn the_element_snippet_becomes_a_widget_with_these_settings_on_another_page() {
    let widget = builder();
    choose_all(&widget);
    let other = elsewhere(&snippet(&widget, "element"));
    other.wait_for("ready");
    let attributes = attributes_of(&other);
    for (name, _, attribute) in CHOICES {
        assert_eq!(attributes[name], attribute, "{name}");
    }
    assert_eq!(attributes["lang"], "nl");
    let accent = "return getComputedStyle(root.querySelector('[part~=base]'))
         .getPropertyValue('--scorecard-accent').trim()";
    assert_eq!(other.look(accent), "#c2185b");
    other.wait("return all('input[type=range]').length", 15);
    other.focus("coaching");
    other.page.press(&["6"]);
    other.wait_for_rating("coaching", 6);
    // Nothing of the snippet became anything else.
    assert_eq!(
        other.look("return document.querySelectorAll('main b, main img').length"),
        0
    );
}

#[test]
fn the_fallback_holds_the_ten_items_in_the_chosen_words() {
    let widget = builder();
    for (settings, items, says) in [
        (&[("lang", "nl")][..], 10, "Je wilt leidinggeven"),
        (&[("address", "u")], 10, "U wilt leidinggeven"),
        (&[("mode", "candidate")], 10, "Wil leidinggeven"),
        (&[("lang", "en"), ("mode", "self")], 10, "You want to lead"),
        (&[("seller-profile", "on")], 15, "Persuading"),
        (&[("lang", "de")], 15, "Verkaufen"),
        (&[("lang", "fr")], 15, "La vente"),
    ] {
        for (name, value) in settings {
            choose(&widget, name, value);
        }
        let found = read(
            &snippet(&widget, "element"),
            "const inside = made.querySelector('sales-leader-scorecard');
             return [inside.querySelectorAll('ol > li').length, inside.textContent]",
        );
        assert_eq!(found[0], items, "{settings:?}");
        let text = found[1].as_str().unwrap_or_default();
        assert!(text.contains(says), "no {says:?} in {text}");
    }
}

#[test]
fn the_iframe_and_the_link_carry_every_setting_in_their_query() {
    let widget = builder();
    choose_all(&widget);
    let mut expected = json!({ "lang": "nl", "accent": "#c2185b" });
    for (name, _, attribute) in CHOICES {
        expected[name] = json!(attribute);
    }
    assert_eq!(query(&widget, "iframe"), expected);
    assert_eq!(query(&widget, "link"), expected);

    let iframe = parsed(&widget, "iframe", "iframe");
    assert_eq!(
        iframe["sandbox"],
        "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals \
         allow-downloads"
    );
    assert_eq!(iframe["allow"], "clipboard-write");
    assert_ne!(iframe["title"], "");
    let source = iframe["src"].as_str().unwrap_or_default();
    let page = format!("{}embed.html?lang=nl&mode=candidate&", site::dist());
    assert!(source.starts_with(&page), "{source}");
    let script = parsed(&widget, "iframe", "script");
    assert_eq!(script["src"], format!("{}frame.js", site::dist()));
    assert_eq!(script["type"], "module");
}

#[test]
fn settings_that_are_as_they_were_are_not_in_the_code() {
    let widget = builder();
    assert_eq!(
        parsed(&widget, "element", "sales-leader-scorecard"),
        json!({ "lang": "nl" })
    );
    assert_eq!(query(&widget, "iframe"), json!({ "lang": "nl" }));
}
