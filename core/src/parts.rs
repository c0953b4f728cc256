//! The parts that a scorecard is told in, as plain data: every sentence in its final form.
//!
//! Screen, print, text and PDF draw these, so that they say the same.

use serde::{Deserialize, Serialize};

/// The total and what is said with it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Total {
    /// 0..=100.
    pub value: u8,
    /// "van 100".
    pub of: String,
    /// The name of its band.
    pub band: String,
    /// Number and band in words: "67 van 100: vaak te zien".
    pub said: String,
    /// All bands, lowest first.
    pub bands: Vec<Band>,
    /// What it must be read with: provisional, with reservation.
    pub qualifiers: Vec<String>,
    /// One sentence that a person remembers.
    pub meaning: String,
    /// What it may still become, while it is provisional.
    pub range: String,
}

impl Total {
    /// The total with its band and qualifiers as one line.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = self.said.clone();
        for qualifier in &self.qualifiers {
            line += ", ";
            line += qualifier;
        }
        line
    }
}

/// A named range of totals.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Band {
    /// The lowest total in it.
    pub from: u8,
    /// The highest total in it.
    pub to: u8,
    /// What it is called.
    pub name: String,
    /// Whether the total is in it.
    pub is_here: bool,
}

/// A heading, sentences and points under it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// Whole sentences, one paragraph each.
    pub paragraphs: Vec<String>,
    /// Points of a list.
    pub points: Vec<Point>,
}

/// One point of a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// What it is about, in bold; may be empty.
    pub name: String,
    /// A word beside the name: a rating, or why the point is there; may be empty.
    pub mark: String,
    /// What is said.
    pub text: String,
}
