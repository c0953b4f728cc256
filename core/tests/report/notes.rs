//! Notes as the text in which they are kept.

use proptest::{collection::btree_map, prelude::*, sample::subsequence};
use sales_leader_scorecard_core::{
    event::Event,
    instrument::{ItemKey, SALES_LEADER},
    notes::{Evidence, KeptNotes, Note, Notes, NotesChange, Route},
    scoring::Ratings,
    state::{Action, Answers, Cause, State},
};

fn any_note() -> impl Strategy<Value = Note> {
    let kinds = subsequence(Evidence::ALL.to_vec(), 0..=Evidence::ALL.len());
    (any::<String>(), kinds).prop_map(|(text, kinds)| Note {
        text,
        evidence: kinds.into_iter().collect(),
    })
}

fn any_notes() -> impl Strategy<Value = Notes> {
    let keys: Vec<_> = SALES_LEADER.items.iter().map(|item| item.key).collect();
    let items = btree_map(prop::sample::select(keys), any_note(), 0..=10);
    let route = prop::sample::select(vec![None, Some(Route::Inside), Some(Route::Outside)]);
    (items, route, any::<String>()).prop_map(|(items, route, label)| {
        let bare = Notes {
            route,
            label,
            ..Notes::default()
        };
        items
            .into_iter()
            .fold(bare, |notes, (key, note)| notes.with(key, note))
    })
}

fn coaching() -> ItemKey {
    SALES_LEADER.key("coaching").expect("an item")
}

#[test]
fn a_text_is_cut_to_what_its_field_takes() {
    let note = |text: String| Note {
        text,
        ..Note::default()
    };
    for (typed, kept, label) in [
        ("a", 2000, 80),
        // Two UTF-16 units each, which is how a field counts.
        ("😀", 1000, 40),
    ] {
        let endless = Notes {
            label: typed.repeat(5_000_000 / typed.len()) + "\n",
            ..Notes::default().with("coaching", note(typed.repeat(2001)))
        };
        let cut = Notes::read(&endless.write());
        assert_eq!(cut.of("coaching").text, typed.repeat(kept));
        assert_eq!(cut.label, typed.repeat(label));
        assert_eq!(Notes::read(&cut.write()), cut);
    }
    let lines = Notes {
        label: "A.\r\nde Vries".into(),
        ..Notes::default().with("coaching", note("a\n\nb".into()))
    };
    let read = Notes::read(&lines.write());
    assert_eq!(read.label, "A.  de Vries");
    assert_eq!(read.of("coaching").text, "a\n\nb");
}

