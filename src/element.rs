//! The inside of `<sales-leader-scorecard>`: what `embed.js` calls.
//!
//! The custom element itself is a JavaScript class, which WebAssembly cannot define. It hands
//! over attributes, ratings and a place to draw in; everything else happens here.

mod attributes;
mod convert;
mod frame;
mod keeping;
mod link;
mod memo;
mod page;
#[cfg(feature = "report")]
mod report;
mod session;
mod store;
mod wires;

use std::rc::Rc;

use js_sys::{Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::Renderer;

use self::attributes::Config;
use self::frame::{Frame, FrameProps};
use self::memo::{Memo, Own};
use self::session::Session;
use crate::instrument::SALES_LEADER;
use crate::scoring::{ScoreResult, score};

/// A place in which one widget after the other can be shown.
#[wasm_bindgen]
pub struct Widget {
    session: Rc<Session>,
    #[cfg(feature = "report")]
    root: Element,
}

#[wasm_bindgen]
impl Widget {
    /// Takes `root`, a `div` of its own, and draws nothing yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(root: Element) -> Widget {
        let frame = yew::props!(FrameProps {});
        let session = Rc::new(Session::new(frame.clone()));
        #[cfg(feature = "report")]
        let own_root = root.clone();
        let app = Renderer::<Frame>::with_root_and_props(root, frame).render();
        *session.app.borrow_mut() = Some(app);
        Self {
            session,
            #[cfg(feature = "report")]
            root: own_root,
        }
    }

    /// Shows a fresh widget. `attributes` maps attribute names to values; `ratings` is an object,
    /// or undefined for none; `memo` is that of an earlier showing. After each change that the
    /// visitor made, `listener` is called with the name of each event that it gives rise to, and
    /// with an empty one when answers changed without an event.
    ///
    /// # Errors
    /// A `TypeError` that names key and value when the ratings are wrong; nothing is shown.
    pub fn show(
        &self,
        attributes: &Object,
        ratings: &JsValue,
        memo: Option<String>,
        listener: Function,
    ) -> Result<(), JsValue> {
        let given = if ratings.is_undefined() {
            None
        } else {
            Some(convert::ratings(&SALES_LEADER, ratings)?)
        };
        let memo = memo.and_then(|memo| Memo::read(&memo));
        self.session
            .show(Config::read(attributes), given, memo, listener);
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
        let seller = self.session.of_props(|props| Some(props.seller_profile));
        convert::to_js(
            self.session
                .ratings()
                .to_external(seller == Some(true))
                .into(),
        )
    }

    /// Replaces all answers and fires nothing.
    ///
    /// # Errors
    /// A `TypeError` that names key and value; nothing changes.
    #[wasm_bindgen(setter)]
    pub fn set_ratings(&self, ratings: &JsValue) -> Result<(), JsValue> {
        self.session.replace(Own {
            ratings: convert::ratings(&SALES_LEADER, ratings)?,
            ..self.session.own()
        });
        Ok(())
    }

    /// The result object (docs/SCORING.md).
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn result(&self) -> JsValue {
        let mode = self
            .session
            .of_props(|props| Some(props.mode))
            .unwrap_or_default();
        let score = &score(&self.session.ratings());
        convert::to_js(ScoreResult { mode, score }.into())
    }

    /// All answers, hidden ones and the visitor's own beside those of a link too, as a text for
    /// `show`.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn memo(&self) -> String {
        self.session.memo().write()
    }

    /// Whether the answers shown came from a link.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn shared(&self) -> bool {
        self.session.is_shared()
    }

    /// The address of the page with the answers in its fragment.
    #[wasm_bindgen(js_name = shareUrl)]
    #[must_use]
    pub fn share_url(&self) -> String {
        self.session.share_link(&self.session.ratings())
    }

    /// Shows the answers of the page's address, if it has new ones; true if so.
    #[must_use]
    pub fn follow(&self) -> bool {
        self.session.follow()
    }

    /// Takes over what another tab stored.
    pub fn sync(&self) {
        self.session.sync();
    }

    /// Clears all answers, those stored too, and fires nothing.
    pub fn reset(&self) {
        self.session.replace(Own::default());
    }

    /// Does what was asked for, as a Promise: `print`, `pdf` or `blank` for a Blob, `report`, or the
    /// key of an item for its note. `pdf` makes the bytes of a PDF.
    #[cfg(feature = "report")]
    pub fn wish(&self, wish: String, pdf: Function) -> js_sys::Promise {
        let granting = self.session.clone().grant(wish, pdf, self.root.clone());
        wasm_bindgen_futures::future_to_promise(granting)
    }

    /// Says that what the visitor asked for could not be loaded.
    pub fn refuse(&self) {
        self.session.draw_props(|props| props.refused = true);
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
