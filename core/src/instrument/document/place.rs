//! Looking at a place of a document: what stands there, or a mistake and something harmless.

use std::cell::{Cell, RefCell};

use super::mistake::{Allowed, Mistake, quoted};
use super::node::{Node, whole};
use crate::contact::is_unseen;
use crate::locale::{Address, ByMode, Template, address};

/// What is found while a document is read.
#[derive(Default)]
pub(super) struct Findings {
    /// In the order in which they were found.
    pub(super) mistakes: RefCell<Vec<Mistake>>,
    /// The document is for somebody who rates themselves alone, and has no texts about a candidate.
    pub(super) own_only: Cell<bool>,
}

/// A node with the way to it. It holds nothing of its own: the path is written once something is wrong.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
    node: Option<&'a Node>,
    findings: &'a Findings,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Member(&'a str),
    Element(usize),
}

impl<'a> Place<'a> {
    /// The whole document.
    pub(super) fn root(node: &'a Node, findings: &'a Findings) -> Self {
        Self {
            parent: None,
            step: Step::Member(""),
            node: Some(node),
            findings,
        }
    }

    fn path(&self) -> String {
        let Some(parent) = self.parent else {
            return String::new();
        };
        let mut path = parent.path();
        match self.step {
            Step::Member(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path += name;
            }
            Step::Element(at) => {
                path.push('[');
                path += &at.to_string();
                path.push(']');
            }
        }
        path
    }

    /// Notes that what stands here is not allowed.
    #[inline(never)]
    pub(super) fn wrong(&self, allowed: Allowed) {
        let found = self.node.map(quoted).unwrap_or_default();
        self.findings.mistakes.borrow_mut().push(Mistake {
            path: self.path(),
            found,
            allowed,
        });
    }

    /// Whether something stands here.
    pub(super) fn is_given(&self) -> bool {
        self.node.is_some()
    }

    /// A member of an object.
    #[inline(never)]
    pub(super) fn member<'b>(&'b self, name: &'b str) -> Place<'b> {
        Place {
            parent: Some(self),
            step: Step::Member(name),
            node: self.node.and_then(|node| node.get(name)),
            findings: self.findings,
        }
    }

