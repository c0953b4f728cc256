//! How the texts are written, in all languages and modes.

use std::collections::{BTreeMap, BTreeSet};

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Address, Lang, address},
    report::report_words,
};

use crate::given::{LANGS, MODES};
use crate::strings::{all, filled, sentences, texts, written};

/// The words of a text, in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphabetic());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The choices of a text: what stands between brackets.
fn choices(text: &str) -> Vec<&str> {
    let openings = text.split('[').skip(1);
    openings
        .map(|rest| rest.split_once(']').unwrap_or((rest, "")).0)
        .collect()
}

#[test]
fn every_item_has_advice_in_every_language() {
    for lang in LANGS {
        for item in SALES_LEADER.text(lang).items {
            let advice = item.advice.unwrap();
            for text in [advice.step, advice.question, advice.listen] {
                assert!(!sentences(text).is_empty(), "{}: {text}", item.key);
            }
            assert!(advice.question.contains(['?', '.']), "{}", item.key);
        }
    }
}

#[test]
fn every_pillar_has_a_question_about_a_candidate() {
    for lang in LANGS {
        for pillar in SALES_LEADER.text(lang).pillars {
            assert!(pillar.question.ends_with('?'), "{}", pillar.key);
        }
    }
}

/// The places for values in a text, each as it is written: "{points}".
fn places(text: &str) -> BTreeSet<String> {
    let opened = text.split('{').skip(1);
    let names = opened.filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()));
    names.collect()
}

#[test]
fn each_text_of_the_report_has_places_for_the_same_values_in_every_language() {
    for mode in MODES {
        let of = |lang| written(report_words(lang), mode);
        let dutch = of(Lang::Nl);
        let has_places = dutch.iter().filter(|text| !places(text).is_empty());
        assert!(has_places.count() > 20);
        for lang in LANGS {
            for (text, dutch) in of(lang).iter().zip(&dutch) {
                assert_eq!(places(text), places(dutch), "{text}");
            }
        }
    }
}

#[test]
fn no_sentence_is_said_twice() {
    for lang in LANGS {
        for mode in MODES {
            let mut said: BTreeMap<String, String> = BTreeMap::new();
            for text in texts(lang, mode) {
                for sentence in sentences(&text) {
                    let before = said.insert(sentence.clone(), text.clone());
                    assert_eq!(before, None, "{mode:?}: {sentence}");
                }
            }
            assert!(said.len() > 100, "{} sentences", said.len());
        }
    }
}

#[test]
fn no_dutch_sentence_is_longer_than_twenty_words() {
    for mode in MODES {
        let texts = texts(Lang::Nl, mode).into_iter();
        for text in texts.chain(filled(Lang::Nl, mode)) {
            for sentence in sentences(&text) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 20, "{words} words: {sentence}");
            }
        }
    }
}

#[test]
fn dutch_never_says_leiden_alone() {
    // A calque of "to lead"; aloud it is "to suffer".
    for mode in MODES {
        for text in texts(Lang::Nl, mode) {
            let found = words(&text).into_iter().find(|word| word == "leiden");
            assert_eq!(found, None, "{text}");
        }
    }
}

#[test]
fn every_choice_of_address_is_whole() {
    for lang in LANGS {
        for text in all(lang) {
            let depths = text.chars().scan(0, |depth, sign| {
                *depth += match sign {
                    '[' => 1,
                    ']' => -1,
                    _ => 0,
                };
                Some(*depth)
            });
            let depths: Vec<i32> = depths.collect();
            assert!(depths.iter().all(|depth| (0..=1).contains(depth)), "{text}");
            assert_eq!(depths.last().copied().unwrap_or(0), 0, "{text}");
            for choice in choices(&text) {
                let sides: Vec<_> = choice.split('|').collect();
                let [informal, formal] = sides[..] else {
                    panic!("{choice} in {text}");
                };
                assert_ne!(informal, formal, "{text}");
                let capital = |side: &str| side.chars().next().map(char::is_uppercase);
                assert!(capital(informal).is_some(), "{text}");
                assert_eq!(capital(informal), capital(formal), "{text}");
            }
            let outside = [Address::Je, Address::U].map(|form| address(&text, form));
            assert!(
                outside.iter().all(|said| !said.contains(['[', '|', ']'])),
                "{text}"
            );
        }
    }
}

#[test]
fn other_languages_have_one_form_of_address() {
    for lang in [Lang::En, Lang::De, Lang::Fr] {
        for text in all(lang) {
            assert_eq!(choices(&text), [""; 0], "{text}");
        }
    }
}

#[test]
fn german_says_sie_and_french_says_vous() {
    for (lang, informal) in [
        (
            Lang::De,
            &["du", "dich", "dir", "dein", "deine", "deinen", "deiner"][..],
        ),
        (Lang::Fr, &["tu", "te", "toi", "ton", "ta", "tes"]),
    ] {
        for text in all(lang) {
            let said = words(&text);
            let wrong = said.iter().find(|word| informal.contains(&word.as_str()));
            assert_eq!(wrong, None, "{text}");
        }
    }
}

#[test]
fn french_has_a_space_that_does_not_break_before_high_signs() {
    for text in all(Lang::Fr) {
        let signs: Vec<char> = text.chars().collect();
        for pair in signs.windows(2) {
            let high = matches!(pair[1], ':' | ';' | '?' | '!' | '»');
            assert!(!high || pair[0] == '\u{a0}' || pair[0] == ':', "{text}");
            assert!(pair[0] != '«' || pair[1] == '\u{a0}', "{text}");
        }
    }
}

#[test]
fn dutch_keeps_to_the_form_of_address_that_was_asked_for() {
    const INFORMAL: [&str; 7] = ["je", "jij", "jou", "jouw", "jezelf", "jijzelf", "jullie"];
    const FORMAL: [&str; 3] = ["u", "uw", "uzelf"];
    for text in all(Lang::Nl) {
        for (form, others) in [(Address::Je, &FORMAL[..]), (Address::U, &INFORMAL[..])] {
            let said = words(&address(&text, form));
            let wrong = said.iter().find(|word| others.contains(&word.as_str()));
            assert_eq!(wrong, None, "{form:?}: {text}");
        }
    }
}

#[test]
fn nobody_is_he_or_she() {
    for (lang, gendered) in [
        (Lang::Nl, &["hij", "zij", "hem"][..]),
        (Lang::En, &["he", "she", "him", "his", "her", "hers"]),
        (Lang::De, &["er", "ihm", "ihn", "seine", "seinen", "seiner"]),
        // "Elle" may stand for "la personne".
        (Lang::Fr, &["il", "lui"]),
    ] {
        for text in all(lang) {
            let found = words(&text);
            let found = found.iter().find(|word| gendered.contains(&word.as_str()));
            assert_eq!(found, None, "{text}");
        }
    }
}
