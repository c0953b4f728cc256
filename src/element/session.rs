//! One showing of a widget: where its answers come from, where they are kept, whom it tells.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::AppHandle;

use super::attributes::Config;
use super::frame::{Frame, FrameProps};
use super::keeping::Keeping;
use super::link::{self, Shared};
use super::memo::Memo;
use super::page;
use crate::components::{Choice, OwnAnswers, ScorecardProps};
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
    keeping: RefCell<Keeping>,
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
            keeping: RefCell::default(),
            own: RefCell::new(Ratings::new(&SALES_LEADER)),
        }
    }

    /// Shows a fresh scorecard. A link comes before `given`, and that before what is stored;
    /// `earlier` is what an earlier showing held.
    pub(super) fn show(
        self: &Rc<Self>,
        config: Config,
        given: Option<Ratings>,
        earlier: Option<Memo>,
        listener: Function,
    ) {
        *self.listener.borrow_mut() = Some(listener);
        let mut keeping = self.keeping.borrow_mut();
        *keeping = Keeping::default();
        keeping.follow(&config);
        let stored = keeping.news();
        // An element that comes back does not open the same link once more.
        let found = match &earlier {
            None => link::find(&page::address(), keeping.key()),
            Some(Memo { shared, .. }) => shared.clone().map_or(Shared::Absent, Shared::Answers),
        };
        let mut props = self.wired(config.props);
        keeping.note(&mut props.notices);
        drop(keeping);
        let own = given
            .or(earlier.map(|memo| memo.own))
            .or(stored)
            .unwrap_or_else(|| Ratings::new(&SALES_LEADER));
        props.ratings = Some(own.clone());
        match found {
            Shared::Answers(ratings) if ratings != own => {
                props.notices.shared = Some(owned(&own));
                props.ratings = Some(ratings);
            }
            Shared::Damaged => props.notices.damaged_link = true,
            _ => {}
        }
        *self.own.borrow_mut() = own;
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
        self.keeping.borrow_mut().close();
        self.draw(|frame| frame.scorecard = None);
    }

    /// Takes over changed attributes; no answer is lost.
    pub(super) fn update(self: &Rc<Self>, config: Config) {
        let moved = self.keeping.borrow_mut().follow(&config);
        let changed = self.wired(config.props);
        self.draw_props(|props| {
            let (ratings, mut notices) = (props.ratings.take(), props.notices.clone());
            if moved {
                self.keeping.borrow().note(&mut notices);
            }
            *props = ScorecardProps {
                ratings,
                notices,
                ..changed
            };
        });
        if moved {
            let stored = self.news();
            match stored {
                Some(stored) if self.is_shared() => self.own_again(stored),
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
        match self.news() {
            Some(stored) if self.is_shared() => self.own_again(stored),
            Some(stored) => self.take_over(stored),
            None => {}
        }
    }

    fn news(&self) -> Option<Ratings> {
        self.keeping.borrow().news()
    }

    /// The own answers changed while those of a link are shown.
    fn own_again(&self, own: Ratings) {
        self.draw_props(|props| props.notices.shared = Some(owned(&own)));
        *self.own.borrow_mut() = own;
    }

    /// All answers, for a later showing.
    pub(super) fn memo(&self) -> Memo {
        if self.is_shared() {
            Memo {
                own: self.own.borrow().clone(),
                shared: Some(self.ratings()),
            }
        } else {
            Memo {
                own: self.ratings(),
                shared: None,
            }
        }
    }

    /// The address of the page changed: answers in it are shown, and the own ones kept. True if
    /// there are some.
    pub(super) fn follow(&self) -> bool {
        let found = link::find(&page::address(), self.keeping.borrow().key());
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
        link::with(
            &page::address(),
            self.keeping.borrow().key(),
            &self.ratings(),
        )
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
    pub(super) fn hear(&self, change: &Change) {
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

    pub(super) fn choose(&self, choice: Choice) {
        let ratings = match choice {
            Choice::Own => self.own.borrow().clone(),
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
        let refused = !self.keeping.borrow().keep(&self.ratings());
        if self.of_props(|props| Some(props.notices.not_kept)) == Some(false) && refused {
            self.draw_props(|props| {
                props.notices.kept = None;
                props.notices.not_kept = true;
            });
        }
    }
}

fn owned(own: &Ratings) -> OwnAnswers {
    if own.is_empty() {
        OwnAnswers::None
    } else {
        OwnAnswers::Some
    }
}
