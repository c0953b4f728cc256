//! A report says what the scorecard says, and no sentence of it twice: on screen, on paper, in the
//! PDF and in the text.

use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*};
use sales_leader_scorecard_core::{
    instrument::Item,
    locale::Locale,
    notes::Notes,
    report::{Report, Source, report_words, text},
    scoring::Why,
};

use crate::given::{locales, ratings, some_notes, source};
use crate::model::texts_of;
use crate::strings::sentences;

/// Reports of any answers: from a part of the scale, so that low and flat ones are frequent, with
/// gaps, with the seller block or without.
fn any_source() -> impl Strategy<Value = Source> {
    let ends = (1..=7_u32, 1..=7_u32, prop::sample::select(vec![0, 0, 1, 4]));
    let marks = ends.prop_flat_map(|(one, other, gaps)| {
        let point = one.min(other)..=one.max(other);
        let mark = (0..10_u8, any::<bool>(), point).prop_map(move |(at, marked, point)| {
            match (at < gaps, marked) {
                (true, true) => 'x',
                (true, false) => '-',
                (false, _) => char::from_digit(point, 10).expect("a digit"),
            }
        });
        vec(mark, 15)
    });
    let locale = prop::sample::select(locales());
    let given = (locale, marks, any::<bool>(), any::<bool>());
    given.prop_map(
        |(locale, marks, seller_profile, notes): (Locale, Vec<char>, _, _)| Source {
            ratings: ratings(&marks.into_iter().collect::<String>()),
            seller_profile,
            notes: if notes {
                some_notes()
            } else {
                Notes::default()
            },
            ..source(locale, "", "")
        },
    )
}

/// The report without what the visitor wrote and without labels, which stand at every item.
fn told(report: Report) -> Report {
    let mut report = report;
    report.link.clear();
    for row in &mut report.items {
        row.note.clear();
        row.evidence.clear();
    }
    report
}

/// Every sentence with how often it is said.
fn counted(texts: impl IntoIterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for text in texts {
        for sentence in sentences(&text) {
            *counted.entry(sentence).or_default() += 1;
        }
    }
    counted
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_sentence_of_a_report_is_said_twice(source in any_source()) {
        for (sentence, times) in counted(texts_of(&told(source.report()))) {
            prop_assert_eq!(times, 1, "{}", sentence);
        }
    }

    #[test]
    fn no_sentence_of_the_text_is_said_twice(source in any_source()) {
        let bare = Source { notes: Notes::default(), ..source };
        let lines = text(&bare.report());
        for (sentence, times) in counted(lines.lines().map(str::to_owned)) {
            prop_assert_eq!(times, 1, "{}", sentence);
        }
    }

    #[test]
    fn a_report_says_what_the_scorecard_says(source in any_source()) {
        let (card, report) = (source.card(), source.report());
        prop_assert_eq!(report.title, card.title);
        prop_assert_eq!(report.total, card.total);
        prop_assert_eq!(report.missing, card.missing);
        let findings: Vec<_> = card.findings.into_iter().chain(card.contrast).collect();
        prop_assert_eq!(report.findings, findings);
        prop_assert_eq!(report.strongest, card.strongest);
        prop_assert_eq!(&report.steps.heading, &card.steps.heading);
        prop_assert_eq!(report.steps.points.len(), card.steps.points.len());
        for (told, step) in report.steps.points.iter().zip(&card.steps.points) {
            prop_assert_eq!((&told.name, &told.text), (&step.name, &step.text));
        }
        let said = report.caveats.paragraphs;
        prop_assert_eq!(&said[..3], card.caveats.paragraphs);
        prop_assert_eq!(&said[3], &card.credits.line(&source.beside));
    }

    #[test]
    fn a_step_is_the_lowest_of_what_its_reason_names(source in any_source()) {
        let reasons = &report_words(source.locale.lang).steps_why;
        let shift = source.ratings.instrument().text(source.locale.lang).role_shift.as_ref().unwrap().name;
        let every = [Why::RoleShift, Why::Critical, Why::Other, Why::Left];
        let of = |is_first| every.map(|why| reasons.of(why, is_first, shift));
        let reasons = [of(true), of(false)];
        let report = source.report();
        let items = source.ratings.instrument().items.iter().zip(&report.items);
        let mut left: Vec<_> = items.filter(|(_, row)| row.rating.is_some()).collect();
        let all = left.clone();
        for (at, step) in report.steps.points.iter().enumerate() {
            let reason = reasons.iter().find_map(|reasons| reasons.iter().position(|reason| *reason == step.mark));
            let named = |item: &Item| match reason {
                Some(0) => item.role_shift,
                Some(1) => item.critical,
                Some(2) => !item.role_shift && !item.critical,
                Some(_) => true,
                None => false,
            };
            // What is left is what an earlier step did not take; who does not say so speaks of all.
            let speaks_of_left = LEFT.iter().any(|words| step.mark.ends_with(words));
            prop_assert!(at > 0 || !speaks_of_left, "{}", step.mark);
            let among = if speaks_of_left { &left } else { &all };
            let lowest = among.iter().filter(|(item, _)| named(item)).min_by_key(|(_, row)| row.rating);
            prop_assert_eq!(lowest.map(|(_, row)| &row.name), Some(&step.name), "{}", step.mark);
            left.retain(|(_, row)| row.name != step.name);
        }
    }
}

/// How a reason ends that is about what was left.
const LEFT: [&str; 7] = [
    " over waren",
    " over was",
    " left",
    " übrig waren",
    " übrig war",
    " restantes",
    " qui restaient",
];

#[test]
fn what_was_left_is_spoken_of_after_another_step_alone() {
    for (marks, seller, expected) in [
        (
            "7577747776",
            "",
            [
                "dat meetelt",
                "van de basisvragen die over waren",
                "van de andere die over waren",
            ],
        ),
        (
            "nnnnnnn555",
            "",
            [
                "dat meetelt",
                "van de basisvragen die over waren",
                "van de andere die over waren",
            ],
        ),
    ] {
        let locale = Locale::default();
        let marks = marks.replace('n', "x");
        let steps = source(locale, &marks, seller).report().steps.points;
        let said: Vec<_> = steps.iter().map(|step| step.mark.as_str()).collect();
        assert_eq!(
            said,
            expected.map(|end| format!("het laagste cijfer {end}"))
        );
    }
}
