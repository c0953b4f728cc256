//! What is the same in every language: order, groups, scale, modes.

use super::{documents, each, editor, press, said, structure, value, write};
use serde_json::{Value, json};

#[test]
fn order_additions_and_removals_are_the_same_in_every_language_and_lose_no_words() {
    let widget = editor("first-90-days");
    let before = documents(&widget, "true");
    press(&widget, "#at-items-0--down");
    widget.wait("return document.activeElement.id", "at-items-1--down");
    write(&widget, "at-items-new", "Klanten vragen");
    press(&widget, "#at-items .adding-line button");
    write(&widget, "at-items-5-definition", "Vraagt door.");
    for anchor in 0..3 {
        write(&widget, &format!("at-items-5-anchors-{anchor}-"), "Zo.");
    }
    write(&widget, "at-items-5-weight", "3");
    // The other language lacks its words, and says so.
    widget.wait(
        "return document.querySelector('#mistakes').textContent.includes('Engels, Klanten vragen')",
        true,
    );
    press(&widget, "#language-en");
    write(&widget, "at-items-5-name", "Ask customers");
    write(&widget, "at-items-5-definition", "Asks on.");
    for anchor in 0..3 {
        write(&widget, &format!("at-items-5-anchors-{anchor}-"), "So.");
    }
    press(&widget, "#at-items-2-");
    press(&widget, "#at-items-2--fields .remove");
    let after = documents(&widget, "documents[1]?.items[4]?.name === 'Ask customers'");
    assert_eq!(structure(&after[0]), structure(&after[1]));
    let keys = [
        "agreements",
        "one_to_ones",
        "letting_go",
        "feedback",
        "klanten_vragen",
    ];
    assert_eq!(each(&after[0], "items", "key"), keys.map(Value::from));
    assert_eq!(after[0]["items"][4]["name"], "Klanten vragen");
    assert_eq!(after[1]["items"][4]["weight"], 3);
    for (language, document) in after.iter().enumerate() {
        // All words of the others are as they were, advice included.
        for item in &document["items"].as_array().expect("items")[..4] {
            let old = before[language]["items"].as_array().expect("items");
            assert!(old.contains(item), "{item}");
        }
    }
}

#[test]
fn what_was_removed_comes_back_in_its_place_with_all_its_words() {
    let widget = editor("first-90-days");
    let before = documents(&widget, "true");
    widget.look("for (const details of document.querySelectorAll('details')) details.open = true");
    for (list, at) in [("items", 1), ("bands", 0), ("pillars", 0)] {
        let open = format!("[id='at-{list}-{at}-']");
        press(&widget, &open);
        press(&widget, &format!("[id='at-{list}-{at}--fields'] .remove"));
        widget.wait("return document.activeElement.id", "undo-removal");
        let length = before[0][list].as_array().map_or(0, Vec::len) - 1;
        let gone = documents(&widget, &format!("documents[0].{list}.length === {length}"));
        assert_eq!(structure(&gone[0]), structure(&gone[1]));
        assert!(said(&widget, "#said").contains("is verwijderd"));
        press(&widget, "#undo-removal");
        widget.wait(
            "return document.activeElement.id",
            format!("at-{list}-{at}-"),
        );
        let back = documents(
            &widget,
            &format!("documents[0].{list}.length === {}", length + 1),
        );
        assert_eq!(back, before, "{list}");
    }
}

#[test]
fn questions_go_with_their_group_and_into_the_next_one() {
    let widget = editor("first-90-days");
    let pillars = |document: &Value| each(document, "items", "pillar");
    press(&widget, "#at-pillars-0--down");
    let moved = documents(&widget, "documents[0].pillars[0].key === 'role'");
    let [role, team] = [json!("role"), json!("team")];
    assert_eq!(
        pillars(&moved[1]),
        [&role, &role, &team, &team, &team].map(Clone::clone)
    );
    // The first of the second group, moved up, is the last of the first.
    press(&widget, "#at-items-2--up");
    assert!(said(&widget, "#said").contains("in de groep ‘De nieuwe rol’"));
    let moved = documents(&widget, "documents[0].items[2].pillar === 'role'");
    assert_eq!(each(&moved[0], "items", "key")[2], "one_to_ones");
    press(&widget, "#at-items-0-");
    write(&widget, "at-items-0-pillar", "team");
    let moved = documents(&widget, "documents[0].items[4].key === 'letting_go'");
    assert_eq!(pillars(&moved[0]), pillars(&moved[1]));
    widget.wait("return document.activeElement.id", "at-items-4-pillar");
}

#[test]
fn another_scale_keeps_the_texts_of_its_ends_and_remembers_those_between() {
    let widget = editor("ready-to-delegate");
    write(&widget, "at-scale-points", "5");
    let wide = documents(&widget, "documents[0].scale.points === 5");
    assert_eq!(wide[1]["scale"]["anchors"], json!([1, 2, 5]));
    assert_eq!(
        wide[0]["items"][0]["anchors"],
        json!(["Nee", "Deels", "Ja"])
    );
    write(&widget, "at-scale-anchors-2", "");
    let ends = documents(&widget, "documents[0].scale.anchors.length === 2");
    assert_eq!(ends[0]["items"][9]["anchors"], json!(["Nee", "Ja"]));
    write(&widget, "at-scale-anchors-2", "on");
    let back = documents(&widget, "documents[0].scale.anchors.length === 3");
    assert_eq!(back, wide);
}

