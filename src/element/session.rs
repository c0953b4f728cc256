//! The owner of an element's answers, through all its showings: it keeps them, has them drawn and
//! tells the host.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use yew::AppHandle;

use super::attributes::Config;
use super::link::{self, Shared};
use super::listener::Listener;
use super::page;
use super::persistence::Persistence;
use super::root::{Root, RootProps};
use crate::components::settings::Settings;
use crate::components::view::ViewProps;
use crate::on_demand::{ReportHandle, Request};
use sales_leader_scorecard_core::event::Event;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::state::{Action, Answers, Cause, State};

/// What the visitor's callbacks and the host's calls both reach.
pub(super) struct Session {
    pub(super) app: RefCell<Option<AppHandle<Root>>>,
    pub(super) root: RefCell<RootProps>,
    /// All answers there are.
    state: RefCell<Rc<State>>,
    persistence: RefCell<Persistence>,
    listener: Listener,
}

impl Session {
    pub(super) fn new(root: RootProps) -> Self {
        Self {
            app: RefCell::default(),
            root: RefCell::new(root),
            state: RefCell::new(Rc::new(State::new(Answers::none(&SALES_LEADER), None))),
            persistence: RefCell::default(),
            listener: Listener::default(),
        }
    }

    /// Shows a fresh scorecard. A link comes before `given`, and that before what is stored;
    /// `earlier` is what an earlier showing held.
    pub(super) fn show(
        self: &Rc<Self>,
        config: &Config,
        given: Option<Ratings>,
        earlier: Option<State>,
        listener: Function,
    ) {
        self.listener.connect(listener);
        let mut view = self.view(config.settings.clone());
        let mut persistence = Persistence::default();
        persistence.follow(config);
        persistence.describe(&mut view.settings.notices);
        let stored = persistence.poll();
        // An element that comes back does not open the same link once more.
        let found = match &earlier {
            None => link::find(&page::address(), persistence.key()),
            Some(earlier) => earlier
                .shared()
                .cloned()
                .map_or(Shared::Absent, Shared::Answers),
        };
        *self.persistence.borrow_mut() = persistence;
        let visitor = given
            .map(Answers::from)
            .or(earlier.map(|earlier| earlier.visitor().clone()))
            .or(stored)
            .unwrap_or_else(|| Answers::none(&SALES_LEADER));
        let shared = match found {
            Shared::Answers(ratings) if ratings != visitor.ratings => Some(ratings),
            Shared::Damaged => {
                view.settings.notices.damaged_link = true;
                None
            }
            _ => None,
        };
        *self.state.borrow_mut() = Rc::new(State::new(visitor, shared));
        self.draw(|root| {
            root.generation += 1;
            root.view = Some(view);
        });
        self.notify(&[]);
    }

    /// Shows nothing and tells nobody.
    pub(super) fn hide(&self) {
        self.listener.disconnect();
        self.persistence.borrow_mut().close();
        self.draw(|root| root.view = None);
    }

    /// Takes over changed attributes; no answer is lost.
    pub(super) fn update(&self, config: Config) {
        let moved = self.persistence.borrow_mut().follow(&config);
        self.draw_view(|view| {
            let before = &view.settings;
            let mut settings = Settings {
                sandboxed: before.sandboxed,
                share_link: before.share_link.clone(),
                notices: before.notices,
                ..config.settings
            };
            if moved {
                self.persistence.borrow().describe(&mut settings.notices);
            }
            view.settings = settings;
        });
        if moved {
            let stored = self.persistence.borrow().poll();
            let state = self.state();
            match stored {
                Some(stored) if state.shared().is_some() || state.ratings().is_empty() => {
                    self.set(state.with_visitor(stored));
                }
                _ => self.save(),
            }
        }
        self.notify(&[]);
    }

