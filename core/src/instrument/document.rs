//! Instruments as documents: one JSON text a language, complete in itself (docs/INSTRUMENTS.md).
//!
//! [`Node`] is a JSON value; `place` looks at one and notes what is wrong with it; `structure` and
//! `words` make an instrument of what it holds. Whatever is wrong is a [`Mistake`] with a path: no
//! document makes the program panic, and none is half read.

#[cfg(feature = "json")]
mod assembled;
mod mistake;
mod node;
mod place;
mod structure;
mod words;

#[cfg(feature = "json")]
pub use assembled::{assembled, split};
pub use mistake::{Allowed, Mistake};
pub use node::Node;
#[cfg(feature = "report")]
pub(crate) use place::is_key;

use super::{Instrument, InstrumentText};
use crate::locale::Mode;
use place::{Findings, Place};

/// The version of the form in which documents are written.
pub const FORMAT: u32 = 1;

/// The most bytes of a document.
pub const MOST_BYTES: usize = 256 * 1024;

/// What a document may call whom it is about.
const MODES: &[&str] = &[Mode::OwnRating.name(), Mode::Candidate.name()];

/// What a document holds: an instrument, and its words in the document's language.
#[derive(Debug)]
pub struct Document {
    /// The language of the words, a BCP 47 tag.
    pub language: &'static str,
    pub(super) instrument: Instrument,
    pub(super) words: InstrumentText,
}

impl Document {
    /// Reads a document. What it holds lives as long as the program.
    ///
    /// # Errors
    /// All mistakes, those of keys and numbers before those of words; at least one.
    pub fn read(root: &Node) -> Result<Self, Vec<Mistake>> {
        let findings = Findings::default();
        let root = Place::root(root, &findings);
        root.object(&[
            // For an author's editor.
            "$schema", "format", "key", "version", "language", "modes", "scale", "pillars", "items",
            "seller", "bands", "limits", "texts", "credits",
            // A file that is read with the report.
            "advice",
        ]);
        root.member("format").whole(FORMAT, FORMAT);
        let language = root.member("language").tag();
        let modes = root.member("modes");
        let own_only = modes.is_given() && structure::modes(&modes) == [MODES[0]];
        findings.own_only.set(own_only);
        let advice = root.member("advice");
        if advice.is_given() {
            advice.file();
        }
        let instrument = structure::read(&root, own_only);
        let words = words::read(&root, &instrument);
        let document = Self {
            language,
            instrument,
            words,
        };
        match findings.mistakes.into_inner() {
            none if none.is_empty() => Ok(document),
            mistakes => Err(mistakes),
        }
    }
}
