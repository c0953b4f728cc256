//! What a report says beyond the scorecard, as data; what it advises stands in the instrument.
//!
//! It is a part of its own, since most visitors never ask for it: the program that every page loads
//! is built without the feature `report`.

mod blank;
mod by_kind;
mod code;
mod de;
mod en;
mod export;
mod facts;
mod fr;
mod imprint;
mod model;
mod nl;
mod signs;
mod writing;

pub use blank::{blank, own_blank};
pub use by_kind::{ByRoute, EvidenceWords, Reasons};
pub use code::Code;
pub use export::{csv, json, text};
pub use facts::{Example, Facts};
pub use imprint::Imprint;
pub use model::{Blank, BlankItem, Document, Report, Row};
pub use signs::{REPLACEMENT, is_replaced, printed, replaced};
pub use writing::Source;

use crate::instrument::{Instrument, Item};
use crate::locale::{ByMode, Lang, Locale};

/// The words of the report in one language.
///
/// Texts and returned sentences may hold `[je|u]` choices, see [`crate::locale`].
#[derive(Debug)]
pub struct ReportWords {
    /// Heading of the report.
    pub heading: ByMode<&'static str>,
    /// What one can do with it, in a sentence or two.
    pub intro: ByMode<&'static str>,
    /// Heading over the rows of the items.
    pub items_heading: &'static str,
    /// Before what the rating looks like: "Now".
    pub now: &'static str,
    /// Before what an anchor looks like, from its point: "At a 7".
    pub at: fn(point: u8) -> String,
    /// Before the development step.
    pub step: &'static str,
    /// Before the interview question.
    pub question: &'static str,
    /// Before what to listen for.
    pub listen: &'static str,
    /// Before what a rating is based on, in a row.
    pub source: &'static str,

    /// Label of the note field.
    pub note: &'static str,
    /// Who can see a note and where it goes: this device only; in the report when filled; never in
    /// the link.
    pub note_hint: ByMode<&'static str>,
    /// What the rating rests on: heading over the four boxes.
    pub evidence: &'static str,
    /// The four boxes.
    pub evidence_kinds: EvidenceWords,
    /// None of them is ticked.
    pub impression_only: &'static str,
    /// Heading over the count of what the ratings rest on.
    pub evidence_heading: &'static str,
    /// How many of the rated items rest on a kind: its name, the number, the rated items.
    pub evidence_count: fn(kind: &str, count: usize, rated: usize) -> String,
    /// How many rest on an impression only, one or more, of the rated items.
    pub impressions: fn(count: usize, rated: usize) -> String,
    /// Why several kinds are better than one.
    pub evidence_advice: &'static str,

    /// Heading over the choice between an internal and an external candidate.
    pub route_heading: &'static str,
    /// What the choice does.
    pub route_intro: &'static str,
    /// The choice that says nothing.
    pub route_unsaid: &'static str,
    /// The other choices.
    pub route_choices: ByRoute<&'static str>,
    /// What a pillar's rated items average to: the mean as written in the language, the highest
    /// point, how many are rated.
    pub route_mean: fn(mean: &str, points: u8, rated: u32) -> String,
    /// Between the whole and the decimals of a number.
    pub decimal: char,
    /// None of the pillar's items is rated.
    pub route_unrated: &'static str,
    /// What to weigh: two or three sentences.
    pub route_weigh: ByRoute<&'static [&'static str]>,

    /// How they were chosen.
    pub steps_rule: fn(&Facts) -> String,
    /// Why a step is there.
    pub steps_why: Reasons,
    /// No step: all is at the top, or nothing is rated. From the highest point.
    pub steps_none: ByMode<fn(points: u8) -> String>,

    /// Heading over print, download and copy.
    pub export: &'static str,
    /// Shows the other ways to take it along.
    pub more: &'static str,
    /// Closes the report.
    pub close: &'static str,
    /// Label of the field for the candidate's name or mark.
    pub label: &'static str,
    /// Where that goes.
    pub label_hint: &'static str,
    /// The print button.
    pub print: &'static str,
    /// Downloads the blank checklist as PDF.
    pub download_blank: &'static str,
    /// Copies the report as text.
    pub copy_text: &'static str,
    /// It is copied.
    pub text_copied: &'static str,
    /// The browser does not let a page copy; the text is to be copied by hand.
    pub copy_by_hand: &'static str,
    /// Downloads a CSV file.
    pub download_csv: &'static str,
    /// Downloads a JSON file.
    pub download_json: &'static str,
    /// The PDF is being made.
    pub preparing: &'static str,
    /// The file was made.
    pub downloaded: &'static str,
    /// The part that makes the PDF could not be loaded; printing still works.
    pub pdf_failed: &'static str,
    /// The browser or the page did not let a file be made; the text can be copied.
    pub file_failed: &'static str,
    /// Nothing was printed.
    pub print_failed: &'static str,
    /// Under a field: the PDF lacks these signs of what was written.
    pub pdf_lacks: fn(signs: &str) -> String,
    /// In a PDF: what its replacement sign stands for.
    pub pdf_replaced: &'static str,
    /// A sandbox refuses to print and to download.
    pub sandboxed: &'static str,
    /// Before a contact button: nothing is attached; copy the summary first.
    pub contact_hint: &'static str,

    /// Lines to fill in by hand: name, date, filled in by.
    pub lines: [&'static str; 3],
    /// The language in which that day is written, as browsers know it.
    pub day_locale: &'static str,
    /// On what day it was written, from the day in words.
    pub made_on: fn(day: &str) -> String,
    /// Beside the code that leads to the scorecard on a screen.
    pub code_note: &'static str,
    /// Over the link, where that is too long for a code.
    pub no_code_note: &'static str,
    /// Heading over the scoring rules.
    pub rules_heading: &'static str,
    /// The scoring rules and their limits, a few sentences each.
    pub rules: fn(&Facts) -> Vec<String>,
    /// The rule of the seller block.
    pub seller_rule: fn(&Facts) -> String,

    /// How to use it in an interview, from the name of the box for what was not seen.
    pub blank_intro: fn(not_observed: &str) -> String,
    /// When to tick that box for oneself, from its name.
    pub blank_tick: fn(not_observed: &str) -> String,
    /// Heading over adding up.
    pub add_up_heading: &'static str,
    /// How to add up by hand, step by step.
    pub add_up: fn(&Facts) -> Vec<String>,
    /// Column heading of the pillar in a table.
    pub pillar: &'static str,
}

/// The report's texts in a language.
#[must_use]
pub fn report_words(lang: Lang) -> &'static ReportWords {
    match lang {
        Lang::Nl => &nl::WORDS,
        Lang::En | Lang::Other(_) => &en::WORDS,
        Lang::De => &de::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}

/// The heading of the pillar that an item belongs to.
fn pillar_name(locale: Locale, instrument: &Instrument, item: &Item) -> String {
    let texts = instrument.text(locale.lang);
    locale.localize(texts.pillar(item.pillar).name)
}
