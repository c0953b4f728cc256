//! The owner of an element's answers, through all its showings: it keeps them, has them drawn and
//! tells the host.

use std::cell::RefCell;
use std::ptr;
use std::rc::Rc;

use js_sys::Function;
use yew::AppHandle;

use super::attributes::Config;
use super::listener::Listener;
use super::page;
use super::persistence::{NOTES, Persistence};
use super::root::{Root, RootProps};
use crate::components::notices::WrongLink;
use crate::components::place::Place;
use crate::components::settings::Settings;
use crate::components::view::ViewProps;
use crate::on_demand::{ReportHandle, Request};
use sales_leader_scorecard_core::entry;
use sales_leader_scorecard_core::event::Event;
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::link::{self, Shared};
use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::state::{Action, Answers, Cause, State};

/// What the visitor's callbacks and the host's calls both reach.
pub(super) struct Session {
    pub(super) app: RefCell<Option<AppHandle<Root>>>,
    pub(super) root: RefCell<RootProps>,
    /// All answers there are.
    state: RefCell<Rc<State>>,
    persistence: RefCell<Rc<Persistence>>,
    listener: Listener,
}

impl Session {
    /// Nothing is shown yet, so that it does not matter of which instrument.
    pub(super) fn new(root: RootProps, instrument: &'static Instrument) -> Self {
        Self {
            app: RefCell::default(),
            root: RefCell::new(root),
            state: RefCell::new(Rc::new(State::new(Answers::none(instrument), None))),
            persistence: RefCell::default(),
            listener: Listener::default(),
        }
    }

    /// Shows a fresh scorecard. `given` comes before what is stored; `earlier` is what an earlier
    /// showing held, which gives way to what was stored since.
    pub(super) fn show(
        self: &Rc<Self>,
        config: &Config,
        given: Option<Ratings>,
        earlier: Option<(State, Place)>,
        listener: Function,
    ) {
        self.listener.connect(listener);
        let mut view = self.view(config.settings.clone());
        let (earlier, place) = earlier.unzip();
        let moved = self.settle(config);
        let stored = self.persistence().poll();
        let shared = earlier
            .as_ref()
            .and_then(|earlier| earlier.shared().cloned());
        let earlier = earlier.map(|earlier| earlier.visitor().clone());
        let mut visitor = match (earlier, stored) {
            (Some(earlier), Some(stored)) if moved => earlier.or(&stored),
            (earlier, stored) => {
                let newest = stored.or(earlier);
                newest.unwrap_or_else(|| Answers::none(config.instrument))
            }
        };
        if let Some(given) = given {
            visitor.ratings = given;
        }
        let shared = shared.filter(|shared| *shared != visitor.ratings);
        self.put(State::new(visitor, shared));
        view.place = place.unwrap_or_else(|| self.beginning(&config.settings));
        self.draw(|root| {
            root.generation += 1;
            root.view = Some(view);
        });
        self.notify(&[]);
    }

    /// Shows nothing and tells nobody.
    pub(super) fn hide(&self) {
        self.listener.disconnect();
        self.persistence.take();
        self.draw(|root| root.view = None);
    }

    /// Takes over changed attributes; no answer is lost.
    pub(super) fn update(&self, config: Config) {
        let before = self.state();
        let instrument = before.ratings().instrument();
        let is_other = !ptr::eq(instrument, config.instrument);
        if is_other {
            // Of the same questions in another version or other words, what still fits; else these are answers to others.
            let kept = (instrument.key == config.instrument.key)
                .then(|| entry::read(&entry::write(before.visitor()), config.instrument));
            let kept = kept.flatten();
            let visitor = kept.unwrap_or_else(|| Answers::none(config.instrument));
            self.put(State::new(visitor, None));
        }
        if self.settle(&config) {
            // What is stored there is another element's, or of an earlier visit.
            if let Some(stored) = self.persistence().poll() {
                let state = self.state();
                self.put(state.with_visitor(state.visitor().clone().or(&stored)));
            }
            if !self.state().visitor().is_empty() {
                self.save();
            }
        }
        let beginning = is_other.then(|| self.beginning(&config.settings));
        self.draw_view(|view| {
            view.place = beginning.unwrap_or(view.place);
            let before = &view.settings;
            view.settings = Settings {
                sandboxed: before.sandboxed,
                share_link: before.share_link.clone(),
                notices: before.notices,
                ..config.settings
            };
        });
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
        let Some((state, change)) = self.latest().apply(action) else {
            return;
        };
        self.put(state);
        self.draw_view(|view| {
            view.place = Place::after(&change, view.settings.seller_profile).unwrap_or(view.place);
            if matches!(change.cause, Cause::Adopt | Cause::Leave) {
                view.settings.notices.wrong_link = None;
            }
            if let Some(report) = &mut view.report {
                report.access.failed = false;
            }
        });
        self.changed(&Event::of(&change));
    }

