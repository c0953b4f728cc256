//! What a visitor noted beside the answers, as the text in which it is kept.
//!
//! Only the report reads and writes it ([`crate::report`]); the program without the report carries
//! it along unread.

/// Notes, evidence, route and label as JSON; empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remarks(String);

impl Remarks {
    /// Takes over a text that [`Remarks::text`] gave.
    #[must_use]
    pub fn new(text: &str) -> Self {
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
}
