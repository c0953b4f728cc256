//! Answers as the entry in which they are kept between visits: JSON of its version.
//!
//! An entry of version 1 is about the sales-leader instrument. One of version 2 is about a document, and
//! names each question: what is kept for one version of a document is read by the next where key and scale are
//! the same.

use crate::instrument::Instrument;
use crate::notes::KeptNotes;
use crate::scoring::{Answer, Ratings};
use crate::share::{self, Decoded};
use crate::state::Answers;

/// What stands before the answers and before the notes. Entries that other versions wrote are not
/// read.
const BEFORE: &str = "{\"version\":1,\"answers\":\"";
const BEFORE_KEYS: &str = "{\"version\":2,\"points\":";
const KEYS: &str = ",\"answers\":\"";
const NOTES: &str = ",\"notes\":";

/// The answers as an entry.
#[must_use]
pub fn write(answers: &Answers) -> String {
    let notes = answers.notes.text();
    let before = if notes.is_empty() { "" } else { NOTES };
    let ratings = &answers.ratings;
    let instrument = ratings.instrument();
    let written = if share::is_own(instrument) {
        [BEFORE, &share::encode(ratings)].concat()
    } else {
        let mut written = [BEFORE_KEYS, &instrument.scale.points.to_string(), KEYS].concat();
        let mut between = "";
        for key in instrument.keys() {
            let answer = match ratings.get(key.as_str()) {
                Some(Answer::Rated(rating)) => rating.get().to_string(),
                Some(Answer::NotObserved) => NOT_OBSERVED.into(),
                _ => continue,
            };
            written += between;
            written += key.as_str();
            written.push('=');
            written += &answer;
            between = " ";
        }
        written
    };
    [&written, "\"", before, notes, "}"].concat()
}

const NOT_OBSERVED: &str = "n";

/// The answers to an instrument in an entry.
#[must_use]
pub fn read(entry: &str, instrument: &'static Instrument) -> Option<Answers> {
    let rest = entry.strip_suffix('}')?;
    let (ratings, rest) = if share::is_own(instrument) {
        let (ratings, rest) = rest.strip_prefix(BEFORE)?.split_once('"')?;
        match share::decode(ratings, instrument) {
            Decoded::Answers(ratings) => (ratings, rest),
            Decoded::Foreign | Decoded::Damaged => return None,
        }
    } else {
        let (points, rest) = rest.strip_prefix(BEFORE_KEYS)?.split_once(KEYS)?;
        let (answers, rest) = rest.split_once('"')?;
        let known = points == instrument.scale.points.to_string();
        (keyed(answers, instrument, known)?, rest)
    };
    let notes = match rest {
        "" => "",
        rest => rest.strip_prefix(NOTES).filter(|notes| !notes.is_empty())?,
    };
    Some(Answers {
        ratings,
        notes: KeptNotes::parse(notes),
    })
}

/// Answers by key; those to a question that is no longer there are left out, and all of another scale.
fn keyed(answers: &str, instrument: &'static Instrument, known: bool) -> Option<Ratings> {
    let mut ratings = Ratings::new(instrument);
    for pair in answers.split(' ').filter(|pair| !pair.is_empty()) {
        let (key, answer) = pair.split_once('=')?;
        let answer = match answer {
            NOT_OBSERVED => Answer::NotObserved,
            // On another scale it may be no rating here.
            _ if !known => continue,
            point => Answer::Rated(instrument.scale.rating(point.parse().ok()?)?),
        };
        if let Some(key) = instrument.key(key).filter(|_| known) {
            ratings = ratings.with(key.as_str(), answer).ok()?;
        }
    }
    Some(ratings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::SALES_LEADER;

    #[test]
    fn an_entry_is_read_back_with_and_without_notes() {
        let ratings = Answers::none(&SALES_LEADER)
            .ratings
            .rate("coaching", 5)
            .unwrap();
        for notes in ["", "{\"label\":\"}\"}"] {
            let answers = Answers {
                ratings: ratings.clone(),
                notes: KeptNotes::parse(notes),
            };
            assert_eq!(read(&write(&answers), &SALES_LEADER), Some(answers));
        }
    }

    #[test]
    fn an_entry_of_another_version_or_with_damage_is_not_read() {
        let entry = write(&Answers::none(&SALES_LEADER));
        for wrong in [
            entry.replace("\"version\":1", "\"version\":2"),
            entry.replace('w', "s"),
            format!("{entry} "),
            entry.replace("\"}", "\",\"notes\":}"),
            String::new(),
            "null".into(),
            "[]".into(),
        ] {
            assert_eq!(read(&wrong, &SALES_LEADER), None, "{wrong}");
        }
    }
}
