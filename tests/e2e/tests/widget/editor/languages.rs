//! One more language, and one less.

use super::{documents, editor, press, said, structure, value, write};
use serde_json::{Value, json};

#[test]
fn a_new_language_is_a_copy_that_says_what_is_still_to_translate() {
    let widget = editor("empty");
    write(&widget, "language-new", "es");
    press(&widget, ".languages-more button.plain");
    widget.wait("return document.activeElement.id", "language-es");
    let both = documents(&widget, "documents.length === 2");
    assert_eq!(both[1]["language"], "es");
    assert_eq!(structure(&both[0]), structure(&both[1]));
    let marks =
        "return [...document.querySelectorAll('p.todo')].filter((mark) => !mark.hidden).length";
    let before = widget.look(marks).as_u64().expect("a number");
    assert!(before >= 3, "{before}");
    write(&widget, "at-texts-title", "Mi evaluación");
    assert_eq!(widget.look(marks), before - 1);
    let after = documents(&widget, "documents[1].texts.title === 'Mi evaluación'");
    assert_eq!(after[0]["texts"]["title"], "Mijn scorecard");
    assert!(said(&widget, "#languages").contains("nog Engels"));
    press(&widget, "#languages .notice button");
    assert_eq!(widget.look(marks), 0);
    // The widget beside it is in that language, with English around.
    widget.wait(
        "return root.querySelector('h2')?.textContent ?? ''",
        "Mi evaluación",
    );
}

#[test]
fn each_part_says_while_it_is_folded_how_much_of_it_is_still_to_translate() {
    let widget = editor("first-90-days");
    write(&widget, "language-new", "es");
    press(&widget, ".languages-more button.plain");
    widget.wait("return document.activeElement.id", "language-es");
    assert_eq!(said(&widget, "#section-identity .badge.todo"), "");
    press(&widget, "#at-items-0-");
    write(&widget, "at-items-0-name", "Escucha");
    widget.look("for (const head of document.querySelectorAll('.entry-name[aria-expanded=false]')) head.click()");
    for part in ["#form > details", ".entry"] {
        let [told, marked] = ["text.match(/nog (\\d+) te vertalen/)?.[1] ?? 0", "marks.length"].map(|count| {
            widget.look(&format!(
                "return [...document.querySelectorAll('{part}')].map((part) => {{
                   const marks = [...part.querySelectorAll('p.todo')].filter((mark) => !mark.hidden);
                   const text = part.querySelector('.badge.todo').textContent;
                   return Number({count});
                 }})"
            ))
        });
        assert_eq!(told, marked, "{part}");
        let all = told.as_array().expect("a number for each part");
        assert!(
            all.iter()
                .filter(|number| number.as_u64() > Some(0))
                .count()
                >= 5,
            "{told}"
        );
    }
}

#[test]
fn what_was_copied_stays_to_translate_when_its_source_changes_or_goes() {
    let widget = editor("empty");
    write(&widget, "language-new", "es");
    press(&widget, ".languages-more button.plain");
    let marks =
        "return [...document.querySelectorAll('p.todo')].filter((mark) => !mark.hidden).length";
    let before = widget.look(marks);
    assert!(before.as_u64() >= Some(3), "{before}");
    press(&widget, "#language-nl");
    write(&widget, "at-texts-title", "Een andere titel");
    press(&widget, "#at-items-0--down");
    press(&widget, "#language-es");
    widget.wait(marks, before.clone());
    press(&widget, "#language-nl");
    press(&widget, ".languages-more .remove");
    widget.wait(marks, before.clone());
    documents(&widget, "documents.length === 1");
    let page = &widget.page;
    page.run("window.old = true; location.reload()", Value::Null);
    page.arrive(
        "return !window.old && document.querySelector('#language-es')?.checked",
        true,
    );
    super::shown(page);
    widget.wait(marks, before);
}

#[test]
fn a_language_that_was_removed_comes_back() {
    let widget = editor("first-90-days");
    let before = documents(&widget, "documents.length === 2");
    press(&widget, ".languages-more .remove");
    widget.wait("return document.activeElement.id", "undo-language");
    let one = documents(&widget, "documents.length === 1");
    assert_eq!(one[0], before[1]);
    press(&widget, "#undo-language");
    assert_eq!(documents(&widget, "documents.length === 2"), before);
    assert_eq!(
        value(&widget, "at-texts-title-candidate"),
        "De eerste 90 dagen van een nieuwe salesmanager"
    );
}

#[test]
fn a_language_that_was_removed_does_not_come_back_to_other_questions() {
    let widget = editor("first-90-days");
    documents(&widget, "documents.length === 2");
    let offered = "return document.querySelector('#undo-language') !== null";
    press(&widget, "#language-en");
    press(&widget, ".languages-more .remove");
    widget.wait(offered, true);
    write(&widget, "at-texts-title", "Negentig dagen");
    assert_eq!(widget.look(offered), true);
    press(&widget, "#at-items-0--down");
    widget.wait(offered, false);
    // Nor to a language that took its place.
    write(&widget, "language-new", "en");
    press(&widget, ".languages-more button.plain");
    press(&widget, ".languages-more .remove");
    widget.wait(offered, true);
    write(&widget, "language-new", "en");
    press(&widget, ".languages-more button.plain");
    widget.wait(offered, false);
    let both = documents(&widget, "documents.length === 2");
    assert_eq!(structure(&both[0]), structure(&both[1]));
}

#[test]
fn the_code_is_for_a_page_in_the_language_that_is_edited() {
    let widget = editor("first-90-days");
    let made = documents(&widget, "documents.length === 2");
    let key = made[0]["key"].as_str().expect("a key");
    write(&widget, "folder", "https://bureau.example/");
    for (language, name) in [("en", "Engels"), ("nl", "Nederlands")] {
        press(&widget, &format!("#language-{language}"));
        widget.wait(
            "return document.querySelector('#code-page').textContent",
            format!("Deze code is voor een pagina in het {name}."),
        );
        let code = said(&widget, "#code");
        for part in [
            format!("lang=\"{language}\""),
            format!("<div lang=\"{language}\">"),
            format!("{key}.{{lang}}.json"),
        ] {
            assert!(code.contains(&part), "{code}");
        }
    }
    // Where there is one language, nothing is to tell apart.
    press(&widget, ".languages-more .remove");
    documents(&widget, "documents.length === 1");
    let told = "return document.querySelector('#code-page').checkVisibility()";
    assert_eq!(widget.look(told), false);
}

#[test]
fn keys_come_of_names_once_and_do_not_follow_them() {
    let widget = editor("empty");
    for name in ["Één vraag!", "Één vraag!", "12 + 3"] {
        write(&widget, "at-items-new", name);
        press(&widget, "#at-items .adding-line button");
    }
    write(&widget, "at-items-3-name", "Iets anders");
    for item in 3..6 {
        write(&widget, &format!("at-items-{item}-definition"), "Een zin.");
        for anchor in 0..2 {
            write(
                &widget,
                &format!("at-items-{item}-anchors-{anchor}-"),
                "Zo.",
            );
        }
    }
    let made = documents(&widget, "documents[0].items.length === 6");
    let keys = super::each(&made[0], "items", "key");
    assert_eq!(
        keys[3..],
        [json!("een_vraag"), json!("een_vraag_2"), json!("item_6")]
    );
    assert_eq!(made[0]["items"][3]["name"], "Iets anders");
    assert_eq!(said(&widget, "#at-items-3- .entry-title"), "Iets anders");
}
