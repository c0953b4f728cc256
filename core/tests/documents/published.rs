//! The documents that are published, the schema, and other languages and versions of a document.

use boon::{Compiler, Schemas};
use proptest::prelude::*;
use sales_leader_scorecard_core::card::Card;
use sales_leader_scorecard_core::entry;
use sales_leader_scorecard_core::instrument::{
    Instrument,
    document::{Document, Node, split},
    sales_leader_document,
};
use sales_leader_scorecard_core::locale::{self, Lang, Locale};
use sales_leader_scorecard_core::notes::KeptNotes;
use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::share::{self, Decoded};
use sales_leader_scorecard_core::state::Answers;
use serde_json::{Value, json};

use crate::generated::{node, plans};

fn schema(document: &Value) -> Result<(), String> {
    let schema = include_str!("../../../package/instrument.schema.json");
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    let schema: Value = serde_json::from_str(schema).unwrap();
    compiler.add_resource("urn:schema", schema).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler
        .compile("urn:schema", &mut schemas)
        .map_err(|error| error.to_string())
        .unwrap();
    schemas
        .validate(document, index)
        .map_err(|error| error.to_string())
}

fn json_of(node: &Node) -> Value {
    serde_json::from_str(&node.to_line()).unwrap()
}

#[test]
fn what_is_published_is_right_by_the_reader_and_by_the_schema() {
    for lang in Lang::ALL {
        let whole = sales_leader_document(lang);
        let (document, advice) = split(&whole, "sales-leader-advice.nl.json");
        for document in [&whole, &document] {
            let read = Document::read(document).unwrap_or_else(|wrong| panic!("{wrong:?}"));
            assert_eq!(read.language, lang.tag());
            assert_eq!(schema(&json_of(document)), Ok(()), "{lang:?}");
        }
        let advice = json_of(&advice);
        for (part, number) in [("items", 10), ("pillars", 3)] {
            assert_eq!(advice[part].as_object().unwrap().len(), number, "{part}");
        }
        assert!(!document.to_line().contains("\"listen\""));
    }
}

#[test]
fn every_word_of_the_interface_is_there_in_every_language() {
    let lines = |lang| locale::published(lang).lines().count();
    for lang in Lang::ALL {
        assert_eq!(lines(lang), lines(Lang::Nl), "{lang:?}");
    }
    let words = include_str!("../../../instruments/words/nl.json");
    assert_eq!(
        locale::packed(&words.replacen("\"undo\"", "\"unde\"", 1)),
        Err("undo".into())
    );
    assert_eq!(
        locale::packed(&words.replacen('{', "{\"more\":\"x\",", 1)),
        Err("more".into())
    );
    assert_eq!(
        locale::packed(&words.replacen("\"Ongedaan maken\"", "\"\"", 1)),
        Err("undo".into())
    );
}

#[cfg(feature = "report")]
#[test]
fn every_word_of_the_report_is_there_in_every_language() {
    use sales_leader_scorecard_core::report::{packed_words, published_words};

    let lines = |lang| published_words(lang).lines().count();
    for lang in Lang::ALL {
        assert_eq!(lines(lang), lines(Lang::Nl), "{lang:?}");
    }
    let words = include_str!("../../../instruments/words/report.nl.json");
    assert_eq!(
        packed_words(&words.replacen("\"pillar\"", "\"pilar\"", 1)),
        Err("pillar".into())
    );
}

/// The examples, each in both languages.
const EXAMPLES: [[&str; 2]; 2] = [
    [
        include_str!("../../../instruments/examples/first-90-days.nl.json"),
        include_str!("../../../instruments/examples/first-90-days.en.json"),
    ],
    [
        include_str!("../../../instruments/examples/ready-to-delegate.nl.json"),
        include_str!("../../../instruments/examples/ready-to-delegate.en.json"),
    ],
];

#[test]
fn the_examples_are_right_and_the_same_in_both_languages() {
    for [dutch, english] in EXAMPLES {
        let [own, other] = [dutch, english].map(|text| {
            assert_eq!(schema(&serde_json::from_str(text).unwrap()), Ok(()));
            Document::read(&Node::parse(text).unwrap()).unwrap()
        });
        assert_eq!([own.language, other.language], ["nl", "en"]);
        other.add_to(&own.into_instrument()).unwrap();
    }
}

