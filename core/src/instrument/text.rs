//! The texts of an instrument in one language.

use super::ItemKey;
use crate::locale::{ByMode, Template, Value};

/// Every text of an instrument in one language, each with the key of what it is about. Their order
/// means nothing.
#[derive(Debug)]
pub struct InstrumentText {
    /// The heading above the questions.
    pub title: ByMode<&'static str>,
    /// What to do, before the first question.
    pub instruction: ByMode<&'static str>,
    /// Who could have and did not has a rating too: the place `lowest`.
    pub could_have: Option<ByMode<Template>>,
    /// What makes ratings of several candidates fair; may be empty.
    pub fair: &'static str,
    /// The heading of a scorecard with answers that came from a link.
    pub shared_title: &'static str,
    /// Headings of the pillars.
    pub pillars: &'static [PillarText],
    /// Texts of the items.
    pub items: &'static [ItemText],
    /// Texts of the seller strengths.
    pub seller: &'static [SellerText],
    /// Names and meanings of the bands.
    pub bands: &'static [BandText],
    /// The words about the second block; there are some where there is one.
    pub seller_block: Option<SellerBlockText>,
    /// The words of the role-shift contrast; there are some where items are in it.
    pub role_shift: Option<RoleShiftText>,
    /// What is open to somebody who wants the role and has a total in the lowest band: a heading
    /// and what there is. It fits both modes.
    pub low: Option<[&'static str; 2]>,
    /// Whether the report has advice for all items; it may be read with the report.
    pub has_advice: bool,
    /// Who made it and on what it rests.
    pub credits: Credits,
    /// What it is called on paper and in files.
    #[cfg(feature = "report")]
    pub paper: Paper,
}

impl InstrumentText {
    /// The text of a pillar.
    ///
    /// # Panics
    /// When this language lacks the pillar.
    #[must_use]
    pub fn pillar(&self, key: &str) -> &'static PillarText {
        by_key(self.pillars, key, |text| text.key)
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
    found.expect("a document has a text for each key")
}

/// The text of a pillar.
#[derive(Debug)]
pub struct PillarText {
    /// Key of the pillar.
    pub key: &'static str,
    /// The heading; empty for the one pillar of an instrument without pillars.
    pub name: &'static str,
    /// The question about a candidate that the report asks for it; may be empty.
    #[cfg(feature = "report")]
    pub question: &'static str,
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
    /// What the report says to do with it.
    #[cfg(feature = "report")]
    pub advice: Option<Advice>,
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

/// What is said about an item in the result; an empty text says nothing.
#[derive(Debug, Clone, Copy)]
pub struct Feedback {
    /// What a rating above the middle brings a team.
    pub strength: &'static str,
    /// What a rating up to the middle asks for: kind and concrete, never a verdict.
    pub growth: &'static str,
}

/// What to do with one item.
#[cfg(feature = "report")]
#[derive(Debug, Clone, Copy)]
pub struct Advice {
    /// One thing to do for oneself in the coming weeks: what, when and how one sees that it worked.
    pub step: &'static str,
    /// One question for an interview that asks for something that happened.
    pub question: &'static str,
    /// What a good answer holds, and what an empty one sounds like.
    pub listen: &'static str,
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

/// The words for each outcome of a comparison.
#[derive(Debug)]
pub struct Compared {
    /// Lower than the other.
    pub lower: &'static str,
    /// No difference that counts.
    pub equal: &'static str,
    /// Higher than the other.
    pub higher: &'static str,
}

/// The words about the second block, the seller strengths.
#[derive(Debug)]
pub struct SellerBlockText {
    /// Heading over its questions.
    pub heading: &'static str,
    /// What it is for: the place `items`.
    pub intro: Template,
    /// Name of the bar of the items.
    pub leader: &'static str,
    /// Name of its own bar.
    pub seller: &'static str,
    /// Heading over the two bars.
    pub contrast: &'static str,
    /// In one sentence, how the first total compares with that of the block.
    pub accent: Compared,
    /// Its total stands alone.
    pub alone: &'static str,
}

impl SellerBlockText {
    /// What the block of so many questions is for.
    #[must_use]
    pub fn intro_of(&self, questions: usize) -> String {
        self.intro.fill(&[("items", Value::Number(questions))])
    }
}

/// What an instrument is called on paper and in files.
#[cfg(feature = "report")]
#[derive(Debug)]
pub struct Paper {
    /// The heading of the blank checklist.
    pub title: ByMode<&'static str>,
    /// The name of a file with a report, without an ending.
    pub file: &'static str,
    /// The name of the file with the blank checklist, without an ending.
    pub blank_file: &'static str,
}

/// The words of the role-shift contrast.
#[derive(Debug)]
pub struct RoleShiftText {
    /// What it is called where the report refers to it.
    #[cfg(feature = "report")]
    pub name: &'static str,
    /// Heading over the sentence.
    pub heading: &'static str,
    /// What is compared, and how it compares: the places `items` and `than`. It is about these answers
    /// among each other and says nothing about how high they are.
    pub sentence: Template,
    /// How it compares.
    pub than: Compared,
}

/// Who made an instrument and on what it rests; an empty text is not said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Credits {
    /// Who made it.
    pub author: &'static str,
    /// On what terms it may be used.
    pub licence: &'static str,
    /// On what it rests, in a sentence or two.
    pub text: &'static str,
    /// Where that can be read.
    pub source: Option<Link>,
    /// Where it can be read how well the questions measure. Without it nobody has looked.
    pub validation: Option<Link>,
}

/// A name and where it leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// What is shown.
    pub name: &'static str,
    /// An address that begins with `https://`, or the name of a page beside the document.
    pub address: &'static str,
}

impl Link {
    /// Where it leads: a page beside the document is in the folder `beside`, or is what a bundler has put
    /// elsewhere, an address that does not end in a slash. Without a scheme where neither is known.
    #[must_use]
    pub fn at(&self, beside: &str) -> String {
        if self.address.contains(':') {
            self.address.into()
        } else if beside.is_empty() || beside.ends_with('/') {
            [beside, self.address].concat()
        } else {
            beside.into()
        }
    }

    /// What is read where nothing can be followed: the name, and the address where the name is not that.
    #[must_use]
    pub fn shown(&self) -> String {
        if self.name == self.address {
            self.name.into()
        } else {
            format!("{} ({})", self.name, self.address)
        }
    }
}