proptest! {
    #[test]
    fn any_notes_are_read_back(notes in any_notes()) {
        let kept = notes.write();
        prop_assert_eq!(kept.is_empty(), notes == Notes::default());
        prop_assert_eq!(Notes::read(&kept), notes);
    }

    #[test]
    fn what_was_read_is_the_same_once_it_is_written_again(
        notes in any_notes(), found in "[a-z:,\\[\\]{}\" ]{0,12}", at in 0..400_usize
    ) {
        // Somewhere in a whole text stands something else.
        let mut text = notes.write();
        let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
        text.insert_str(at.unwrap_or_default(), &found);
        let kept = KeptNotes::parse(&text);
        let again = KeptNotes::parse(kept.text());
        prop_assert_eq!(again.notes(), kept.notes());
        prop_assert_eq!(Notes::read(&kept.notes().write()), Notes::clone(kept.notes()));
    }

    #[test]
    fn any_text_is_read_without_harm(text: String) {
        let notes = Notes::read(&text);
        prop_assert_eq!(Notes::read(&notes.write()), notes);
    }

    #[test]
    fn a_damaged_text_is_read_without_harm(notes in any_notes(), cut in 0..200_usize) {
        let kept = notes.write();
        let damaged: String = kept.chars().take(cut).collect();
        let read = Notes::read(&damaged);
        let whole = damaged == kept;
        prop_assert_eq!(read, if whole { notes } else { Notes::default() });
    }

    #[test]
    fn a_note_is_found_by_its_item_and_leaves_the_others_alone(notes in any_notes(), note in any_note()) {
        let changed = notes.clone().with("coaching", note.clone());
        prop_assert_eq!(changed.of("coaching"), note);
        for item in SALES_LEADER.items.iter().filter(|item| item.key != "coaching") {
            prop_assert_eq!(changed.of(item.key), notes.of(item.key));
        }
    }

    #[test]
    fn a_change_changes_nothing_else(notes in any_notes(), note in any_note(), holds: bool) {
        let before = notes.of("coaching");
        let text = notes.clone().changed(NotesChange::Text(coaching(), note.text.clone()));
        let evidence = before.evidence.clone();
        prop_assert_eq!(&text, &notes.clone().with("coaching", Note { text: note.text, evidence }));
        let kind = Evidence::Reference;
        let ticked = notes.clone().changed(NotesChange::Evidence(coaching(), kind, holds));
        let mut after = before;
        if holds { after.evidence.insert(kind); } else { after.evidence.remove(&kind); }
        prop_assert_eq!(&ticked, &notes.clone().with("coaching", after));
        let route = notes.clone().changed(NotesChange::Route(Some(Route::Inside)));
        prop_assert_eq!(&route, &Notes { route: Some(Route::Inside), ..notes.clone() });
        let label = notes.clone().changed(NotesChange::Label("A.".into()));
        prop_assert_eq!(&label, &Notes { label: "A.".into(), ..notes });
    }
}

