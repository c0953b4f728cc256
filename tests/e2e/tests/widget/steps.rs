//! `layout="steps"`: one question at a time, and the result in its place.

use end_to_end::{
    Pointer, Widget, axe,
    framed::{fitted, host, iframe, inside, script},
    pointer::Place,
    site, tree,
    vectors::{Case, ITEMS, SELLER},
};
use serde_json::{Value, json};

use crate::visit::{self, in_every_language_and_mode};

/// The key of the item in sight, or `result`; more than one of them would be told as well.
const SEEN: &str = "
return all('.item, .result').filter((part) => part.checkVisibility({ visibilityProperty: true }))
  .map((part) => part.querySelector('.range')?.name ?? 'result').join(' ')";

/// What has the focus, as it is read.
const READ: &str = "return root.activeElement?.textContent.trim().replace(/\\s+/g, ' ')";

/// The heading of the first question, and of the fourth.
const FIRST: &str = "Vraag 1 van 10 Willen leidinggeven";
const FOURTH: &str = "Vraag 4 van 10 Collega’s coachen";

/// One question at a time, with nothing around the widget.
fn alone(attributes: &str) -> Widget {
    visit::alone(&format!("layout=steps {attributes}"))
}

fn each(answer: &Value) -> Value {
    let keys = ITEMS.into_iter().chain(SELLER);
    keys.map(|key| (key.to_owned(), answer.clone())).collect()
}

/// Presses a segment.
fn go_to(widget: &Widget, number: usize) {
    let find = "return all('.step')[arguments[0] - 1]";
    widget.tap(Pointer::Mouse, find, json!(number));
}

#[test]
fn one_question_is_in_sight_and_a_rating_does_not_jump_away() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.wait(SEEN, ITEMS[0]);
    widget.tap_stop(Pointer::Mouse, ITEMS[0], 6);
    widget.wait_for_rating(ITEMS[0], 6);
    widget.wait("return all('.step .is-rated').length", 1);
    assert_eq!(widget.look(SEEN), ITEMS[0]);
    widget.click("Volgende", None);
    widget.wait(SEEN, ITEMS[1]);
    widget.click("Terug", None);
    widget.wait(SEEN, ITEMS[0]);
    widget.wait(READ, FIRST);
    assert_eq!(widget.rating(ITEMS[0]), 6);
}

#[test]
fn the_whole_job_is_done_with_digits_and_enter() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.tab_to(ITEMS[0], 11);
    for (number, key) in ITEMS.into_iter().enumerate() {
        widget.page.press(&["5"]);
        widget.wait_for_rating(key, 5);
        // From the heading a digit goes to the slider.
        widget.wait_for_focus(key);
        widget.page.press(&["ArrowRight", "Enter"]);
        widget.wait_for_rating(key, 6);
        widget.wait(SEEN, ITEMS.get(number + 1).copied().unwrap_or("result"));
        // The focus follows what is in sight.
        let followed =
            "return root.activeElement?.matches('.is-current .item-name, .result') ?? false";
        widget.wait(followed, true);
    }
    widget.wait("return root.activeElement?.getAttribute('part')", "result");
    widget.wait_for_total(Some("83 van 100 volop te zien"));
    assert!(widget.events().contains(&"complete".to_owned()));
}

#[test]
fn the_whole_job_is_done_by_touch() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.page.touch_screen();
    widget.page.resize(390, 844);
    for (number, key) in ITEMS.into_iter().enumerate() {
        widget.tap_stop(Pointer::Touch, key, 5);
        widget.wait_for_rating(key, 5);
        let button = if number == 9 {
            "Bekijk de scorecard"
        } else {
            "Volgende"
        };
        let place = widget.look_at(
            "return middle(all('.progress .button').find((b) => b.textContent === arguments[0]).getBoundingClientRect())",
            json!(button),
        );
        Pointer::Touch.tap(&widget.page, Place::of(&place));
        widget.wait(SEEN, ITEMS.get(number + 1).copied().unwrap_or("result"));
    }
    widget.wait_for_total(Some("67 van 100 vaak te zien"));
}

#[test]
fn enter_goes_on_without_an_answer_and_a_held_key_goes_one_question() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.focus(ITEMS[0]);
    widget.page.press(&["Enter"]);
    widget.wait(SEEN, ITEMS[1]);
    widget.wait(READ, "Vraag 2 van 10 Aandachtig luisteren");
    assert_eq!(widget.rating(ITEMS[0]), Value::Null);
    widget.look(
        "for (let n = 0; n < 3; n += 1) root.activeElement.dispatchEvent(
           new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true }))",
    );
    widget.page.settle();
    assert_eq!(widget.look(SEEN), ITEMS[1]);
}

