//! Who is spoken to, and in which language: the choices that pick every text.

mod address;
mod en;
mod messages;
mod nl;
mod phrases;
mod template;

pub use address::address;
pub use messages::{Compared, Messages};
pub use template::Template;

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
    #[must_use]
    pub fn messages(self) -> &'static Messages {
        match self.lang {
            Lang::Nl => &nl::MESSAGES,
            Lang::En => &en::MESSAGES,
        }
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

/// A language of the widget.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lang {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English, also for a language that the widget lacks.
    En,
}

impl Lang {
    /// All of them, in the order shown.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The BCP 47 tag, for a `lang` attribute.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
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
