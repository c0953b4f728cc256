//! The second block: questions that are no part of the total, and their words.

use super::{documents, each, editor, press, said, structure, write};
use end_to_end::Widget;
use serde_json::{Value, json};

/// Adds a question to the second block, with all its texts.
fn add(widget: &Widget, at: usize, name: &str, anchors: usize) {
    widget.look("document.querySelector('#section-seller').open = true");
    write(widget, "at-seller-new", name);
    press(widget, "#at-seller .adding-line button");
    widget.wait(
        "return document.activeElement.id",
        format!("at-seller-{at}-"),
    );
    fill(widget, at, anchors);
}

fn fill(widget: &Widget, at: usize, anchors: usize) {
    write(widget, &format!("at-seller-{at}-definition"), "Een zin.");
    for anchor in 0..anchors {
        let id = format!("at-seller-{at}-anchors-{anchor}-");
        write(widget, &id, &format!("Voorbeeld {anchor}."));
    }
}

const SHOWN: &str = "return document.querySelector('#section-block') !== null";

#[test]
fn a_second_block_begins_with_words_of_its_own_and_goes_with_its_last_question() {
    let widget = editor("first-90-days");
    let before = documents(&widget, "true");
    assert_eq!(widget.look(SHOWN), false);
    add(&widget, 0, "Klanten overtuigen", 3);
    assert_eq!(widget.look(SHOWN), true);
    press(&widget, "#language-en");
    fill(&widget, 0, 3);
    let made = documents(&widget, "documents[0].seller");
    assert_eq!(said(&widget, "#mistakes ul"), "");
    assert_eq!(structure(&made[0]), structure(&made[1]));
    assert_eq!(
        made[0]["seller"],
        json!([{ "key": "klanten_overtuigen", "name": "Klanten overtuigen", "definition": "Een zin.",
            "anchors": ["Voorbeeld 0.", "Voorbeeld 1.", "Voorbeeld 2."] }])
    );
    assert_eq!(made[0]["texts"]["seller"]["heading"], "Extra vragen");
    assert_eq!(made[1]["texts"]["seller"]["heading"], "Extra questions");
    write(&widget, "at-texts-seller-heading", "Selling");
    let made = documents(&widget, "documents[1].texts.seller.heading === 'Selling'");

    press(&widget, "[id='at-seller-0--fields'] .remove");
    let gone = documents(&widget, "!documents[0].seller");
    assert_eq!(gone, before);
    assert_eq!(widget.look(SHOWN), false);
    press(&widget, "#undo-removal");
    assert_eq!(documents(&widget, "documents[0].seller"), made);
    assert_eq!(widget.look(SHOWN), true);
}

#[test]
fn its_keys_are_those_of_no_question_and_it_follows_the_scale_and_the_order() {
    let widget = editor("empty");
    let name = "Doorzetten";
    add(&widget, 0, name, 2);
    add(&widget, 1, name, 2);
    write(&widget, "at-items-new", name);
    press(&widget, "#at-items .adding-line button");
    write(&widget, "at-items-3-definition", "Een zin.");
    for anchor in 0..2 {
        write(&widget, &format!("at-items-3-anchors-{anchor}-"), "Zo.");
    }
    press(&widget, "#at-seller-0--down");
    let keys = ["doorzetten_2", "doorzetten"].map(Value::from);
    let moved = documents(
        &widget,
        "documents[0].seller?.length === 2 && documents[0].items[3]",
    );
    assert_eq!(moved[0]["items"][3]["key"], "doorzetten_3");
    assert_eq!(each(&moved[0], "seller", "key"), keys);

    write(&widget, "at-scale-anchors-3", "on");
    widget.wait("return document.querySelectorAll('#mistakes li').length", 6);
    for list in ["items", "seller"] {
        widget.look(
            "for (const head of document.querySelectorAll('.entry-name[aria-expanded=false]')) head.click()",
        );
        for at in 0..4 {
            if list == "items" || at < 2 {
                write(&widget, &format!("at-{list}-{at}-anchors-1-"), "Soms.");
            }
        }
    }
    let wide = documents(&widget, "documents[0].scale.anchors.length === 3");
    assert_eq!(
        each(&wide[0], "seller", "anchors"),
        [0, 1].map(|_| json!(["Voorbeeld 0.", "Soms.", "Voorbeeld 1."]))
    );
    write(&widget, "at-modes", "both");
    write(&widget, "at-seller-1-anchors-candidate-1-", "Wisselend.");
    let both = documents(&widget, "documents[0].seller[1].anchors.candidate");
    write(&widget, "at-modes", "self");
    documents(&widget, "Array.isArray(documents[0].seller[1].anchors)");
    write(&widget, "at-modes", "both");
    let again = documents(&widget, "documents[0].seller[1].anchors.candidate");
    assert_eq!(again, both);
}

#[test]
fn it_is_seen_beside_the_form_and_is_in_the_code() {
    let widget = editor("empty");
    documents(&widget, "true");
    write(&widget, "folder", "https://bureau.example/");
    assert!(!said(&widget, "#code").contains("seller-profile"));
    add(&widget, 0, "Doorzetten", 2);
    documents(&widget, "documents[0].seller");
    widget.wait(
        "return host.status === 'ready' && 'doorzetten' in host.ratings",
        true,
    );
    write(&widget, "sample", "mixed");
    widget.wait(
        "return root.querySelector('[part~=result]')?.textContent.includes('De andere vragen scoren nu hoger dan de extra vragen.') ?? false",
        true,
    );
    let code = said(&widget, "#code");
    assert!(code.contains("seller-profile=\"\""), "{code}");
    assert!(
        code.contains("<p>Aantal extra vragen: 1. Ze tellen"),
        "{code}"
    );
    assert!(code.contains("<ol start=\"4\">"), "{code}");
}