/// A text that stands for these notes, and whether something in it is damaged.
const READINGS: [(&str, &str, bool); 11] = [
    // What a later release may write hides nothing else.
    (
        r#"{"items":{"coaching":{"text":"a","evidence":["rumour","reference"]}}}"#,
        r#"{"items":{"coaching":{"text":"a","evidence":["reference"]}}}"#,
        false,
    ),
    (
        r#"{"route":"sideways","label":"A."}"#,
        r#"{"label":"A."}"#,
        false,
    ),
    (
        r#"{"label":"A.","later":{"x":[1]}}"#,
        r#"{"label":"A."}"#,
        false,
    ),
    // A note is about an item, where it can be seen.
    (
        r#"{"items":{"No such item":{"text":"a"}},"label":"A."}"#,
        r#"{"label":"A."}"#,
        false,
    ),
    // Nor does damage.
    (r#"{"items":7,"label":"A."}"#, r#"{"label":"A."}"#, true),
    (
        r#"{"items":{"coaching":"a"},"label":"A."}"#,
        r#"{"label":"A."}"#,
        true,
    ),
    (
        r#"{"items":{"coaching":{"text":"a","evidence":"reference"},"consistency":{"text":null}}}"#,
        r#"{"items":{"coaching":{"text":"a"}}}"#,
        true,
    ),
    // A label is one line.
    ("{\"label\":\"A.\\nB.\"}", "{\"label\":\"A. B.\"}", false),
    ("[]", "", true),
    ("{\"label\":\"A.", "", true),
    ("", "", false),
];

#[test]
fn what_can_be_read_is_and_what_is_damaged_is_said_to_be() {
    for (text, expected, is_damaged) in READINGS {
        let kept = KeptNotes::parse(text);
        assert_eq!(kept.notes().write(), expected, "{text}");
        assert_eq!(kept.is_damaged(), is_damaged, "{text}");
        // Until something is noted.
        assert_eq!(kept.text(), text);
        let noted = kept.changed(NotesChange::Route(Some(Route::Inside)));
        assert!(!noted.is_damaged());
    }
}

/// As many signs as a note and a label may have at most, and one more.
const TYPED: [(usize, usize); 2] = [(2000, 80), (2001, 81)];

#[test]
fn no_more_is_read_or_noted_than_can_be_typed() {
    for character in ["x", "é", "\u{1f600}", "\\n", "\\u0001", "\\\""] {
        let [most, more] = TYPED.map(|(note, label)| {
            let (note, label) = (character.repeat(note), character.repeat(label));
            format!(r#"{{"items":{{"coaching":{{"text":"{note}"}}}},"label":"x{label}"}}"#)
        });
        let kept = KeptNotes::parse(&more);
        let [note, label] = [&kept.notes().of("coaching").text, &kept.notes().label];
        // As a field counts: in UTF-16 units, and no half of a sign.
        assert_eq!(note.encode_utf16().count(), 2000);
        assert!((79..=80).contains(&label.encode_utf16().count()));
        // What was cut stays so, and is read back as it is written.
        assert_eq!(KeptNotes::parse(kept.text()).notes(), kept.notes());
        assert!(kept.text().len() < more.len());
        assert_eq!(KeptNotes::parse(&most).notes().of("coaching").text, *note);
    }
    let long = || "x".repeat(5_000_000);
    let noted = KeptNotes::default()
        .changed(NotesChange::Text(coaching(), long()))
        .changed(NotesChange::Label(long()));
    let [note, label] = [&noted.notes().of("coaching").text, &noted.notes().label];
    assert_eq!((note.len(), label.len()), (2000, 80));
    // Nor does something long stay that is no note.
    let kept = KeptNotes::parse(&format!(r#"{{"later":"{}","label":"A."}}"#, long()));
    assert_eq!(kept.text(), r#"{"label":"A."}"#);
}

#[test]
fn of_two_sets_of_notes_the_second_fills_what_the_first_lacks() {
    let [own, other] = [
        r#"{"items":{"coaching":{"text":"a"}},"label":"A."}"#,
        r#"{"items":{"coaching":{"text":"b","evidence":["reference"]},"consistency":{"text":"c"}},"route":"inside","label":"B."}"#,
    ]
    .map(KeptNotes::parse);
    let both = own.clone().or(&other);
    assert_eq!(
        both.text(),
        r#"{"items":{"coaching":{"text":"a","evidence":["reference"]},"consistency":{"text":"c"}},"route":"inside","label":"A."}"#
    );
    assert_eq!(KeptNotes::default().or(&other), other);
    assert_eq!(own.clone().or(&KeptNotes::default()), own);
    assert_eq!(both.clone().or(&other), both);
}

#[test]
fn what_is_noted_is_kept_with_the_answers_and_the_same_once_more_is_no_change() {
    let state = State::new(Answers::none(&SALES_LEADER), None);
    let note = || Action::Note(NotesChange::Text(coaching(), "zag ik".into()));
    let (noted, change) = state.apply(note()).unwrap();
    assert_eq!((change.cause, Event::of(&change)), (Cause::Note, vec![]));
    let kept = &noted.visitor().notes;
    assert_eq!(kept.notes().of("coaching").text, "zag ik");
    assert_eq!(&KeptNotes::parse(kept.text()), kept);
    assert_eq!(change.notes, *kept);
    assert_eq!(noted.apply(note()), None);
}

#[test]
fn nothing_is_noted_about_answers_of_a_link() {
    let shared = Ratings::new(&SALES_LEADER);
    let state = State::new(Answers::none(&SALES_LEADER), Some(shared));
    let note = Action::Note(NotesChange::Label("A.".into()));
    assert_eq!(state.apply(note), None);
}

#[test]
fn a_text_that_cannot_be_read_stays_until_something_is_noted() {
    let kept = KeptNotes::parse("{\"items\":1}");
    assert_eq!(
        (kept.notes(), kept.text()),
        (&Notes::default(), "{\"items\":1}")
    );
    let changed = kept.changed(NotesChange::Label("A.".into()));
    assert_eq!(changed.text(), "{\"label\":\"A.\"}");
    let emptied = changed.changed(NotesChange::Label(String::new()));
    assert!(emptied.is_empty());
}