    /// An element of a list.
    pub(super) fn element(&self, at: usize) -> Place<'_> {
        let node = match self.node {
            Some(Node::List(nodes)) => nodes.get(at),
            _ => None,
        };
        Place {
            parent: Some(self),
            step: Step::Element(at),
            node,
            findings: self.findings,
        }
    }

    /// An object with members of these names alone, each once.
    pub(super) fn object(&self, names: &'static [&'static str]) {
        let Some(Node::Object(members)) = self.node else {
            return self.wrong(Allowed::Object);
        };
        for (at, (name, _)) in members.iter().enumerate() {
            if !names.contains(&name.as_str()) {
                self.member(name).wrong(Allowed::Members(names));
            } else if members[..at].iter().any(|(other, _)| other == name) {
                self.member(name).wrong(Allowed::Once);
            }
        }
    }

    /// How many elements a list of `least` to `most` has; none where it is no such list.
    pub(super) fn length(&self, least: usize, most: usize) -> usize {
        let found = match self.node {
            Some(Node::List(nodes)) => nodes.len(),
            None if least == 0 => return 0,
            _ => usize::MAX,
        };
        if (least..=most).contains(&found) {
            return found;
        }
        self.wrong(Allowed::List(least, most));
        0
    }

    /// A whole number from `least` to `most`.
    pub(super) fn whole(&self, least: u32, most: u32) -> u32 {
        let number = match self.node {
            Some(Node::Number(number)) => whole(*number),
            _ => None,
        };
        let found = number.and_then(|number| u32::try_from(number).ok());
        if let Some(found) = found.filter(|found| (least..=most).contains(found)) {
            return found;
        }
        self.wrong(Allowed::Whole(least, most));
        least
    }

    /// The same; `usual` where nothing stands here.
    pub(super) fn whole_or(&self, usual: u32, least: u32, most: u32) -> u32 {
        if self.is_given() {
            self.whole(least, most)
        } else {
            usual
        }
    }

    /// `true`, or `false` where nothing stands here.
    pub(super) fn flag(&self) -> bool {
        match self.node {
            None => false,
            Some(Node::Bool(value)) => *value,
            Some(_) => {
                self.wrong(Allowed::Flag);
                false
            }
        }
    }

    fn str(&self) -> Option<&'a str> {
        match self.node {
            Some(Node::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// A text to be read, of at most so many characters.
    pub(super) fn text(&self, most: usize) -> &'static str {
        self.read_text(most, true)
    }

    /// The same without choices by form of address: a name or a heading, shown as it stands.
    pub(super) fn name(&self, most: usize) -> &'static str {
        self.read_text(most, false)
    }

    #[inline(never)]
    fn read_text(&self, most: usize, may_choose: bool) -> &'static str {
        let Some(text) = self.str().filter(|text| {
            (1..=most).contains(&text.chars().count())
                && *text == text.trim()
                && !text.contains('\n')
        }) else {
            self.wrong(Allowed::Text(most));
            return "";
        };
        if !is_plain(text) {
            self.wrong(Allowed::Plain);
        }
        // Neither side of a whole choice has one.
        let bars = may_choose.then(|| address(text, Address::U));
        if bars.as_deref().unwrap_or(text).contains('|') {
            self.wrong(Allowed::Choices);
        }
        leaked(text)
    }

    /// The same; empty where nothing stands here.
    pub(super) fn text_if_given(&self, most: usize) -> &'static str {
        if self.is_given() { self.text(most) } else { "" }
    }

    /// A text with these places for values.
    pub(super) fn template(&self, most: usize, names: &'static [&'static str]) -> Template {
        let template = Template(self.text(most));
        if !template.has_places(names) {
            self.wrong(Allowed::Places(names));
        }
        template
    }

    /// Something for both modes, or an object with something for each.
    pub(super) fn by_mode<T: Clone>(&self, read: impl Fn(&Place<'_>) -> T) -> ByMode<T> {
        if let Some(Node::Object(_)) = self.node {
            if self.findings.own_only.get() {
                self.object(&["self"]);
                return ByMode::both(&read(&self.member("self")));
            }
            self.object(&["self", "candidate"]);
            return ByMode {
                own: read(&self.member("self")),
                candidate: read(&self.member("candidate")),
            };
        }
        ByMode::both(&read(self))
    }

    /// A text for each mode.
    #[inline(never)]
    pub(super) fn texts(&self, most: usize) -> ByMode<&'static str> {
        self.by_mode(|place| place.text(most))
    }

    /// A text for each anchor.
    pub(super) fn per_anchor(&self, anchors: usize, most: usize) -> &'static [&'static str] {
        let found = match self.node {
            Some(Node::List(nodes)) => nodes.len(),
            _ => 0,
        };
        if found != anchors {
            self.wrong(Allowed::PerAnchor);
            return vec![""; anchors].leak();
        }
        let texts: Vec<_> = (0..found).map(|at| self.element(at).text(most)).collect();
        texts.leak()
    }

    /// One of these words.
    pub(super) fn word(&self, words: &'static [&'static str]) -> Option<&'static str> {
        let found = words.iter().find(|word| self.str() == Some(**word));
        if found.is_none() {
            self.wrong(Allowed::Word(words));
        }
        found.copied()
    }

    /// A key of an instrument, a pillar, an item or a band.
    pub(super) fn key(&self) -> &'static str {
        self.str().filter(|text| is_key(text)).map_or_else(
            || {
                self.wrong(Allowed::Key);
                ""
            },
            leaked,
        )
    }

    /// The tag of a language.
    pub(super) fn tag(&self) -> &'static str {
        let is_tag = |text: &&str| {
            let mut parts = text.split('-');
            let is_part = |part: &str, least, most| {
                (least..=most).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            };
            parts.next().is_some_and(|first| {
                is_part(first, 2, 3) && first.bytes().all(|byte| byte.is_ascii_lowercase())
            }) && parts.all(|part| is_part(part, 2, 8))
                && text.len() <= 35
        };
        self.str().filter(is_tag).map_or_else(
            || {
                self.wrong(Allowed::Tag);
                ""
            },
            leaked,
        )
    }

    /// The name of a JSON file beside the document.
    pub(super) fn file(&self) {
        let is_file = |text: &str| {
            let name = text.strip_suffix(".json").unwrap_or_default();
            let mut bytes = name.bytes();
            let is_plain = |byte: u8| {
                byte.is_ascii_lowercase()
                    || byte.is_ascii_digit()
                    || matches!(byte, b'.' | b'_' | b'-')
            };
            text.len() <= 80
                && bytes
                    .next()
                    .is_some_and(|first| first.is_ascii_alphanumeric())
                && bytes.all(is_plain)
        };
        if !self.str().is_some_and(is_file) {
            self.wrong(Allowed::File);
        }
    }

    /// An address that begins with `https://`, or the name of a page beside the document.
    pub(super) fn address(&self) -> &'static str {
        let is_address = |text: &&str| {
            let is_page = text.strip_suffix(".html").is_some_and(|name| {
                !name.is_empty()
                    && name
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            });
            let is_web = text.strip_prefix("https://").is_some_and(|rest| {
                rest.bytes()
                    .next()
                    .is_some_and(|first| first.is_ascii_alphanumeric())
                    && rest.bytes().all(|byte| byte.is_ascii_graphic())
                    && !rest.split('/').next().unwrap_or_default().contains('@')
            });
            text.len() <= 300 && (is_page || is_web)
        };
        self.str().filter(is_address).map_or_else(
            || {
                self.wrong(Allowed::Address);
                ""
            },
            leaked,
        )
    }
}

