//! Which widget this is, and where its answers are kept.

use wasm_bindgen::prelude::*;

use super::attributes::Config;
use super::entry::Entry;
use super::warn::warn;
use crate::components::notices::{Kept, Notices};
use sales_leader_scorecard_core::entry;
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::link::Key;
use sales_leader_scorecard_core::state::Answers;

/// A widget's key and its entry. It never changes: another one takes its place, so that whoever uses
/// it can be called back meanwhile by what a page does at each use of its storage.
#[derive(Default)]
pub(super) struct Persistence {
    key: Key,
    /// The key in storage.
    stored: String,
    wanted: Option<Kept>,
    entry: Option<Entry>,
    /// What the answers are to.
    instrument: Option<&'static Instrument>,
}

impl Persistence {
    /// The one for name and persistence, and whether they differ from before.
    pub(super) fn follow(config: &Config) -> (Self, bool) {
        let key = Key::of(config.name.as_deref());
        let stored = key.stored(config.instrument);
        let wanted = config.persist;
        let kind = match wanted {
            None => "",
            Some(Kept::Session) => "session",
            Some(Kept::Local) => "local",
        };
        let moved = config.entry.follow(kind, &stored);
        let entry = Some(config.entry.clone());
        let instrument = Some(config.instrument);
        let persistence = Self {
            key,
            stored,
            wanted,
            entry,
            instrument,
        };
        (persistence, moved)
    }

    /// The key in fragments.
    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// The answers that somebody else has kept or cleared since the last look; `None` where
    /// nothing is new. An entry that can't be read is ignored, with a warning.
    pub(super) fn poll(&self) -> Option<Answers> {
        let (entry, instrument) = self.entry.as_ref().zip(self.instrument)?;
        let found = entry.poll();
        if found.is_undefined() {
            return None;
        }
        let Some(text) = found.as_string() else {
            return Some(Answers::none(instrument));
        };
        let read = entry::read(&text, instrument);
        if read.is_none() {
            self.ignores("");
        }
        read
    }

    /// Keeps the answers; without any, nothing is kept.
    pub(super) fn save(&self, answers: &Answers) {
        if let Some(entry) = &self.entry {
            entry.write(if answers.is_empty() {
                JsValue::NULL
            } else {
                entry::write(answers).into()
            });
        }
    }

    /// Says where answers are kept, or that the browser refuses to keep them.
    pub(super) fn describe(&self, notices: &mut Notices) {
        let kept = self.entry.as_ref().is_some_and(Entry::kept);
        notices.kept = self.wanted.filter(|_| kept);
        notices.not_kept = self.wanted.is_some() && !kept;
    }

    /// Warns that the entry, or a part of it, can't be read.
    pub(super) fn ignores(&self, part: &str) {
        let warning = [
            "ignores what is stored as ",
            &self.stored,
            part,
            ": it is damaged or of another version.",
        ];
        warn(&warning.concat());
    }
}

/// What a warning calls the notes of an entry.
pub(super) const NOTES: &str = ", notes";
