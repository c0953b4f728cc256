//! The words of the interface in the languages that are loaded.

use std::sync::OnceLock;

use super::packed::Packed as _;
use super::{Lang, Messages};

static LOADED: [OnceLock<Messages>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

/// Takes the words of a language, a line for each; those that are there already stay. They live as long
/// as the program.
pub fn load(lang: Lang, packed: &str) {
    let _ = LOADED[lang.interface()].get_or_init(|| {
        let lines: &'static str = String::from(packed).leak();
        Messages::unpack(&mut lines.lines())
    });
}

/// Whether the words of a language are there.
#[must_use]
pub fn is_loaded(lang: Lang) -> bool {
    LOADED[lang.interface()].get().is_some()
}

/// The words of a language.
///
/// # Panics
/// When they were not loaded.
pub(super) fn messages(lang: Lang) -> &'static Messages {
    let words = &LOADED[lang.interface()];
    #[cfg(feature = "sales-leader")]
    if words.get().is_none() {
        load(lang, &published(lang));
    }
    words
        .get()
        .expect("the words of a language are loaded before they are needed")
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

/// A line for each word in a text of JSON, in the order in which a program reads them.
///
/// # Errors
/// The name of a word that is missing, is no text on one line, or is not known.
#[cfg(feature = "json")]
pub fn packed(json: &str) -> Result<String, String> {
    use crate::instrument::document::Node;

    fn leaves<'a>(name: &str, node: &'a Node, found: &mut Vec<(String, &'a Node)>) {
        let below = |part: &str| match name {
            "" => String::from(part),
            name => format!("{name}.{part}"),
        };
        match node {
            Node::Object(members) => {
                for (part, node) in members {
                    leaves(&below(part), node, found);
                }
            }
            Node::List(nodes) => {
                for (at, node) in nodes.iter().enumerate() {
                    leaves(&below(&at.to_string()), node, found);
                }
            }
            leaf => found.push((name.into(), leaf)),
        }
    }

    let root = Node::parse(json)?;
    let mut found = Vec::new();
    leaves("", &root, &mut found);
    let mut names = Vec::new();
    Messages::names("", &mut names);
    let mut lines = String::new();
    for name in &names {
        let at = found.iter().position(|(known, _)| known == name);
        match at.map(|at| found.swap_remove(at).1) {
            Some(Node::Text(text)) if !text.is_empty() && !text.contains('\n') => {
                lines += text;
                lines.push('\n');
            }
            _ => return Err(name.clone()),
        }
    }
    match found.first() {
        Some((name, _)) => Err(name.clone()),
        None => Ok(lines),
    }
}
