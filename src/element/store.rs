//! Where answers are kept when the host asks for it: one entry of the browser's storage.

use std::cell::RefCell;

use web_sys::Storage;

use crate::components::notices::Kept;
use sales_leader_scorecard_core::entry;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
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
    pub(super) fn open(kept: Kept, key: &str) -> Option<Self> {
        let window = web_sys::window()?;
        let storage = match kept {
            Kept::Session => window.session_storage(),
            Kept::Local => window.local_storage(),
        };
        Some(Self {
            storage: storage.ok()??,
            key: key.into(),
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
        let read = entry::read(&entry);
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
        let entry = (!answers.is_empty()).then(|| entry::write(answers));
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
