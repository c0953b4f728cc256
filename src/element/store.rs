//! Where answers are kept when the host asks for it: one entry of the browser's storage, or, where
//! the browser refuses, of the page as long as it lives.

use std::cell::{Cell, RefCell};

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::attributes::warn;
use crate::components::notices::Kept;
use sales_leader_scorecard_core::entry;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::notes::KeptNotes;
use sales_leader_scorecard_core::state::Answers;

/// One entry, which several elements of a page may share.
pub(super) struct Store {
    /// None where the browser refuses it, as in a sandbox.
    storage: Option<Storage>,
    key: String,
    /// What the browser refused to keep, and how many elements use an entry: by `id`, of all
    /// elements of the page, whatever program draws them.
    page: Object,
    id: String,
    /// The entry as it was last seen or written.
    seen: RefCell<Option<String>>,
    is_kept: Cell<bool>,
}

impl Store {
    /// Finds the storage; `seen` is the entry as it was when the answers shown were read.
    pub(super) fn open(kept: Kept, key: &str, page: &Object, seen: Option<String>) -> Self {
        let window = web_sys::window();
        let (storage, kind) = match kept {
            Kept::Session => (window.map(|window| window.session_storage()), "s"),
            Kept::Local => (window.map(|window| window.local_storage()), "l"),
        };
        let store = Self {
            storage: storage.and_then(|storage| storage.ok()?),
            key: key.into(),
            page: page.clone(),
            id: [kind, key].concat(),
            seen: RefCell::new(seen),
            is_kept: Cell::default(),
        };
        store.count(1.0);
        store
    }

    /// The answers that somebody else has kept or cleared since the last look; `None` where
    /// nothing is new. An entry that can't be read is ignored, with a warning.
    pub(super) fn poll(&self) -> Option<Answers> {
        let entry = self.look().ok()?;
        if self.seen.replace(entry.clone()) == entry {
            return None;
        }
        let Some(entry) = entry else {
            return Some(Answers::none(&SALES_LEADER));
        };
        let mut read = entry::read(&entry);
        match &mut read {
            None => ignores(&self.key, ""),
            Some(answers) if !is_object(answers.notes.text()) => {
                ignores(&self.key, NOTES);
                answers.notes = KeptNotes::default();
            }
            Some(_) => {}
        }
        read
    }

    /// Keeps the answers; without any, nothing is kept.
    pub(super) fn write(&self, answers: &Answers) {
        let entry = (!answers.is_empty()).then(|| entry::write(answers));
        let kept = self.storage.as_ref().is_some_and(|storage| {
            let done = match &entry {
                Some(entry) => storage.set_item(&self.key, entry),
                None => storage.remove_item(&self.key),
            };
            // Some browsers refuse without a word.
            done.is_ok() && storage.get_item(&self.key).is_ok_and(|now| now == entry)
        });
        if !kept {
            // What was kept before must not come back at the next visit as if it were the newest.
            self.remove();
        }
        self.leave(&self.id, entry.filter(|_| !kept).into());
        if let Ok(now) = self.look() {
            *self.seen.borrow_mut() = now;
        }
    }

    /// Keeps nothing any more, unless another element of the page does.
    pub(super) fn abandon(&self) {
        if self.count(0.0) < 2.0 {
            self.remove();
            self.leave(&self.id, JsValue::UNDEFINED);
        }
    }

    /// Whether the browser keeps what it is given.
    pub(super) fn is_kept(&self) -> bool {
        self.is_kept.get()
    }

    /// The entry as it was last seen or written.
    pub(super) fn seen(&self) -> Option<String> {
        self.seen.borrow().clone()
    }

    /// The entry as it is now; an error where it can't be seen.
    fn look(&self) -> Result<Option<String>, JsValue> {
        let left = self.left(&self.id).as_string();
        self.is_kept.set(left.is_none() && self.storage.is_some());
        match &self.storage {
            Some(storage) if left.is_none() => storage.get_item(&self.key),
            _ => Ok(left),
        }
    }

    fn remove(&self) {
        if let Some(storage) = &self.storage {
            // Storage that refuses this has nothing to remove.
            let _ = storage.remove_item(&self.key);
        }
    }

    /// How many elements use this entry, after so many more.
    fn count(&self, more: f64) -> f64 {
        let name = ["#", &self.id].concat();
        let count = self.left(&name).as_f64().unwrap_or_default() + more;
        self.leave(&name, count.into());
        count
    }

    fn left(&self, name: &str) -> JsValue {
        Reflect::get(&self.page, &name.into()).unwrap_or_default()
    }

    fn leave(&self, name: &str, value: JsValue) {
        // A plain object takes any key.
        let _ = Reflect::set(&self.page, &name.into(), &value);
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.count(-1.0);
    }
}

/// What a warning calls the notes of an entry.
pub(super) const NOTES: &str = ", notes";

/// Warns of an entry that can't be read, or of a part of it.
pub(super) fn ignores(key: &str, part: &str) {
    let warning = [
        "<sales-leader-scorecard> ignores what is stored as ",
        key,
        part,
        ": it is damaged or of another version.",
    ];
    warn(&warning.concat());
}

/// Whether this is a JSON object, or nothing at all.
fn is_object(text: &str) -> bool {
    text.is_empty() || text.starts_with('{') && JSON::parse(text).is_ok()
}
