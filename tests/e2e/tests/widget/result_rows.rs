//! What stands out in a result and its strengths: headings that open, so that the result is short.

use end_to_end::{
    Widget, axe,
    vectors::{Case, ITEMS},
};
use serde_json::{Value, json};

use crate::visit::{alone, in_every_language_and_mode};

/// Answers in the order of the items; what makes a result high is among them: all findings at once,
/// three steps and three strengths, long names, a total that is provisional.
const ANSWERS: [[u8; 10]; 8] = [
    [5, 1, 5, 2, 1, 1, 4, 4, 1, 2],
    [1, 2, 3, 1, 2, 2, 4, 4, 3, 2],
    [1, 1, 1, 1, 1, 7, 7, 7, 7, 7],
    [7, 7, 2, 2, 2, 6, 7, 7, 7, 7],
    [2, 4, 4, 1, 6, 1, 7, 5, 5, 7],
    [2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    [7, 3, 4, 5, 4, 3, 3, 2, 7, 2],
    [6, 7, 2, 1, 5, 3, 5, 4, 3, 6],
];

fn ratings(points: [u8; 10]) -> Value {
    let rated = ITEMS.iter().zip(points);
    rated
        .map(|(key, point)| ((*key).to_owned(), json!(point)))
        .collect()
}

/// How many of the sentences under a heading that opens are in sight.
const SAID: &str = "return all('.result details ~ p, .result details ~ ul p')
    .filter((text) => text.checkVisibility()).length";

#[test]
fn a_result_is_at_most_1250_pixels_high_at_820_and_1900_at_390() {
    let widget = alone(
        "agency=Vonk contact-url=https://vonk.example privacy-url=https://vonk.example/privacy",
    );
    for (width, most) in [(820, 1250.0), (390, 1900.0)] {
        widget.page.phone(width, 844);
        in_every_language_and_mode(&widget, |lang, mode| {
            for points in ANSWERS {
                widget.set_ratings(&ratings(points));
                widget.wait("return all('.profile').length", 1);
                widget.page.settle();
                let high = widget
                    .look("return root.querySelector('.result').getBoundingClientRect().height");
                let high = high.as_f64().expect("a height");
                assert!(
                    high > 500.0 && high <= most,
                    "{width}, {lang}, {mode}, {points:?}: {high}"
                );
            }
        });
    }
}

#[test]
fn a_heading_opens_and_closes_what_it_says_by_key_and_click_and_leaves_the_others() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("failed_top_seller"));
    widget.wait("return all('.result summary').length > 1", true);
    assert_eq!(widget.look(SAID), 0);
    let names =
        "return all('.finding li, .strongest li b').every((name) => name.checkVisibility())";
    assert_eq!(widget.look(names), true);
    widget.look("all('.finding summary')[0].focus()");
    widget.page.press(&["Enter"]);
    widget.wait(SAID, 1);
    let said = widget.look("return root.querySelector('.finding p').textContent");
    assert!(
        said.as_str()
            .is_some_and(|said| said.contains("voorbehoud")),
        "{said}"
    );
    axe::assert_clean(&widget.page, "open");
    // The next answer leaves it open.
    widget.look("host.ratings = { ...host.ratings, consistency: 2 }");
    widget.wait(
        "return root.querySelectorAll('.profile-rating')[5].textContent",
        "2",
    );
    assert_eq!(widget.look(SAID), 1);
    widget.look("all('.finding summary')[0].click()");
    widget.wait(SAID, 0);
}

#[test]
fn what_opens_is_a_finger_high_on_a_touch_screen() {
    let widget = Widget::with("lang=nl");
    widget.page.touch_screen();
    widget.load(&Case::named("failed_top_seller"));
    widget.wait("return all('.result summary').length > 1", true);
    let low = widget.look(
        "return all('.result summary').map((summary) => summary.getBoundingClientRect().height)
           .filter((high) => high < 44)",
    );
    assert_eq!(low, json!([]));
}

#[test]
fn on_paper_all_that_a_result_says_is_open() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("failed_top_seller"));
    widget.wait("return all('.result summary').length > 1", true);
    widget.page.print();
    widget.wait(
        "return all('.result details ~ p, .result details ~ ul p').filter((text) => !text.checkVisibility()).length",
        0,
    );
}