#[test]
fn on_the_heading_keys_that_scroll_a_page_rate_nothing() {
    let widget = Widget::with("lang=nl layout=steps");
    go_to(&widget, 4);
    widget.wait(READ, FOURTH);
    widget
        .page
        .press(&["ArrowDown", "ArrowUp", "End", "Home", "Space"]);
    widget.page.press(&["ArrowLeft"]);
    widget.wait_for_rating(ITEMS[3], 3);
    assert_eq!(widget.events(), ["ready", "start", "change"]);
}

#[test]
fn a_segment_says_its_question_and_answer_and_leads_there() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.set_ratings(&json!({ ITEMS[0]: 6, ITEMS[2]: "not-observed" }));
    let said = "return all('.step').slice(0, 3).map((step) => [step.ariaLabel, step.ariaCurrent])";
    let expected = [
        json!(["Vraag 1: Willen leidinggeven, 6 van 7", "step"]),
        json!([
            "Vraag 2: Aandachtig luisteren, Nog geen cijfer gekozen",
            null
        ]),
        json!(["Vraag 3: Werk uit handen geven, Nog geen kans gehad", null]),
    ];
    widget.wait(said, json!(expected));
    go_to(&widget, 4);
    widget.wait(SEEN, ITEMS[3]);
    widget.wait(READ, FOURTH);
}

#[test]
fn what_is_not_in_sight_is_not_in_the_accessibility_tree_either() {
    let widget = Widget::with("lang=nl layout=steps");
    let sliders = |nodes: Vec<tree::Node>| {
        let sliders = nodes.into_iter().filter(|node| node.role == "slider");
        sliders.map(|node| node.name).collect::<Vec<_>>()
    };
    tree::wait_for(
        &widget.page,
        sliders,
        &vec!["Willen leidinggeven".to_owned()],
    );
    go_to(&widget, 4);
    tree::wait_for(&widget.page, sliders, &vec!["Collega’s coachen".to_owned()]);
    let headings = |nodes: Vec<tree::Node>| {
        let headings = nodes.into_iter().filter(|node| node.role == "heading");
        headings.map(|node| node.name).skip(1).collect::<Vec<_>>()
    };
    let expected = [
        "Hoe staat het met je leiderschap in sales?",
        "Zichtbaar gedrag",
        FOURTH,
    ];
    tree::wait_for(&widget.page, headings, &expected.map(String::from).to_vec());
}

#[test]
fn the_result_takes_the_place_of_the_card_and_leads_back() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.load(&Case::named("introverted_leader"));
    widget.wait(SEEN, ITEMS[0]);
    widget.click("Bekijk de scorecard", None);
    widget.wait(SEEN, "result");
    widget.wait("return root.activeElement?.getAttribute('part')", "result");
    widget.click("Antwoorden wijzigen", None);
    widget.wait(SEEN, ITEMS[0]);
    widget.wait(READ, FIRST);
    widget.click("Bekijk de scorecard", None);
    widget.click_when_there("Mijn antwoorden wissen");
    widget.click_when_there("Ja, wis alles");
    widget.wait(SEEN, ITEMS[0]);
}

#[test]
fn after_the_last_question_the_result_says_what_is_open_and_leads_there() {
    let widget = Widget::with("lang=nl layout=steps");
    let answered: Value = ITEMS[..3]
        .iter()
        .map(|key| ((*key).to_owned(), json!(5)))
        .collect();
    widget.set_ratings(&answered);
    go_to(&widget, 10);
    widget.wait(SEEN, ITEMS[9]);
    widget.click("Bekijk de scorecard", None);
    widget.wait(SEEN, "result");
    widget.click("Antwoorden wijzigen", None);
    widget.wait(SEEN, ITEMS[3]);
    widget.wait(READ, FOURTH);
}

#[test]
fn the_questions_about_selling_follow_as_steps() {
    let widget = Widget::with("lang=nl layout=steps seller-profile");
    go_to(&widget, 11);
    widget.wait(SEEN, SELLER[0]);
    widget.wait(READ, "Vraag 11 van 15 Klanten overtuigen");
    widget.set_attribute("seller-profile", Value::Null);
    widget.wait(SEEN, ITEMS[9]);
}

