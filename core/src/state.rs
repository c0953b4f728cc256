//! The answers of one scorecard, and everything that a visitor can do to them.
//!
//! A [`State`] has one owner: the session of an element, or a `Scorecard` in a Yew app. The owner
//! applies each [`Action`] as it comes and tells of the [`Change`] at once; what is drawn follows.

mod action;
mod answers;

pub use action::{Action, Cause, Change};
pub use answers::Answers;

use crate::instrument::ItemKey;

use crate::notes::{KeptNotes, NotesChange};
use crate::scoring::{Answer, Rating, Ratings};

/// All answers of one scorecard, shown or not.
///
/// The score is never kept here: it is derived from the ratings.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    visitor: Answers,
    shared: Option<Ratings>,
    cleared: Option<Answers>,
    /// Something was rated since the start, or since all was cleared.
    started: bool,
}

impl State {
    /// The answers of a visitor, and those of a link where these are shown in their place.
    #[must_use]
    pub fn new(visitor: Answers, shared: Option<Ratings>) -> Self {
        let started = has_rating(shared.as_ref().unwrap_or(&visitor.ratings));
        Self {
            visitor,
            shared,
            cleared: None,
            started,
        }
    }

    /// The answers shown.
    pub fn ratings(&self) -> &Ratings {
        self.shared.as_ref().unwrap_or(&self.visitor.ratings)
    }

    /// The visitor's own answers, shown or not.
    #[must_use]
    pub fn visitor(&self) -> &Answers {
        &self.visitor
    }

    /// The notes beside the answers shown; none beside those of a link, since notes are about the
    /// visitor's own.
    #[must_use]
    pub fn notes(&self) -> Option<&KeptNotes> {
        self.shared.is_none().then_some(&self.visitor.notes)
    }

    /// The answers of a link, while they are shown. They can be read, and changed only once they are
    /// adopted.
    #[must_use]
    pub fn shared(&self) -> Option<&Ratings> {
        self.shared.as_ref()
    }

    /// Whether a clearing can be taken back: until the next answer or note.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.cleared.is_some()
    }

    /// The state after the visitor's answers changed elsewhere. Shared answers stay shown.
    #[must_use]
    pub fn with_visitor(&self, visitor: Answers) -> Self {
        if self.shared.is_none() {
            return Self::new(visitor, None);
        }
        Self {
            visitor,
            ..self.clone()
        }
    }

    /// The state after an action, and what that did; `None` where it changes nothing.
    #[must_use]
    pub fn apply(&self, action: Action) -> Option<(Self, Change)> {
        let (cause, mut next) = match action {
            Action::Answer(item, answer) => (Cause::Answer, self.answered(item, answer)?),
            Action::Step(item, by) => {
                (Cause::Answer, self.answered(item, self.stepped(item, by)?)?)
            }
            Action::ClearAll => (Cause::Reset, self.emptied()?),
            Action::UndoClearAll => (Cause::Undo, self.restored()?),
            Action::Note(change) => (Cause::Note, self.with_note(change)?),
            Action::Adopt => (Cause::Adopt, Self::new(self.shared.clone()?.into(), None)),
            Action::Leave => {
                self.shared.as_ref()?;
                (Cause::Leave, Self::new(self.visitor.clone(), None))
            }
        };
        let ratings = next.ratings().clone();
        let answers = matches!(cause, Cause::Answer | Cause::Undo);
        let starts = answers && !self.started && has_rating(&ratings);
        next.started |= starts;
        let change = Change {
            cause,
            before: self.ratings().clone(),
            ratings,
            starts,
            notes: next.visitor.notes.clone(),
        };
        Some((next, change))
    }

    fn answered(&self, item: ItemKey, answer: Answer) -> Option<Self> {
        let ratings = self.ratings().with(item.as_str(), answer).ok()?;
        if self.shared.is_some() || ratings == self.visitor.ratings {
            return None;
        }
        let mut next = self.clone();
        next.visitor.ratings = ratings;
        next.cleared = None;
        Some(next)
    }

    fn stepped(&self, item: ItemKey, by: i8) -> Option<Answer> {
        let scale = self.ratings().instrument().scale;
        let rating = self.ratings().get(item.as_str())?.rating();
        let from = rating.map_or(scale.middle(), Rating::get);
        let point = from.saturating_add_signed(by).clamp(1, scale.points);
        scale.rating(point).map(Answer::Rated)
    }

    fn emptied(&self) -> Option<Self> {
        if self.shared.is_some() || self.visitor.is_empty() {
            return None;
        }
        let empty = Answers::none(self.visitor.ratings.instrument());
        Some(Self {
            cleared: Some(self.visitor.clone()),
            ..Self::new(empty, None)
        })
    }

    fn restored(&self) -> Option<Self> {
        Some(Self {
            visitor: self.cleared.clone()?,
            cleared: None,
            ..self.clone()
        })
    }

    fn with_note(&self, change: NotesChange) -> Option<Self> {
        let kept = self.notes()?;
        let notes = kept.changed(change);
        if notes == *kept {
            return None;
        }
        let mut next = self.clone();
        next.visitor.notes = notes;
        next.cleared = None;
        Some(next)
    }
}

