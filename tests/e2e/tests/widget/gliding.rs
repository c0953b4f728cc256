//! The next open question comes into place after an answer, for who asked for that.

use end_to_end::{Pointer, Widget, axe, vectors::ITEMS};
use serde_json::{Value, json};

/// Ticks the box, with a widget that is higher than the window.
fn asked(attributes: &str) -> Widget {
    let widget = Widget::with(attributes);
    widget.page.resize(836, 600);
    widget.look("root.querySelector('.gliding input').click()");
    widget
}

/// Whether the card of an item stands in the middle of the window, as far as the bar leaves it.
fn in_the_middle(key: &str) -> String {
    format!(
        "const {{ top, bottom }} = item('{key}').getBoundingClientRect();
         return Math.abs((top + bottom - innerHeight) / 2) < 64"
    )
}

fn place(widget: &Widget) -> Value {
    widget.page.run("return scrollY", Value::Null)
}

#[test]
fn the_next_open_question_comes_into_place_after_a_press_and_the_focus_stays() {
    let widget = asked("lang=nl");
    widget.set_ratings(&json!({ ITEMS[2]: 4 }));
    widget.tap_stop(Pointer::Mouse, ITEMS[1], 5);
    widget.wait_for_rating(ITEMS[1], 5);
    // The third has its answer.
    widget.wait(&in_the_middle(ITEMS[3]), true);
    widget.tap_stop(Pointer::Mouse, ITEMS[3], 2);
    widget.wait(&in_the_middle(ITEMS[4]), true);
    let focus = widget.look("return root.activeElement?.name ?? null");
    assert!(focus != ITEMS[4], "{focus}");
}

#[test]
fn it_goes_nowhere_unasked_nor_for_a_correction_nor_for_keys_nor_for_the_page() {
    let widget = Widget::with("lang=nl");
    widget.page.resize(836, 600);
    widget.tap_stop(Pointer::Mouse, ITEMS[1], 5);
    widget.wait_for_rating(ITEMS[1], 5);
    let unasked = place(&widget);
    widget.page.settle();
    assert_eq!(place(&widget), unasked);

    widget.look("root.querySelector('.gliding input').click()");
    widget.tap_stop(Pointer::Mouse, ITEMS[1], 6);
    widget.wait_for_rating(ITEMS[1], 6);
    widget
        .page
        .until("the keyboard reaches the third question", |page| {
            page.press(&["Tab"]);
            (widget.look("return root.activeElement?.name ?? ''") == ITEMS[2]).then_some(())
        });
    let there = place(&widget);
    widget.page.press(&["3"]);
    widget.wait_for_rating(ITEMS[2], 3);
    widget.look("host.ratings = { ...host.ratings, consistency: 3 }");
    widget.wait_for_rating("consistency", 3);
    widget.page.settle();
    assert_eq!(place(&widget), there);
}

#[test]
fn it_is_remembered_while_the_list_is_folded_and_when_the_full_program_takes_over() {
    let widget = asked("lang=nl");
    let ticked = "return root.querySelector('.gliding input').checked";
    widget.tap_stop(Pointer::Mouse, ITEMS[0], 5);
    widget.wait_for_rating(ITEMS[0], 5);
    widget.click("Notitie", Some(ITEMS[0]));
    widget.wait("return root.activeElement?.localName", "textarea");
    assert_eq!(widget.look(ticked), true);
    widget.answer_all();
    widget.click_when_there("Bekijk de scorecard");
    widget.wait("return all('.folded').length", 1);
    widget.click("Antwoorden wijzigen", None);
    widget.wait("return all('.folded').length", 0);
    assert_eq!(widget.look(ticked), true);
}

#[test]
fn it_is_remembered_too_where_no_answer_follows_before_the_full_program_takes_over() {
    let widget = Widget::with("lang=nl");
    widget.tap_stop(Pointer::Mouse, ITEMS[0], 5);
    widget.wait_for_rating(ITEMS[0], 5);
    widget.look("root.querySelector('.gliding input').click()");
    widget.click("Notitie", Some(ITEMS[0]));
    widget.wait("return root.activeElement?.localName", "textarea");
    let ticked = "return root.querySelector('.gliding input').checked";
    assert_eq!(widget.look(ticked), true);
}

#[test]
fn a_list_alone_offers_it_and_a_finger_can_press_it() {
    let seen = "return all('.gliding').filter((label) => label.checkVisibility()).length";
    let widget = Widget::with("lang=nl");
    assert_eq!(widget.look(seen), 1);
    axe::assert_clean(&widget.page, "list");
    widget.set_attribute("layout", "steps");
    widget.wait(seen, 0);
}
