//! Which widget this is, and where its answers are kept.

use super::attributes::Config;
use super::link;
use super::store::Store;
use crate::components::notices::{Kept, Notices};
use sales_leader_scorecard_core::state::Answers;

/// A widget's key and its store. It never changes: another one takes its place, so that whoever uses
/// it can be called back meanwhile by what a page does at each use of its storage.
#[derive(Default)]
pub(super) struct Persistence {
    key: String,
    wanted: Option<Kept>,
    store: Option<Store>,
}

impl Persistence {
    /// The one for name and persistence, if they differ from before.
    pub(super) fn follow(&self, config: &Config) -> Option<Self> {
        let (key, wanted) = (link::key(config.name.as_deref()), config.persist);
        let elsewhere = self.wanted != wanted;
        if self.key == key && !elsewhere {
            return None;
        }
        if elsewhere && let Some(store) = &self.store {
            // Nobody could clear it there any more. After a change of name alone it stays: it may
            // be another widget's.
            store.remove();
        }
        let store = wanted.and_then(|kept| Store::open(kept, &key));
        Some(Self { key, wanted, store })
    }

    /// The key in fragments and in storage.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// What somebody else has stored or cleared since the last look.
    pub(super) fn poll(&self) -> Option<Answers> {
        self.store.as_ref()?.poll()
    }

    /// Stores these answers; false where the browser refuses.
    pub(super) fn save(&self, answers: &Answers) -> bool {
        self.store.as_ref().is_none_or(|store| store.save(answers))
    }

    /// Says where answers are kept, or that the browser refuses to keep them.
    pub(super) fn describe(&self, notices: &mut Notices) {
        let opened = self.store.is_some();
        notices.kept = self.wanted.filter(|_| opened);
        notices.not_kept = self.wanted.is_some() && !opened;
    }
}
