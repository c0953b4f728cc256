//! Who is spoken to, and in which language: the choices that pick every text.

mod address;
mod interface;
pub(crate) mod loaded;
mod messages;
pub(crate) mod packed;
mod phrases;
mod template;

pub use address::address;
#[cfg(feature = "json")]
pub use interface::packed;
#[cfg(feature = "sales-leader")]
pub use interface::published;
pub use interface::{is_loaded, load};
pub use messages::Messages;
pub use template::Template;
pub(crate) use template::Value;

/// Language, subject and form of address of everything a visitor reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub lang: Lang,
    /// Whom the sentences are about.
    pub mode: Mode,
    /// Form of address, Dutch only.
    pub address: Address,
}

impl Locale {
    /// The words of the interface.
    ///
    /// # Panics
    /// When those of the language were not [loaded](load).
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        interface::messages(self.lang)
    }

    /// The text in the right form of address.
    #[must_use]
    pub fn localize(self, text: &str) -> String {
        address(text, self.address)
    }

    /// The text of this mode, in the right form of address.
    #[must_use]
    pub fn localize_by_mode(self, texts: &ByMode<&'static str>) -> String {
        self.localize(texts.of(self.mode))
    }
}

/// A language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lang {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English, also the interface of an instrument in another language.
    En,
    /// German, with Sie.
    De,
    /// French, with vous.
    Fr,
    /// The language of an instrument, by its tag, in which there is no interface.
    Other(&'static str),
}

impl Lang {
    /// Those of the interface, in the order shown.
    pub const ALL: [Self; 4] = [Self::Nl, Self::En, Self::De, Self::Fr];

    /// The language of a BCP 47 tag: of the interface its first part counts.
    #[must_use]
    pub fn of(tag: &'static str) -> Self {
        Self::of_interface(tag).unwrap_or(Self::Other(tag))
    }

    /// The language of a tag, if the interface has it.
    #[must_use]
    pub fn of_interface(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        let mut all = Self::ALL.into_iter();
        all.find(|lang| first.eq_ignore_ascii_case(lang.tag()))
    }

    /// The BCP 47 tag, for a `lang` attribute.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Other(tag) => tag,
        }
    }

    /// Which words of the interface it is shown with: a number in [`Self::ALL`].
    pub(crate) fn interface(self) -> usize {
        match self {
            Self::Nl => 0,
            Self::En | Self::Other(_) => 1,
            Self::De => 2,
            Self::Fr => 3,
        }
    }
}

/// Whom the sentences are about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// The visitor rates themselves.
    #[default]
    OwnRating,
    /// The visitor rates a candidate.
    Candidate,
}

impl Mode {
    /// Its name outside the program: in an attribute and in a result.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OwnRating => "self",
            Self::Candidate => "candidate",
        }
    }
}

/// Form of address in Dutch; other languages have one form and ignore it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Address {
    /// Informal: je.
    #[default]
    Je,
    /// Formal: u.
    U,
}

/// One text for a self-rating and one for a rating of a candidate.
///
/// Texts may hold `[je|u]` choices, see [`address`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByMode<T> {
    /// Spoken to the visitor who rates themselves.
    pub own: T,
    /// About a candidate, spoken to the visitor who rates them.
    pub candidate: T,
}

impl<T> ByMode<T> {
    /// The same for both.
    pub fn both(value: &T) -> Self
    where
        T: Clone,
    {
        Self {
            own: value.clone(),
            candidate: value.clone(),
        }
    }

    /// Of each mode the one and the other, put together.
    pub fn with<U, V>(self, other: ByMode<U>, together: impl Fn(T, U) -> V) -> ByMode<V> {
        ByMode {
            own: together(self.own, other.own),
            candidate: together(self.candidate, other.candidate),
        }
    }

    /// The text that fits the mode.
    pub fn of(&self, mode: Mode) -> &T {
        match mode {
            Mode::OwnRating => &self.own,
            Mode::Candidate => &self.candidate,
        }
    }
}

/// Texts with commas, and `and` before the last; `open` and `close` around each.
pub(crate) fn listed(texts: &[&str], [open, close]: [&str; 2], and: &str) -> String {
    let mut list = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            list += if index + 1 == texts.len() { and } else { ", " };
        }
        list += open;
        list += text;
        list += close;
    }
    list
}
