//! Answers as the entry in which they are kept between visits: JSON of its version.

use crate::notes::KeptNotes;
use crate::share;
use crate::state::Answers;

/// What stands before the answers and before the notes. Entries that other versions wrote are not
/// read.
const BEFORE: &str = "{\"version\":1,\"answers\":\"";
const NOTES: &str = ",\"notes\":";

/// The answers as an entry.
#[must_use]
pub fn write(answers: &Answers) -> String {
    let notes = answers.notes.text();
    let before = if notes.is_empty() { "" } else { NOTES };
    [
        BEFORE,
        &share::encode(&answers.ratings),
        "\"",
        before,
        notes,
        "}",
    ]
    .concat()
}

/// The answers of an entry.
#[must_use]
pub fn read(entry: &str) -> Option<Answers> {
    let rest = entry.strip_prefix(BEFORE)?.strip_suffix('}')?;
    let (ratings, rest) = rest.split_once('"')?;
    let notes = match rest {
        "" => "",
        rest => rest.strip_prefix(NOTES).filter(|notes| !notes.is_empty())?,
    };
    Some(Answers {
        ratings: share::decode(ratings)?,
        notes: KeptNotes::parse(notes),
    })
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
            assert_eq!(read(&write(&answers)), Some(answers));
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
            assert_eq!(read(&wrong), None, "{wrong}");
        }
    }
}
