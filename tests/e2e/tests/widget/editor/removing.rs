//! What was removed can come back, whatever was changed since.

use super::{documents, each, editor, press, said, structure, value, write};
use end_to_end::Widget;
use serde_json::json;

const OFFERED: &str = "return document.querySelector('#undo-removal') !== null";

/// Removes the question at a place.
fn remove(widget: &Widget, at: usize) {
    widget.look_at(
        "document.querySelector(`[id='at-items-${arguments[0]}-'][aria-expanded=false]`)?.click()",
        json!([at]),
    );
    press(widget, &format!("[id='at-items-{at}--fields'] .remove"));
    widget.wait("return document.activeElement.id", "undo-removal");
}

fn add(widget: &Widget, name: &str) {
    write(widget, "at-items-new", name);
    press(widget, "#at-items .adding-line button");
}

#[test]
fn what_was_removed_can_come_back_after_other_words_and_after_another_structure() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    press(&widget, "#at-items-0-");
    for (id, text) in [
        ("at-items-0-weight", "3"),
        ("at-scale-points", "6"),
        ("at-modes", "self"),
        ("at-items-new", "Een vraag"),
        ("language-new", "es"),
    ] {
        remove(&widget, 1);
        write(&widget, "at-texts-title", &format!("Zonder {id}"));
        write(&widget, id, text);
        match id {
            "at-items-new" => press(&widget, "#at-items .adding-line button"),
            "language-new" => press(&widget, ".languages-more button.plain"),
            _ => {}
        }
        assert_eq!(widget.look(OFFERED), true, "{id}");
        press(&widget, "#undo-removal");
        widget.wait("return document.activeElement.id", "at-items-1-");
        assert_eq!(widget.look(OFFERED), false, "{id}");
        assert_eq!(
            said(&widget, "#at-items-1- .entry-title"),
            "Duidelijke afspraken"
        );
    }
}

#[test]
fn the_next_removal_takes_the_place_of_the_one_before() {
    let widget = editor("first-90-days");
    remove(&widget, 1);
    remove(&widget, 0);
    let told = "return [...document.querySelectorAll('#section-items .undone span')].map(({ textContent }) => textContent)";
    assert_eq!(
        widget.look(told),
        json!(["‘Gesprekken onder vier ogen’ is verwijderd."])
    );
}

#[test]
fn what_comes_back_fits_the_scale_the_modes_and_the_languages_of_then() {
    let widget = editor("first-90-days");
    let before = documents(&widget, "true");
    remove(&widget, 1);
    write(&widget, "at-scale-anchors-4", "");
    write(&widget, "at-modes", "self");
    write(&widget, "language-new", "es");
    press(&widget, ".languages-more button.plain");
    press(&widget, "#undo-removal");
    let back = documents(
        &widget,
        "documents.length === 3 && documents[2].items.length === 5",
    );
    for document in &back {
        assert_eq!(structure(document), structure(&back[0]));
        let anchors = &document["items"][1]["anchors"];
        assert_eq!(anchors.as_array().map(Vec::len), Some(2), "{anchors}");
    }
    assert_eq!(back[2]["items"][1], back[0]["items"][1]);
    // All that waited is there when it is wanted again, in the languages that had it.
    press(&widget, ".languages-more .remove");
    write(&widget, "at-modes", "both");
    write(&widget, "at-scale-anchors-4", "on");
    let again = documents(
        &widget,
        "documents[0].modes.length === 2 && documents[0].scale.anchors.length === 3",
    );
    assert_eq!(again, before);
}

#[test]
fn what_comes_back_has_a_key_of_its_own_where_another_one_took_it() {
    let widget = editor("empty");
    add(&widget, "Doorzetten");
    remove(&widget, 3);
    add(&widget, "Doorzetten");
    press(&widget, "#undo-removal");
    for at in [3, 4] {
        write(&widget, &format!("at-items-{at}-definition"), "Een zin.");
        for anchor in 0..2 {
            write(&widget, &format!("at-items-{at}-anchors-{anchor}-"), "Zo.");
        }
    }
    let made = documents(&widget, "documents[0].items.length === 5");
    assert_eq!(
        each(&made[0], "items", "key")[3..],
        [json!("doorzetten_2"), json!("doorzetten")]
    );
}

#[test]
fn the_offer_and_what_it_says_are_in_sight_together() {
    let widget = editor("first-90-days");
    documents(&widget, "true");
    for width in [390, 1280] {
        widget.page.resize(width, 800);
        widget.page.settle();
        for at in [4, 1, 0] {
            remove(&widget, at);
            widget.wait(
                "const offer = document.querySelector('#section-items .undone');
                 const [told, button] = [...offer.children].map((part) => part.getBoundingClientRect());
                 const isSeen = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
                 return [isSeen(told), isSeen(button), told.right <= button.left]",
                json!([true, true, true]),
            );
            press(&widget, "#undo-removal");
            widget.wait(
                "return document.activeElement.id",
                format!("at-items-{at}-"),
            );
        }
    }
}

#[test]
fn what_waits_for_a_removed_question_is_not_given_to_another_of_its_name_and_comes_back_with_it() {
    let widget = editor("first-90-days");
    add(&widget, "Nieuw");
    write(&widget, "at-items-5-anchors-1-", "Van vroeger.");
    write(&widget, "at-scale-anchors-4", "");
    remove(&widget, 5);
    add(&widget, "Nieuw");
    write(&widget, "at-scale-anchors-4", "on");
    assert_eq!(value(&widget, "at-items-5-anchors-1-"), "");
    write(&widget, "at-scale-anchors-4", "");
    press(&widget, "#undo-removal");
    write(&widget, "at-scale-anchors-4", "on");
    let texts = [5, 6].map(|at| value(&widget, &format!("at-items-{at}-anchors-1-")));
    assert_eq!(texts, [json!("Van vroeger."), json!("")]);
}
