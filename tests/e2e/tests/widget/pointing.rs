//! Dragging.

use end_to_end::{Pointer, Widget, pointer::Place};

const KEY: &str = "team_strategy";

fn brought() -> Widget {
    let widget = Widget::with("lang=nl");
    widget.bring(KEY);
    widget
}

/// Drags over the track and expects one rating and one change.
fn drag(pointer: Pointer, from: u8, to: u8) {
    let widget = brought();
    let (start, end) = (widget.stop(KEY, from), widget.stop(KEY, to));
    pointer.drag(&widget.page, start, end);
    widget.wait_for_rating(KEY, to);
    assert_eq!(widget.events(), ["ready", "start", "change"]);
}

#[test]
fn a_mouse_drag_from_stop_2_to_stop_6_is_one_change_to_6() {
    drag(Pointer::Mouse, 2, 6);
}

#[test]
fn a_mouse_drag_back_over_the_track_is_one_change() {
    drag(Pointer::Mouse, 7, 1);
}

#[test]
fn a_finger_that_drags_sideways_over_the_track_is_one_change() {
    drag(Pointer::Touch, 2, 6);
}

/// The thumb stands where its stop stands.
fn drag_thumb(pointer: Pointer) {
    let widget = brought();
    widget.tap_stop(pointer, KEY, 3);
    widget.wait_for_rating(KEY, 3);
    widget.events();
    let on_thumb = widget.page.run(
        "const root = document.querySelector('sales-leader-scorecard').shadowRoot;
         const [x, y] = arguments; return root.elementFromPoint(x, y).localName",
        {
            let Place { x, y } = widget.stop(KEY, 3);
            serde_json::json!([x, y])
        },
    );
    assert_eq!(on_thumb, "input", "the thumb is not on its stop");
    pointer.drag(&widget.page, widget.stop(KEY, 3), widget.stop(KEY, 5));
    widget.wait_for_rating(KEY, 5);
    assert_eq!(widget.events(), ["change"]);
}

#[test]
fn the_thumb_can_be_dragged_with_a_mouse() {
    drag_thumb(Pointer::Mouse);
}

#[test]
fn the_thumb_can_be_dragged_with_a_finger() {
    drag_thumb(Pointer::Touch);
}

#[test]
fn a_drag_that_ends_beside_the_track_takes_the_nearest_end() {
    let widget = brought();
    let end = widget.stop(KEY, 7).by(150.0, 60.0);
    Pointer::Mouse.drag(&widget.page, widget.stop(KEY, 3), end);
    widget.wait_for_rating(KEY, 7);
    assert_eq!(widget.events(), ["ready", "start", "change"]);
}

#[test]
fn a_click_keeps_the_focus_on_the_slider_for_the_keys() {
    let widget = brought();
    widget.tap_stop(Pointer::Mouse, KEY, 5);
    widget.wait_for_rating(KEY, 5);
    widget.wait_for_focus(KEY);
    widget.page.press(&["ArrowRight"]);
    widget.wait_for_rating(KEY, 6);
}
