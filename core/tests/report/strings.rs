//! Every text of a language, as the visitor of one mode can meet it.

use std::fmt::Debug;

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Address, Lang, Mode, address},
    report::{Facts, report_words},
};

use crate::given::{self, LANGS, MODES};

/// Every text of a language that can be read in a mode, with its `[je|u]` choices.
pub(crate) fn texts(lang: Lang, mode: Mode) -> Vec<String> {
    let (messages, report) = (given::locale(lang, mode).messages(), report_words(lang));
    let facts = Facts::new(lang, &SALES_LEADER);
    let mut texts = written(messages, mode);
    texts.extend(written(SALES_LEADER.text(lang), mode));
    texts.extend(written(report, mode));
    // This one gets longer by names.
    texts.push(messages.missing(8, &facts.critical));
    texts
}

/// What the templates of the report come to with the numbers and names of the sales leader.
pub(crate) fn filled(lang: Lang, mode: Mode) -> Vec<String> {
    let (words, facts) = (report_words(lang), Facts::new(lang, &SALES_LEADER));
    let mut filled = [words.rules(&facts), words.add_up(&facts)].concat();
    filled.extend([
        words.seller_rule(&facts),
        words.steps_rule(&facts),
        words.steps_none(mode, 7),
        words.on_paper(mode, 7),
    ]);
    filled
}

/// Every text of a language.
pub(crate) fn all(lang: Lang) -> Vec<String> {
    MODES
        .into_iter()
        .flat_map(|mode| texts(lang, mode))
        .collect()
}

/// The text literals in a value, as `Debug` writes them: no list of fields can forget one. Of a
/// pair by mode only that of the mode.
pub(crate) fn written(value: &impl Debug, mode: Mode) -> Vec<String> {
    let unseen = match mode {
        Mode::OwnRating => "candidate:",
        Mode::Candidate => "own:",
    };
    let mut texts = Vec::new();
    // As deep as what is passed over.
    let mut passed: Option<usize> = None;
    for line in format!("{value:#?}").lines() {
        let depth = line.len() - line.trim_start().len();
        if let Some(start) = passed {
            let closes = depth == start && line.trim_start().starts_with([']', '}', ')']);
            if depth > start || closes {
                continue;
            }
        }
        // A key is no text.
        if line.trim_start().starts_with("key: ") {
            continue;
        }
        passed = line.trim_start().starts_with(unseen).then_some(depth);
        if passed.is_some() {
            continue;
        }
        if let Some((_, rest)) = line.split_once('"') {
            let literal = rest.trim_end_matches(',').strip_suffix('"').expect(line);
            texts.push(unescaped(literal));
        }
    }
    texts
}

fn unescaped(literal: &str) -> String {
    let literal = literal.replace("\\'", "'").replace("\\u{a0}", "\u{a0}");
    serde_json::from_str(&format!("\"{literal}\"")).expect(&literal)
}

/// The sentences of a text, in the informal form: what ends with a full stop or the like.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    let text = address(text, Address::Je);
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let after = &text[at + sign.len_utf8()..];
        if matches!(sign, '.' | '?' | '!') && (after.is_empty() || after.starts_with(' ')) {
            sentences.push(text[start..=at].trim().to_owned());
            start = at + 1;
        }
    }
    sentences
}

#[test]
fn the_texts_of_a_mode_leave_out_those_of_the_other() {
    for lang in LANGS {
        let [own, candidate] = MODES.map(|mode| texts(lang, mode));
        let words = report_words(lang);
        for (texts, there, not_there) in [
            (&own, words.heading.own, words.heading.candidate),
            (&candidate, words.heading.candidate, words.heading.own),
        ] {
            assert!(texts.iter().any(|text| text == there), "{there}");
            assert!(texts.iter().all(|text| text != not_there), "{not_there}");
        }
        for item in SALES_LEADER.text(lang).items {
            for (texts, mode) in [(&own, Mode::OwnRating), (&candidate, Mode::Candidate)] {
                for anchor in item.question.of(mode).anchors {
                    assert!(texts.iter().any(|text| text == anchor), "{anchor}");
                }
            }
        }
        // What comes after a passed pair is there again.
        assert!(own.iter().any(|text| text == words.pillar));
    }
}

#[test]
fn a_text_is_cut_into_its_sentences() {
    assert_eq!(
        sentences("[Je|U] wint 1.5 punt. ‘Echt?’, zegt iemand. Waarom? Daarom"),
        ["Je wint 1.5 punt.", "‘Echt?’, zegt iemand.", "Waarom?"]
    );
}
