//! What an element remembers outside the program, which may stop at any time: two texts, of the
//! ratings and of the notes.

use sales_leader_scorecard_core::notes::KeptNotes;
use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::share;
use sales_leader_scorecard_core::state::{Answers, State};

/// The ratings of a state as a text: the visitor's, and those of a link while they are shown.
pub(super) fn write(state: &State) -> String {
    let shared = state.shared().map(share::encode).unwrap_or_default();
    [&share::encode(&state.visitor().ratings), BETWEEN, &shared].concat()
}

/// The state that the texts of ratings and notes stand for.
pub(super) fn read(ratings: &str, notes: &str) -> Option<State> {
    let (visitor, shared) = ratings.split_once(BETWEEN)?;
    let shared: Option<Ratings> = match shared {
        "" => None,
        shared => Some(share::decode(shared)?),
    };
    let visitor = Answers {
        ratings: share::decode(visitor)?,
        notes: KeptNotes::parse(notes),
    };
    Some(State::new(visitor, shared))
}

const BETWEEN: &str = " ";

#[cfg(test)]
mod tests {
    use super::*;
    use sales_leader_scorecard_core::instrument::SALES_LEADER;

    fn rated(point: u8) -> Ratings {
        Ratings::new(&SALES_LEADER).rate("coaching", point).unwrap()
    }

    #[test]
    fn a_snapshot_is_read_back_with_and_without_answers_of_a_link_and_notes() {
        for shared in [None, Some(rated(2))] {
            for notes in ["", "{\"label\":\"A B\"}"] {
                let visitor = Answers {
                    ratings: rated(5),
                    notes: KeptNotes::parse(notes),
                };
                let state = State::new(visitor, shared.clone());
                assert_eq!(read(&write(&state), notes), Some(state));
            }
        }
    }

    #[test]
    fn a_damaged_snapshot_is_none() {
        let text = write(&State::new(Ratings::new(&SALES_LEADER).into(), None));
        for wrong in [
            text.replace('0', "1"),
            text.replace(' ', " x"),
            text.replace(' ', ""),
            String::new(),
        ] {
            assert_eq!(read(&wrong, ""), None, "{wrong}");
        }
    }
}
