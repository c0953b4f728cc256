//! One showing of a widget: where its answers come from, where they are kept, whom it tells.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use yew::AppHandle;

use super::attributes::Config;
use super::frame::{Frame, FrameProps};
use super::keeping::Keeping;
use super::link::{self, Shared};
use super::memo::{Memo, Own};
use super::page;
use crate::components::{OwnAnswers, ScorecardProps};
use crate::event::has_rating;
use crate::instrument::SALES_LEADER;
use crate::remarks::Remarks;
use crate::scoring::Ratings;
use crate::state::Cause;

/// What the visitor's callbacks and the host's calls both reach.
pub(super) struct Session {
    pub(super) app: RefCell<Option<AppHandle<Frame>>>,
    frame: RefCell<FrameProps>,
    pub(super) listener: RefCell<Option<Function>>,
    pub(super) started: Cell<bool>,
    keeping: RefCell<Keeping>,
    /// The answers shown. The properties hold those handed over last, so that a change by the
    /// visitor is drawn once.
    pub(super) shown: RefCell<Ratings>,
    /// The visitor's own answers, while those of a link are shown.
    pub(super) own: RefCell<Ratings>,
    /// What the visitor noted; it belongs to their own answers.
    pub(super) remarks: RefCell<Remarks>,
    /// What went away with the answers that were cleared last.
    pub(super) cleared: RefCell<Remarks>,
}

impl Session {
    pub(super) fn new(frame: FrameProps) -> Self {
        Self {
            app: RefCell::default(),
            frame: RefCell::new(frame),
            listener: RefCell::default(),
            started: Cell::new(false),
            keeping: RefCell::default(),
            shown: RefCell::new(Ratings::new(&SALES_LEADER)),
            own: RefCell::new(Ratings::new(&SALES_LEADER)),
            remarks: RefCell::default(),
            cleared: RefCell::default(),
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
            .map(Own::from)
            .or(earlier.map(|memo| memo.own))
            .or(stored)
            .unwrap_or_default();
        let mut shown = own.ratings.clone();
        match found {
            Shared::Answers(ratings) if ratings != own.ratings => {
                props.notices.shared = Some(owned(&own.ratings));
                shown = ratings;
            }
            Shared::Damaged => props.notices.damaged_link = true,
            _ => {}
        }
        *self.own.borrow_mut() = own.ratings;
        *self.remarks.borrow_mut() = own.remarks;
        self.hand_over(&mut props, shown);
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
            let revision = props.revision;
            if moved {
                self.keeping.borrow().note(&mut notices);
            }
            *props = ScorecardProps {
                ratings,
                revision,
                notices,
                ..changed
            };
        });
        if moved {
            let stored = self.news();
            match stored {
                Some(stored) if self.is_shared() => self.own_again(stored),
                Some(stored) if self.ratings().is_empty() => self.take_over(stored),
                _ => self.keep(),
            }
        }
    }

    /// The answers shown.
    pub(super) fn ratings(&self) -> Ratings {
        self.shown.borrow().clone()
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
    pub(super) fn replace(&self, own: Own) {
        self.take_over(own);
        self.keep();
    }

    fn take_over(&self, own: Own) {
        *self.remarks.borrow_mut() = own.remarks;
        self.draw_props(|props| {
            self.hand_over(props, own.ratings);
            props.notices.shared = None;
            props.notices.damaged_link = false;
        });
    }

    /// Gives the scorecard answers that are not its visitor's last ones.
    fn hand_over(&self, props: &mut ScorecardProps, ratings: Ratings) {
        self.started.set(has_rating(&ratings));
        *self.shown.borrow_mut() = ratings.clone();
        props.ratings = Some(ratings);
        props.revision = props.revision.wrapping_add(1);
        #[cfg(feature = "report")]
        {
            props.remarks = Some(self.remarks.borrow().clone());
        }
    }

    /// Another tab may have changed what is stored.
    pub(super) fn sync(&self) {
        match self.news() {
            Some(stored) if self.is_shared() => self.own_again(stored),
            Some(stored) => self.take_over(stored),
            None => {}
        }
    }

    fn news(&self) -> Option<Own> {
        self.keeping.borrow().news()
    }

    /// The own answers changed while those of a link are shown.
    fn own_again(&self, own: Own) {
        self.draw_props(|props| props.notices.shared = Some(owned(&own.ratings)));
        *self.own.borrow_mut() = own.ratings;
        *self.remarks.borrow_mut() = own.remarks;
    }

    /// What is the visitor's own.
    pub(super) fn own(&self) -> Own {
        let ratings = if self.is_shared() {
            self.own.borrow().clone()
        } else {
            self.ratings()
        };
        Own {
            ratings,
            remarks: self.remarks.borrow().clone(),
        }
    }

    /// All answers, for a later showing.
    pub(super) fn memo(&self) -> Memo {
        Memo {
            own: self.own(),
            shared: self.is_shared().then(|| self.ratings()),
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
                self.hand_over(props, ratings);
                props.notices.shared = Some(own);
                props.notices.damaged_link = false;
            }
            _ => props.notices.damaged_link = true,
        });
        arrived
    }

    /// The page's address with these answers.
    pub(super) fn share_link(&self, ratings: &Ratings) -> String {
        link::with(&page::address(), self.keeping.borrow().key(), ratings)
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

    pub(super) fn draw_props(&self, change: impl FnOnce(&mut ScorecardProps)) {
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

    /// Notes go with the answers that they are about, and come back with them.
    pub(super) fn move_remarks(&self, cause: Cause) {
        match cause {
            Cause::Reset => *self.cleared.borrow_mut() = self.remarks.take(),
            Cause::Undo => *self.remarks.borrow_mut() = self.cleared.take(),
            Cause::Answer => {}
        }
    }

    pub(super) fn keep(&self) {
        if self.is_shared() {
            return;
        }
        let refused = !self.keeping.borrow().keep(&self.own());
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
