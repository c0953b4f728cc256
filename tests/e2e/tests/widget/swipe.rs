//! A vertical swipe scrolls the page and changes nothing, wherever on a slider it starts.

use end_to_end::{Pointer, Widget, pointer::Place};
use serde_json::Value;

const KEY: &str = "coaching";

/// Swipes upwards from a stop and expects the answers to be what they were.
fn swipe(rated: Option<u8>, stop: u8) {
    let widget = Widget::with("lang=nl");
    widget.page.touch_screen();
    widget.page.resize(360, 740);
    if let Some(rating) = rated {
        widget.tap_stop(Pointer::Touch, KEY, rating);
        widget.wait_for_rating(KEY, rating);
    }
    widget.bring(KEY);
    widget.events();
    let (before, top) = (widget.look("return host.ratings"), scrolled(&widget));
    let from: Place = widget.stop(KEY, stop);
    Pointer::Touch.drag(&widget.page, from, from.by(0.0, -200.0));
    widget.page.until("the page scrolls", |_| {
        (scrolled(&widget) > top + 80.0).then_some(())
    });
    assert_eq!(widget.look("return host.ratings"), before);
    assert_eq!(widget.events(), [""; 0]);
    let shown = widget.look("return slider('coaching').value");
    assert_eq!(shown, rated.unwrap_or(4).to_string(), "the thumb moved");
}

fn scrolled(widget: &Widget) -> f64 {
    let top = widget.page.run("return scrollY", Value::Null);
    top.as_f64().unwrap_or_default()
}

#[test]
fn a_swipe_from_stop_7_scrolls_and_rates_nothing() {
    swipe(None, 7);
}

#[test]
fn a_swipe_from_the_resting_thumb_scrolls_and_rates_nothing() {
    swipe(None, 4);
}

#[test]
fn a_swipe_from_an_answered_thumb_scrolls_and_keeps_the_answer() {
    swipe(Some(2), 2);
}

#[test]
fn a_swipe_from_stop_7_of_an_answered_slider_keeps_the_answer() {
    swipe(Some(5), 7);
}