    /// Replaces the visitor's answers, as the host asks; those of a link go.
    pub(super) fn replace(&self, answers: Answers) {
        self.put(State::new(answers, None));
        self.draw_view(|view| view.settings.notices.wrong_link = None);
        self.changed(&[]);
    }

    /// Another tab or element may have changed what is stored.
    pub(super) fn sync(&self) {
        match self.persistence().poll() {
            Some(stored) => self.take(stored),
            // Whether it is kept may have changed.
            None => self.redraw(),
        }
    }

    /// The answers as they are now, with what another tab stored a moment ago: of that the browser
    /// tells late. An entry that is gone is told of; before that it takes no answer away.
    pub(super) fn latest(&self) -> Rc<State> {
        let stored = self.persistence().poll();
        if let Some(stored) = stored.filter(|stored| !stored.is_empty()) {
            self.take(stored);
        }
        self.state()
    }

    fn take(&self, stored: Answers) {
        self.put(self.state().with_visitor(stored));
        self.redraw();
        self.notify(&[]);
    }

    /// Follows name and persistence; true if they differ from before.
    fn settle(&self, config: &Config) -> bool {
        let (persistence, moved) = Persistence::follow(config);
        self.persistence.replace(persistence.into());
        moved
    }

    fn persistence(&self) -> Rc<Persistence> {
        self.persistence.borrow().clone()
    }

    /// Opens the link in a fragment of the page's address: answers in it are shown, and those of the
    /// visitor kept. True if there are some. The address loses them, so that whoever notes the
    /// addresses of visits notes no rating.
    pub(super) fn follow(&self, fragment: &str) -> bool {
        let address = page::address();
        let persistence = self.persistence();
        let key = persistence.key();
        let found = link::read(fragment, key, self.state().ratings().instrument());
        let (clean, taken) = link::take(&address, key);
        if taken.is_some() {
            self.listener.rename(&clean);
        }
        let state = self.state();
        let wrong = match &found {
            Shared::Absent => return false,
            Shared::Answers(_) => None,
            Shared::Foreign => Some(WrongLink::Foreign),
            Shared::Damaged => Some(WrongLink::Damaged),
        };
        self.draw_view(|view| view.settings.notices.wrong_link = wrong);
        match found {
            Shared::Answers(ratings) if ratings != *state.ratings() => {
                self.put(State::new(state.visitor().clone(), Some(ratings)));
                self.turn(self.beginning(&self.settings()));
                true
            }
            _ => false,
        }
    }

    /// The page's address with these answers; empty where it has none that others can open.
    pub(super) fn share_link(&self, ratings: &Ratings) -> String {
        link::with(&page::address(), self.persistence().key(), ratings)
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
            let Settings {
                layout,
                seller_profile,
                ..
            } = view.settings;
            let asked = view.state.ratings().asked(seller_profile);
            view.place = view.place.seen(layout, asked);
            self.persistence().describe(&mut view.settings.notices);
        }
        let root = root.clone();
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(root);
        }
    }

    fn put(&self, state: State) {
        if state.visitor().notes.is_damaged() {
            self.persistence().ignores(NOTES);
        }
        self.state.replace(state.into());
    }

    /// Keeps and shows what is there now, and tells of it.
    fn changed(&self, events: &[Event]) {
        self.save();
        self.redraw();
        self.notify(events);
    }

    fn save(&self) {
        self.persistence().save(self.state().visitor());
    }

    /// Tells the host's side of the answers as they are now, and of the events that they give rise
    /// to.
    pub(super) fn notify(&self, events: &[Event]) {
        let place = self.root.borrow().view.as_ref().map(|view| view.place);
        self.listener.notify(
            events,
            &self.state(),
            place.unwrap_or_default(),
            &self.settings(),
        );
    }
}
