//! Who is spoken to, and in which language: the choices that pick every text.

mod address;
mod en;
mod messages;
mod nl;

pub use address::address;
pub use messages::Messages;

/// A language of the widget.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lang {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English, also for a language that the widget lacks.
    En,
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

/// Form of address in Dutch; other languages have one form and ignore it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Address {
    /// Informal: je.
    #[default]
    Je,
    /// Formal: u.
    U,
}