#[test]
fn the_schema_refuses_the_texts_that_the_reader_refuses() {
    for text in [
        "",
        " Een naam",
        "Een naam ",
        "Een\nnaam",
        "<b>Naam</b>",
        "</b>",
        "Zie https://a.example",
        "Zie WWW.a.example",
        "JavaScript:alert(1)",
        "[Je|U] team",
        &"x".repeat(61),
    ] {
        let mut document = small("nl", 1, "c");
        document["items"][0]["name"] = json!(text);
        assert!(schema(&document).is_err(), "{text:?}");
        assert!(Document::read(&node(&document)).is_err(), "{text:?}");
    }
    for text in ["x", "a < b", "Een naam: 1 > 0?"] {
        let mut document = small("nl", 1, "c");
        document["items"][0]["name"] = json!(text);
        assert_eq!(schema(&document), Ok(()), "{text:?}");
        assert!(Document::read(&node(&document)).is_ok(), "{text:?}");
    }
}

fn small(language: &str, version: u32, key: &str) -> Value {
    let item = |key: &str| json!({ "key": key, "name": key, "definition": "Wat dit is.", "anchors": ["nee", "ja"] });
    json!({
        "format": 1, "key": "small", "version": version, "language": language,
        "scale": { "points": 3, "anchors": [1, 3] },
        "items": [item("a"), item("b"), item(key)],
        "bands": [{ "key": "all", "from": 0, "name": "alles", "meaning": "Dit is alles." }],
        "texts": { "title": format!("Titel {language}"), "instruction": "Kies.", "sharedTitle": "Gedeeld" },
    })
}

fn instrument(document: &Value) -> &'static Instrument {
    Box::leak(Box::new(
        Document::read(&node(document)).unwrap().into_instrument(),
    ))
}

#[test]
fn another_language_is_added_where_keys_numbers_and_flags_are_the_same() {
    let own = instrument(&small("nl", 1, "c"));
    let other = Document::read(&node(&small("es", 1, "c"))).unwrap();
    other.add_to(own).unwrap();
    assert_eq!(own.text(Lang::Nl).title.own, "Titel nl");
    assert_eq!(own.text(Lang::Other("es")).title.own, "Titel es");
    // A language that it lacks shows the first one.
    assert_eq!(own.text(Lang::En).title.own, "Titel nl");
    for (wrong, path) in [
        (small("en", 2, "c"), "version"),
        (small("en", 1, "d"), "items[2]"),
    ] {
        let mistakes = Document::read(&node(&wrong))
            .unwrap()
            .add_to(own)
            .unwrap_err();
        assert_eq!(mistakes.len(), 1);
        assert_eq!(mistakes[0].path, path);
    }
}

#[test]
fn who_made_it_stands_in_a_sentence_with_one_stop() {
    for (author, said) in [("Acme", "Acme. CC0!"), ("Acme Inc.", "Acme Inc. CC0!")] {
        let mut document = small("nl", 1, "c");
        document["credits"] = json!({ "author": author, "licence": "CC0!" });
        let card = Card::of(
            Locale::default(),
            &Ratings::new(instrument(&document)),
            false,
        );
        assert!(
            card.credits.text.starts_with(&format!("{said} ")),
            "{}",
            card.credits.text
        );
    }
}

/// As it was once given out: it must be read like this for ever.
const GOLDEN: &str = "2kijuks3007u";

#[test]
fn a_link_of_another_instrument_or_version_is_foreign_and_a_damaged_one_is_not() {
    let own = instrument(&small("nl", 1, "c"));
    let ratings = Ratings::new(own).rate("a", 3).unwrap();
    assert_eq!(share::encode(&ratings), GOLDEN);
    assert_eq!(share::decode(GOLDEN, own), Decoded::Answers(ratings));
    for other in [small("nl", 2, "c"), small("nl", 1, "d")] {
        assert_eq!(share::decode(GOLDEN, instrument(&other)), Decoded::Foreign);
    }
    assert_eq!(share::decode("1231224432377776tt", own), Decoded::Foreign);
    for damaged in [
        "",
        "2",
        &GOLDEN[1..],
        &GOLDEN[..9],
        &GOLDEN.replace('3', "2"),
    ] {
        assert_eq!(share::decode(damaged, own), Decoded::Damaged, "{damaged}");
    }
}

