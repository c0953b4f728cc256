//! The texts of one instrument, by language.

use std::sync::{Mutex, PoisonError};

use super::document::{Allowed, Document, Mistake};
use super::{Instrument, InstrumentText};
use crate::locale::Lang;

/// The texts of each language that was read.
#[derive(Debug, Default)]
pub struct Texts(Mutex<Vec<(Lang, &'static InstrumentText)>>);

impl Clone for Texts {
    fn clone(&self) -> Self {
        let texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Self(Mutex::new(texts.clone()))
    }
}

impl Texts {
    /// Those of a language, or of the first one that was read.
    ///
    /// # Panics
    /// When none was read: an [`Instrument`] comes with one.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &'static InstrumentText {
        let texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = texts.iter().find(|(known, _)| *known == lang);
        let (_, text) = found.or(texts.first()).expect("a document with texts");
        text
    }

    /// The languages that were read, in that order.
    #[must_use]
    pub fn languages(&self) -> Vec<Lang> {
        let texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        texts.iter().map(|(lang, _)| *lang).collect()
    }

    fn put(&self, lang: Lang, text: InstrumentText) {
        let mut texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        texts.push((lang, Box::leak(Box::new(text))));
    }
}

/// Where two parts of a document differ.
enum Differs {
    No,
    /// All of it, or how many elements there are.
    Whole,
    /// In this element first.
    At(usize),
}

fn first_other<T: PartialEq>(own: &[T], other: &[T]) -> Differs {
    let at = own.iter().zip(other).position(|(own, other)| own != other);
    match at {
        Some(at) => Differs::At(at),
        None if own.len() == other.len() => Differs::No,
        None => Differs::Whole,
    }
}

impl Document {
    /// The instrument of this document, with its words.
    #[must_use]
    pub fn into_instrument(self) -> Instrument {
        let instrument = self.instrument;
        instrument.texts.put(Lang::of(self.language), self.words);
        instrument
    }

    /// Adds the words of this document to the same instrument in another language.
    ///
    /// # Errors
    /// What is not the same in both: an instrument has the same keys, numbers and flags in every language.
    pub fn add_to(self, instrument: &Instrument) -> Result<(), Vec<Mistake>> {
        let (own, other) = (&self.instrument, instrument);
        let whole = |same| if same { Differs::No } else { Differs::Whole };
        let differs = [
            ("key", whole(own.key == other.key)),
            ("version", whole(own.version == other.version)),
            ("modes", whole(own.own_only == other.own_only)),
            ("scale", whole(own.scale == other.scale)),
            ("pillars", first_other(own.pillars, other.pillars)),
            ("items", first_other(own.items, other.items)),
            ("seller", first_other(own.seller, other.seller)),
            ("bands", first_other(own.bands, other.bands)),
            ("limits", whole(own.limits == other.limits)),
        ];
        let mut mistakes = Vec::new();
        for (name, differs) in differs {
            let path = match differs {
                Differs::No => continue,
                Differs::Whole => name.into(),
                Differs::At(at) => [name, "[", &at.to_string(), "]"].concat(),
            };
            mistakes.push(Mistake {
                path,
                found: "another".into(),
                allowed: Allowed::Same,
            });
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let lang = Lang::of(self.language);
        if !instrument.texts.languages().contains(&lang) {
            instrument.texts.put(lang, self.words);
        }
        Ok(())
    }
}
