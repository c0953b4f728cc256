//! The one place where a text is picked and put into the right form.

use super::{Address, ByMode, Lang, Messages, Mode, address, en, nl};

/// Language, subject and form of address of everything a visitor reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Voice {
    /// The language.
    pub lang: Lang,
    /// Whom the sentences are about.
    pub mode: Mode,
    /// Form of address, Dutch only.
    pub address: Address,
}

impl Voice {
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
    pub fn say(self, text: &str) -> String {
        address(text, self.address)
    }

    /// The text of this mode, in the right form of address.
    #[must_use]
    pub fn say_by_mode(self, texts: &ByMode<&'static str>) -> String {
        self.say(texts.of(self.mode))
    }
}