#[test]
fn every_card_is_as_high_as_the_others_and_the_widget_at_most_560_pixels_and_640_on_a_phone() {
    let widget = alone("lang=nl");
    let heights = "
        const heights = [];
        for (const step of all('.step')) {
          step.click();
          while (step.ariaCurrent !== 'step') await new Promise(requestAnimationFrame);
          heights.push(host.getBoundingClientRect().height);
        }
        return heights";
    for (width, most) in [(820, 560.0), (390, 640.0)] {
        widget.page.phone(width, 844);
        in_every_language_and_mode(&widget, |lang, mode| {
            for ratings in [json!({}), each(&json!(3)), each(&json!("not-observed"))] {
                widget.set_ratings(&ratings);
                widget.page.settle();
                let heights = widget.look_and_await(heights);
                let heights: Vec<f64> = serde_json::from_value(heights).expect("numbers");
                let what = format!("{lang}, {mode}, {width}, {ratings}: {heights:?}");
                assert_eq!(heights.len(), 10, "{what}");
                assert!(
                    heights
                        .iter()
                        .all(|height| (height - heights[0]).abs() < 0.5),
                    "{what}"
                );
                assert!(heights[0] <= most, "{what}");
            }
        });
    }
}

#[test]
fn all_that_a_question_says_is_in_sight_whatever_is_chosen() {
    let widget = Widget::with("lang=nl layout=steps");
    for width in [320, 390, 820] {
        widget.page.phone(width, 844);
        for rating in [
            json!(null),
            json!(1),
            json!(5),
            json!(7),
            json!("not-observed"),
        ] {
            widget.set_ratings(&json!({ ITEMS[0]: rating }));
            widget.wait_for_rating(ITEMS[0], rating.clone());
            widget.page.settle();
            let hidden = widget.look_at(
                "return [...item(arguments[0]).querySelectorAll('.item-name, .item-definition, .anchor, .item-actions')]
                   .filter((part) => {
                     part.scrollIntoView({ block: 'center', behavior: 'instant' });
                     const place = middle(part.getBoundingClientRect());
                     return !part.contains(root.elementFromPoint(place.x, place.y));
                   }).map((part) => part.textContent)",
                json!(ITEMS[0]),
            );
            assert_eq!(hidden, json!([]), "{width}, {rating}");
        }
    }
}

#[test]
fn a_step_moves_nothing_and_scrolls_nothing() {
    let widget = alone("lang=nl");
    widget.page.phone(390, 844);
    widget.look(
        "window.shifts = [];
         if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
           new PerformanceObserver((list) => shifts.push(...list.getEntries()
             .filter((entry) => !entry.hadRecentInput).map((entry) => entry.value)))
             .observe({ type: 'layout-shift' });
         window.button = () => all('.progress .button').at(-1).getBoundingClientRect();
         window.place = (box) => [box.right, box.top, box.bottom].map(Math.round);",
    );
    let before = widget.look("return [scrollY, place(button())]");
    for key in &ITEMS[1..] {
        let button = Place::of(&widget.look("return middle(button())"));
        Pointer::Mouse.tap(&widget.page, button);
        widget.wait(SEEN, *key);
        assert_eq!(
            widget.look("return [scrollY, place(button())]"),
            before,
            "{key}"
        );
    }
    assert_eq!(widget.look("return shifts"), json!([]));
}

#[test]
fn a_reload_and_a_shared_link_start_where_the_answers_end() {
    let widget = alone("lang=nl persist=session");
    widget.focus(ITEMS[0]);
    widget.page.press(&["5"]);
    widget.wait_for_rating(ITEMS[0], 5);
    let address = widget.look("return location.href");
    let address = address.as_str().expect("an address").to_owned();
    widget.page.go(&address);
    widget.wait_for("ready");
    widget.wait(SEEN, ITEMS[1]);
    widget
        .page
        .go(&format!("{address}#slsc-{}", crate::share_link::PAYLOAD));
    widget.wait_for("ready");
    widget.wait(SEEN, "result");
    widget.click("Naar je eigen antwoorden", None);
    widget.wait(SEEN, ITEMS[1]);
}

#[test]
fn the_question_in_sight_stays_when_the_full_program_takes_over() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.set_ratings(&each(&json!(5)));
    widget.wait("return host.result.complete", true);
    go_to(&widget, 4);
    widget.wait(SEEN, ITEMS[3]);
    widget.click("Notitie", Some(ITEMS[3]));
    widget.wait("return root.activeElement?.localName", "textarea");
    assert_eq!(widget.look(SEEN), ITEMS[3]);
    // What is open in one card makes no other one higher.
    let high = "return root.querySelector('.checklist').getBoundingClientRect().height";
    let open = widget.look(high);
    go_to(&widget, 5);
    widget.wait(SEEN, ITEMS[4]);
    assert!(widget.look(high).as_f64() < open.as_f64());
}

