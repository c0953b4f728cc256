//! What a report says about each item.

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Lang, Mode},
    report::{Row, Source},
    scoring::Rating,
};

use crate::given::{EIGHT, MODES, TEN, locale, locales, some_notes, source, sources};

/// The labels of a row's texts.
fn labels(row: &Row) -> Vec<&str> {
    row.texts.iter().map(|(label, _)| label.as_str()).collect()
}

#[test]
fn every_row_names_its_pillar_and_item_and_shows_its_rating() {
    for source in sources() {
        let texts = SALES_LEADER.text(source.locale.lang);
        let report = source.report();
        assert_eq!(report.items.len(), SALES_LEADER.items.len());
        let rows = report.items.iter().zip(SALES_LEADER.items).zip(texts.items);
        for (((row, item), text), (_, answer)) in rows.zip(source.ratings.items()) {
            assert_eq!((row.key.as_str(), row.name.as_str()), (item.key, text.name));
            let pillar = SALES_LEADER
                .pillars
                .iter()
                .position(|pillar| pillar.key == item.pillar);
            assert_eq!(row.pillar, texts.pillars[pillar.expect(item.key)].name);
            let rating = answer.rating().map(Rating::get);
            assert_eq!(row.rating, rating);
            assert!(!row.shown.is_empty());
        }
    }
}

#[test]
fn an_item_without_a_rating_shows_why() {
    for (lang, mode, not_seen) in [
        (Lang::Nl, Mode::OwnRating, "Nog geen kans gehad"),
        (Lang::Nl, Mode::Candidate, "Geen beeld"),
        (Lang::En, Mode::OwnRating, "Not had the chance yet"),
        (Lang::En, Mode::Candidate, "Not observed"),
    ] {
        let report = source(locale(lang, mode), "x-57", "").report();
        let shown: Vec<_> = report.items.iter().map(|row| row.shown.as_str()).collect();
        assert_eq!(shown[..5], [not_seen, "–", "5", "7", "–"]);
    }
}

#[test]
fn a_rating_is_described_by_its_anchor_or_the_two_around_it_then_by_what_comes_next() {
    // A point of the scale: what it looks like now, and the anchors that are shown with it.
    for (point, now, anchors) in [
        ('1', Ok(0), &[1][..]),
        ('2', Err("dichter bij 1 dan bij 4"), &[0, 1]),
        ('3', Err("dichter bij 4 dan bij 1"), &[0, 1]),
        ('4', Ok(1), &[2]),
        ('5', Err("dichter bij 4 dan bij 7"), &[1, 2]),
        ('6', Err("dichter bij 7 dan bij 4"), &[1, 2]),
        ('7', Ok(2), &[]),
    ] {
        for locale in locales()
            .into_iter()
            .filter(|locale| locale.lang == Lang::Nl)
        {
            let marks: String = std::iter::repeat_n(point, 10).collect();
            let report = source(locale, &marks, "").report();
            let texts = SALES_LEADER.text(locale.lang).items;
            for (row, text) in report.items.iter().zip(texts) {
                let advice = text.advice.unwrap();
                let behaviour =
                    |at: usize| locale.localize(text.question.of(locale.mode).anchors[at]);
                let mut expected = vec![("Nu".to_owned(), now.map_or_else(Into::into, behaviour))];
                for at in anchors {
                    let label = format!("Bij een {}", SALES_LEADER.scale.anchors[*at]);
                    expected.push((label, behaviour(*at)));
                }
                let advice = match locale.mode {
                    Mode::OwnRating => vec![("Volgende stap", advice.step)],
                    Mode::Candidate => {
                        vec![
                            ("Gespreksvraag", advice.question),
                            ("Let hierop", advice.listen),
                        ]
                    }
                };
                let advice = advice
                    .into_iter()
                    .map(|(label, text)| (label.into(), locale.localize(text)));
                expected.extend(advice);
                assert_eq!(row.texts, expected, "{point} {locale:?}");
            }
        }
    }
}

#[test]
fn an_item_without_a_rating_has_advice_only() {
    for (mode, expected) in [
        (Mode::OwnRating, &["Next step"][..]),
        (Mode::Candidate, &["Interview question", "Listen for"]),
    ] {
        let report = source(locale(Lang::En, mode), EIGHT, "").report();
        for at in [2, 7] {
            assert_eq!(labels(&report.items[at]), expected);
        }
        assert_eq!(labels(&report.items[0])[0], "Now");
    }
}

#[test]
fn evidence_stands_beside_ratings_of_a_candidate_only() {
    for mode in MODES {
        let source = Source {
            notes: some_notes(),
            ..source(locale(Lang::Nl, mode), "56-743", "")
        };
        let report = source.report();
        let evidence: Vec<_> = report
            .items
            .iter()
            .map(|row| row.evidence.as_str())
            .collect();
        let expected = match mode {
            Mode::OwnRating => [""; 7],
            Mode::Candidate => [
                "gesprek, referentie",
                "gesprek",
                // A note, but no rating to rest on anything.
                "",
                "alleen een indruk",
                "alleen een indruk",
                "alleen een indruk",
                "",
            ],
        };
        assert_eq!(evidence[..7], expected, "{mode:?}");
    }
}

#[test]
fn kinds_of_evidence_keep_their_order_whichever_was_ticked_first() {
    use sales_leader_scorecard_core::notes::{Evidence, Note, Notes};
    for (lang, all) in [
        (
            Lang::Nl,
            "gesprek, referentie, eigen waarneming, uitslag van een assessment",
        ),
        (
            Lang::En,
            "conversation, reference, own observation, assessment result",
        ),
    ] {
        let note = Note {
            text: String::new(),
            evidence: Evidence::ALL.into_iter().rev().collect(),
        };
        let source = Source {
            notes: Notes::default().with("coaching", note),
            ..source(locale(lang, Mode::Candidate), TEN, "")
        };
        assert_eq!(source.report().items[3].evidence, all);
    }
}

#[test]
fn a_note_stands_with_its_item_in_both_modes_word_for_word() {
    for mode in MODES {
        let source = Source {
            notes: some_notes(),
            ..source(locale(Lang::Nl, mode), EIGHT, "")
        };
        let report = source.report();
        let notes: Vec<_> = report.items.iter().map(|row| row.note.as_str()).collect();
        let first = "Zei: \"liever coachen\".\nTwee keer.";
        assert_eq!(notes[..4], [first, "", "Gaf een klant af.", ""]);
        assert!(notes[4..].iter().all(|note| note.is_empty()));
    }
}
