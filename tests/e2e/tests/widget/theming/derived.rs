//! Which colours are the page's, and which follow from them.

use end_to_end::{Widget, vectors::Case};
use serde_json::json;

use super::set_property;

#[test]
fn the_colours_of_the_page_win_over_what_would_be_derived() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    for (name, selector, property) in [
        ("on-accent", ".progress .button", "color"),
        ("accent", ".progress .button", "backgroundColor"),
        ("background", ".item", "backgroundColor"),
        ("text", ".item-name", "color"),
        ("muted", ".item-definition", "color"),
        ("border", ".item:not(.is-current)", "borderBottomColor"),
    ] {
        set_property(&widget, name, "rgb(1, 2, 3)");
        let seen = widget.look_at(
            "const [selector, property] = arguments;
             return getComputedStyle(root.querySelector(selector))[property]",
            json!([selector, property]),
        );
        assert_eq!(seen, "rgb(1, 2, 3)", "{name}");
        set_property(&widget, name, "");
    }
}

/// What is not registered is inherited as text, and each element works it out anew: a rating then
/// costs five times as much style.
#[test]
fn a_derived_colour_is_worked_out_once_a_scorecard() {
    let widget = Widget::with("lang=nl");
    let text = widget.look(
        "return getComputedStyle(root.querySelector('.item-name'))
           .getPropertyValue('--slsc-accent-text')",
    );
    let text = text.as_str().expect("a colour");
    assert!(text.starts_with("color(xyz"), "{text}");
    assert!(!text.contains("calc"), "{text}");
}