/// Whether any item or seller strength is rated.
fn has_rating(ratings: &Ratings) -> bool {
    let mut answers = ratings.asked(true).iter();
    answers.any(|(_, answer)| answer.rating().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Item, SALES_LEADER};
    use crate::notes::KeptNotes;

    const NAME: &str = "coaching";

    fn key() -> ItemKey {
        SALES_LEADER.key(NAME).unwrap()
    }

    fn rated(point: u8) -> Ratings {
        Ratings::new(&SALES_LEADER).rate(NAME, point).unwrap()
    }

    fn annotated(point: u8, note: &str) -> Answers {
        Answers {
            ratings: rated(point),
            notes: KeptNotes::parse(note),
        }
    }

    #[track_caller]
    fn after(state: &State, action: Action) -> State {
        state.apply(action).unwrap().0
    }

    #[test]
    fn steps_count_from_the_rating_that_is_there_and_stay_on_the_scale() {
        for (rating, by, expected) in [
            (Some(5), 1, Some(6)),
            (Some(5), -1, Some(4)),
            (Some(7), 1, None),
            (Some(1), -1, None),
            (Some(5), 0, None),
            // Without a rating the thumb rests in the middle.
            (None, 1, Some(5)),
            (None, -1, Some(3)),
            (None, 0, Some(4)),
        ] {
            let ratings = rating.map_or(Ratings::new(&SALES_LEADER), rated);
            let done = State::new(ratings.into(), None).apply(Action::Step(key(), by));
            let stepped = done.map(|(state, _)| state.ratings().clone());
            assert_eq!(stepped, expected.map(rated), "{rating:?} by {by}");
        }
    }

    #[test]
    fn what_changes_nothing_is_no_change() {
        // An item that this instrument lacks can be named only by way of another one.
        static ELSEWHERE: Item = Item {
            key: "no_such_item",
            pillar: "motivation",
            critical: false,
            role_shift: false,
            weight: 1,
        };
        let state = State::new(annotated(5, "x"), None);
        let five = SALES_LEADER.scale.rating(5).unwrap();
        assert_eq!(SALES_LEADER.key("no_such_item"), None);
        for action in [
            Action::Answer(key(), Answer::Rated(five)),
            Action::Answer(ELSEWHERE.item_key(), Answer::Rated(five)),
            Action::UndoClearAll,
            Action::Adopt,
            Action::Leave,
        ] {
            assert_eq!(state.apply(action.clone()), None, "{action:?}");
        }
    }

    #[test]
    fn notes_go_with_the_answers_that_are_cleared_and_come_back_with_them() {
        let state = State::new(annotated(5, "x"), None);
        let cleared = after(&state, Action::ClearAll);
        assert!(cleared.visitor().is_empty() && cleared.can_undo());
        let restored = after(&cleared, Action::UndoClearAll);
        assert_eq!(restored.visitor(), state.visitor());
        assert!(!restored.can_undo());
        let other = after(&cleared, Action::Step(key(), 1));
        assert!(!other.can_undo());
    }

    #[cfg(feature = "report")]
    #[test]
    fn a_note_that_is_written_after_a_clearing_is_lost_to_no_undo() {
        let cleared = after(&State::new(annotated(5, "x"), None), Action::ClearAll);
        let noted = after(&cleared, Action::Note(NotesChange::Label("y".into())));
        assert!(!noted.can_undo());
    }

    #[test]
    fn notes_alone_can_be_cleared_and_come_back() {
        let noted = Answers {
            ratings: Ratings::new(&SALES_LEADER),
            notes: KeptNotes::parse("{\"label\":\"A.\"}"),
        };
        let cleared = after(&State::new(noted.clone(), None), Action::ClearAll);
        assert!(cleared.visitor().is_empty());
        assert_eq!(after(&cleared, Action::UndoClearAll).visitor(), &noted);
        let nothing = State::new(Answers::none(&SALES_LEADER), None);
        assert_eq!(nothing.apply(Action::ClearAll), None);
    }

    #[test]
    fn shared_answers_are_read_and_change_only_once_they_are_adopted() {
        let state = State::new(annotated(5, "x"), Some(rated(2)));
        for action in [
            Action::Step(key(), 1),
            Action::Answer(key(), Answer::NotObserved),
            Action::ClearAll,
        ] {
            assert_eq!(state.apply(action.clone()), None, "{action:?}");
        }
        let left = after(&state, Action::Leave);
        assert_eq!((left.visitor(), left.shared()), (&annotated(5, "x"), None));
        let adopted = after(&state, Action::Adopt);
        assert_eq!(
            (adopted.visitor(), adopted.shared()),
            (&rated(2).into(), None)
        );
        assert_eq!(after(&adopted, Action::Step(key(), 1)).ratings(), &rated(3));
    }

    #[test]
    fn answers_that_changed_elsewhere_leave_shared_ones_shown() {
        let state = State::new(annotated(5, "x"), Some(rated(2))).with_visitor(annotated(6, "y"));
        assert_eq!(state.ratings(), &rated(2));
        assert_eq!(state.visitor(), &annotated(6, "y"));
        let state = State::new(annotated(5, "x"), None).with_visitor(annotated(6, "y"));
        assert_eq!(state.ratings(), &rated(6));
    }
}
