//! What a report says beyond the scorecard, as data; what it advises stands in the instrument.
//!
//! It is a part of its own, since most visitors never ask for it: the program that every page loads
//! is built without the feature `report`.

mod blank;
mod by_kind;
mod code;
mod export;
mod facts;
mod imprint;
mod model;
mod sentences;
mod signs;
mod words;
mod writing;

pub use blank::{blank, own_blank};
pub use by_kind::{ByRoute, EvidenceWords, Reasons};
pub use code::Code;
pub use export::{csv, json, text};
pub use facts::{Example, Facts};
pub use imprint::Imprint;
pub use model::{Blank, BlankItem, Document, Report, Row};
pub use signs::{REPLACEMENT, is_replaced, printed, replaced};
pub use words::ReportWords;
pub use writing::Source;

use crate::instrument::{Instrument, Item};
use crate::locale::loaded::{Loaded, packed};
use crate::locale::{Lang, Locale};

static WORDS: Loaded<ReportWords> = Loaded::new();

/// Takes the report's words of a language, a line for each; those that are there already stay. They live
/// as long as the program.
pub fn load_words(lang: Lang, packed: &str) {
    WORDS.load(lang, packed);
}

/// The report's words in a language.
///
/// # Panics
/// When they were not [loaded](load_words).
#[must_use]
pub fn report_words(lang: Lang) -> &'static ReportWords {
    #[cfg(feature = "sales-leader")]
    if !WORDS.is_loaded(lang) {
        load_words(lang, &published_words(lang));
    }
    WORDS.of(lang)
}

/// The report's words of a language as they are published.
///
/// # Panics
/// Never: a test looks for every word in every language.
#[cfg(feature = "sales-leader")]
#[must_use]
pub fn published_words(lang: Lang) -> String {
    const FILES: [&str; Lang::ALL.len()] = [
        include_str!("../../instruments/words/report.nl.json"),
        include_str!("../../instruments/words/report.en.json"),
        include_str!("../../instruments/words/report.de.json"),
        include_str!("../../instruments/words/report.fr.json"),
    ];
    packed_words(FILES[lang.interface()]).expect("a word for each name")
}

/// A line for each of the report's words in a text of JSON, in the order in which a program reads them.
///
/// # Errors
/// The name of a word that is missing, is no text on one line, or is not known.
pub fn packed_words(json: &str) -> Result<String, String> {
    packed::<ReportWords>(json)
}

/// The heading of the pillar that an item belongs to.
fn pillar_name(locale: Locale, instrument: &Instrument, item: &Item) -> String {
    let texts = instrument.text(locale.lang);
    locale.localize(texts.pillar(item.pillar).name)
}
