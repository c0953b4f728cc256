//! What is wrong with a document, and where.

use std::fmt;

use super::node::{Node, whole};

/// Something in a document that is not allowed.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// Where: `items[3].weight`; empty for the document as a whole.
    pub path: String,
    /// What stands there, in short; empty where nothing does.
    pub found: String,
    /// What may stand there.
    pub allowed: Allowed,
}

/// What may stand in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Allowed {
    /// An object.
    Object,
    /// An object with members of these names alone.
    Members(&'static [&'static str]),
    /// Each name once.
    Once,
    /// A list of so many.
    List(usize, usize),
    /// A whole number in this range.
    Whole(u32, u32),
    /// `true` or `false`.
    Flag,
    /// A text of so many characters.
    Text(usize),
    /// A text without tags of HTML, addresses and characters that are not seen.
    Plain,
    /// A text with a bar only between the two sides of a `[je|u]` choice.
    Choices,
    /// A text with these places for values, and no other.
    Places(&'static [&'static str]),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A key: small letters, digits, `_` and `-`, a letter first, 40 at most.
    Key,
    /// The tag of a language, such as `nl` or `pt-BR`.
    Tag,
    /// `self`, or `self` and `candidate`.
    Modes,
    /// The key of a pillar of this document.
    Pillar,
    /// Nothing: the document has no pillars.
    NoPillar,
    /// Items of one pillar together, in the order of the pillars.
    Together,
    /// An item in each pillar.
    Filled,
    /// Rising numbers, the first 1 and the last the highest point.
    Anchors,
    /// Rising numbers, the first 0.
    Bands,
    /// One text for each anchor.
    PerAnchor,
    /// Items outside the role shift, to compare with.
    Others,
    /// An address that begins with `https://`, or the name of a page beside the document.
    Address,
    /// The name of a JSON file beside the document.
    File,
    /// The same as in the document of the other language.
    Same,
}

/// The word of each kind, and a list of all words.
macro_rules! kinds {
    ($($pattern:pat => $word:literal,)*) => {
        impl Allowed {
            /// The words of all kinds.
            pub const KINDS: &[&str] = &[$($word),*];

            /// A word that stays the same, for who says it in a language of their own.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {
                    $($pattern => $word,)*
                }
            }
        }
    };
}

kinds! {
    Self::Object => "object",
    Self::Members(_) => "members",
    Self::Once => "once",
    Self::List(..) => "list",
    Self::Whole(..) => "whole",
    Self::Flag => "flag",
    Self::Text(_) => "text",
    Self::Plain => "plain",
    Self::Choices => "choices",
    Self::Places(_) => "places",
    Self::Word(_) => "word",
    Self::Key => "key",
    Self::Tag => "tag",
    Self::Modes => "modes",
    Self::Pillar => "pillar",
    Self::NoPillar => "noPillar",
    Self::Together => "together",
    Self::Filled => "filled",
    Self::Anchors => "anchors",
    Self::Bands => "bands",
    Self::PerAnchor => "perAnchor",
    Self::Others => "others",
    Self::Address => "address",
    Self::File => "file",
    Self::Same => "same",
}

impl Allowed {
    /// The numbers of a kind that has some: the least and the most.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        let counted = |number: &usize| u32::try_from(*number).unwrap_or(u32::MAX);
        match self {
            Self::List(least, most) => vec![counted(least), counted(most)],
            Self::Whole(least, most) => vec![*least, *most],
            Self::Text(most) => vec![1, counted(most)],
            _ => Vec::new(),
        }
    }

    /// The names of a kind that has some.
    #[must_use]
    pub const fn names(&self) -> &'static [&'static str] {
        match self {
            Self::Members(names) | Self::Places(names) | Self::Word(names) => names,
            _ => &[],
        }
    }
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Object => "an object",
            Self::Members(names) => return write!(f, "an object with only: {}", names.join(", ")),
            Self::Once => "each name and each key once",
            Self::List(least, most) if least == most => return write!(f, "a list of {most}"),
            Self::List(least, most) => return write!(f, "a list of {least} to {most}"),
            Self::Whole(least, most) if least == most => return write!(f, "{most}"),
            Self::Whole(least, most) => return write!(f, "a whole number from {least} to {most}"),
            Self::Flag => "true or false",
            Self::Text(most) => return write!(f, "a text of 1 to {most} characters on one line"),
            Self::Plain => "plain text: no HTML, no addresses, no characters that are not seen",
            Self::Choices => {
                "a text with each choice as [je|u], none in a name or heading, and no other |"
            }
            Self::Places(names) => {
                return write!(f, "a text with these places: {{{}}}", names.join("}, {"));
            }
            Self::Word(words) => return write!(f, "one of: {}", words.join(", ")),
            Self::Key => "a key of a to z, 0 to 9, _ and -, a letter first, at most 40 characters",
            Self::Tag => "the tag of a language, such as nl or pt-BR",
            Self::Modes => "self, or self and candidate",
            Self::Pillar => "the key of a pillar of this document",
            Self::NoPillar => "nothing: this document has no pillars",
            Self::Together => "items of one pillar together, in the order of the pillars",
            Self::Filled => "at least one item in each pillar",
            Self::Anchors => "rising points, the first 1 and the last the highest of the scale",
            Self::Bands => "rising totals, the first 0",
            Self::PerAnchor => "one text for each anchor of the scale",
            Self::Others => "at least one item that is not in the role shift",
            Self::Address => "an address that begins with https://",
            Self::File => "the name of a file beside the document, such as mine-advice.nl.json",
            Self::Same => "the same as in the document of the other language",
        };
        f.write_str(text)
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() {
            "the document"
        } else {
            &self.path
        };
        if self.found.is_empty() {
            write!(f, "{path} is missing; allowed is {}", self.allowed)
        } else {
            write!(f, "{path} is {}; allowed is {}", self.found, self.allowed)
        }
    }
}

/// A node in short, as a message quotes it.
pub(super) fn quoted(node: &Node) -> String {
    const MOST: usize = 40;
    match node {
        Node::Null => "null".into(),
        Node::Bool(value) => value.to_string(),
        // Printing fractions is a large piece of code.
        Node::Number(number) => match whole(*number) {
            Some(number) => number.to_string(),
            None => "a fraction".into(),
        },
        Node::Text(text) => {
            let short: String = text.chars().take(MOST).collect();
            let more = if short.len() < text.len() { "…" } else { "" };
            ["\"", &short.replace(['\n', '\r'], " "), more, "\""].concat()
        }
        Node::List(nodes) => format!("a list of {}", nodes.len()),
        Node::Object(_) => "an object".into(),
    }
}
