//! Notes as the small program knows them.

use std::rc::Rc;

/// What a visitor noted, as it is kept: a text that only the full program reads and writes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeptNotes(Rc<str>);

impl KeptNotes {
    /// Takes over a text that [`KeptNotes::text`] gave.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self(text.into())
    }

    /// The text in which they are kept.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The notes after a change.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "as the full program's")]
    pub fn changed(&self, change: NotesChange) -> Self {
        match change {}
    }
}

/// A change of the notes, of which this program makes none.
#[derive(Debug, Clone, PartialEq)]
pub enum NotesChange {}
