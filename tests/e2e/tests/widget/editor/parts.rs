//! Parts that are there as long as what they are about: the comparison and the second block.

use super::{documents, editor, press, said, value, write};
use serde_json::json;

const COMPARED: &str = "return document.querySelector('#section-shift') !== null";
const MARKS: &str =
    "return [...document.querySelectorAll('p.todo')].filter((mark) => !mark.hidden).length";

#[test]
fn the_words_of_a_comparison_go_with_its_last_question_and_come_back() {
    let widget = editor("empty");
    let before = documents(&widget, "true");
    press(&widget, "#at-items-0-");
    write(&widget, "at-items-0-roleShift", "on");
    assert_eq!(widget.look(COMPARED), true);
    write(&widget, "at-texts-roleShift-heading", "");
    widget.wait("return document.querySelectorAll('#mistakes li').length", 1);
    assert!(said(&widget, "#mistakes li").starts_with("Vergelijking: Kop "));
    write(&widget, "at-texts-roleShift-heading", "Samen");
    write(&widget, "at-items-0-roleShift", "");
    assert_eq!(widget.look(COMPARED), false);
    assert!(said(&widget, "#said").contains("‘Vergelijking’ is weg"));
    assert_eq!(documents(&widget, "!documents[0].texts.roleShift"), before);
    write(&widget, "at-items-0-roleShift", "on");
    assert_eq!(value(&widget, "at-texts-roleShift-heading"), "Samen");
    // The question may go as a whole.
    press(&widget, "[id='at-items-0--fields'] .remove");
    assert_eq!(widget.look(COMPARED), false);
    press(&widget, "#undo-removal");
    assert_eq!(value(&widget, "at-texts-roleShift-heading"), "Samen");
}

#[test]
fn words_that_come_in_another_language_are_still_to_translate() {
    let widget = editor("empty");
    write(&widget, "language-new", "es");
    press(&widget, ".languages-more button.plain");
    press(&widget, "#languages .notice button");
    assert_eq!(widget.look(MARKS), 0);
    press(&widget, "#at-items-0-");
    write(&widget, "at-items-0-roleShift", "on");
    // Six texts of the comparison, in English, and nine of the block.
    assert_eq!(widget.look(MARKS), 6);
    write(&widget, "at-seller-new", "Nuevo");
    press(&widget, "#at-seller .adding-line button");
    assert_eq!(widget.look(MARKS), 15);
    assert!(said(&widget, "#languages .notice").contains("nog in een andere taal"));
    write(&widget, "at-texts-roleShift-heading", "Juntas");
    assert_eq!(widget.look(MARKS), 14);
    // In Dutch it is the name of the question that is not.
    press(&widget, "#language-nl");
    widget.wait(MARKS, 1);
    write(&widget, "at-seller-0-name", "Nieuw");
    assert_eq!(widget.look(MARKS), 0);
    assert_eq!(
        value(&widget, "at-texts-seller-heading"),
        json!("Extra vragen")
    );
}