#[test]
fn in_an_iframe_the_whole_card_is_in_sight() {
    let widget = inside(
        host(&(script() + &iframe("frame", "lang=nl&layout=steps", ""))),
        0,
    );
    widget.page.resize(820, 700);
    widget.wait(SEEN, ITEMS[0]);
    let high = fitted(&widget.page, 0);
    assert!(high <= 560, "{high}");
    widget.page.enter_frame(0);
    widget.load(&Case::named("introverted_leader"));
    widget.click("Bekijk de scorecard", None);
    widget.wait(SEEN, "result");
    assert!(fitted(&widget.page, 0) > high);
}

#[test]
fn a_long_fallback_takes_no_more_room_than_a_step() {
    let widget = alone("lang=nl");
    let fallback = "<p>Nog een regel van de vragenlijst.</p>".repeat(200);
    widget.page.go(&site::page(format!(
        "<!doctype html><html lang=nl><script type=module src={}embed.js></script>
          <div style='height: 3000px'></div>
          <sales-leader-scorecard layout=steps>{fallback}</sales-leader-scorecard>",
        site::dist()
    )));
    widget.page.resize(820, 700);
    widget.wait_for("idle");
    let high = "return Math.round(host.getBoundingClientRect().height)";
    let reserved = widget.look(high);
    assert!(reserved.as_f64() <= Some(640.0), "{reserved}");
    widget.look("host.scrollIntoView({ behavior: 'instant' })");
    widget.wait_for("ready");
    assert_eq!(widget.look(high), reserved);
}

#[test]
fn on_paper_there_is_a_list_with_its_result() {
    let widget = Widget::with("lang=nl layout=steps");
    widget.load(&Case::named("introverted_leader"));
    let seen = "return all('.item, .result').filter((part) => part.checkVisibility({ visibilityProperty: true })).length";
    widget.wait(seen, 1);
    widget.page.print();
    widget.wait(seen, 11);
}

#[test]
fn axe_finds_nothing_in_steps() {
    for theme in ["light", "dark"] {
        let widget = Widget::with("lang=nl layout=steps");
        widget.page.prefer(&[
            ("prefers-color-scheme", theme),
            ("prefers-reduced-motion", "reduce"),
        ]);
        // It looks for ten sliders first.
        widget.set_attribute("layout", Value::Null);
        axe::assert_clean(&widget.page, "list");
        widget.set_attribute("layout", "steps");
        widget.wait(SEEN, ITEMS[0]);
        axe::assert_clean(&widget.page, &format!("first question, {theme}"));
        widget.load(&Case::named("introverted_leader"));
        axe::assert_clean(&widget.page, &format!("answered, {theme}"));
        widget.click("Bekijk de scorecard", None);
        widget.wait(SEEN, "result");
        axe::assert_clean(&widget.page, &format!("result, {theme}"));
    }
}

#[test]
fn a_reload_with_open_questions_about_selling_starts_at_the_first_of_them() {
    let widget = alone("lang=nl persist=session seller-profile");
    let own: Value = ITEMS
        .map(|key| (key.to_owned(), json!(5)))
        .into_iter()
        .collect();
    widget.set_ratings(&own);
    let address = widget.look("return location.href");
    widget.page.go(address.as_str().expect("an address"));
    widget.wait_for("ready");
    widget.wait(SEEN, SELLER[0]);
}

#[test]
fn behind_the_last_question_is_the_first_one_while_nothing_is_answered() {
    let widget = alone("lang=nl");
    go_to(&widget, 10);
    widget.wait(SEEN, ITEMS[9]);
    widget.click("Volgende open vraag", None);
    widget.wait(READ, FIRST);
    go_to(&widget, 10);
    widget.tap_stop(Pointer::Mouse, ITEMS[9], 6);
    widget.click_when_there("Bekijk de scorecard");
    widget.wait(SEEN, "result");
}

#[test]
fn who_goes_on_by_itself_still_does_after_the_other_layout() {
    let widget = Widget::with("lang=nl");
    let ticked = "return root.querySelector('[name=gliding]')?.checked ?? null";
    widget.look("root.querySelector('[name=gliding]').click()");
    widget.set_attribute("layout", "steps");
    widget.wait(ticked, Value::Null);
    widget.set_attribute("layout", "list");
    widget.wait(ticked, true);
}
