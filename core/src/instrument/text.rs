//! The texts of an instrument in one language.

use super::ItemKey;
use crate::locale::ByMode;

/// Every text of an instrument in one language, each with the key of what it is about. Their order
/// means nothing.
#[derive(Debug)]
pub struct InstrumentText {
    /// Headings of the pillars.
    pub pillars: &'static [PillarText],
    /// Texts of the items.
    pub items: &'static [ItemText],
    /// Texts of the seller strengths.
    pub seller: &'static [SellerText],
    /// Names and meanings of the bands.
    pub bands: &'static [BandText],
    /// What is open to somebody who wants the role and has a total in the lowest band: a heading
    /// and what there is. It fits both modes.
    pub low: Option<[&'static str; 2]>,
    /// Who made it and on what it rests, up to the name of the page with its sources.
    pub origin: &'static str,
}

impl InstrumentText {
    /// The heading of a pillar.
    ///
    /// # Panics
    /// When this language lacks the pillar.
    #[must_use]
    pub fn pillar(&self, key: &str) -> &'static str {
        by_key(self.pillars, key, |text| text.key).name
    }

    /// The texts of an item.
    ///
    /// # Panics
    /// When this language lacks the item.
    #[must_use]
    pub fn item(&self, key: &str) -> &'static ItemText {
        by_key(self.items, key, |text| text.key)
    }

    /// The texts of a seller strength.
    ///
    /// # Panics
    /// When this language lacks the strength.
    #[must_use]
    pub fn strength(&self, key: &str) -> &'static SellerText {
        by_key(self.seller, key, |text| text.key)
    }

    /// What an item or a seller strength is called.
    #[must_use]
    pub fn name(&self, key: ItemKey) -> &'static str {
        let key = key.as_str();
        let mut items = self.items.iter();
        let item = items.find(|text| text.key == key).map(|text| text.name);
        item.unwrap_or_else(|| self.strength(key).name)
    }

    /// The texts of a band.
    ///
    /// # Panics
    /// When this language lacks the band.
    #[must_use]
    pub fn band(&self, key: &str) -> &'static BandText {
        by_key(self.bands, key, |text| text.key)
    }
}

// Once for each kind of text, not at each call: that would be larger.
#[inline(never)]
fn by_key<T>(texts: &'static [T], key: &str, key_of: fn(&T) -> &'static str) -> &'static T {
    let found = texts.iter().find(|text| key_of(text) == key);
    found.expect("a language has a text for each key of its instrument")
}

/// The text of a pillar.
#[derive(Debug)]
pub struct PillarText {
    /// Key of the pillar.
    pub key: &'static str,
    /// The heading.
    pub name: &'static str,
}

/// The texts of an item.
#[derive(Debug)]
pub struct ItemText {
    /// Key of the item.
    pub key: &'static str,
    /// A few words, fit for both modes; the slider's accessible name.
    pub name: &'static str,
    /// What is asked.
    pub question: ByMode<Question>,
    /// What a high and a low rating say.
    pub feedback: ByMode<Feedback>,
}

/// The texts of a seller strength.
#[derive(Debug)]
pub struct SellerText {
    /// Key of the strength.
    pub key: &'static str,
    /// A few words, fit for both modes; the slider's accessible name.
    pub name: &'static str,
    /// What is asked.
    pub question: ByMode<Question>,
}

/// What is asked about one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// One sentence that says what is meant.
    pub definition: &'static str,
    /// Behaviour at each anchor of the scale, lowest first.
    pub anchors: &'static [&'static str],
}

/// What is said about an item in the result.
#[derive(Debug, Clone, Copy)]
pub struct Feedback {
    /// What a rating above the middle brings a team.
    pub strength: &'static str,
    /// What a rating up to the middle asks for: kind and concrete, never a verdict.
    pub growth: &'static str,
}

/// The texts of a band.
#[derive(Debug)]
pub struct BandText {
    /// Key of the band.
    pub key: &'static str,
    /// The words beside the total, fit for the middle of a sentence: "volop te zien".
    pub name: &'static str,
    /// One sentence that a person remembers.
    pub meaning: ByMode<&'static str>,
}
