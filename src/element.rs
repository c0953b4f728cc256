//! The inside of `<sales-leader-scorecard>`: what `embed.js` calls.
//!
//! The custom element itself is a JavaScript class, which WebAssembly cannot define. It hands
//! over attributes, ratings and a place to draw in; everything else happens here.

mod attributes;
mod callbacks;
mod convert;
mod documents;
mod entry;
mod listener;
#[cfg(feature = "report")]
mod mistakes;
mod page;
mod persistence;
#[cfg(feature = "report")]
mod report;
mod root;
mod session;
mod snapshot;
mod warn;

use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::Renderer;

use self::attributes::Config;
use self::root::{Root, RootProps};
use self::session::Session;
use crate::components::place::Place;
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::scoring::{ScoreResult, score};
use sales_leader_scorecard_core::state::Answers;

/// A place in which one widget after the other can be shown.
#[wasm_bindgen]
pub struct Widget {
    session: Rc<Session>,
}

#[wasm_bindgen]
impl Widget {
    /// Takes `root`, a `div` of its own, and draws nothing yet.
    ///
    /// # Panics
    /// When no document was taken before.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(root: Element) -> Widget {
        let props = yew::props!(RootProps {});
        let session = Rc::new(Session::new(props.clone(), documents::first()));
        let app = Renderer::<Root>::with_root_and_props(root, props).render();
        *session.app.borrow_mut() = Some(app);
        Self { session }
    }

    /// Shows a fresh widget. `attributes` maps attribute names to values; `ratings` is a list of
    /// keys and values in turn, or undefined for none; `snapshot` is all that `listener` was told of an earlier showing.
    ///
    /// `listener` is called at once with each change of the answers, whoever made it: an object of
    /// the `types` of the events that it gives rise to, often none, `ratings` and `result` as they
    /// are for these events, and the texts `answers` and `notes` for a later showing, `notes` only
    /// where they changed. An object with `address` alone asks for that address of the page, and one
    /// with `request` alone for what this program lacks: the `report`, or the note of the item of
    /// that key.
    ///
    /// # Errors
    /// A `TypeError` that names key and value when the ratings are wrong; nothing is shown.
    pub fn show(
        &self,
        attributes: &Object,
        ratings: Option<Array>,
        snapshot: &Object,
        listener: Function,
    ) -> Result<(), JsValue> {
        let config = Config::read(attributes);
        let given = match ratings {
            None => None,
            Some(ratings) => Some(convert::ratings(config.instrument, &ratings)?),
        };
        let text = |name: &str| Reflect::get(snapshot, &name.into()).ok()?.as_string();
        let earlier = text("answers").and_then(|answers| {
            snapshot::read(
                &answers,
                &text("notes").unwrap_or_default(),
                config.instrument,
            )
        });
        self.session.show(&config, given, earlier, listener);
        Ok(())
    }

    /// Shows nothing, until the next `show`.
    pub fn hide(&self) {
        self.session.hide();
    }

    /// Takes over changed attributes; no answer is lost.
    pub fn update(&self, attributes: &Object) {
        self.session.update(Config::read(attributes));
    }

    /// The answers: a plain object with every item's key, the seller keys too when that block
    /// is on.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn ratings(&self) -> JsValue {
        let seller = self.session.settings().seller_profile;
        let state = self.session.state();
        convert::to_js(state.ratings().to_external(seller).into())
    }

    /// Replaces all answers by those of a list of keys and values in turn, and fires nothing.
    ///
    /// # Errors
    /// A `TypeError` that names key and value; nothing changes.
    #[wasm_bindgen(setter)]
    pub fn set_ratings(&self, ratings: &Array) -> Result<(), JsValue> {
        self.session.replace(Answers {
            ratings: convert::ratings(self.asked(), ratings)?,
            ..self.session.latest().visitor().clone()
        });
        Ok(())
    }

    /// The result object (docs/SCORING.md).
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn result(&self) -> JsValue {
        let mode = self.session.settings().locale.mode;
        let score = &score(self.session.state().ratings());
        convert::to_js(ScoreResult { mode, score }.into())
    }

    /// Whether the answers shown came from a link.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn shared(&self) -> bool {
        self.session.state().shared().is_some()
    }

    /// The address of the page with the answers in its fragment; empty where it has none that others
    /// can open.
    #[wasm_bindgen(js_name = shareUrl)]
    #[must_use]
    pub fn share_url(&self) -> String {
        self.session.share_link(self.session.state().ratings())
    }

    /// Opens the link in a fragment of the page's address; true if it shows new answers.
    #[must_use]
    pub fn follow(&self, fragment: &str) -> bool {
        self.session.follow(fragment)
    }

    /// Takes over what another tab or element stored.
    pub fn sync(&self) {
        self.session.sync();
    }

    /// Clears all answers, those stored too, and fires nothing.
    pub fn reset(&self) {
        self.session.replace(Answers::none(self.asked()));
        self.session.turn(Place::default());
    }

    /// Says that what was asked for could not be loaded, or no longer says so.
    pub fn failed(&self, failed: bool) {
        self.session
            .draw_report(|report| report.access.failed = failed);
    }

    /// Asks for a drawing and returns its number; a tick later `drawn` is that, or drawing has
    /// stopped for good.
    #[must_use]
    pub fn beat(&self) -> u32 {
        self.session.beat()
    }

    /// The number of the last drawing asked for that was done.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn drawn(&self) -> u32 {
        self.session.drawn()
    }
}

impl Widget {
    /// What is asked.
    fn asked(&self) -> &'static Instrument {
        self.session.state().ratings().instrument()
    }
}
