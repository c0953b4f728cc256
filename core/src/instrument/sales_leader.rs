//! The sales-leader instrument as it is published (`instruments/sales-leader`): for servers, for Yew
//! apps and for tests. What visitors load brings it as documents.

use std::sync::LazyLock;

use super::Instrument;
use super::document::{Document, Node, assembled};
use crate::locale::Lang;

const STRUCTURE: &str = include_str!("../../../instruments/sales-leader/structure.json");
const WORDS: [(Lang, &str); Lang::ALL.len()] = [
    (
        Lang::Nl,
        include_str!("../../../instruments/sales-leader/nl.json"),
    ),
    (
        Lang::En,
        include_str!("../../../instruments/sales-leader/en.json"),
    ),
    (
        Lang::De,
        include_str!("../../../instruments/sales-leader/de.json"),
    ),
    (
        Lang::Fr,
        include_str!("../../../instruments/sales-leader/fr.json"),
    ),
];

/// Ten traits of a sales leader under three pillars, and five seller strengths, on seven points
/// (SCORING.md, "Instrument"), in every language that it is published in.
pub static SALES_LEADER: LazyLock<Instrument> = LazyLock::new(|| {
    let document =
        |lang| Document::read(&sales_leader_document(lang)).expect("a test reads every document");
    let instrument = document(Lang::Nl).into_instrument();
    for (lang, _) in WORDS {
        document(lang)
            .add_to(&instrument)
            .expect("the structure is the same");
    }
    instrument
});

/// The document of a language that it is published in, else the English one.
///
/// # Panics
/// Never: a test reads every document.
#[must_use]
pub fn sales_leader_document(lang: Lang) -> Node {
    let found = WORDS.iter().find(|(known, _)| *known == lang);
    let (_, words) = found.unwrap_or(&WORDS[1]);
    let parse = |text| Node::parse(text).expect("JSON");
    assembled(&parse(STRUCTURE), &parse(words)).expect("words for each key")
}
