//! How a scorecard says it: nothing twice, nothing left open.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sales_leader_scorecard_core::locale::{Address, Lang};

use crate::given::{texts, told, visitors};

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    let ends = |sign| matches!(sign, '.' | '?' | '!');
    let sentences = text.split_inclusive(ends).map(str::trim);
    sentences
        .filter(|sentence| sentence.ends_with(ends))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn no_sentence_is_said_twice(given in visitors()) {
        let mut said = BTreeSet::new();
        for text in texts(&given.card()) {
            for sentence in sentences(&text) {
                prop_assert!(said.insert(sentence.to_owned()), "{}", sentence);
            }
        }
    }

    #[test]
    fn no_item_is_a_step_and_a_strength(given in visitors()) {
        let card = given.card();
        let named: Vec<_> = told(&card).flat_map(|section| &section.points).map(|point| &point.name).collect();
        let once: BTreeSet<_> = named.iter().collect();
        prop_assert_eq!(once.len(), named.len(), "{:?}", named);
    }

    #[test]
    fn nothing_is_left_open_or_empty(given in visitors()) {
        let card = given.card();
        for text in texts(&card) {
            prop_assert!(!text.contains(['[', '|', ']', '{', '}']), "{}", text);
            prop_assert!(!text.contains("  ") && text.trim() == text, "{:?}", text);
        }
        let sections = card.findings.iter().chain(told(&card));
        for section in sections.chain(&card.contrast).chain([&card.caveats]) {
            prop_assert!(!section.heading.is_empty());
            prop_assert!(!section.paragraphs.is_empty() || !section.points.is_empty());
        }
        prop_assert_eq!(card.missing.is_empty(), card.total.is_some());
    }

    #[test]
    fn nobody_is_addressed_in_both_forms(given in visitors()) {
        let others: &[&str] = match given.locale.address {
            _ if given.locale.lang != Lang::Nl => &[],
            Address::Je => &["u", "uw", "uzelf"],
            Address::U => &["je", "jij", "jou", "jouw", "jezelf"],
        };
        for text in texts(&given.card()) {
            let mut words = text.split(|sign: char| !sign.is_alphabetic());
            let wrong = words.find(|word| others.contains(&word.to_lowercase().as_str()));
            prop_assert_eq!(wrong, None, "{}", text);
        }
    }
}
