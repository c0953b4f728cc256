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
        let Some((_, items)) = self.0.split_once("\"items\":{") else {
            return false;
        };
        let key = ["\"", item.as_str(), "\":{"].concat();
        let mut places = items.as_bytes().windows(key.len());
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

    #[test]
    fn a_note_is_of_an_item_whose_whole_key_it_has() {
        use crate::instrument::document::{Document, Node};
        let document = r#"{"format":1,"key":"k","version":1,"language":"nl",
            "scale":{"points":2,"anchors":[1,2]},
            "items":[{"key":"coaching","name":"A","definition":"A.","anchors":["nee","ja"]},
                {"key":"team_coaching","name":"B","definition":"B.","anchors":["nee","ja"]},
                {"key":"items","name":"C","definition":"C.","anchors":["nee","ja"]}],
            "bands":[{"key":"all","from":0,"name":"alles","meaning":"Alles."}],
            "texts":{"title":"T","instruction":"Kies.","sharedTitle":"S"}}"#;
        let document = Document::read(&Node::parse(document).unwrap()).unwrap();
        let instrument = Box::leak(Box::new(document.into_instrument()));
        let noted = |kept: &str| -> Vec<&str> {
            let notes = KeptNotes::parse(kept);
            let keys = instrument
                .items
                .iter()
                .filter(|item| notes.has(item.item_key()));
            keys.map(|item| item.key).collect()
        };
        let team = r#"{"label":"\"items\":{","items":{"team_coaching":{"text":"a"}}}"#;
        assert_eq!(noted(team), ["team_coaching"]);
        assert_eq!(noted(r#"{"items":{"items":{"text":"a"}}}"#), ["items"]);
        assert_eq!(noted(r#"{"label":"a"}"#), [""; 0]);
    }
}
