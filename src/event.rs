//! The events a host page hears (docs/CONTRACT.md, "Events").

use crate::scoring::Ratings;
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
    ///
    /// `started` says whether the start was heard before, and is true from then on until the
    /// answers are cleared.
    pub fn of(change: &Change, started: &mut bool) -> Vec<Self> {
        if change.cause == Cause::Reset {
            *started = false;
            return vec![Self::Reset];
        }
        let mut events = Vec::new();
        if !*started && has_rating(&change.ratings) {
            *started = true;
            events.push(Self::Start);
        }
        events.push(Self::Change);
        if change.ratings.is_complete() && !change.before.is_complete() {
            events.push(Self::Complete);
        }
        events
    }
}

/// Whether any item or seller strength is rated.
#[must_use]
pub fn has_rating(ratings: &Ratings) -> bool {
    let mut answers = ratings.items().iter().chain(ratings.seller());
    answers.any(|answer| answer.rating().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::SALES_LEADER;
    use crate::scoring::Answer;

    fn change(cause: Cause, before: &Ratings, ratings: &Ratings) -> Change {
        Change {
            number: 1,
            cause,
            before: before.clone(),
            ratings: ratings.clone(),
        }
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
        let empty = Ratings::new(&SALES_LEADER);
        let one = empty.rate("coaching", 3).unwrap();
        let two = one.rate("consistency", 3).unwrap();
        let mut started = false;
        let first = Event::of(&change(Cause::Answer, &empty, &one), &mut started);
        assert_eq!(first, [Event::Start, Event::Change]);
        let second = Event::of(&change(Cause::Answer, &one, &two), &mut started);
        assert_eq!(second, [Event::Change]);
    }

    #[test]
    fn a_mark_changes_and_does_not_start() {
        let empty = Ratings::new(&SALES_LEADER);
        let marked = empty.with("coaching", Answer::NotObserved).unwrap();
        let events = Event::of(&change(Cause::Answer, &empty, &marked), &mut false);
        assert_eq!(events, [Event::Change]);
    }

    #[test]
    fn the_last_open_item_completes_and_a_later_change_does_not_again() {
        let nine = all_but_coaching();
        let ten = nine.with("coaching", Answer::NotObserved).unwrap();
        let other = ten.rate("coaching", 7).unwrap();
        let last = Event::of(&change(Cause::Answer, &nine, &ten), &mut true);
        assert_eq!(last, [Event::Change, Event::Complete]);
        assert_eq!(
            Event::of(&change(Cause::Answer, &ten, &other), &mut true),
            [Event::Change]
        );
    }

    #[test]
    fn clearing_all_resets_and_a_rating_after_it_starts_again() {
        let nine = all_but_coaching();
        let empty = Ratings::new(&SALES_LEADER);
        let mut started = true;
        let reset = Event::of(&change(Cause::Reset, &nine, &empty), &mut started);
        assert_eq!(reset, [Event::Reset]);
        let undone = Event::of(&change(Cause::Undo, &empty, &nine), &mut started);
        assert_eq!(undone, [Event::Start, Event::Change]);
    }
}
