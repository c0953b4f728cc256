//! What an element remembers outside the program, which may stop at any time: two texts, of the
//! ratings with the place where the visitor is, and of the notes.

use crate::components::place::Place;
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::notes::KeptNotes;
use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::share::{self, Decoded};
use sales_leader_scorecard_core::state::{Answers, State};

/// The ratings of a state as a text: the visitor's, those of a link while they are shown, and the number
/// of the question in sight.
pub(super) fn write(state: &State, place: Place) -> String {
    let shared = state.shared().map(share::encode).unwrap_or_default();
    let place = match place {
        Place::Question(number) => number.to_string(),
        Place::Result => String::new(),
    };
    [
        &share::encode(&state.visitor().ratings),
        BETWEEN,
        &shared,
        BETWEEN,
        &place,
    ]
    .concat()
}

/// The state and place that the texts of ratings and notes stand for; none where they are about another
/// instrument.
pub(super) fn read(
    ratings: &str,
    notes: &str,
    instrument: &'static Instrument,
) -> Option<(State, Place)> {
    let decode = |text| match share::decode(text, instrument) {
        Decoded::Answers(ratings) => Some(ratings),
        Decoded::Foreign | Decoded::Damaged => None,
    };
    let (visitor, rest) = ratings.split_once(BETWEEN)?;
    let (shared, place) = rest.split_once(BETWEEN)?;
    let shared: Option<Ratings> = match shared {
        "" => None,
        shared => Some(decode(shared)?),
    };
    let visitor = Answers {
        ratings: decode(visitor)?,
        notes: KeptNotes::parse(notes),
    };
    let place = place.parse().map_or(Place::Result, Place::Question);
    Some((State::new(visitor, shared), place))
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
    fn a_snapshot_is_read_back_with_its_place_with_and_without_answers_of_a_link_and_notes() {
        for shared in [None, Some(rated(2))] {
            for notes in ["", "{\"label\":\"A B\"}"] {
                let visitor = Answers {
                    ratings: rated(5),
                    notes: KeptNotes::parse(notes),
                };
                let state = State::new(visitor, shared.clone());
                for place in [Place::Question(11), Place::Result] {
                    let written = write(&state, place);
                    assert_eq!(
                        read(&written, notes, &SALES_LEADER),
                        Some((state.clone(), place))
                    );
                }
            }
        }
    }

    #[test]
    fn a_damaged_snapshot_is_none() {
        let state = State::new(Ratings::new(&SALES_LEADER).into(), None);
        let text = write(&state, Place::default());
        for wrong in [
            text.replacen('0', "1", 1),
            text.replace(' ', " x"),
            text.replace(' ', ""),
            String::new(),
        ] {
            assert_eq!(read(&wrong, "", &SALES_LEADER), None, "{wrong}");
        }
    }
}
