//! How what the visitor does in the scorecard reaches the session.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::Callback;

use super::page;
use super::session::Session;
use crate::components::{Choice, ScorecardProps};
use crate::event::Event;
use crate::state::Change;

impl Session {
    /// The properties with this session's callbacks, which do not keep it alive.
    pub(super) fn wired(self: &Rc<Self>, props: ScorecardProps) -> ScorecardProps {
        let weak = Rc::downgrade(self);
        let on_change = {
            let weak = weak.clone();
            Callback::from(move |change: Change| {
                if let Some(session) = weak.upgrade() {
                    session.hear(&change);
                }
            })
        };
        let on_choice = {
            let weak = weak.clone();
            Callback::from(move |choice| {
                if let Some(session) = weak.upgrade() {
                    session.choose(choice);
                }
            })
        };
        let share_link = Callback::from(move |ratings| {
            weak.upgrade()
                .map_or_else(String::new, |session| session.share_link(&ratings))
        });
        let props = ScorecardProps {
            confined: page::is_confined(),
            on_change,
            on_choice,
            share_link: Some(share_link),
            #[cfg(not(feature = "report"))]
            offers: true,
            ..props
        };
        #[cfg(feature = "report")]
        let props = self.with_notes(props);
        props
    }

    /// Takes over what the visitor did, then tells the host with nothing borrowed: a listener
    /// may call back.
    fn hear(&self, change: &Change) {
        *self.shown.borrow_mut() = change.ratings.clone();
        self.move_remarks(change.cause);
        #[cfg(feature = "report")]
        if change.cause != crate::state::Cause::Answer {
            self.show_remarks();
        }
        self.keep();
        let mut started = self.started.get();
        let events = Event::of(change, &mut started);
        self.started.set(started);
        for event in events {
            self.tell(event.name());
        }
    }

    fn choose(&self, choice: Choice) {
        self.replace(match choice {
            Choice::Own => self.own(),
            // Notes are about other answers.
            Choice::Adopt => self.ratings().into(),
        });
        // No event, but what the host's side holds is out of date.
        self.tell("");
    }

    pub(super) fn tell(&self, event: &str) {
        let listener = self.listener.borrow().clone();
        if let Some(listener) = listener {
            // What a host's listener throws is reported by the browser and is not ours.
            let _ = listener.call1(&JsValue::NULL, &event.into());
        }
    }
}
