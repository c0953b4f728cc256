//! The words of the interface in the languages that are loaded.

use super::loaded::Loaded;
use super::{Lang, Messages};

static WORDS: Loaded<Messages> = Loaded::new();

/// Takes the words of a language, a line for each; those that are there already stay. They live as long
/// as the program.
pub fn load(lang: Lang, packed: &str) {
    WORDS.load(lang, packed);
}

/// Whether the words of a language are there.
#[must_use]
pub fn is_loaded(lang: Lang) -> bool {
    WORDS.is_loaded(lang)
}

/// The words of a language.
///
/// # Panics
/// When they were not loaded.
pub(super) fn messages(lang: Lang) -> &'static Messages {
    #[cfg(feature = "sales-leader")]
    if !is_loaded(lang) {
        load(lang, &published(lang));
    }
    WORDS.of(lang)
}

/// The words of a language as they are published.
///
/// # Panics
/// Never: a test looks for every word in every language.
#[cfg(feature = "sales-leader")]
#[must_use]
pub fn published(lang: Lang) -> String {
    const WORDS: [&str; Lang::ALL.len()] = [
        include_str!("../../../instruments/words/nl.json"),
        include_str!("../../../instruments/words/en.json"),
        include_str!("../../../instruments/words/de.json"),
        include_str!("../../../instruments/words/fr.json"),
    ];
    packed(WORDS[lang.interface()]).expect("a word for each name")
}

/// A line for each word of the interface in a text of JSON, in the order in which a program reads them.
///
/// # Errors
/// The name of a word that is missing, is no text on one line, or is not known.
#[cfg(feature = "json")]
pub fn packed(json: &str) -> Result<String, String> {
    super::loaded::packed::<Messages>(json)
}
