//! Inside a dialog, on a page that forbids copying, in a carousel: what a control makes use of stays with
//! it, and all else goes on to the page.

use end_to_end::{Page, Pointer, Widget, pointer::Place, site};
use serde_json::{Value, json};

use crate::notes::FOCUSED;

const KEY: &str = "coaching";

/// A widget with a script of the page before it, inside a section.
fn within(script: &str) -> Widget {
    let page = Page::open(&site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script>{script}</script><script type=module src={}embed.js></script>
         <style>body {{ margin: 0 }} section {{ touch-action: pan-y }}</style><h1>Een pagina</h1>
         <section><sales-leader-scorecard loading=eager></sales-leader-scorecard></section>",
        site::dist()
    )));
    let widget = Widget { page };
    widget.wait_for("ready");
    widget
}

/// What a dialog or hot keys hear of keys.
const KEYS: &str = "
window.keys = new Set();
for (const type of ['keydown', 'keyup'])
  document.addEventListener(type, ({ key }) => keys.add(key));";

#[test]
fn a_key_that_no_control_makes_use_of_reaches_the_page() {
    let widget = within(KEYS);
    let press = |keys: &[&str], reach: &[&str]| {
        widget.page.press(keys);
        let reached = widget.page.run(
            "const reached = [...keys]; keys.clear(); return reached.sort()",
            Value::Null,
        );
        assert_eq!(reached, json!(reach), "{keys:?} in {}", widget.focused());
    };
    widget.focus(KEY);
    press(
        &["Space", "5", "ArrowLeft", "Home", "Delete", "PageDown"],
        &[],
    );
    press(&["Escape", "a", "8"], &["8", "Escape", "a"]);
    press(&["Tab"], &["Tab"]);
    widget.set_ratings(&json!({ KEY: 5 }));
    widget.focus(KEY);
    widget.click("Notitie", Some(KEY));
    widget.wait(FOCUSED, "textarea");
    press(
        &[
            "a",
            "8",
            "Enter",
            "ArrowLeft",
            "Home",
            "Space",
            "Backspace",
            "F",
        ],
        &[],
    );
    press(&["Escape", "Tab"], &["Escape", "Tab"]);
    widget.wait(
        "return root.querySelector('.note-panel textarea').value.includes('F')",
        true,
    );
    // The question closes, and the dialog around it does not.
    widget.click("Mijn antwoorden wissen", None);
    widget.wait_for_focus("Nee, laat staan");
    press(&["j"], &["j"]);
    press(&["Escape"], &[]);
    widget.wait_for_focus("Mijn antwoorden wissen");
    press(&["Enter"], &[]);
    widget.wait_for_focus("Nee, laat staan");
    press(&["Space"], &[]);
    widget.wait_for_focus("Mijn antwoorden wissen");
    press(&["Escape"], &["Escape"]);
}

/// What scripts do that forbid copying.
const FORBID: &str = "
window.clicks = 0;
addEventListener('click', () => { clicks += 1; });
for (const type of ['mousedown', 'pointerdown', 'touchstart', 'selectstart', 'contextmenu',
  'dragstart', 'copy', 'cut', 'paste'])
  document.addEventListener(type, (event) => {
    if (!['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName)) event.preventDefault();
  }, { passive: false });";

#[test]
fn a_page_that_cancels_presses_and_menus_takes_none_from_a_control() {
    let widget = within(FORBID);
    widget.bring(KEY);
    let stop = |point| widget.stop(KEY, point);
    // The thumb rests on stop 4.
    Pointer::Mouse.drag(&widget.page, stop(4), stop(6));
    widget.wait_for_rating(KEY, 6);
    Pointer::Mouse.drag(&widget.page, stop(2), stop(3));
    widget.wait_for_rating(KEY, 3);
    widget.click("Notitie", Some(KEY));
    widget.wait(FOCUSED, "textarea");
    widget.look("root.activeElement.blur()");
    widget.page.settle();
    let field = "return root.querySelector('.note-panel textarea')";
    widget.tap(Pointer::Mouse, field, Value::Null);
    widget.wait(FOCUSED, "textarea");
    let cancelled = widget.look(
        "const cancelled = (selector, types) => types.filter((type) => !root.querySelector(selector)
           .dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true })));
         return [
           cancelled('.note-panel textarea', ['mousedown', 'pointerdown', 'touchstart', 'contextmenu',
             'selectstart', 'dragstart', 'copy', 'cut', 'paste']),
           cancelled('.range', ['mousedown', 'pointerdown', 'touchstart']),
           cancelled('.stop', ['mousedown', 'pointerdown', 'touchstart']),
           cancelled('.button', ['touchstart']),
           // What is no control is the page's to forbid.
           cancelled('h4', ['mousedown', 'contextmenu']),
         ]",
    );
    let none: [&str; 0] = [];
    assert_eq!(
        cancelled,
        json!([none, none, none, none, ["mousedown", "contextmenu"]])
    );
    // A click closes the menus of a page, wherever it is.
    widget.page.run("window.clicks = 0", Value::Null);
    widget.tap_stop(Pointer::Mouse, KEY, 5);
    widget.wait_for_rating(KEY, 5);
    widget.page.wait("return clicks", &Value::Null, &json!(1));
}

