//! A report as it is read. Screen, print, text and PDF all show this, so that they say the same, each in
//! an order of its own.

use serde::{Deserialize, Serialize};

use super::{Imprint, Source, blank, own_blank, report_words};
use crate::locale::Mode;
use crate::parts::{Band, Section, Total};

/// Every sentence of one report in its final form: language, mode and form of address are applied.
/// An empty text or list means that there is no such part.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Language tag, such as `nl`.
    pub lang: String,
    /// Between a name and what is said of it.
    pub colon: String,
    /// What it is: "Je scorecard".
    pub title: String,
    /// The candidate's name or mark, as typed.
    pub label: String,
    /// Who offers it, and when it was written.
    pub imprint: Imprint,
    /// Lines to fill in by hand: name, date, filled in by.
    pub lines: Vec<String>,
    /// The number and its band; none while too little is rated.
    pub total: Option<Total>,
    /// What is missing for a total, where there is none.
    pub missing: String,
    /// What stands out: answer check, critical items, step from selling to leading, seller block.
    pub findings: Vec<Section>,
    /// The strongest items, or that there is no clear strength yet.
    pub strongest: Option<Section>,
    /// Heading over the radar and the table of ratings.
    pub profile: String,
    /// Column headings of that table: item, rating.
    pub columns: [String; 2],
    /// The highest point of the scale.
    pub points: u8,
    /// Heading over the rows.
    pub items_heading: String,
    /// The items in order.
    pub items: Vec<Row>,
    /// The seller strengths in order: name and rating as shown.
    pub seller_heading: String,
    /// As above.
    pub seller: Vec<(String, String)>,
    /// What the ratings rest on.
    pub evidence: Option<Section>,
    /// From inside or from outside.
    pub route: Option<Section>,
    /// What to do next.
    pub steps: Section,
    /// The scoring rules.
    pub rules: Section,
    /// What the numbers are, and what they are not.
    pub caveats: Section,
    /// The link that shows these ratings on a screen.
    pub link: String,
    /// What stands beside its code, or over the link where that is too long for one; empty without
    /// a link.
    pub link_note: String,
    /// For a PDF alone, where it lacks a sign: what the one stands for that is there instead.
    pub replaced_note: String,
}

/// One item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Stable key.
    pub key: String,
    /// Name of its pillar.
    pub pillar: String,
    /// Name of the item.
    pub name: String,
    /// The rating, if it is rated.
    pub rating: Option<u8>,
    /// The rating as shown: "5", "Niet gezien" or "–".
    pub shown: String,
    /// Labelled texts in order: what the rating looks like, what the next anchor looks like, then
    /// a step, or a question and what to listen for.
    pub texts: Vec<(String, String)>,
    /// The visitor's note; its label stands in `note_label`.
    pub note: String,
    /// "Notitie".
    pub note_label: String,
    /// What the rating rests on, in words; its label stands in `evidence_label`.
    pub evidence: String,
    /// "Bewijs".
    pub evidence_label: String,
}

/// The checklist to fill in by hand.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Blank {
    /// Language tag.
    pub lang: String,
    /// What it is.
    pub title: String,
    /// How to use it, one paragraph each.
    pub intro: Vec<String>,
    /// Who offers it, and when it was made.
    pub imprint: Imprint,
    /// Lines to fill in by hand.
    pub lines: Vec<String>,
    /// The highest point of the scale.
    pub points: u8,
    /// The box for what was not seen.
    pub not_observed: String,
    /// Label over the space for notes.
    pub note_label: String,
    /// The items in order, and the seller strengths where they are asked.
    pub items: Vec<BlankItem>,
    /// How to add up by hand.
    pub add_up: Section,
    /// The bands, lowest first.
    pub bands: Vec<Band>,
    /// What the numbers are, and what they are not.
    pub caveats: Section,
    /// Where the PDF lacks a sign: what the one stands for that is there instead.
    pub replaced_note: String,
}

/// One item of the blank checklist.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BlankItem {
    /// Name of its pillar, or the heading of the seller block.
    pub pillar: String,
    /// Name of the item.
    pub name: String,
    /// One sentence that says what is meant.
    pub definition: String,
    /// The anchors: point and behaviour.
    pub anchors: Vec<(u8, String)>,
    /// An interview question; none for oneself.
    pub question: String,
}

/// What the part that makes a PDF is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Document {
    /// The filled scorecard.
    Report(Box<Report>),
    /// The checklist to fill in by hand.
    Blank(Box<Blank>),
}

impl Document {
    /// The checklist to fill in by hand, for an interview or for oneself, as the mode says.
    #[must_use]
    pub fn blank(source: &Source) -> Self {
        let write = match source.locale.mode {
            Mode::Candidate => blank,
            Mode::OwnRating => own_blank,
        };
        Self::Blank(Box::new(Blank {
            imprint: source.imprint.clone(),
            ..write(
                source.locale,
                source.ratings.instrument(),
                source.seller_profile,
            )
        }))
    }

    /// The filled scorecard.
    #[must_use]
    pub fn report(source: &Source) -> Self {
        Self::Report(Box::new(Report {
            replaced_note: report_words(source.locale.lang).pdf_replaced.into(),
            ..source.report()
        }))
    }

    /// As the part that makes a PDF reads it.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts and numbers can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}
