//! A slider follows a pointer only while it is held: what was let go elsewhere, or with another button,
//! rates nothing.

use end_to_end::{Pointer, Widget, pointer::OtherButton};
use serde_json::json;

const KEY: &str = "team_strategy";

/// The point that is shown, and whether the item looks rated.
const SHOWN: &str = "const at = item('team_strategy');
return [at.querySelector('.is-chosen')?.dataset.point ?? '', at.matches('.is-rated')]";

fn brought() -> Widget {
    let widget = Widget::with("lang=nl");
    // A menu of the browser would take the next press.
    widget.look("addEventListener('contextmenu', (event) => event.preventDefault(), true)");
    widget.bring(KEY);
    widget.events();
    widget
}

#[track_caller]
fn assert_unrated(widget: &Widget, what: &str) {
    assert_still(widget, None, what);
}

/// Nothing was rated since, and what is shown is the rating.
#[track_caller]
fn assert_still(widget: &Widget, rating: Option<u8>, what: &str) {
    widget.page.settle();
    let shown = rating.map_or(String::new(), |point| point.to_string());
    assert_eq!(
        widget.look(SHOWN),
        json!([shown, rating.is_some()]),
        "{what}"
    );
    assert_eq!(widget.rating(KEY), json!(rating), "{what}");
    assert_eq!(widget.events(), [""; 0], "{what}");
}

#[test]
fn a_press_that_ends_outside_is_over_when_the_mouse_comes_back() {
    let widget = brought();
    let from = widget.stop(KEY, 3);
    Pointer::Mouse.drag(&widget.page, from, from.by(0.0, 150.0));
    for point in [6, 7] {
        Pointer::Mouse.hover(&widget.page, widget.stop(KEY, point));
        assert_unrated(&widget, "the mouse comes back");
    }
    Pointer::Mouse.click_with(OtherButton::Right, &widget.page, widget.stop(KEY, 6));
    assert_unrated(&widget, "a right click");
    // The next press is one as ever.
    Pointer::Mouse.drag(&widget.page, widget.stop(KEY, 2), widget.stop(KEY, 5));
    widget.wait_for_rating(KEY, 5);
}

#[test]
fn a_drag_that_the_browser_or_another_finger_ends_is_given_up() {
    let widget = brought();
    widget.look(
        "item('team_strategy').addEventListener('gotpointercapture', (event) => { window.held = event; })",
    );
    for (what, end) in [
        ("blur", "dispatchEvent(new Event('blur'))"),
        (
            "pointercancel",
            "stops.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerId: held.pointerId }))",
        ),
        (
            "lost capture",
            "stops.releasePointerCapture(held.pointerId)",
        ),
        (
            "a second finger",
            "stops.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerId: 77 }))",
        ),
        // Released in another window: the next that is heard of is a move with no button.
        (
            "no button",
            "stops.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: held.pointerId }))",
        ),
    ] {
        let stop = |point| widget.stop(KEY, point);
        Pointer::Mouse.hold(&widget.page, stop(2), stop(6));
        widget.wait(SHOWN, json!(["6", true]));
        widget.look(&format!(
            "const stops = item('team_strategy').querySelector('.stops'); {end}"
        ));
        let outside = stop(6).by(0.0, 150.0);
        // A capture is lost with the next thing that happens.
        Pointer::Mouse.hover(&widget.page, outside);
        assert_unrated(&widget, what);
        Pointer::Mouse.release(&widget.page);
        Pointer::Mouse.hover(&widget.page, stop(5));
        assert_unrated(&widget, what);
    }
}

#[test]
fn a_drag_of_the_thumb_that_the_browser_or_another_finger_ends_is_given_up() {
    let widget = brought();
    widget.look(
        "slider('team_strategy').addEventListener('pointerdown', (event) => {
           if (event.isTrusted) window.held = event; });
         slider('team_strategy').addEventListener('gotpointercapture', () => { window.captured = true; })",
    );
    let stop = |point| widget.stop(KEY, point);
    for (what, rating, end) in [
        ("blur", None, "dispatchEvent(new Event('blur'))"),
        (
            "pointercancel",
            Some(2),
            "thumb.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerId: held.pointerId }))",
        ),
        (
            "lost capture",
            None,
            "document.querySelector('h1').setPointerCapture(held.pointerId)",
        ),
        (
            "a second finger",
            Some(3),
            "thumb.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerId: 77 }))",
        ),
        (
            "no button",
            None,
            "thumb.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: held.pointerId }))",
        ),
    ] {
        widget.set_ratings(&json!({ KEY: rating }));
        assert_still(&widget, rating, what);
        // An unanswered thumb rests on stop 4.
        let at = stop(rating.unwrap_or(4));
        Pointer::Mouse.hold(&widget.page, at, stop(6));
        widget.wait(SHOWN, json!(["6", true]));
        // The thumb of Firefox follows the mouse without a capture, and has none to lose.
        let has_none = what == "lost capture" && widget.look("return window.captured") != true;
        let end = if has_none {
            "dispatchEvent(new Event('blur'))"
        } else {
            end
        };
        widget.look(&format!("const thumb = slider('team_strategy'); {end}"));
        // A capture is lost with the next thing that happens.
        for place in [stop(6).by(0.0, 150.0), stop(7), at] {
            Pointer::Mouse.hover(&widget.page, place);
            assert_still(&widget, rating, what);
        }
        Pointer::Mouse.release(&widget.page);
        Pointer::Mouse.hover(&widget.page, stop(5));
        assert_still(&widget, rating, what);
    }
    // The next press is one as ever, and the focus is where it was.
    Pointer::Mouse.drag(&widget.page, stop(4), stop(6));
    widget.wait_for_rating(KEY, 6);
    widget.wait_for_focus(KEY);
}

#[test]
fn another_button_than_the_main_one_rates_nothing() {
    let widget = brought();
    for button in [OtherButton::Right, OtherButton::Middle] {
        // The resting thumb lies on stop 4.
        for point in [4, 6] {
            Pointer::Mouse.click_with(button, &widget.page, widget.stop(KEY, point));
            assert_unrated(&widget, &format!("{button:?} on {point}"));
        }
    }
    // On a Mac this is the right button.
    widget.look(
        "const at = item('team_strategy');
         for (const control of [slider('team_strategy'), at.querySelector('[data-point=\"6\"]')])
           for (const type of ['pointerdown', 'pointerup', 'click'])
             control.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true,
               cancelable: true, isPrimary: true, ctrlKey: true, detail: 1 }));",
    );
    assert_unrated(&widget, "Control and the main button");
}

#[test]
fn the_thumb_is_not_pressed_for_ever_either() {
    let widget = brought();
    let press = |types: &str, options: &str| {
        widget.look(&format!(
            "for (const type of {types}) slider('team_strategy').dispatchEvent(
               new PointerEvent(type, {{ bubbles: true, isPrimary: true, {options} }}));"
        ));
    };
    press("['pointerdown']", "buttons: 1");
    widget.look("dispatchEvent(new Event('blur'))");
    press("['pointerup']", "buttons: 0");
    assert_unrated(&widget, "released in another window");
    // The browser's own drag goes on as ever after all of that.
    Pointer::Mouse.drag(&widget.page, widget.stop(KEY, 4), widget.stop(KEY, 6));
    widget.wait_for_rating(KEY, 6);
}