/// Carousels of three makes: by pointer, by mouse and touch, and by the ends of a touch alone.
const CAROUSEL: &str = "
window.moves = []; window.heard = [];
addEventListener('DOMContentLoaded', () => {
  const slides = document.querySelector('section');
  let from = 0, by = '';
  const start = (kind) => (event) => { by = kind; };
  slides.addEventListener('pointerdown', start('pointer'));
  slides.addEventListener('mousedown', start('mouse'));
  slides.addEventListener('touchstart', start('touch'));
  for (const type of ['pointermove', 'mousemove', 'touchmove'])
    document.addEventListener(type, (event) => {
      if (by || event.buttons || event.touches) moves.push(type);
    });
  for (const type of ['pointerup', 'mouseup', 'touchend'])
    document.addEventListener(type, () => { moves.push(type); by = ''; });
});";

/// What the carousel was told since the last look.
fn told(widget: &Widget) -> Value {
    widget.page.settle();
    widget.page.run("return moves.splice(0)", Value::Null)
}

/// Rates with thumb and stops, of which a carousel around is told nothing; and a place on a text beside them.
fn rated_within_a_carousel(pointer: Pointer) -> (Widget, Place) {
    let widget = within(CAROUSEL);
    widget.bring(KEY);
    let stop = |point| widget.stop(KEY, point);
    let none: [&str; 0] = [];
    pointer.tap(&widget.page, stop(3));
    widget.wait_for_rating(KEY, 3);
    pointer.drag(&widget.page, stop(3), stop(6));
    widget.wait_for_rating(KEY, 6);
    assert_eq!(told(&widget), json!(none), "the thumb");
    pointer.drag(&widget.page, stop(2), stop(5));
    widget.wait_for_rating(KEY, 5);
    assert_eq!(told(&widget), json!(none), "the stops");
    let text = widget.look(
        "return middle(item('coaching').querySelector('.item-definition').getBoundingClientRect())",
    );
    (widget, Place::of(&text))
}

#[test]
fn a_mouse_on_a_slider_moves_no_carousel() {
    let (widget, text) = rated_within_a_carousel(Pointer::Mouse);
    // A swipe over a text is the carousel's, and so is one that comes over a slider on its way.
    Pointer::Mouse.drag(&widget.page, text, widget.stop(KEY, 3));
    let heard = told(&widget);
    let moved = heard.as_array().expect("a list");
    assert!(
        moved
            .iter()
            .any(|type_| type_.as_str().is_some_and(|it| it.ends_with("move"))),
        "{moved:?}"
    );
    assert!(moved.iter().any(|type_| type_ == "pointerup"), "{moved:?}");
    assert_eq!(widget.rating(KEY), 5);
}

/// In one command each, as a driver tells of touches.
#[test]
fn a_finger_on_a_slider_moves_no_carousel() {
    let (widget, text) = rated_within_a_carousel(Pointer::Touch);
    Pointer::Touch.drag(&widget.page, text, text.by(120.0, 0.0));
    let heard = told(&widget);
    for type_ in ["pointermove", "touchmove", "touchend"] {
        let types = heard.as_array().expect("a list");
        assert!(types.iter().any(|heard| heard == type_), "{type_}: {heard}");
    }
    assert_eq!(widget.rating(KEY), 5);
}
