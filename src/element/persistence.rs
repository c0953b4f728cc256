//! Which widget this is, and where its answers are kept.

use std::rc::Rc;

use super::attributes::Config;
use super::link;
use super::store::Store;
use crate::components::notices::{Kept, Notices};

/// A widget's key and its store.
#[derive(Clone, Default)]
pub(super) struct Persistence {
    key: String,
    wanted: Option<Kept>,
    /// Whoever asks it lets go of everything else first: a page may have put code of its own into
    /// the browser's storage, and that may call back.
    pub(super) store: Option<Rc<Store>>,
}

impl Persistence {
    /// As the attributes ask; `seen` is the entry as it was when the answers shown were read.
    pub(super) fn of(config: &Config, seen: Option<String>) -> Self {
        let key = link::key(config.name.as_deref());
        let open = |kept| Store::open(kept, &key, &config.entries, seen).into();
        Self {
            store: config.persist.map(open),
            wanted: config.persist,
            key,
        }
    }

    /// The same after a change of attributes; `None` where that is none of name and persistence.
    pub(super) fn followed(&self, config: &Config) -> Option<Self> {
        let elsewhere = self.wanted != config.persist;
        if !elsewhere && self.key == link::key(config.name.as_deref()) {
            return None;
        }
        let next = Self::of(config, None);
        if elsewhere && let Some(store) = &self.store {
            // Nobody could clear it there any more. After a change of name alone it stays: it may
            // be another widget's.
            store.abandon();
        }
        Some(next)
    }

    /// The key in fragments and in storage.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Says where answers are kept, or that the browser refuses to keep them.
    pub(super) fn describe(&self, notices: &mut Notices) {
        let kept = self.store.as_ref().is_some_and(|store| store.is_kept());
        notices.kept = self.wanted.filter(|_| kept);
        notices.not_kept = self.store.is_some() && !kept;
    }
}
