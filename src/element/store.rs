//! Where answers are kept when the host asks for it: one entry of the browser's storage.

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use crate::components::Kept;
use crate::scoring::Ratings;
use crate::share;

/// The layout of an entry; one of another version is not read.
const VERSION: u8 = 1;

/// One entry of the browser's storage.
pub(super) struct Store {
    storage: Storage,
    key: String,
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
        })
    }

    /// The answers kept. An entry that can't be read is ignored, with a warning.
    pub(super) fn read(&self) -> Option<Ratings> {
        let entry = self.storage.get_item(&self.key).ok()??;
        let read = read(&entry);
        if read.is_none() {
            super::attributes::warn(&format!(
                "<sales-leader-scorecard> ignores what is stored as {}: it is damaged or of \
                 another version.",
                self.key
            ));
        }
        read
    }

    /// Keeps the answers; without any, nothing is kept. False where the browser refuses.
    pub(super) fn write(&self, ratings: &Ratings) -> bool {
        if ratings.is_empty() {
            return self.storage.remove_item(&self.key).is_ok();
        }
        self.storage.set_item(&self.key, &write(ratings)).is_ok()
    }

    /// Keeps nothing any more.
    pub(super) fn remove(&self) {
        // Storage that refuses this has nothing to remove.
        let _ = self.storage.remove_item(&self.key);
    }
}

/// The answers as an entry, a JSON text.
pub(super) fn write(ratings: &Ratings) -> String {
    format!(
        "{{\"version\":{VERSION},\"answers\":\"{}\"}}",
        share::encode(ratings)
    )
}

/// The answers of an entry.
pub(super) fn read(entry: &str) -> Option<Ratings> {
    let entry = JSON::parse(entry).ok()?.dyn_into::<Object>().ok()?;
    let field = |name: &str| Reflect::get(&entry, &JsValue::from_str(name)).ok();
    (field("version")?.as_f64() == Some(VERSION.into())).then_some(())?;
    share::decode(&field("answers")?.as_string()?)
}
