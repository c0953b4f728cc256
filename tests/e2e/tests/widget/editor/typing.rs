//! What is typed, and the room that names have.

use super::{documents, editor, press, value, write};
use serde_json::json;

#[test]
fn spaces_that_do_not_break_stay_and_signs_that_nobody_sees_are_taken_away() {
    let widget = editor("empty");
    write(
        &widget,
        "at-texts-title",
        "\u{feff}Prix\u{a0}: ad\u{ad}res\u{200b}\u{2060}\u{202f}!\tEt\n  👩\u{200d}💻\u{a0}",
    );
    let made = documents(&widget, "documents[0].texts.title.startsWith('Prix')");
    assert_eq!(
        made[0]["texts"]["title"],
        "Prix\u{a0}: adres\u{202f}! Et 👩\u{200d}💻"
    );
}

#[test]
fn a_name_that_is_half_typed_stays_when_the_form_is_drawn_anew_and_goes_once_it_is_added() {
    let widget = editor("first-90-days");
    write(&widget, "at-items-new", "Klanten vr");
    write(&widget, "at-bands-new", "Uitmunt");
    press(&widget, "#at-items-0--down");
    press(&widget, "#language-en");
    widget.wait(
        "return document.querySelector('#at-texts-title').lang",
        "en",
    );
    let names = ["at-items-new", "at-bands-new"].map(|id| value(&widget, id));
    assert_eq!(names, [json!("Klanten vr"), json!("Uitmunt")]);
    press(&widget, "#at-items .adding-line button");
    assert_eq!(value(&widget, "at-items-new"), "");
    assert_eq!(value(&widget, "at-items-5-name"), "Klanten vr");
    // Another scorecard begins without it.
    press(&widget, "#clear");
    let page = &widget.page;
    page.run(
        "document.querySelector(`[data-model='empty']`).click()",
        json!([]),
    );
    super::shown(page);
    assert_eq!(value(&widget, "at-bands-new"), "");
}

#[test]
fn a_name_has_a_line_of_its_own_where_large_text_leaves_no_room_beside_the_arrows() {
    let widget = editor("ours");
    documents(&widget, "true");
    for (width, size, is_beside) in [
        (390, "200%", false),
        (320, "100%", true),
        (1280, "100%", true),
    ] {
        widget.page.resize(width, 800);
        widget.look_at(
            "document.documentElement.style.fontSize = arguments[0]",
            json!([size]),
        );
        widget.page.settle();
        let found = widget.look(
            "const heads = [...document.querySelectorAll('#section-items .entry-head')];
             const box = (element) => element.getBoundingClientRect();
             const lines = heads.map((head) => {
               const text = head.querySelector('.entry-text');
               return box(text).height / (1.5 * parseFloat(getComputedStyle(text).fontSize));
             });
             const beside = heads.map((head) => box(head.querySelector('.moves')).top < box(head.firstChild).bottom - 1);
             const arrows = [...document.querySelectorAll('#section-items .move')].map(box);
             return [heads.length > 5, Math.max(...lines) < 4.5, [...new Set(beside)],
               arrows.every(({ height }) => height > 43.5), document.documentElement.scrollWidth <= innerWidth]",
        );
        assert_eq!(
            found,
            json!([true, true, [is_beside], true, true]),
            "{width}, {size}"
        );
    }
}
