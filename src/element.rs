//! The inside of `<sales-leader-scorecard>`: what `embed.js` calls.
//!
//! The custom element itself is a JavaScript class, which WebAssembly cannot define. It hands
//! over attributes, ratings and a place to draw in; everything else happens here.

mod attributes;
mod convert;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use crate::components::{Scorecard, ScorecardProps};
use crate::event::{Event, has_rating};
use crate::instrument::SALES_LEADER;
use crate::scoring::{Ratings, score};
use crate::state::Change;

/// Prepares the program. Called once, when it is loaded.
pub fn start() {
    // A panic says in the console what happened, on a build that keeps its messages.
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
    }));
}

/// One running widget.
#[wasm_bindgen]
pub struct Widget {
    shared: Rc<Shared>,
}

/// What the visitor's callbacks and the host's calls both reach.
struct Shared {
    app: RefCell<Option<AppHandle<Scorecard>>>,
    props: RefCell<ScorecardProps>,
    started: Cell<bool>,
    listener: Function,
}

#[wasm_bindgen]
impl Widget {
    /// Draws a widget in `root`, a `div` of its own. `attributes` maps attribute names to
    /// values; `ratings` is an object, or undefined for none. After each change that the visitor
    /// made, `listener` is called with the name of each event that it gives rise to.
    ///
    /// # Errors
    /// A `TypeError` that names key and value when the ratings are wrong; nothing is drawn.
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: Element,
        attributes: &Object,
        ratings: &JsValue,
        listener: Function,
    ) -> Result<Widget, JsValue> {
        let ratings = if ratings.is_undefined() {
            Ratings::new(&SALES_LEADER)
        } else {
            convert::ratings(&SALES_LEADER, ratings)?
        };
        let shared = Rc::new_cyclic(|weak: &std::rc::Weak<Shared>| {
            let weak = weak.clone();
            let on_change = Callback::from(move |change: Change| {
                if let Some(shared) = weak.upgrade() {
                    shared.hear(&change);
                }
            });
            let props = attributes::props(attributes);
            let started = Cell::new(has_rating(&ratings));
            let props = ScorecardProps {
                ratings: Some(ratings),
                on_change,
                ..props
            };
            Shared {
                app: RefCell::default(),
                props: RefCell::new(props),
                started,
                listener,
            }
        });
        let props = shared.props.borrow().clone();
        let app = Renderer::<Scorecard>::with_root_and_props(root, props).render();
        *shared.app.borrow_mut() = Some(app);
        Ok(Self { shared })
    }

    /// Takes over changed attributes; no answer is lost.
    pub fn update(&self, attributes: &Object) {
        let changed = attributes::props(attributes);
        self.shared.change(|props| {
            let (ratings, on_change) = (props.ratings.take(), props.on_change.clone());
            *props = ScorecardProps {
                ratings,
                on_change,
                ..changed
            };
        });
    }

    /// The answers: a plain object with every item's key, the seller keys too when that block
    /// is on.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn ratings(&self) -> JsValue {
        let include_seller = self.shared.props.borrow().seller_profile;
        convert::to_js(&self.shared.ratings().to_external(include_seller))
    }

    /// Replaces all answers and fires nothing.
    ///
    /// # Errors
    /// A `TypeError` that names key and value; nothing changes.
    #[wasm_bindgen(setter)]
    pub fn set_ratings(&self, ratings: &JsValue) -> Result<(), JsValue> {
        self.shared
            .replace(convert::ratings(&SALES_LEADER, ratings)?);
        Ok(())
    }

    /// The result object (docs/SCORING.md).
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn result(&self) -> JsValue {
        let mode = self.shared.props.borrow().mode;
        let score = score(&self.shared.ratings());
        convert::to_js(&crate::scoring::ScoreResult {
            mode,
            score: &score,
        })
    }

    /// Clears all answers and fires nothing.
    pub fn reset(&self) {
        self.shared.replace(Ratings::new(&SALES_LEADER));
    }

    /// Ends the widget and empties its place.
    pub fn destroy(self) {
        let app = self.shared.app.borrow_mut().take();
        if let Some(app) = app {
            app.destroy();
        }
    }
}

impl Shared {
    fn ratings(&self) -> Ratings {
        let props = self.props.borrow();
        props
            .ratings
            .clone()
            .unwrap_or_else(|| Ratings::new(props.instrument))
    }

    fn replace(&self, ratings: Ratings) {
        self.started.set(has_rating(&ratings));
        self.change(|props| props.ratings = Some(ratings));
    }

    /// Changes the properties and hands them to the component.
    fn change(&self, change: impl FnOnce(&mut ScorecardProps)) {
        change(&mut self.props.borrow_mut());
        let props = self.props.borrow().clone();
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(props);
        }
    }

    /// Takes over what the visitor did, then tells the host with nothing borrowed: a listener
    /// may call back.
    fn hear(&self, change: &Change) {
        self.change(|props| props.ratings = Some(change.ratings.clone()));
        let mut started = self.started.get();
        let events = Event::of(change, &mut started);
        self.started.set(started);
        for event in events {
            // What a host's listener throws is reported by the browser and is not ours.
            let _ = self.listener.call1(&JsValue::NULL, &event.name().into());
        }
    }
}
