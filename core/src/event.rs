//! The events a host page hears (docs/CONTRACT.md, "Events").

use crate::state::{Cause, Change};

/// Something that the visitor did, as the host page hears of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The first rating.
    Start,
    /// Every committed rating, mark or clearing.
    Change,
    /// Every item is now rated or marked.
    Complete,
    /// All answers were cleared.
    Reset,
}

impl Event {
    /// The type of the `CustomEvent`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "scorecard-start",
            Self::Change => "scorecard-change",
            Self::Complete => "scorecard-complete",
            Self::Reset => "scorecard-reset",
        }
    }

    /// The events of one change, in the order they are heard.
    #[must_use]
    pub fn of(change: &Change) -> Vec<Self> {
        match change.cause {
            Cause::Note | Cause::Adopt | Cause::Leave => Vec::new(),
            Cause::Reset => vec![Self::Reset],
            Cause::Answer | Cause::Undo => {
                let completes = change.ratings.is_complete() && !change.before.is_complete();
                let events = [
                    (Self::Start, change.starts),
                    (Self::Change, true),
                    (Self::Complete, completes),
                ];
                let heard = events.into_iter().filter(|(_, heard)| *heard);
                heard.map(|(event, _)| event).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{ItemKey, SALES_LEADER};
    use crate::scoring::{Answer, Ratings};
    use crate::state::{Action, State};

    fn state(ratings: Ratings) -> State {
        State::new(ratings.into(), None)
    }

    fn key(name: &str) -> ItemKey {
        SALES_LEADER.key(name).unwrap()
    }

    fn rate(name: &str, point: u8) -> Action {
        Action::Answer(
            key(name),
            Answer::Rated(SALES_LEADER.scale.rating(point).unwrap()),
        )
    }

    /// Does this, and returns the events of it.
    #[track_caller]
    fn events(state: &mut State, action: Action) -> Vec<Event> {
        let (next, change) = state.apply(action).unwrap();
        *state = next;
        Event::of(&change)
    }

    fn all_but_coaching() -> Ratings {
        let keys = SALES_LEADER.items.iter().map(|item| item.key);
        keys.filter(|key| *key != "coaching")
            .fold(Ratings::new(&SALES_LEADER), |ratings, key| {
                ratings.rate(key, 5).unwrap()
            })
    }

    #[test]
    fn the_first_rating_starts_and_the_second_does_not() {
        let mut state = state(Ratings::new(&SALES_LEADER));
        let first = events(&mut state, rate("coaching", 3));
        assert_eq!(first, [Event::Start, Event::Change]);
        let second = events(&mut state, rate("consistency", 3));
        assert_eq!(second, [Event::Change]);
    }

    #[test]
    fn a_rating_after_all_were_taken_back_one_by_one_does_not_start_again() {
        let mut state = state(Ratings::new(&SALES_LEADER));
        events(&mut state, rate("coaching", 3));
        let cleared = Action::Answer(key("coaching"), Answer::Unanswered);
        assert_eq!(events(&mut state, cleared), [Event::Change]);
        assert_eq!(events(&mut state, rate("coaching", 3)), [Event::Change]);
    }

    #[test]
    fn a_mark_changes_and_does_not_start() {
        let mut state = state(Ratings::new(&SALES_LEADER));
        let marked = Action::Answer(key("coaching"), Answer::NotObserved);
        assert_eq!(events(&mut state, marked), [Event::Change]);
    }

    #[test]
    fn the_last_open_item_completes_and_a_later_change_does_not_again() {
        let mut state = state(all_but_coaching());
        let last = Action::Answer(key("coaching"), Answer::NotObserved);
        let last = events(&mut state, last);
        assert_eq!(last, [Event::Change, Event::Complete]);
        assert_eq!(events(&mut state, rate("coaching", 7)), [Event::Change]);
    }

    #[test]
    fn clearing_all_resets_and_a_rating_after_it_starts_again() {
        let mut state = state(all_but_coaching());
        assert_eq!(events(&mut state, Action::ClearAll), [Event::Reset]);
        let undone = events(&mut state, Action::UndoClearAll);
        assert_eq!(undone, [Event::Start, Event::Change]);
    }

    #[test]
    fn what_is_done_with_shared_answers_and_notes_is_no_event() {
        let shared = State::new(all_but_coaching().into(), Some(Ratings::new(&SALES_LEADER)));
        for action in [Action::Adopt, Action::Leave] {
            assert_eq!(events(&mut shared.clone(), action), []);
        }
    }
}