/// Whether a text can be a key: small letters, digits, `_` and `-`, a letter first, 40 at most.
#[must_use]
pub(crate) fn is_key(text: &str) -> bool {
    let mut bytes = text.bytes();
    let is_first = bytes.next().is_some_and(|first| first.is_ascii_lowercase());
    let is_rest = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-')
    };
    is_first && bytes.all(is_rest) && text.len() <= 40
}

/// What a document holds lives as long as the program.
fn leaked(text: &str) -> &'static str {
    String::from(text).leak()
}

/// Whether a text is no more than text: every screen shows it so, and an author who writes a tag or an
/// address expects something else.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let tag = bytes.windows(2).any(|pair| {
        pair[0] == b'<' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'/' | b'!' | b'?'))
    });
    let lower = text.to_ascii_lowercase();
    let address = ["://", "www.", "javascript:"];
    !tag && !address.iter().any(|sign| lower.contains(sign)) && !has_hidden(text)
}

/// Whether a character of a text shows nothing of itself, beside the spaces that texts have and what joins a sign to the
/// one before: pictures of people have such, and letters of some languages.
fn has_hidden(text: &str) -> bool {
    // How many may follow a sign: one that says how it is drawn, and after that one that joins.
    let mut room = 0;
    text.chars().any(|sign| {
        let needs = match sign {
            '\u{fe0f}' => 2,
            '\u{200c}' | '\u{200d}' => 1,
            _ => 3,
        };
        let joined = needs <= room;
        let is_space = matches!(sign, ' ' | '\u{a0}' | '\u{202f}');
        room = match needs {
            3 if is_space => 0,
            3 => 2,
            _ => needs - 1,
        };
        // Pictures stand beyond the first plane, with signs of shorthand, music and hieroglyphs that show
        // nothing; of the planes behind them nothing is seen.
        let is_picture = matches!(sign, '\u{10000}'..='\u{dffff}')
            && !matches!(sign, '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}');
        !joined && !is_space && !is_picture && is_unseen(sign)
    })
}
