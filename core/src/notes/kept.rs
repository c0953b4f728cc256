//! Notes between two visits.

use std::rc::Rc;

use super::{Notes, NotesChange};

/// What a visitor noted: the text in which it is kept, and what it says, read once.
///
/// A text that can't be read stays what it is until something is noted: a later release may have
/// written it.
#[derive(Debug, Clone, Default)]
pub struct KeptNotes {
    text: Rc<str>,
    notes: Rc<Notes>,
}

impl KeptNotes {
    /// Reads a text that [`KeptNotes::text`] gave; one that can't be read says nothing.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self {
            text: text.into(),
            notes: Notes::read(text).into(),
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

    /// What they say.
    #[must_use]
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The notes after a change.
    #[must_use]
    pub fn changed(&self, change: NotesChange) -> Self {
        let notes = Notes::clone(&self.notes).changed(change);
        if notes == *self.notes {
            return self.clone();
        }
        Self {
            text: notes.write().into(),
            notes: notes.into(),
        }
    }
}

impl PartialEq for KeptNotes {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
