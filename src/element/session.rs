//! One showing of a widget: where its answers come from, where they are kept, whom it tells.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::{AppHandle, Callback};

use super::attributes::Config;
use super::frame::{Frame, FrameProps};
use super::link::{self, Shared};
use super::store::Store;
use crate::components::{Choice, Kept, OwnAnswers, ScorecardProps};
use crate::event::{Event, has_rating};
use crate::instrument::SALES_LEADER;
use crate::scoring::Ratings;
use crate::state::Change;

/// What the visitor's callbacks and the host's calls both reach.
pub(super) struct Session {
    pub(super) app: RefCell<Option<AppHandle<Frame>>>,
    frame: RefCell<FrameProps>,
    listener: RefCell<Option<Function>>,
    started: Cell<bool>,
    key: RefCell<String>,
    persist: Cell<Option<Kept>>,
    store: RefCell<Option<Store>>,
    /// The visitor's own answers, while those of a link are shown.
    own: RefCell<Ratings>,
}

impl Session {
    pub(super) fn new(frame: FrameProps) -> Self {
        Self {
            app: RefCell::default(),
            frame: RefCell::new(frame),
            listener: RefCell::default(),
            started: Cell::new(false),
            key: RefCell::default(),
            persist: Cell::new(None),
            store: RefCell::default(),
            own: RefCell::new(Ratings::new(&SALES_LEADER)),
        }
    }

    /// Shows a fresh scorecard. A link comes before `given`, and that before what is stored;
    /// `resumed` are the answers of an earlier showing, and whether they came from a link.
    pub(super) fn show(
        self: &Rc<Self>,
        config: Config,
        given: Option<Ratings>,
        resumed: Option<(Ratings, bool)>,
        listener: Function,
    ) {
        *self.listener.borrow_mut() = Some(listener);
        *self.key.borrow_mut() = link::key(config.name.as_deref());
        self.persist.set(config.persist);
        let opened = self.open_store();
        let stored = self.store.borrow().as_ref().and_then(Store::read);
        let own = given.or_else(|| {
            resumed
                .clone()
                .filter(|(_, shared)| !shared)
                .map(|(r, _)| r)
        });
        let own = own
            .or(stored)
            .unwrap_or_else(|| Ratings::new(&SALES_LEADER));
        let mut props = self.wired(config.props);
        props.notices.kept = config.persist.filter(|_| opened);
        props.notices.not_kept = config.persist.is_some() && !opened;
        props.ratings = Some(own.clone());
        *self.own.borrow_mut() = own.clone();
        let shared = resumed
            .filter(|(_, shared)| *shared)
            .map(|(ratings, _)| ratings);
        let resumed = shared.is_some();
        let found = shared.map_or_else(|| self.link(), Shared::Answers);
        match found {
            Shared::Answers(ratings) if resumed || ratings != own => {
                props.notices.shared = Some(owned(&own));
                props.ratings = Some(ratings);
            }
            Shared::Damaged => props.notices.damaged_link = true,
            _ => {}
        }
        self.started
            .set(props.ratings.as_ref().is_some_and(has_rating));
        self.draw(|frame| {
            frame.life += 1;
            frame.scorecard = Some(props);
        });
    }

    /// Shows nothing and tells nobody.
    pub(super) fn hide(&self) {
        *self.listener.borrow_mut() = None;
        *self.store.borrow_mut() = None;
        self.draw(|frame| frame.scorecard = None);
    }

    /// Takes over changed attributes; no answer is lost.
    pub(super) fn update(self: &Rc<Self>, config: Config) {
        let key = link::key(config.name.as_deref());
        let moved = *self.key.borrow() != key || self.persist.get() != config.persist;
        if moved {
            if self.persist.get() != config.persist
                && let Some(store) = self.store.borrow().as_ref()
            {
                // Nobody could clear it there any more.
                store.remove();
            }
            *self.key.borrow_mut() = key;
            self.persist.set(config.persist);
        }
        let opened = if moved {
            self.open_store()
        } else {
            self.store.borrow().is_some()
        };
        let changed = self.wired(config.props);
        self.draw_props(|props| {
            let (ratings, mut notices) = (props.ratings.take(), props.notices.clone());
            notices.kept = config.persist.filter(|_| opened);
            notices.not_kept = config.persist.is_some() && !opened;
            *props = ScorecardProps {
                ratings,
                notices,
                ..changed
            };
        });
        if moved {
            let stored = self.store.borrow().as_ref().and_then(Store::read);
            match stored {
                Some(stored) if self.ratings().is_empty() => self.replace(stored),
                _ => self.keep(),
            }
        }
    }

    /// The answers shown.
    pub(super) fn ratings(&self) -> Ratings {
        self.of_props(|props| props.ratings.clone())
            .unwrap_or_else(|| Ratings::new(&SALES_LEADER))
    }

    /// Whether the answers shown came from a link.
    pub(super) fn is_shared(&self) -> bool {
        self.of_props(|props| props.notices.shared).is_some()
    }

    /// Something of the properties of the scorecard shown.
    pub(super) fn of_props<T>(&self, get: impl FnOnce(&ScorecardProps) -> Option<T>) -> Option<T> {
        self.frame.borrow().scorecard.as_ref().and_then(get)
    }

    /// Replaces all answers, as the host asks: they are then the visitor's own.
    pub(super) fn replace(&self, ratings: Ratings) {
        self.take_over(ratings);
        self.keep();
    }

