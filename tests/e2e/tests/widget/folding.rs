//! A list folds to one line above its result, when the visitor asks for that.

use end_to_end::{
    Pointer, Widget, axe,
    framed::{fitted, host, iframe, inside, script},
    pointer::Place,
    vectors::{Case, ITEMS},
};
use serde_json::{Value, json};

/// How many of the ten questions are in sight.
const QUESTIONS: &str = "return all('.item').filter((item) => item.checkVisibility()).length";

const TO_RESULT: &str = "Bekijk de scorecard";
const CHANGE: &str = "Antwoorden wijzigen";

fn complete(attributes: &str) -> Widget {
    let widget = Widget::with(attributes);
    widget.load(&Case::named("introverted_leader"));
    widget
}

#[test]
fn the_way_to_the_result_folds_the_questions_and_one_press_opens_them_again() {
    let widget = complete("lang=nl");
    widget.page.resize(820, 900);
    widget.wait(QUESTIONS, 10);
    widget.click(TO_RESULT, None);
    widget.wait(QUESTIONS, 0);
    let line = "return root.querySelector('.folded').textContent.trim().replace(/\\s+/g, ' ')";
    widget.wait(line, format!("10 van 10 beantwoord{CHANGE}"));
    widget.wait("return root.activeElement?.getAttribute('part')", "result");
    widget.page.until("number and line are in sight", |_| {
        let seen = widget.look(
            "return ['.folded', '[part~=total]'].every((part) => {
               const box = root.querySelector(part).getBoundingClientRect();
               return box.top >= 0 && box.bottom <= innerHeight; })",
        );
        (seen == true).then_some(())
    });
    widget.click(CHANGE, None);
    widget.wait(QUESTIONS, 10);
    widget.wait_for_focus(ITEMS[0]);
    assert_eq!(widget.look("return all('.folded').length"), 0);
    // Nobody hears of it.
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn nothing_folds_by_itself_when_the_last_answer_comes_or_the_page_sets_all() {
    let widget = Widget::with("lang=nl");
    widget.answer_all();
    widget.wait("return host.result.complete", true);
    widget.page.settle();
    assert_eq!(widget.look(QUESTIONS), 10);
    widget.load(&Case::named("introverted_leader"));
    assert_eq!(widget.look(QUESTIONS), 10);

    // Folded before the page took the answers away: the next last answer leaves the list open.
    widget.click(TO_RESULT, None);
    widget.wait(QUESTIONS, 0);
    widget.set_ratings(&json!({}));
    widget.wait(QUESTIONS, 10);
    widget.load(&Case::named("introverted_leader"));
    widget.page.settle();
    assert_eq!(widget.look(QUESTIONS), 10);
}

#[test]
fn questions_that_are_open_again_are_in_sight() {
    let widget = Widget::with("lang=nl");
    widget.answer_all();
    widget.click(TO_RESULT, None);
    widget.wait(QUESTIONS, 0);
    widget.set_attribute("seller-profile", "");
    widget.wait(QUESTIONS, 15);
    widget.set_attribute("seller-profile", Value::Null);
    widget.wait(QUESTIONS, 10);
    widget.click(TO_RESULT, None);
    widget.wait(QUESTIONS, 0);
    widget.click_when_there("Mijn antwoorden wissen");
    widget.click_when_there("Ja, wis alles");
    widget.wait(QUESTIONS, 10);
    widget.click_when_there("Ongedaan maken");
    widget.wait("return host.result.complete", true);
    widget.page.settle();
    assert_eq!(widget.look(QUESTIONS), 10);
}

#[test]
fn a_reload_and_a_shared_link_with_all_answers_start_folded() {
    let widget = Widget::with("lang=nl persist=session");
    widget.answer_all();
    let address = widget.look("return location.href");
    let address = address.as_str().expect("an address").to_owned();
    widget.page.go(&address);
    widget.wait_for("ready");
    widget.wait(QUESTIONS, 0);
    widget.wait_for_total(Some("67 van 100 vaak te zien"));
    widget.click(CHANGE, None);
    widget.wait(QUESTIONS, 10);

    widget
        .page
        .go(&format!("{address}#slsc-{}", crate::share_link::PAYLOAD));
    widget.wait_for("ready");
    widget.wait(QUESTIONS, 0);
}

#[test]
fn it_stays_folded_and_open_again_when_the_full_program_takes_over() {
    let widget = complete("lang=nl");
    widget.click(TO_RESULT, None);
    widget.wait(QUESTIONS, 0);
    widget.click("Open het rapport", None);
    widget.wait("return all('.report').length", 1);
    assert_eq!(widget.look(QUESTIONS), 0);

    let widget = complete("lang=nl");
    widget.click(TO_RESULT, None);
    widget.click(CHANGE, None);
    widget.wait(QUESTIONS, 10);
    widget.click("Notitie", Some(ITEMS[0]));
    widget.wait("return root.activeElement?.localName", "textarea");
    assert_eq!(widget.look(QUESTIONS), 10);
}

#[test]
fn folding_shifts_nothing_that_was_not_pressed_for_and_gives_the_room_back() {
    let widget = complete("lang=nl");
    widget.page.resize(820, 900);
    widget.look(
        "window.shifts = [];
         if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
           new PerformanceObserver((list) => shifts.push(...list.getEntries()
             .filter((entry) => !entry.hadRecentInput).map((entry) => entry.value)))
             .observe({ type: 'layout-shift' });",
    );
    widget.click(TO_RESULT, None);
    widget.wait(QUESTIONS, 0);
    widget.wait("return host.getBoundingClientRect().height < 1500", true);
    widget.page.settle();
    assert_eq!(widget.look("return shifts"), json!([]));
}

#[test]
fn an_iframe_follows_what_is_folded() {
    let widget = inside(host(&(script() + &iframe("frame", "lang=nl", ""))), 0);
    widget.load(&Case::named("introverted_leader"));
    let open = fitted(&widget.page, 0);
    widget.page.enter_frame(0);
    // The driver brings no place of a frame into sight that the page around it hides.
    widget.look("all('.progress .button').at(-1).click()");
    widget.wait(QUESTIONS, 0);
    assert!(fitted(&widget.page, 0) < open);
}

#[test]
fn the_whole_of_it_is_done_by_keyboard() {
    let widget = complete("lang=nl");
    widget.look("all('.progress .button').at(-1).focus()");
    widget.page.press(&["Enter"]);
    widget.wait(QUESTIONS, 0);
    widget.wait("return root.activeElement?.getAttribute('part')", "result");
    widget.look("root.querySelector('.folded button').focus()");
    widget.page.press(&["Space"]);
    widget.wait(QUESTIONS, 10);
    widget.wait_for_focus(ITEMS[0]);
}

#[test]
fn axe_finds_nothing_when_it_is_folded() {
    for theme in ["light", "dark"] {
        let widget = complete("lang=nl");
        widget.page.resize(1100, 4000);
        widget.page.prefer(&[
            ("prefers-color-scheme", theme),
            ("prefers-reduced-motion", "reduce"),
        ]);
        axe::assert_clean(&widget.page, "open");
        let place = "return middle(all('.progress .button').at(-1).getBoundingClientRect())";
        Pointer::Mouse.tap(&widget.page, Place::of(&widget.look(place)));
        widget.wait(QUESTIONS, 0);
        axe::assert_clean(&widget.page, &format!("folded, {theme}"));
    }
}
