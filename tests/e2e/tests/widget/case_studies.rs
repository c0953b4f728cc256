//! The two case studies of the article, entered slider by slider.

use end_to_end::{Pointer, Widget, vectors::Case};

/// A case study and what the page must say about it.
struct Study {
    case: &'static str,
    nl: &'static str,
    en: &'static str,
}

const SELLER: Study = Study {
    case: "failed_top_seller",
    nl: "27 van 100 nog weinig te zien",
    en: "27 out of 100 not much visible yet",
};

const LEADER: Study = Study {
    case: "introverted_leader",
    nl: "82 van 100 volop te zien",
    en: "82 out of 100 clearly visible",
};

/// Enters a study in both languages; `enter` answers one item.
fn study(study: &Study, enter: impl Fn(&Widget, &str, u8)) {
    let case = Case::named(study.case);
    for (lang, words) in [("nl", study.nl), ("en", study.en)] {
        let widget = Widget::with(&format!("lang={lang} seller-profile"));
        for (key, rating) in case.answers() {
            enter(&widget, key, rating);
            widget.wait_for_rating(key, rating);
        }
        widget.wait_for_total(Some(words));
        case.assert_result(&widget.result());
        assert_eq!(widget.look("return host.ratings"), case.ratings);
    }
}

/// Only the slider that comes next: on from the last one there is at most its clear button.
fn by_digit(widget: &Widget, key: &str, rating: u8) {
    widget.tab_to(key, 3);
    widget.page.press(&[&rating.to_string()]);
}

/// From the nearer end, so that both Home and End are used.
fn by_arrows(widget: &Widget, key: &str, rating: u8) {
    widget.tab_to(key, 3);
    let (start, step, steps) = if rating < 4 {
        ("Home", ["ArrowRight", "ArrowUp"], rating - 1)
    } else {
        ("End", ["ArrowLeft", "ArrowDown"], 7 - rating)
    };
    let steps = step.into_iter().cycle().take(steps.into());
    let keys: Vec<_> = std::iter::once(start).chain(steps).collect();
    widget.page.press(&keys);
}

fn by_mouse(widget: &Widget, key: &str, rating: u8) {
    widget.tap_stop(Pointer::Mouse, key, rating);
}

fn by_touch(widget: &Widget, key: &str, rating: u8) {
    widget.tap_stop(Pointer::Touch, key, rating);
}

#[test]
fn the_top_seller_who_failed_scores_27_by_digits() {
    study(&SELLER, by_digit);
}

#[test]
fn the_top_seller_who_failed_scores_27_by_arrows_home_and_end() {
    study(&SELLER, by_arrows);
}

#[test]
fn the_top_seller_who_failed_scores_27_by_mouse() {
    study(&SELLER, by_mouse);
}

#[test]
fn the_top_seller_who_failed_scores_27_by_touch() {
    study(&SELLER, by_touch);
}

#[test]
fn the_introverted_leader_scores_82_by_digits() {
    study(&LEADER, by_digit);
}

#[test]
fn the_introverted_leader_scores_82_by_arrows_home_and_end() {
    study(&LEADER, by_arrows);
}

#[test]
fn the_introverted_leader_scores_82_by_mouse() {
    study(&LEADER, by_mouse);
}

#[test]
fn the_introverted_leader_scores_82_by_touch() {
    study(&LEADER, by_touch);
}

#[test]
fn the_demo_scores_both_by_keyboard() {
    let widget = Widget::on_demo();
    for study in [SELLER, LEADER] {
        let case = Case::named(study.case);
        widget.look("host.reset()");
        for key in end_to_end::vectors::ITEMS {
            widget.focus(key);
            widget.page.press(&[&case.ratings[key].to_string()]);
            widget.wait_for_rating(key, case.ratings[key].clone());
        }
        widget.wait_for_total(Some(study.nl));
        widget.look("host.setAttribute('lang', 'en')");
        widget.wait(
            "return root.querySelector('.total-band').textContent",
            study.en.rsplit_once("100 ").map_or("", |(_, band)| band),
        );
        widget.look("host.setAttribute('lang', 'nl')");
    }
}