#[test]
fn an_instrument_made_of_ours_that_kept_its_name_keeps_every_answer() {
    let mut document = small("nl", 1, "c");
    document["key"] = json!("sales-leader");
    let made = instrument(&document);
    let ratings = Ratings::new(made).rate("c", 3).unwrap();
    let text = share::encode(&ratings);
    assert_eq!(
        share::decode(&text, made),
        Decoded::Answers(ratings.clone())
    );
    let kept = Answers::from(ratings);
    assert_eq!(entry::read(&entry::write(&kept), made), Some(kept));
}

#[test]
fn what_is_kept_of_one_version_is_read_by_the_next_where_key_and_scale_are_the_same() {
    let first = instrument(&small("nl", 1, "c"));
    let ratings = Ratings::new(first)
        .rate("a", 3)
        .unwrap()
        .rate("c", 2)
        .unwrap();
    let kept = entry::write(&Answers::from(ratings));
    let second = instrument(&small("nl", 2, "d"));
    let read = entry::read(&kept, second).unwrap();
    assert_eq!(read.ratings, Ratings::new(second).rate("a", 3).unwrap());
    let mut other = small("nl", 3, "c");
    other["scale"] = json!({ "points": 4, "anchors": [1, 4] });
    let other = instrument(&other);
    assert_eq!(entry::read(&kept, other), Some(Answers::none(other)));
    // Nor is a rating that a shorter scale does not have damage: what was noted stays.
    let mut shorter = small("nl", 3, "c");
    shorter["scale"] = json!({ "points": 2, "anchors": [1, 2] });
    let shorter = instrument(&shorter);
    let noted = Answers {
        notes: KeptNotes::parse(r#"{"items":{"a":{"text":"x"}}}"#),
        ..entry::read(&kept, first).unwrap()
    };
    let read = entry::read(&entry::write(&noted), shorter);
    let expected = Answers {
        notes: noted.notes,
        ..Answers::none(shorter)
    };
    assert_eq!(read, Some(expected));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_the_reader_takes_the_schema_takes(plan in plans()) {
        prop_assert_eq!(schema(&plan.document()), Ok(()));
    }
}

/// The texts of a document, each with its place.
fn leaves(path: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                leaves(&format!("{path}.{name}"), value, found);
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                leaves(&format!("{path}.{at}"), value, found);
            }
        }
        Value::String(text) => found.push((path.into(), text.clone())),
        _ => {}
    }
}

#[test]
fn no_text_is_the_same_in_two_languages_but_for_words_that_are() {
    // Signs, and words that two languages share.
    const SHARED: [&str; 8] = [
        ": ",
        "‘",
        "’",
        "Download PDF",
        "Motivation",
        "{items} questions",
        "Total",
        "Question",
    ];
    let words = |lang| -> Vec<(String, String)> {
        let mut found = Vec::new();
        let lines = locale::published(lang);
        for (at, line) in lines.lines().enumerate() {
            found.push((format!("words.{at}"), line.into()));
        }
        leaves("", &json_of(&sales_leader_document(lang)), &mut found);
        found
    };
    let all = Lang::ALL.map(words);
    for (one, first) in all.iter().enumerate() {
        for second in &all[one + 1..] {
            assert_eq!(first.len(), second.len());
            for ((place, text), (_, other)) in first.iter().zip(second) {
                let is_name = [".key", ".pillar", ".source.name", ".source.url"]
                    .iter()
                    .any(|end| place.ends_with(end));
                let is_said = !is_name && text == other;
                assert!(
                    !is_said || SHARED.contains(&text.as_str()),
                    "{place}: {text}"
                );
            }
        }
    }
}
