//! What a visitor notes beside the answers.

#[cfg(feature = "report")]
pub use crate::report::{KeptNotes, NotesChange};

#[cfg(not(feature = "report"))]
pub use super::small::note::{KeptNotes, NotesChange};
