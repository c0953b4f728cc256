//! Notes as the small program knows them.

use std::rc::Rc;

use crate::instrument::ItemKey;

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

    /// Whether something is noted about this item.
    #[must_use]
    pub fn has(&self, item: ItemKey) -> bool {
        // As it is written; in what a visitor typed a backslash stands before the quotation mark.
        let key = [item.as_str(), "\":{"].concat();
        let mut places = self.0.as_bytes().windows(key.len());
        places.any(|place| place == key.as_bytes())
    }

    /// Whether something in the text is not as it is written. What this sees without reading it, the
    /// full program sees as well, and more.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        !(self.is_empty() || (self.0.starts_with('{') && self.0.ends_with('}')))
    }

    /// These, and the others where there are none.
    #[must_use]
    pub fn or(self, others: &Self) -> Self {
        if self.is_empty() {
            others.clone()
        } else {
            self
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::SALES_LEADER;

    #[test]
    fn an_item_has_a_note_where_one_is_written_and_not_where_one_is_told_of() {
        let typed = r#"{"items":{"coaching":{"text":"\"consistency\":{ \\\"team_strategy\":{"}}}"#;
        for (item, has) in [
            ("coaching", true),
            ("consistency", false),
            ("team_strategy", false),
        ] {
            let item = SALES_LEADER.key(item).unwrap();
            assert_eq!(KeptNotes::parse(typed).has(item), has, "{item}");
            assert!(!KeptNotes::default().has(item));
        }
    }
}
