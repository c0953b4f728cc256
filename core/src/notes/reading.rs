//! Notes that were kept: whatever a text says, no more is read of it than a visitor can note.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::{LABEL_LENGTH, NOTE_LENGTH, Note, Notes, cut};
use crate::instrument::document::is_key;

/// Longer than anything that can be noted, however it is written: a character takes at most six
/// bytes as JSON.
const LONGEST: usize = 200_000;

/// What could be read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) notes: Notes,
    /// Something is of another kind than it should be.
    pub(super) is_damaged: bool,
    /// Something is longer than anybody can type.
    pub(super) is_cut: bool,
}

/// Reads a text that [`Notes::write`] gave. What this release does not know, as a later one may
/// write it, hides nothing else; nor does what is damaged.
pub(super) fn read(text: &str) -> Reading {
    let mut reading = Reading {
        is_cut: text.len() > LONGEST,
        ..Reading::default()
    };
    if text.is_empty() {
        return reading;
    }
    let Ok(Json::Object(mut whole)) = serde_json::from_str(text) else {
        reading.is_damaged = true;
        return reading;
    };
    let label = reading.text(whole.remove("label"), LABEL_LENGTH);
    reading.notes.label = label.replace(['\r', '\n'], " ");
    reading.notes.route = whole.remove("route").and_then(known);
    let items = reading.object(whole.remove("items"));
    for (item, note) in items.into_iter().filter(|(item, _)| is_key(item)) {
        let mut note = reading.object(Some(note));
        let text = reading.text(note.remove("text"), NOTE_LENGTH);
        let evidence = reading.list(note.remove("evidence"));
        let evidence = evidence.into_iter().filter_map(known).collect();
        reading.notes = reading.notes.with(&item, Note { text, evidence });
    }
    reading
}

/// What this release knows of this name.
fn known<T: DeserializeOwned>(name: Json) -> Option<T> {
    serde_json::from_value(name).ok()
}

impl Reading {
    fn text(&mut self, found: Option<Json>, most: usize) -> String {
        let text = match found {
            None => String::new(),
            Some(Json::String(text)) => text,
            Some(_) => {
                self.is_damaged = true;
                String::new()
            }
        };
        let length = text.len();
        let text = cut(text, most);
        self.is_cut |= text.len() < length;
        text
    }

    fn object(&mut self, found: Option<Json>) -> Map<String, Json> {
        match found {
            None => Map::new(),
            Some(Json::Object(object)) => object,
            Some(_) => {
                self.is_damaged = true;
                Map::new()
            }
        }
    }

    fn list(&mut self, found: Option<Json>) -> Vec<Json> {
        match found {
            None => Vec::new(),
            Some(Json::Array(list)) => list,
            Some(_) => {
                self.is_damaged = true;
                Vec::new()
            }
        }
    }
}