    fn take_over(&self, ratings: Ratings) {
        self.started.set(has_rating(&ratings));
        self.draw_props(|props| {
            props.ratings = Some(ratings);
            props.notices.shared = None;
            props.notices.damaged_link = false;
        });
    }

    /// Another tab may have changed what is stored.
    pub(super) fn sync(&self) {
        if self.is_shared() || self.persist.get() != Some(Kept::Local) {
            return;
        }
        let Some(stored) = self.store.borrow().as_ref().map(Store::read) else {
            return;
        };
        let stored = stored.unwrap_or_else(|| Ratings::new(&SALES_LEADER));
        if stored != self.ratings() {
            self.take_over(stored);
        }
    }

    /// The address of the page changed: answers in it are shown, and the own ones kept. True if
    /// there are some.
    pub(super) fn follow(&self) -> bool {
        let found = self.link();
        let shown = self.ratings();
        if found == Shared::Absent || found == Shared::Answers(shown.clone()) {
            return false;
        }
        if !self.is_shared() {
            *self.own.borrow_mut() = shown;
        }
        let own = owned(&self.own.borrow());
        let arrived = matches!(found, Shared::Answers(_));
        self.draw_props(|props| match found {
            Shared::Answers(ratings) => {
                self.started.set(has_rating(&ratings));
                props.ratings = Some(ratings);
                props.notices.shared = Some(own);
                props.notices.damaged_link = false;
            }
            _ => props.notices.damaged_link = true,
        });
        arrived
    }

    /// The page's address with the answers shown.
    pub(super) fn share_link(&self) -> String {
        link::with(&address(), &self.key.borrow(), &self.ratings())
    }

    /// Draws once more, so that whoever asked sees whether drawing still works.
    pub(super) fn beat(&self) -> u32 {
        self.draw(|frame| frame.beat += 1);
        self.frame.borrow().beat
    }

    /// The number of the last beat drawn.
    pub(super) fn drawn(&self) -> u32 {
        self.frame.borrow().drawn.get()
    }

    fn wired(self: &Rc<Self>, props: ScorecardProps) -> ScorecardProps {
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
        let share_link = Callback::from(move |_| {
            weak.upgrade()
                .map_or_else(String::new, |session| session.share_link())
        });
        ScorecardProps {
            confined: is_confined(),
            on_change,
            on_choice,
            share_link: Some(share_link),
            ..props
        }
    }

    /// Changes the properties and hands them to the component.
    fn draw(&self, change: impl FnOnce(&mut FrameProps)) {
        change(&mut self.frame.borrow_mut());
        self.redraw();
    }

    fn draw_props(&self, change: impl FnOnce(&mut ScorecardProps)) {
        if let Some(props) = &mut self.frame.borrow_mut().scorecard {
            change(props);
        }
        self.redraw();
    }

    #[inline(never)]
    fn redraw(&self) {
        let frame = self.frame.borrow().clone();
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(frame);
        }
    }

    /// Takes over what the visitor did, then tells the host with nothing borrowed: a listener
    /// may call back.
    fn hear(&self, change: &Change) {
        self.draw_props(|props| {
            props.ratings = Some(change.ratings.clone());
        });
        self.keep();
        let mut started = self.started.get();
        let events = Event::of(change, &mut started);
        self.started.set(started);
        for event in events {
            self.tell(event.name());
        }
    }

    fn choose(&self, choice: Choice) {
        let own = self.own.borrow().clone();
        let ratings = match choice {
            Choice::Own => own,
            Choice::Adopt => self.ratings(),
        };
        self.replace(ratings);
        // No event, but what the host's side holds is out of date.
        self.tell("");
    }

    fn tell(&self, event: &str) {
        let listener = self.listener.borrow().clone();
        if let Some(listener) = listener {
            // What a host's listener throws is reported by the browser and is not ours.
            let _ = listener.call1(&JsValue::NULL, &event.into());
        }
    }

    fn keep(&self) {
        if self.is_shared() {
            return;
        }
        let ratings = self.ratings();
        let kept = self
            .store
            .borrow()
            .as_ref()
            .map(|store| store.write(&ratings));
        let refused = kept == Some(false);
        if self.of_props(|props| Some(props.notices.not_kept)) == Some(false) && refused {
            self.draw_props(|props| {
                props.notices.kept = None;
                props.notices.not_kept = true;
            });
        }
    }

    fn open_store(&self) -> bool {
        let key = self.key.borrow().clone();
        let store = self.persist.get().and_then(|kept| Store::open(kept, &key));
        let opened = store.is_some();
        *self.store.borrow_mut() = store;
        opened
    }

    fn link(&self) -> Shared {
        let fragment = address()
            .split_once('#')
            .map(|(_, fragment)| fragment.to_owned());
        fragment.map_or(Shared::Absent, |fragment| {
            link::read(&fragment, &self.key.borrow())
        })
    }
}

fn owned(own: &Ratings) -> OwnAnswers {
    if own.is_empty() {
        OwnAnswers::None
    } else {
        OwnAnswers::Some
    }
}

fn address() -> String {
    let location = web_sys::window().map(|window| window.location());
    location
        .and_then(|location| location.href().ok())
        .unwrap_or_default()
}

/// A sandbox without an origin of its own refuses most of what leads out of the page.
fn is_confined() -> bool {
    web_sys::window().is_some_and(|window| window.origin() == "null")
}
