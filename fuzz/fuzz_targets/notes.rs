//! What a visitor noted, as it is kept.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::notes::{KeptNotes, LABEL_LENGTH, NOTE_LENGTH, Notes};

fuzz_target!(|text: &str| {
    let notes = Notes::read(text);
    let written = notes.write();
    assert_eq!(Notes::read(&written), notes, "{written}");
    assert_eq!(written.is_empty(), notes == Notes::default());
    // No more is read than anybody can type.
    assert!(notes.label.chars().count() <= LABEL_LENGTH);
    for note in notes.items.values() {
        assert!(note.text.chars().count() <= NOTE_LENGTH);
    }
    let kept = KeptNotes::parse(text);
    assert_eq!(*kept.notes(), notes);
    assert_eq!(KeptNotes::parse(kept.text()), kept);
});
