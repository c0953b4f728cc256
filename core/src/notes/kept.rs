//! Notes between two visits.

use std::rc::Rc;

use super::{Notes, NotesChange, reading};
use crate::instrument::ItemKey;

/// What a visitor noted: the text in which it is kept, and what it says, read once.
///
/// Of a text that can't be read the text stays until something is noted: a later release may have
/// written it. What is longer than anybody can type does not stay.
#[derive(Debug, Clone, Default)]
pub struct KeptNotes {
    text: Rc<str>,
    notes: Rc<Notes>,
    is_damaged: bool,
}

impl KeptNotes {
    /// Reads a text that [`KeptNotes::text`] gave; what can't be read says nothing.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let read = reading::read(text);
        Self {
            text: if read.is_cut {
                read.notes.write().into()
            } else {
                text.into()
            },
            notes: read.notes.into(),
            is_damaged: read.is_damaged,
        }
    }

    /// The text in which they are kept.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether something is noted about this item.
    #[must_use]
    pub fn has(&self, item: ItemKey) -> bool {
        self.notes.items.contains_key(item.as_str())
    }

    /// Whether something in the text is not as it is written.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        self.is_damaged
    }

    /// These, and the others where there is nothing in these.
    #[must_use]
    pub fn or(self, others: &Self) -> Self {
        if self.is_empty() {
            return others.clone();
        }
        let notes = Notes::clone(&self.notes).or(&others.notes);
        self.with(notes)
    }

    /// What they say.
    #[must_use]
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The notes after a change.
    #[must_use]
    pub fn changed(&self, change: NotesChange) -> Self {
        self.with(Notes::clone(&self.notes).changed(change))
    }

    fn with(&self, notes: Notes) -> Self {
        if notes == *self.notes {
            return self.clone();
        }
        Self {
            text: notes.write().into(),
            notes: notes.into(),
            is_damaged: false,
        }
    }
}

impl PartialEq for KeptNotes {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
