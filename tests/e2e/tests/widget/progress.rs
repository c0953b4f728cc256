//! How far the visitor is, and the way to what is open.

use end_to_end::{
    Widget,
    vectors::{Case, ITEMS},
};
use serde_json::{Map, Value};

fn rated(items: &[&str]) -> Value {
    let ratings: Map<_, _> = items
        .iter()
        .map(|key| ((*key).to_owned(), 5.into()))
        .collect();
    ratings.into()
}

#[test]
fn the_progress_counts_in_words_and_in_the_bar() {
    for (lang, none, three) in [
        ("nl", "0 van 10 beantwoord", "3 van 10 beantwoord"),
        ("en", "0 of 10 answered", "3 of 10 answered"),
    ] {
        let widget = Widget::with(&format!("lang={lang}"));
        widget.wait_for_progress(none);
        for (key, digit) in ITEMS.into_iter().zip(["2", "4", "6"]) {
            widget.focus(key);
            widget.page.press(&[digit]);
        }
        widget.wait(
            "return root.querySelector('[role=progressbar]').ariaValueNow",
            "3",
        );
        widget.wait_for_progress(three);
        widget.wait_for_total(None);
    }
}

#[test]
fn no_total_before_the_rules_show_one_then_a_provisional_one_with_its_range() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&rated(&ITEMS[..7]));
    widget.wait("return host.result.answered", 7);
    widget.wait_for_total(None);
    // The eighth is not the last critical item, the tenth is.
    widget.focus(ITEMS[7]);
    widget.page.press(&["5"]);
    widget.wait_for_rating(ITEMS[7], 5);
    widget.wait_for_total(None);
    widget.focus(ITEMS[9]);
    widget.page.press(&["5"]);
    widget.wait_for_rating(ITEMS[9], 5);
    widget.wait_for_total(Some("67 van 100 vaak te zien"));
    let result = widget.result();
    assert_eq!(result["provisional"], true);
    let words = widget.look("return root.querySelector('[part~=result]').textContent");
    let words = words.as_str().unwrap_or_default();
    assert!(words.contains("voorlopig"), "{words}");
    let range = format!(
        "tussen {} en {} uit",
        result["range"][0], result["range"][1]
    );
    assert!(words.contains(&range), "no {range:?} in {words}");
}

#[test]
fn the_jump_focuses_the_first_open_question_in_sight() {
    for (height, lang, next) in [
        (900, "nl", "Volgende open vraag"),
        (500, "en", "Next open question"),
    ] {
        let widget = Widget::with(&format!("lang={lang}"));
        widget.page.resize(360, height);
        for open in [0, 3, 9] {
            let mut items = ITEMS.to_vec();
            items.remove(open);
            widget.set_ratings(&rated(&items));
            widget.wait("return host.result.answered", 9);
            widget.click(next, None);
            widget.wait_for_focus(ITEMS[open]);
            widget
                .page
                .until("the slider is in sight and not under the bar", |_| {
                    (widget.look(FREE) == true).then_some(())
                });
        }
        assert_eq!(widget.events(), ["ready"]);
    }
}

/// Whether nothing lies over the middle and the ends of the focused slider.
const FREE: &str = "
const on = root.activeElement, box = on.getBoundingClientRect();
const bar = root.querySelector('[part~=progress]').getBoundingClientRect();
const apart = box.bottom <= bar.top || box.top >= bar.bottom;
return apart && box.top >= 0 && box.bottom <= innerHeight &&
  [0.1, 0.5, 0.9].every((share) => {
    const over = root.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
    return over && over.closest('[part~=item]') === on.closest('[part~=item]');
  });";

#[test]
fn every_focused_slider_stays_clear_of_the_bar() {
    let widget = Widget::with("lang=nl");
    widget.page.resize(360, 640);
    for key in ITEMS {
        widget.tab_to(key, 3);
        widget
            .page
            .until(&format!("{key} is in sight and not under the bar"), |_| {
                (widget.look(FREE) == true).then_some(())
            });
    }
}

#[test]
fn when_complete_the_button_leads_to_the_result() {
    for (lang, button) in [("nl", "Bekijk de scorecard"), ("en", "See the scorecard")] {
        let widget = Widget::with(&format!("lang={lang}"));
        widget.load(&Case::named("introverted_leader"));
        widget.click(button, None);
        widget.wait("return root.activeElement?.getAttribute('part')", "result");
        widget.page.until("the result's heading is in sight", |_| {
            let seen = widget.look(
                "const box = root.querySelector('.result-heading').getBoundingClientRect();
                 return box.top >= 0 && box.bottom <= innerHeight",
            );
            (seen == true).then_some(())
        });
    }
}
