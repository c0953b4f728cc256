//! What a report says as a whole: the total, its findings, and what it never says.

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Lang, Mode},
    report::{Code, Report, Source, report_words},
    scoring::score,
};
use serde_json::Value;

use crate::given::{
    ADDRESSES, EIGHT, LANGS, MODES, NONE, SELLER, TEN, locale, locales, ratings, some_notes,
    source, sources,
};

/// Every text in a value.
pub(crate) fn texts_in(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts_in).collect(),
        Value::Object(entries) => entries.values().flat_map(texts_in).collect(),
        _ => Vec::new(),
    }
}

pub(crate) fn texts_of(report: &Report) -> Vec<String> {
    texts_in(&serde_json::to_value(report).expect("a report is JSON"))
}

#[test]
fn the_total_stands_with_its_band_and_what_to_read_it_with() {
    let eight = (
        60,
        2,
        ["op basis van 8 van de 10 vragen", ""],
        Some((48, 68)),
    );
    let ten = (53, 1, ["met voorbehoud", ""], None);
    let both = (40, 0, ["voorlopig", "met voorbehoud"], Some((32, 52)));
    for (marks, (value, band, qualifiers, range)) in
        [(EIGHT, eight), (TEN, ten), ("25-6431-42", both)]
    {
        for mode in MODES {
            let locale = locale(Lang::Nl, mode);
            let report = source(locale, marks, "").report();
            assert_eq!(report.missing, "", "{marks}");
            let total = report.total.expect(marks);
            let texts = SALES_LEADER.text(Lang::Nl).bands;
            let here: Vec<_> = total.bands.iter().map(|band| band.is_here).collect();
            assert_eq!(total.value, value, "{marks}");
            assert_eq!(here, [0, 1, 2, 3].map(|index| index == band), "{marks}");
            assert_eq!(total.of, "van 100");
            assert_eq!(total.band, texts[band].name);
            assert_eq!(total.meaning, locale.localize_by_mode(&texts[band].meaning));
            let qualifiers: Vec<_> = qualifiers.iter().filter(|text| !text.is_empty()).collect();
            assert_eq!(total.qualifiers.iter().collect::<Vec<_>>(), qualifiers);
            let range = range.map(|(low, high)| locale.messages().range(low, high));
            assert_eq!(total.range, range.unwrap_or_default(), "{marks}");
            let names: Vec<_> = texts.iter().map(|text| text.name).collect();
            let shown: Vec<_> = total.bands.iter().map(|band| &band.name).collect();
            assert_eq!(shown, names);
            let from: Vec<_> = total.bands.iter().map(|band| band.from).collect();
            assert_eq!(from, [0, 42, 58, 75]);
        }
    }
}

#[test]
fn without_a_total_the_report_says_what_is_missing() {
    for (marks, nl, en) in [
        (
            NONE,
            "Voor een totaal zijn nog 8 cijfers nodig, in elk geval bij ‘Willen leidinggeven’, \
             ‘Collega’s coachen’ en ‘Leren van feedback’.",
            "The total needs 8 more ratings, including ‘Wanting to lead’, ‘Coaching colleagues’ \
             and ‘Learning from feedback’.",
        ),
        (
            "555x555555",
            "Voor een totaal is nog 1 cijfer nodig: bij ‘Collega’s coachen’.",
            "The total needs one more rating, for ‘Coaching colleagues’.",
        ),
    ] {
        for (lang, missing) in [(Lang::Nl, nl), (Lang::En, en)] {
            let report = source(locale(lang, Mode::Candidate), marks, "").report();
            assert_eq!(report.total, None, "{marks}");
            assert_eq!(report.missing, missing);
        }
    }
}

#[test]
fn a_report_has_the_total_of_the_scoring_rules() {
    for source in sources() {
        let score = score(&source.ratings);
        let total = source.report().total.map(|total| total.value);
        assert_eq!(total, score.total, "{source:?}");
    }
}

#[test]
fn findings_stand_in_the_order_of_the_scorecard() {
    let headings = |marks: &str, seller: &str| {
        let report = source(locale(Lang::En, Mode::OwnRating), marks, seller).report();
        let headings = report
            .findings
            .iter()
            .map(|finding| finding.heading.clone());
        headings.collect::<Vec<_>>()
    };
    let check = "A quick check";
    let first = "Mind the basics";
    let step = "The step from selling to leading";
    let beside = "Leading and selling side by side";
    assert_eq!(headings(NONE, ""), [""; 0]);
    assert_eq!(headings(NONE, SELLER), [beside]);
    assert_eq!(headings(TEN, ""), [first, step]);
    assert_eq!(headings(TEN, SELLER), [first, step, beside]);
    let open = "For someone who wants to lead all the same";
    assert_eq!(headings("2222222223", ""), [check, first, step, open]);
    assert_eq!(headings("5555555555", ""), [check]);
}