#[test]
fn texts_about_a_candidate_wait_while_it_is_about_the_visitor_alone() {
    let widget = editor("ours");
    let before = documents(&widget, "true");
    write(&widget, "at-modes", "self");
    let own = documents(&widget, "documents[0].modes.length === 1");
    assert!(own[0]["items"][0]["definition"].is_string());
    assert!(!own[0].to_string().contains("candidate"));
    write(&widget, "at-modes", "both");
    let mut both = documents(&widget, "documents[0].modes.length === 2");
    for document in &mut both {
        // What was left out means the same.
        document.as_object_mut().expect("an object").remove("modes");
    }
    assert_eq!(both, before);
}

#[test]
fn another_scale_while_it_is_about_the_visitor_alone_mixes_in_nothing_about_a_candidate() {
    let widget = editor("first-90-days");
    let before = documents(&widget, "true");
    write(&widget, "at-scale-anchors-4", "");
    documents(&widget, "documents[0].scale.anchors.length === 2");
    write(&widget, "at-modes", "self");
    documents(&widget, "documents[0].modes.length === 1");
    write(&widget, "at-scale-anchors-4", "on");
    let own = documents(&widget, "documents[0].scale.anchors.length === 3");
    assert!(!own[0]["items"].to_string().contains("candidate"));
    assert_eq!(
        own[0]["items"][0]["anchors"],
        before[0]["items"][0]["anchors"]["self"]
    );
    // Those about a candidate waited, and have that point too.
    write(&widget, "at-modes", "both");
    assert_eq!(
        documents(&widget, "documents[0].modes.length === 2"),
        before
    );
}

#[test]
fn a_candidates_text_that_is_left_empty_is_that_of_the_visitor() {
    let widget = editor("first-90-days");
    write(&widget, "at-texts-title-candidate", "");
    let same = documents(&widget, "typeof documents[0].texts.title === 'string'");
    assert_eq!(
        same[0]["texts"]["title"],
        "[Je|Uw] eerste 90 dagen als salesmanager"
    );
    write(&widget, "at-texts-title", "Negentig dagen");
    let same = documents(&widget, "documents[0].texts.title === 'Negentig dagen'");
    assert!(same[1]["texts"]["title"]["candidate"].is_string());
    write(&widget, "at-texts-title-candidate", "Een kandidaat");
    let other = documents(&widget, "documents[0].texts.title.candidate");
    assert_eq!(
        other[0]["texts"]["title"],
        json!({ "self": "Negentig dagen", "candidate": "Een kandidaat" })
    );
    assert_eq!(value(&widget, "at-texts-title"), "Negentig dagen");
}

#[test]
fn a_candidates_text_stays_while_the_other_is_typed_past_it() {
    let widget = editor("first-90-days");
    press(&widget, "#at-items-0-");
    for (id, candidate) in [
        ("at-texts-title", "at-texts-title-candidate"),
        ("at-items-0-anchors-1-", "at-items-0-anchors-candidate-1-"),
    ] {
        write(&widget, candidate, "Ja");
        widget.look_at(
            "const control = document.getElementById(arguments[0]);
             control.focus();
             for (const text of ['J', 'Ja', 'Ja, vaak']) {
               control.value = text;
               control.dispatchEvent(new Event('input', { bubbles: true }));
             }
             control.dispatchEvent(new Event('change', { bubbles: true }))",
            json!(id),
        );
    }
    let made = documents(
        &widget,
        "documents[0].items[0].anchors.self[1] === 'Ja, vaak'",
    );
    let anchors = &made[0]["items"][0]["anchors"];
    assert_eq!(anchors["candidate"][1], "Ja");
    let pair = json!({ "self": "Ja, vaak", "candidate": "Ja" });
    assert_eq!(made[0]["texts"]["title"], pair);
}

#[test]
fn a_result_that_is_added_after_one_that_is_not_right_begins_at_a_number() {
    let widget = editor("empty");
    press(&widget, "#at-bands-1-");
    for (at, from, next) in [(1, "50,", "60"), (2, "", "60")] {
        write(&widget, &format!("at-bands-{at}-from"), from);
        write(&widget, "at-bands-new", "Nog een");
        press(&widget, "#at-bands .adding-line button");
        assert_eq!(value(&widget, &format!("at-bands-{}-from", at + 1)), next);
    }
}

#[test]
fn the_first_comparison_brings_its_words_in_every_language() {
    let widget = editor("first-90-days");
    press(&widget, "#at-items-0-");
    write(&widget, "at-items-0-roleShift", "on");
    let made = documents(&widget, "documents[1]?.texts.roleShift");
    assert_eq!(made[0]["texts"]["roleShift"]["lower"], "lager dan");
    assert_eq!(made[1]["texts"]["roleShift"]["lower"], "lower than");
    assert_eq!(made[1]["items"][0]["roleShift"], true);
    write(&widget, "at-texts-roleShift-heading", "Samen");
    let named = documents(&widget, "documents[0].texts.roleShift.heading === 'Samen'");
    assert_eq!(
        named[1]["texts"]["roleShift"]["heading"],
        "These questions beside the others"
    );
}
