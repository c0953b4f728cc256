//! The groups of the questions, and how a question moves through them.

use super::{documents, editor, press, rewrite, said, write};
use end_to_end::Widget;
use serde_json::{Value, json};

/// The list of questions as it is seen: the captions of the groups, and below them the names.
const OUTLINE: &str =
    "return [...document.querySelectorAll('#section-items :is(.entry-group, .entry-title)')]
       .map((part) => (part.matches('.entry-group') ? '# ' : '') + part.textContent)";

fn outline(widget: &Widget) -> Value {
    widget.look(OUTLINE)
}

/// Whether the arrows up and down of a question are of no use.
fn arrows(widget: &Widget, at: usize) -> Value {
    widget.look_at(
        "return ['up', 'down'].map((way) => document.getElementById(`at-items-${arguments[0]}--${way}`).disabled)",
        json!([at]),
    )
}

#[test]
fn the_questions_stand_below_the_names_of_their_groups_in_the_language_that_is_edited() {
    let widget = editor("first-90-days");
    let names = [
        "# Het team",
        "Gesprekken onder vier ogen",
        "Duidelijke afspraken",
        "Een eerste resultaat samen",
        "# De nieuwe rol",
        "Eigen klanten overdragen",
        "Feedback vragen",
    ];
    assert_eq!(outline(&widget), json!(names));
    // Who hears the page hears of which group a list is.
    let heard = "return [...document.querySelectorAll('#section-items ol')]
         .map((list) => document.getElementById(list.getAttribute('aria-labelledby')).textContent)";
    assert_eq!(widget.look(heard), json!(["Het team", "De nieuwe rol"]));
    press(&widget, "#language-en");
    widget.wait(
        "return document.querySelector('#section-items .entry-group').textContent",
        "The team",
    );
    press(&widget, "#at-pillars-0-");
    write(&widget, "at-pillars-0-name", "Us");
    assert_eq!(outline(&widget)[0], "# Us");
}

#[test]
fn without_groups_the_questions_are_one_list() {
    let widget = editor("ready-to-delegate");
    let found = "return ['.entry-group', 'ol', '.entry'].map((part) =>
         document.querySelectorAll(`#section-items ${part}`).length)";
    assert_eq!(widget.look(found), json!([0, 1, 10]));
    assert_eq!(arrows(&widget, 0), json!([true, false]));
    assert_eq!(arrows(&widget, 9), json!([false, true]));
}

#[test]
fn a_question_that_is_in_no_group_is_seen_to_be_and_moves_into_one() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    rewrite(
        &widget,
        "for (const { items } of kept.documents) delete items[0].pillar;",
    );
    widget.wait(
        "return document.querySelector('#section-items .entry-group').textContent",
        "Zonder groep",
    );
    press(&widget, "#at-items-0--down");
    assert_eq!(outline(&widget)[0], "# Het team");
    documents(&widget, "documents[0].items[0].pillar === 'team'");
}

#[test]
fn the_only_question_of_a_group_leaves_it_and_comes_back() {
    let widget = editor("ours");
    let before = documents(&widget, "true");
    let first = outline(&widget);
    assert_eq!(arrows(&widget, 0), json!([true, false]));
    press(&widget, "#at-items-0--down");
    let moved = outline(&widget);
    // The group that is empty now is still there to go back to.
    assert_eq!(
        [&moved[0], &moved[1], &moved[2]],
        [&first[0], &first[2], &first[1]]
    );
    assert!(said(&widget, "#said").contains("in de groep ‘Zichtbaar gedrag’"));
    assert_eq!(arrows(&widget, 0), json!([false, false]));
    widget.wait("return document.activeElement.id", "at-items-0--down");
    press(&widget, "#at-items-0--up");
    widget.wait("return document.activeElement.id", "at-items-0--down");
    assert_eq!(outline(&widget), first);
    assert_eq!(documents(&widget, "true"), before);
}

#[test]
fn a_move_and_the_opposite_move_bring_back_what_was() {
    let widget = editor("first-90-days");
    write(&widget, "at-pillars-new", "Leeg");
    press(&widget, "#at-pillars .adding-line button");
    press(&widget, "#at-pillars-2--up");
    let changed = widget.look(
        "const outline = () => {
           const parts = document.querySelectorAll('#section-items :is(.entry-group, .entry-title)');
           return [...parts].map(({ textContent }) => textContent).join();
         };
         const arrow = (at, way) => document.getElementById(`at-items-${at}--${way}`);
         const before = outline();
         const wrong = [];
         for (let at = 0; at < 5; at += 1) {
           for (const [way, back] of [['up', 'down'], ['down', 'up']]) {
             if (arrow(at, way).disabled) continue;
             arrow(at, way).click();
             if (outline() === before) wrong.push([at, way, 'in sight']);
             const [, place] = /items-(\\d+)/.exec(document.activeElement.id);
             arrow(place, back).click();
             if (outline() !== before) wrong.push([at, way, 'and back']);
           }
         }
         return wrong",
    );
    assert_eq!(changed, json!([]));
}

#[test]
fn a_question_moves_from_the_end_to_the_beginning_through_every_group_also_an_empty_one() {
    let widget = editor("first-90-days");
    write(&widget, "at-pillars-new", "Leeg");
    press(&widget, "#at-pillars .adding-line button");
    press(&widget, "#at-pillars-2--up");
    assert_eq!(outline(&widget)[4], "# Leeg");
    assert_eq!(arrows(&widget, 4), json!([false, true]));
    // Past one question, two borders and three questions.
    for (place, focus) in [
        (3, "at-items-3--up"),
        (3, "at-items-3--up"),
        (3, "at-items-3--up"),
        (2, "at-items-2--up"),
        (1, "at-items-1--up"),
        (0, "at-items-0--down"),
    ] {
        let at = widget.look(
            "return [...document.querySelectorAll('#section-items .entry-title')]
               .findIndex(({ textContent }) => textContent === 'Feedback vragen')",
        );
        press(&widget, &format!("[id='at-items-{at}--up']"));
        widget.wait("return document.activeElement.id", focus);
        assert_eq!(
            said(&widget, &format!("[id='at-items-{place}-'] .entry-title")),
            "Feedback vragen"
        );
    }
    assert_eq!(arrows(&widget, 0), json!([true, false]));
    press(&widget, "#at-pillars-1-");
    press(&widget, "[id='at-pillars-1--fields'] .remove");
    let made = documents(&widget, "documents[0].pillars.length === 2");
    let pillars = super::each(&made[1], "items", "pillar");
    assert_eq!(
        json!(pillars),
        json!(["team", "team", "team", "team", "role"])
    );
}
