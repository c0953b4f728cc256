//! Words of the languages that are loaded.

use std::sync::OnceLock;

use super::Lang;
use super::packed::Packed;

/// One structure of words in each language of the interface, as far as it is loaded.
pub(crate) struct Loaded<W: 'static>([OnceLock<W>; Lang::ALL.len()]);

impl<W: Packed> Loaded<W> {
    /// None are there yet.
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; Lang::ALL.len()])
    }

    /// Takes the words of a language, a line for each; those that are there already stay. They live as
    /// long as the program.
    pub(crate) fn load(&self, lang: Lang, packed: &str) {
        let _ = self.0[lang.interface()].get_or_init(|| {
            let lines: &'static str = String::from(packed).leak();
            W::unpack(&mut lines.lines())
        });
    }

    /// Whether the words of a language are there.
    pub(crate) fn is_loaded(&self, lang: Lang) -> bool {
        self.0[lang.interface()].get().is_some()
    }

    /// The words of a language.
    ///
    /// # Panics
    /// When they were not loaded.
    pub(crate) fn of(&self, lang: Lang) -> &W {
        let words = self.0[lang.interface()].get();
        words.expect("the words of a language are loaded before they are needed")
    }
}

/// A line for each word in a text of JSON, in the order in which a program reads them.
///
/// # Errors
/// The name of a word that is missing, is no text on one line, or is not known.
#[cfg(feature = "json")]
pub(crate) fn packed<W: Packed>(json: &str) -> Result<String, String> {
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
    W::names("", &mut names);
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
