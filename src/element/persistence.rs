//! Which widget this is, and where its answers are kept.

use super::attributes::Config;
use super::link::Key;
use super::store::Store;
use crate::components::notices::{Kept, Notices};
use sales_leader_scorecard_core::state::Answers;

/// A widget's key and its store.
#[derive(Default)]
pub(super) struct Persistence {
    key: Key,
    wanted: Option<Kept>,
    store: Option<Store>,
}

impl Persistence {
    /// Follows name and persistence; true if they differ from before.
    pub(super) fn follow(&mut self, config: &Config) -> bool {
        let key = Key::of(config.name.as_deref());
        let elsewhere = self.wanted != config.persist;
        if self.key.now == key.now && !elsewhere {
            return false;
        }
        if elsewhere && let Some(store) = &self.store {
            // Nobody could clear it there any more. After a change of name alone it stays: it may
            // be another widget's.
            store.remove();
        }
        self.key = key;
        self.wanted = config.persist;
        self.open();
        true
    }

    /// Opens the store anew, as if nothing of it was ever seen.
    pub(super) fn open(&mut self) {
        self.store = self.wanted.and_then(|kept| Store::open(kept, &self.key));
    }

    /// Lets go of the store; what is in it stays.
    pub(super) fn close(&mut self) {
        self.store = None;
    }

    /// The key in fragments and in storage.
    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// What somebody else has stored or cleared since the last look.
    pub(super) fn poll(&self) -> Option<Answers> {
        self.store.as_ref()?.poll()
    }

    /// Stores these answers; false where the browser refuses.
    pub(super) fn save(&self, answers: &Answers) -> bool {
        self.store.as_ref().is_none_or(|store| store.write(answers))
    }

    /// Says where answers are kept, or that the browser refuses to keep them.
    pub(super) fn describe(&self, notices: &mut Notices) {
        let opened = self.store.is_some();
        notices.kept = self.wanted.filter(|_| opened);
        notices.not_kept = self.wanted.is_some() && !opened;
    }
}
