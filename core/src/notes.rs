//! What a visitor noted beside the answers.

mod kept;
mod reading;

pub use kept::KeptNotes;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::instrument::ItemKey;

/// Most characters of a note, and of a label.
pub const NOTE_LENGTH: usize = 2000;
/// As above.
pub const LABEL_LENGTH: usize = 80;

/// Notes and evidence by item, where the candidate comes from, and a label.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Notes {
    /// By key of an item; only those with something in them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<String, Note>,
    /// Where the candidate comes from, if that was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<Route>,
    /// The candidate's name or mark.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
}

/// What was noted about one item.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Note {
    /// The visitor's own words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What the rating rests on; none means an impression only.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub evidence: BTreeSet<Evidence>,
}

/// What a rating can rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// A conversation with the candidate.
    Conversation,
    /// What a reference said.
    Reference,
    /// What the visitor saw.
    Observation,
    /// The result of an assessment.
    Assessment,
}

impl Evidence {
    /// All of them, in the order shown.
    pub const ALL: [Self; 4] = [
        Self::Conversation,
        Self::Reference,
        Self::Observation,
        Self::Assessment,
    ];
}

/// Where a candidate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Route {
    /// From the own organisation.
    Inside,
    /// From outside.
    Outside,
}

/// One change of the notes: only what is new, so that a change that is made before an earlier one
/// is drawn undoes nothing of it.
#[derive(Debug, Clone, PartialEq)]
pub enum NotesChange {
    /// The words about an item.
    Text(ItemKey, String),
    /// Whether the rating of an item rests on this.
    Evidence(ItemKey, Evidence, bool),
    /// Where the candidate comes from.
    Route(Option<Route>),
    /// The candidate's name or mark.
    Label(String),
}

impl Notes {
    /// The notes in a text that [`Notes::write`] gave, without what can't be read or can't be typed.
    #[must_use]
    pub fn read(text: &str) -> Self {
        reading::read(text).notes
    }

    /// The text in which they are kept; empty where there are none.
    #[must_use]
    pub fn write(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        // Maps with text keys can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The note of an item.
    #[must_use]
    pub fn of(&self, item: &str) -> Note {
        self.items.get(item).cloned().unwrap_or_default()
    }

    /// The same with another note of this item.
    #[must_use]
    pub fn with(mut self, item: &str, note: Note) -> Self {
        if note == Note::default() {
            self.items.remove(item);
        } else {
            self.items.insert(item.into(), note);
        }
        self
    }

    /// The same, and the others where there is nothing in these.
    #[must_use]
    pub fn or(mut self, others: &Self) -> Self {
        for (item, note) in &others.items {
            let own = self.items.entry(item.clone()).or_default();
            if own.text.is_empty() {
                own.text.clone_from(&note.text);
            }
            if own.evidence.is_empty() {
                own.evidence.clone_from(&note.evidence);
            }
        }
        self.route = self.route.or(others.route);
        if self.label.is_empty() {
            self.label.clone_from(&others.label);
        }
        self
    }

    /// The same after a change.
    #[must_use]
    pub fn changed(self, change: NotesChange) -> Self {
        match change {
            NotesChange::Text(item, text) => {
                let evidence = self.of(item.as_str()).evidence;
                let text = cut(text, NOTE_LENGTH);
                self.with(item.as_str(), Note { text, evidence })
            }
            NotesChange::Evidence(item, kind, holds) => {
                let mut note = self.of(item.as_str());
                if holds {
                    note.evidence.insert(kind);
                } else {
                    note.evidence.remove(&kind);
                }
                self.with(item.as_str(), note)
            }
            NotesChange::Route(route) => Self { route, ..self },
            NotesChange::Label(label) => Self {
                label: cut(label, LABEL_LENGTH),
                ..self
            },
        }
    }
}

/// A text of at most so many UTF-16 units, by which a field counts.
fn cut(mut text: String, most: usize) -> String {
    let mut units = 0;
    let end = text.char_indices().find(|(_, sign)| {
        units += sign.len_utf16();
        units > most
    });
    if let Some((at, _)) = end {
        text.truncate(at);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes() -> Notes {
        let note = Note {
            text: "\"Zag\" het\nzelf \\ twee keer".into(),
            evidence: [Evidence::Reference, Evidence::Conversation].into(),
        };
        Notes {
            route: Some(Route::Outside),
            label: "A. } de Vries".into(),
            ..Notes::default().with("coaching", note)
        }
    }

    #[test]
    fn notes_are_read_back() {
        assert_eq!(Notes::read(&notes().write()), notes());
    }

    #[test]
    fn no_notes_are_an_empty_text_and_a_damaged_text_is_no_notes() {
        assert!(Notes::default().write().is_empty());
        for wrong in ["", "x", "[]", "{\"items\":1}"] {
            assert_eq!(Notes::read(wrong), Notes::default(), "{wrong}");
        }
    }

    #[test]
    fn a_note_that_was_emptied_leaves_nothing_behind() {
        let emptied = Notes {
            route: None,
            label: String::new(),
            ..notes().with("coaching", Note::default())
        };
        assert_eq!(emptied, Notes::default());
    }
}
