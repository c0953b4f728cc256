//! Where answers are kept when the host asks for it: one entry of the browser's storage.

use std::cell::RefCell;

use web_sys::Storage;

use super::link::Key;
use crate::components::notices::Kept;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::notes::KeptNotes;
use sales_leader_scorecard_core::share;
use sales_leader_scorecard_core::state::Answers;

/// One entry of the browser's storage.
pub(super) struct Store {
    storage: Storage,
    key: String,
    /// The entry as it was last seen or written.
    seen: RefCell<Option<String>>,
}

impl Store {
    /// Finds the storage; `None` where the browser refuses it, as in a sandbox.
    pub(super) fn open(kept: Kept, key: &Key) -> Option<Self> {
        let window = web_sys::window()?;
        let storage = match kept {
            Kept::Session => window.session_storage(),
            Kept::Local => window.local_storage(),
        };
        let storage = storage.ok()??;
        take_over(&storage, key);
        Some(Self {
            storage,
            key: key.now.clone(),
            seen: RefCell::default(),
        })
    }

    /// The answers that somebody else has kept or cleared since the last look; `None` where
    /// nothing is new. An entry that can't be read is ignored, with a warning.
    pub(super) fn poll(&self) -> Option<Answers> {
        let entry = self.storage.get_item(&self.key).ok()?;
        if self.seen.replace(entry.clone()) == entry {
            return None;
        }
        let Some(entry) = entry else {
            return Some(Answers::none(&SALES_LEADER));
        };
        let read = read(&entry);
        if read.is_none() {
            let warning = [
                "<sales-leader-scorecard> ignores what is stored as ",
                &self.key,
                ": it is damaged or of another version.",
            ];
            super::attributes::warn(&warning.concat());
        }
        read
    }

    /// Keeps the answers; without any, nothing is kept. False where the browser refuses.
    pub(super) fn write(&self, answers: &Answers) -> bool {
        let entry = (!answers.is_empty()).then(|| write(answers));
        let kept = match &entry {
            Some(entry) => self.storage.set_item(&self.key, entry),
            None => self.storage.remove_item(&self.key),
        };
        if kept.is_ok() {
            *self.seen.borrow_mut() = entry;
        }
        kept.is_ok()
    }

    /// Keeps nothing any more.
    pub(super) fn remove(&self) {
        // Storage that refuses this has nothing to remove.
        let _ = self.storage.remove_item(&self.key);
    }
}

/// Moves what an early release kept, once.
fn take_over(storage: &Storage, key: &Key) {
    if key.early != key.now
        && let Ok(Some(entry)) = storage.get_item(&key.early)
        && (!matches!(storage.get_item(&key.now), Ok(None))
            || storage.set_item(&key.now, &entry).is_ok())
    {
        // What is left behind would come back after it was cleared. Storage that refuses keeps nothing.
        let _ = storage.remove_item(&key.early);
    }
}

/// What stands before the answers and before the notes in an entry, which is JSON of its version.
/// Entries that other versions wrote are not read.
const BEFORE: &str = "{\"version\":1,\"answers\":\"";
const NOTES: &str = ",\"notes\":";

/// The answers as an entry.
pub(super) fn write(answers: &Answers) -> String {
    let notes = answers.notes.text();
    let before = if notes.is_empty() { "" } else { NOTES };
    [
        BEFORE,
        &share::encode(&answers.ratings),
        "\"",
        before,
        notes,
        "}",
    ]
    .concat()
}

/// The answers of an entry.
pub(super) fn read(entry: &str) -> Option<Answers> {
    let rest = entry.strip_prefix(BEFORE)?.strip_suffix('}')?;
    let (ratings, rest) = rest.split_once('"')?;
    let notes = match rest {
        "" => "",
        rest => rest.strip_prefix(NOTES)?,
    };
    Some(Answers {
        ratings: share::decode(ratings)?,
        notes: KeptNotes::parse(notes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_read_back_with_and_without_notes() {
        let ratings = Answers::none(&SALES_LEADER)
            .ratings
            .rate("coaching", 5)
            .unwrap();
        for notes in ["", "{\"label\":\"}\"}"] {
            let answers = Answers {
                ratings: ratings.clone(),
                notes: KeptNotes::parse(notes),
            };
            assert_eq!(read(&write(&answers)), Some(answers));
        }
    }

    #[test]
    fn an_entry_of_another_version_or_with_damage_is_not_read() {
        let entry = write(&Answers::none(&SALES_LEADER));
        for wrong in [
            entry.replace("\"version\":1", "\"version\":2"),
            entry.replace('w', "s"),
            format!("{entry} "),
            String::new(),
            "null".into(),
            "[]".into(),
        ] {
            assert_eq!(read(&wrong), None, "{wrong}");
        }
    }
}
