//! Telling the host's side, in order.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::{convert, snapshot};
use crate::components::place::Place;
use crate::components::settings::Settings;
use crate::on_demand::Request;
use sales_leader_scorecard_core::event::Event;
use sales_leader_scorecard_core::notes::KeptNotes;
use sales_leader_scorecard_core::scoring::{ScoreResult, Value, score};
use sales_leader_scorecard_core::state::State;

/// The function that `embed.js` gave to a showing; [`Widget::show`](super::Widget::show) says what
/// it is called with.
#[derive(Default)]
pub(super) struct Listener {
    function: RefCell<Option<Function>>,
    queue: RefCell<VecDeque<JsValue>>,
    sending: Cell<bool>,
    /// The notes that it was told last.
    sent_notes: RefCell<Option<KeptNotes>>,
}

impl Listener {
    /// Tells this function from now on.
    pub(super) fn connect(&self, function: Function) {
        *self.function.borrow_mut() = Some(function);
        *self.sent_notes.borrow_mut() = None;
    }

    /// Tells nobody.
    pub(super) fn disconnect(&self) {
        *self.function.borrow_mut() = None;
    }

    /// Asks for what this program lacks.
    pub(super) fn request(&self, request: Request) {
        self.send(convert::object([("request", request.name().into())]));
    }

    /// Asks for another address of the page, as if that was its address from the start.
    pub(super) fn rename(&self, address: &str) {
        self.send(convert::object([("address", address.into())]));
    }

    /// Tells of a state and the place in it, and of the events that it gives rise to.
    pub(super) fn notify(
        &self,
        events: &[Event],
        state: &State,
        place: Place,
        settings: &Settings,
    ) {
        let types: Value = events.iter().map(|event| event.name()).collect();
        let ratings = state.ratings().to_external(settings.seller_profile);
        let result = ScoreResult {
            mode: settings.locale.mode,
            score: &score(state.ratings()),
        };
        let notes = &state.visitor().notes;
        let before = self.sent_notes.replace(Some(notes.clone()));
        let notes = (before.as_ref() != Some(notes)).then(|| ("notes", notes.text().into()));
        let told = [
            ("types", convert::to_js(types)),
            ("ratings", convert::to_js(ratings.into())),
            ("result", convert::to_js(result.into())),
            ("answers", snapshot::write(state, place).into()),
        ];
        self.send(convert::object(told.into_iter().chain(notes)));
    }

    /// Calls the function with nothing borrowed, since the host may call back; what comes of that is
    /// told after this.
    fn send(&self, what: JsValue) {
        self.queue.borrow_mut().push_back(what);
        if self.sending.replace(true) {
            return;
        }
        loop {
            let next = self.queue.borrow_mut().pop_front();
            let Some(next) = next else { break };
            let function = self.function.borrow().clone();
            if let Some(function) = function {
                // What a host's listener throws is reported by the browser and is not ours.
                let _ = function.call1(&JsValue::NULL, &next);
            }
        }
        self.sending.set(false);
    }
}