    /// The answers as they are now.
    pub(super) fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }

    /// How the scorecard looks and speaks.
    pub(super) fn settings(&self) -> Settings {
        let root = self.root.borrow();
        root.view
            .as_ref()
            .map(|view| view.settings.clone())
            .unwrap_or_default()
    }

    /// Does what the visitor does: applies it, keeps what came of it, has it drawn and tells the
    /// host, all before this returns but the drawing.
    pub(super) fn act(&self, action: Action) {
        let Some((state, change)) = self.state().apply(action) else {
            return;
        };
        if matches!(change.cause, Cause::Adopt | Cause::Leave) {
            self.draw_view(|view| view.settings.notices.damaged_link = false);
        }
        self.set(state);
        self.save();
        self.notify(&Event::of(&change));
    }

    /// Replaces the visitor's answers, as the host asks; those of a link go.
    pub(super) fn replace(&self, answers: Answers) {
        self.draw_view(|view| view.settings.notices.damaged_link = false);
        self.set(State::new(answers, None));
        self.save();
        self.notify(&[]);
    }

    /// Another tab may have changed what is stored.
    pub(super) fn sync(&self) {
        let stored = self.persistence.borrow().poll();
        if let Some(stored) = stored {
            self.set(self.state().with_visitor(stored));
            self.notify(&[]);
        }
    }

    /// The address of the page changed: answers in it are shown, and those of the visitor kept.
    /// True if there are some.
    pub(super) fn follow(&self) -> bool {
        let found = link::find(&page::address(), self.persistence.borrow().key());
        let state = self.state();
        let damaged = match &found {
            Shared::Absent => return false,
            Shared::Answers(ratings) if ratings == state.ratings() => return false,
            Shared::Answers(_) => false,
            Shared::Damaged => true,
        };
        self.draw_view(|view| view.settings.notices.damaged_link = damaged);
        if let Shared::Answers(ratings) = found {
            self.set(State::new(state.visitor().clone(), Some(ratings)));
            self.notify(&[]);
        }
        !damaged
    }

    /// The page's address with these answers.
    pub(super) fn share_link(&self, ratings: &Ratings) -> String {
        link::with(&page::address(), self.persistence.borrow().key(), ratings)
    }

    /// Draws once more, so that whoever asked sees whether drawing still works.
    pub(super) fn beat(&self) -> u32 {
        self.draw(|root| root.beat += 1);
        self.root.borrow().beat
    }

    /// The number of the last beat drawn.
    pub(super) fn drawn(&self) -> u32 {
        self.root.borrow().drawn.get()
    }

    /// Asks the host's side for what this program lacks.
    pub(super) fn request(&self, request: Request) {
        self.listener.request(request);
    }

    /// Changes what is drawn beside the answers.
    pub(super) fn draw_view(&self, change: impl FnOnce(&mut ViewProps)) {
        self.draw(|root| root.view.as_mut().map_or((), change));
    }

    /// Changes how the scorecard comes to notes and report.
    pub(super) fn draw_report(&self, change: impl FnOnce(&mut ReportHandle)) {
        self.draw_view(|view| view.report.as_mut().map_or((), change));
    }

    fn draw(&self, change: impl FnOnce(&mut RootProps)) {
        change(&mut self.root.borrow_mut());
        self.redraw();
    }

    #[inline(never)]
    fn redraw(&self) {
        let mut root = self.root.borrow_mut();
        if let Some(view) = &mut root.view {
            view.state = self.state();
        }
        let root = root.clone();
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(root);
        }
    }

    fn set(&self, state: State) {
        *self.state.borrow_mut() = Rc::new(state);
        self.redraw();
    }

    fn save(&self) {
        let state = self.state();
        if state.shared().is_some() || self.persistence.borrow().save(state.visitor()) {
            return;
        }
        self.draw_view(|view| {
            view.settings.notices.kept = None;
            view.settings.notices.not_kept = true;
        });
    }

    /// Tells the host's side of the answers as they are now, and of the events that they give rise
    /// to.
    fn notify(&self, events: &[Event]) {
        self.listener
            .notify(events, &self.state(), &self.settings());
    }
}