#[test]
fn low_basic_questions_are_named_with_their_ratings() {
    let report = source(locale(Lang::Nl, Mode::Candidate), TEN, "").report();
    let points: Vec<_> = report.findings[0]
        .points
        .iter()
        .map(|point| (point.name.as_str(), point.mark.as_str()))
        .collect();
    assert_eq!(
        points,
        [("Willen leidinggeven", "2"), ("Leren van feedback", "1")]
    );
}

#[test]
fn seller_strengths_are_there_only_with_their_block() {
    for locale in locales() {
        let on = source(locale, TEN, "5x-43").report();
        let texts = SALES_LEADER.text(locale.lang).seller;
        let not_seen = locale.localize_by_mode(&locale.messages().mark_not_observed);
        let shown = ["5", not_seen.as_str(), "–", "4", "3"];
        let expected: Vec<_> = texts
            .iter()
            .zip(shown)
            .map(|(text, shown)| (text.name.to_owned(), shown.to_owned()))
            .collect();
        assert_eq!(on.seller, expected);
        // Ratings of an earlier time may be there while the block is off.
        let off = Source {
            seller_profile: false,
            ..source(locale, TEN, SELLER)
        };
        let off = off.report();
        assert!(off.seller.is_empty());
        let block = SALES_LEADER.text(locale.lang).seller_block.as_ref();
        let beside = block.unwrap().contrast;
        assert!(off.findings.iter().all(|finding| finding.heading != beside));
    }
}

#[test]
fn the_label_is_there_only_for_a_candidate() {
    for mode in MODES {
        let source = Source {
            notes: some_notes(),
            ..source(locale(Lang::Nl, mode), TEN, "")
        };
        let label = match mode {
            Mode::OwnRating => "",
            Mode::Candidate => "A. de Vries",
        };
        assert_eq!(source.report().label, label);
    }
}

#[test]
fn the_note_beside_the_code_is_there_only_with_a_link() {
    for locale in locales() {
        let with = source(locale, TEN, "");
        let without = Source {
            link: String::new(),
            ..with.clone()
        };
        let words = report_words(locale.lang);
        assert_eq!(with.report().link_note, locale.localize(words.code_note));
        assert_eq!(without.report().link_note, "");
    }
}

#[test]
fn a_link_that_is_too_long_for_a_code_is_spoken_of_as_an_address() {
    for locale in locales() {
        let words = report_words(locale.lang);
        for length in [50, 367, 368, 5_000] {
            let source = Source {
                link: format!("{:a<length$}", "https://example.com/"),
                ..source(locale, TEN, "")
            };
            let report = source.report();
            let code = Code::of(&report.link);
            let note = if code.is_some() {
                words.code_note
            } else {
                words.no_code_note
            };
            assert_eq!(code.is_some(), length <= 367, "{length}");
            assert_eq!(report.link_note, locale.localize(note), "{length}");
        }
    }
}

#[test]
fn a_report_without_an_answer_has_no_link() {
    for locale in locales() {
        let rated = source(locale, TEN, "");
        assert_eq!(rated.report().link, rated.link);
        let report = source(locale, NONE, "").report();
        assert_eq!((report.link.as_str(), report.link_note.as_str()), ("", ""));
    }
}

#[test]
fn no_choice_of_address_is_left_open() {
    for source in sources() {
        for text in texts_of(&source.report()) {
            assert!(!text.contains(['[', '|', ']']), "{text}");
        }
    }
}

#[test]
fn the_form_of_address_changes_dutch_only() {
    for lang in LANGS {
        for mode in MODES {
            let said = ADDRESSES.map(|address| {
                let mut locale = locale(lang, mode);
                locale.address = address;
                source(locale, TEN, "").report()
            });
            assert_eq!(said[0] == said[1], lang != Lang::Nl, "{lang:?} {mode:?}");
        }
    }
}

#[test]
fn a_report_is_read_back_from_json() {
    for source in sources() {
        let report = source.report();
        let json = serde_json::to_string(&report).expect("a report is JSON");
        assert_eq!(serde_json::from_str::<Report>(&json).expect(&json), report);
    }
}

#[test]
fn the_strongest_are_those_of_the_scoring_rules() {
    for marks in [NONE, EIGHT, TEN] {
        let found = sales_leader_scorecard_core::scoring::strongest(&ratings(marks));
        let report = source(locale(Lang::En, Mode::Candidate), marks, "").report();
        let texts = SALES_LEADER.text(Lang::En);
        let expected = found.iter().map(|(key, _)| texts.item(key.as_str()).name);
        let said = report.strongest.iter().flat_map(|list| &list.points);
        let said: Vec<_> = said.map(|point| point.name.as_str()).collect();
        assert_eq!(said, expected.collect::<Vec<_>>(), "{marks}");
    }
}
