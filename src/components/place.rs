//! What of a scorecard is in sight: one of its questions, or the result.

use super::settings::Layout;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::scoring::Answer;
use sales_leader_scorecard_core::state::{Cause, Change};

/// Where a visitor is. In a list a question stands for all of them, and the result folds them away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// A question, by its number from 0.
    Question(usize),
    /// The result, which takes the place of the questions.
    Result,
}

impl Default for Place {
    fn default() -> Self {
        Self::Question(0)
    }
}

impl Place {
    /// Where a visit begins: at the first question without an answer, or else at the result.
    pub(crate) fn of(asked: &[(ItemKey, Answer)]) -> Self {
        let open = asked.iter().position(is_open);
        open.map_or(Self::Result, Self::Question)
    }

    /// Where a change leads, if anywhere: to the beginning of a visit with other answers.
    pub(crate) fn after(change: &Change, seller_profile: bool) -> Option<Self> {
        matches!(change.cause, Cause::Adopt | Cause::Leave | Cause::Reset)
            .then(|| Self::of(change.ratings.asked(seller_profile)))
    }

    /// The same, as far as there is such a question, and something to see of the result: in a list all
    /// answers, in steps one.
    pub(crate) fn seen(self, layout: Layout, asked: &[(ItemKey, Answer)]) -> Self {
        match self {
            Self::Question(number) => Self::Question(number.min(asked.len() - 1)),
            Self::Result if layout == Layout::Steps && !is_untouched(asked) => Self::Result,
            Self::Result => Self::of(asked),
        }
    }

    /// Where the way on leads: in a list to what is open, in steps to the next question while one is open. Nothing answered is no
    /// result: behind the last question is the first one then.
    pub(super) fn next(self, layout: Layout, asked: &[(ItemKey, Answer)]) -> Self {
        match (Self::of(asked), self) {
            (Self::Question(_), Self::Question(number)) if layout == Layout::Steps => {
                let next = number + 1;
                if next < asked.len() {
                    Self::Question(next)
                } else {
                    Self::Result.seen(layout, asked)
                }
            }
            (open, _) => open,
        }
    }
}

/// Whether nothing is answered yet.
pub(super) fn is_untouched(asked: &[(ItemKey, Answer)]) -> bool {
    asked.iter().all(is_open)
}

/// Whether a question has no answer yet.
pub(super) fn is_open((_, answer): &(ItemKey, Answer)) -> bool {
    *answer == Answer::Unanswered
}

#[cfg(test)]
mod tests {
    use super::Place::{Question, Result};
    use super::*;
    use sales_leader_scorecard_core::instrument::{Item, SALES_LEADER};

    /// An answer for each letter: `r` rated, `n` not observed, `.` open.
    fn asked(answers: &str) -> Vec<(ItemKey, Answer)> {
        let rated = SALES_LEADER.scale.rating(5).unwrap();
        let answer = |letter| match letter {
            'r' => Answer::Rated(rated),
            'n' => Answer::NotObserved,
            _ => Answer::Unanswered,
        };
        let items = SALES_LEADER.items.iter().map(Item::item_key);
        items.zip(answers.chars().map(answer)).collect()
    }

    #[test]
    fn a_visit_begins_at_the_first_open_question_or_at_the_result() {
        let cases = [("...", Question(0)), ("rn.r", Question(2)), ("rnr", Result)];
        for (answers, expected) in cases {
            assert_eq!(Place::of(&asked(answers)), expected, "{answers}");
        }
    }

    #[test]
    fn there_is_a_result_to_see_once_all_is_answered_and_in_steps_with_one_answer() {
        let cases = [
            (Layout::List, Result, "rnr", Result),
            (Layout::List, Result, "r.r", Question(1)),
            (Layout::List, Question(0), "rnr", Question(0)),
            (Layout::Steps, Result, "r.r", Result),
            (Layout::Steps, Result, "n..", Result),
            (Layout::Steps, Result, "...", Question(0)),
            // The questions about selling went.
            (Layout::Steps, Question(9), "...", Question(2)),
        ];
        for (layout, place, answers, expected) in cases {
            let seen = place.seen(layout, &asked(answers));
            assert_eq!(seen, expected, "{layout:?}, {place:?}, {answers}");
        }
    }

    #[test]
    fn the_result_is_next_after_the_last_step_or_when_all_is_answered() {
        let cases = [
            (Layout::Steps, Question(0), "...", Question(1)),
            (Layout::Steps, Question(0), "r..", Question(1)),
            (Layout::Steps, Question(2), "r..", Result),
            (Layout::Steps, Question(2), "...", Question(0)),
            (Layout::Steps, Question(0), "rnr", Result),
            // What comes next in a list is what is open.
            (Layout::List, Question(2), "r..", Question(1)),
            (Layout::List, Question(1), "rnr", Result),
        ];
        for (layout, place, answers, expected) in cases {
            let next = place.next(layout, &asked(answers));
            assert_eq!(next, expected, "{layout:?}, {place:?}, {answers}");
        }
    }
}
