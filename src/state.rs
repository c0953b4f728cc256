//! The answers and every way a visitor or the host can change them.

use std::rc::Rc;

use yew::Reducible;

use crate::instrument::Instrument;
use crate::scoring::{Answer, Ratings};

/// The answers of one widget, and what the last action did to them.
///
/// The score is never kept here: it is derived from the ratings.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    ratings: Ratings,
    cleared: Option<Ratings>,
    last: Option<Change>,
}

/// What one action of the visitor did.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Tells two equal changes apart; counts from 1.
    pub number: u32,
    /// The kind of action.
    pub cause: Cause,
    /// The answers before it.
    pub before: Ratings,
    /// The answers after it.
    pub ratings: Ratings,
}

/// The kinds of action that a visitor takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// One item was rated, marked or cleared.
    Answer,
    /// All answers were cleared.
    Reset,
    /// Clearing all answers was undone.
    Undo,
}

/// Everything that can happen to the answers.
#[derive(Debug, Clone)]
pub enum Action {
    /// The visitor gives an item (or seller strength) this answer.
    Answer(&'static str, Answer),
    /// The visitor clears all answers.
    ClearAll,
    /// The visitor takes the last clearing back.
    UndoClearAll,
    /// The host sets all answers.
    Replace(Ratings),
}

impl State {
    /// A widget's start.
    #[must_use]
    pub fn new(ratings: Ratings) -> Self {
        Self {
            ratings,
            cleared: None,
            last: None,
        }
    }

    /// The answers now.
    pub fn ratings(&self) -> &Ratings {
        &self.ratings
    }

    /// The last change that the visitor made.
    #[must_use]
    pub fn last_change(&self) -> Option<&Change> {
        self.last.as_ref()
    }

    /// Whether a clearing can be taken back: until the next answer.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.cleared.is_some()
    }

    fn instrument(&self) -> &'static Instrument {
        self.ratings.instrument()
    }

    fn changed(&self, cause: Cause, ratings: Ratings) -> Self {
        let number = self.last.as_ref().map_or(0, |change| change.number) + 1;
        let cleared = (cause == Cause::Reset).then(|| self.ratings.clone());
        let before = self.ratings.clone();
        let last = Some(Change {
            number,
            cause,
            before,
            ratings: ratings.clone(),
        });
        Self {
            ratings,
            cleared,
            last,
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = match action {
            Action::Answer(key, answer) => self
                .ratings
                .with(key, answer)
                .ok()
                .filter(|ratings| *ratings != self.ratings)
                .map(|ratings| self.changed(Cause::Answer, ratings)),
            Action::ClearAll => (!self.ratings.is_empty())
                .then(|| self.changed(Cause::Reset, Ratings::new(self.instrument()))),
            Action::UndoClearAll => self
                .cleared
                .clone()
                .map(|ratings| self.changed(Cause::Undo, ratings)),
            Action::Replace(ratings) => (ratings != self.ratings).then(|| Self {
                ratings,
                cleared: None,
                last: self.last.clone(),
            }),
        };
        next.map_or(self, Rc::new)
    }
}
