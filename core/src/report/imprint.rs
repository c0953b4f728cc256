//! Who offers a report, and when it was written: at the top of everything on paper.

use serde::{Deserialize, Serialize};

/// Who offers a document, how to reach them, and the day it was written. An empty text means that
/// this is not known.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Imprint {
    /// The name of the agency.
    pub agency: String,
    /// The host, mailbox or number of the contact button.
    pub contact: String,
    /// Where that leads.
    pub href: String,
    /// "Gemaakt op 29 november 2026".
    pub day: String,
}

impl Imprint {
    /// What there is to read, in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.agency, &self.contact, &self.day]
            .into_iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
    }

    /// The same in one line; empty where nothing is known.
    #[must_use]
    pub fn line(&self) -> String {
        self.texts().collect::<Vec<_>>().join(" · ")
    }
}
