//! What the visitor asked of their system.

use end_to_end::Widget;
use serde_json::{Value, json};

#[test]
fn with_reduced_motion_nothing_moves() {
    let widget = Widget::with("lang=nl");
    widget.page.prefer(&[("prefers-reduced-motion", "reduce")]);
    let moving = widget.look(
        "return all('*').filter((element) => ['', '::before', '::after'].some((part) => {
             const style = getComputedStyle(element, part || null);
             const long = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
             return style.transitionProperty !== 'none' && long(style.transitionDuration) ||
               style.animationName !== 'none' && long(style.animationDuration) ||
               style.scrollBehavior === 'smooth';
           })).map((element) => element.className)",
    );
    assert_eq!(moving, json!([]));
}

/// Looks at stop 4 of an item without an answer, with that answer and with a higher one.
fn assert_three_looks(features: &[(&str, &str)]) {
    let widget = Widget::with("lang=nl");
    widget.page.prefer(features);
    let key = "coaching";
    let look = || {
        // The focus has a look of its own.
        widget.look("root.activeElement?.blur()");
        widget.bring(key);
        widget.page.picture(widget.stop(key, 4), 44.0)
    };
    let resting = look();
    assert_eq!(look(), resting, "the picture is not steady");
    let rated = |rating: &str| {
        widget.focus(key);
        widget.page.press(&[rating]);
        widget.wait(
            "return item('coaching').querySelector('.is-chosen')?.dataset.point",
            rating,
        );
    };
    // Looked at more than once: WebKit may hand out the picture of before.
    let other_than = |what: &str, before: &String| {
        widget
            .page
            .until(what, |_| Some(look()).filter(|seen| seen != before))
    };
    rated("4");
    let chosen = other_than("the thumb on a chosen stop is seen", &resting);
    rated("6");
    other_than("the chosen stop looks like none below it", &chosen);
}

const STILL: (&str, &str) = ("prefers-reduced-motion", "reduce");

#[test]
fn the_chosen_stop_and_its_thumb_stand_out() {
    assert_three_looks(&[STILL, ("prefers-color-scheme", "light")]);
    assert_three_looks(&[STILL, ("prefers-color-scheme", "dark")]);
}

#[test]
fn in_forced_colours_the_chosen_stop_and_its_thumb_stand_out() {
    assert_three_looks(&[STILL, ("forced-colors", "active")]);
}

#[test]
fn auto_follows_the_page_and_light_and_dark_do_not() {
    let background = "
        const seen = (element) => {
          for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
            const colour = getComputedStyle(at).backgroundColor;
            if (colour !== 'rgba(0, 0, 0, 0)') return colour;
          }
          return '';
        };
        return getComputedStyle(root.querySelector('.item-name')).color";
    let mut seen = Vec::new();
    for (theme, system) in [
        ("auto", "light"),
        ("auto", "dark"),
        ("light", "dark"),
        ("dark", "light"),
    ] {
        let widget = Widget::with(&format!("lang=nl theme={theme}"));
        widget.page.prefer(&[("prefers-color-scheme", system)]);
        seen.push(widget.look(background));
    }
    assert_ne!(seen[0], seen[1], "auto does not follow the page");
    assert_eq!(seen[2], seen[0], "light is not light");
    assert_eq!(seen[3], seen[1], "dark is not dark");
}

/// Looks at an item that has the focus and at one that has it no more.
fn assert_focus_is_seen(features: &[(&str, &str)]) {
    let widget = Widget::with("lang=nl");
    widget.page.prefer(features);
    for rating in [Value::Null, json!(4)] {
        widget.set_ratings(&json!({ "coaching": rating }));
        widget.wait_for_rating("coaching", rating.clone());
        // By key, as the focus shows only then.
        widget.focus("trust_delegation");
        widget.tab_to("coaching", 3);
        widget.bring("coaching");
        let around = widget.stop("coaching", 4);
        // Looked at more than once: WebKit may hand out the picture of before.
        let what = format!("the focus is seen: {rating}, {features:?}");
        widget.page.until(&what, |page| {
            widget.focus("coaching");
            page.settle();
            let focused = page.picture(around, 300.0);
            widget.look("root.activeElement.blur()");
            page.settle();
            (page.picture(around, 300.0) != focused).then_some(())
        });
    }
}

#[test]
fn the_focus_is_seen_with_and_without_an_answer() {
    assert_focus_is_seen(&[STILL]);
}

#[test]
fn in_forced_colours_the_focus_is_seen_with_and_without_an_answer() {
    assert_focus_is_seen(&[STILL, ("forced-colors", "active")]);
}
