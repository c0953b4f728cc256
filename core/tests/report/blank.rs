//! The checklist to fill in by hand.

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Locale, Mode},
    report::{Blank, Document, Facts, Imprint, Source, blank, own_blank, report_words},
};

use crate::given::{NONE, locales, source};
use crate::model::texts_in;

#[test]
fn it_holds_every_item_as_the_instrument_asks_it_of_a_candidate() {
    for locale in locales() {
        let texts = SALES_LEADER.text(locale.lang);
        let blank = blank(locale, &SALES_LEADER, false);
        assert_eq!((blank.points, blank.items.len()), (7, 10));
        let items = blank.items.iter().zip(SALES_LEADER.items);
        for ((item, of), text) in items.zip(texts.items) {
            let question = text.question.candidate;
            assert_eq!(item.name, text.name);
            let pillar = SALES_LEADER
                .pillars
                .iter()
                .position(|pillar| pillar.key == of.pillar);
            assert_eq!(item.pillar, texts.pillars[pillar.expect(of.key)].name);
            assert_eq!(item.definition, locale.localize(question.definition));
            let points: Vec<_> = item.anchors.iter().map(|(point, _)| *point).collect();
            assert_eq!(points, [1, 4, 7]);
            for ((_, said), anchor) in item.anchors.iter().zip(question.anchors) {
                assert_eq!(*said, locale.localize(anchor));
            }
            assert!(!item.question.is_empty());
            assert_eq!(
                item.question,
                locale.localize(text.advice.unwrap().question)
            );
        }
    }
}

#[test]
fn it_is_about_a_candidate_whichever_mode_is_on() {
    for locale in locales() {
        let of = |mode| blank(Locale { mode, ..locale }, &SALES_LEADER, false);
        assert_eq!(of(Mode::OwnRating), of(Mode::Candidate));
        let words = locale.messages();
        let caveats = words
            .caveats
            .candidate
            .map(|caveat| locale.localize(caveat));
        assert_eq!(of(Mode::OwnRating).caveats.paragraphs, caveats);
        let not_seen = locale.localize(words.mark_not_observed.candidate);
        let blank = of(Mode::OwnRating);
        assert_eq!(blank.not_observed, not_seen);
        assert!(blank.intro[0].contains(&words.quotes.join(&not_seen)));
    }
}

#[test]
fn for_oneself_it_speaks_of_nobody_else() {
    for locale in locales() {
        let texts = SALES_LEADER.text(locale.lang);
        let (own, words) = (own_blank(locale, &SALES_LEADER, false), locale.messages());
        assert_eq!((own.points, own.items.len()), (7, 10));
        for (item, text) in own.items.iter().zip(texts.items) {
            let question = text.question.own;
            assert_eq!(
                (item.name.as_str(), item.question.as_str()),
                (text.name, "")
            );
            assert_eq!(item.definition, locale.localize(question.definition));
            for ((_, said), anchor) in item.anchors.iter().zip(question.anchors) {
                assert_eq!(*said, locale.localize(anchor));
            }
        }
        let caveats = words.caveats.own.map(|caveat| locale.localize(caveat));
        assert_eq!(own.caveats.paragraphs, caveats);
        assert_eq!(
            own.not_observed,
            locale.localize(words.mark_not_observed.own)
        );
        assert!(own.intro[0].contains(&words.quotes.join(&own.not_observed)));
        let interview = blank(locale, &SALES_LEADER, false);
        assert_eq!(
            (&own.add_up, &own.title),
            (&interview.add_up, &interview.title)
        );
        let said = texts_in(&serde_json::to_value(&own).expect("it is JSON"))
            .join(" ")
            .to_lowercase();
        for other in [
            "kandidaat",
            "gesprek",
            "candidate",
            "interview",
            "[",
            "|",
            "]",
        ] {
            assert!(!said.contains(other), "{other} in {said}");
        }
    }
}

#[test]
fn a_document_is_for_oneself_or_for_an_interview_as_the_mode_says_and_names_who_offers_it() {
    for locale in locales() {
        let imprint = Imprint {
            agency: "Bureau X".into(),
            ..Imprint::default()
        };
        let source = Source {
            imprint: imprint.clone(),
            ..source(locale, NONE, "")
        };
        let Document::Blank(made) = Document::blank(&source) else {
            panic!("it is no report");
        };
        let expected = match locale.mode {
            Mode::OwnRating => own_blank(locale, &SALES_LEADER, false),
            Mode::Candidate => blank(locale, &SALES_LEADER, false),
        };
        assert_eq!(
            *made,
            Blank {
                imprint,
                ..expected
            }
        );
    }
}

#[test]
fn with_the_second_block_it_asks_that_too_and_says_what_does_not_count() {
    for locale in locales() {
        let texts = SALES_LEADER.text(locale.lang);
        let block = texts.seller_block.as_ref().expect("a second block");
        for (write, mode) in [
            (blank as fn(_, _, _) -> _, Mode::Candidate),
            (own_blank, Mode::OwnRating),
        ] {
            let (with, without): (Blank, Blank) = (
                write(locale, &SALES_LEADER, true),
                write(locale, &SALES_LEADER, false),
            );
            let (items, added) = with.items.split_at(10);
            assert_eq!(items, without.items);
            assert_eq!(added.len(), 5);
            for (item, text) in added.iter().zip(texts.seller) {
                let question = text.question.of(mode);
                assert_eq!((&*item.name, &*item.pillar), (text.name, block.heading));
                assert_eq!(item.definition, locale.localize(question.definition));
                assert_eq!(item.anchors.len(), question.anchors.len());
                assert_eq!(item.question, "");
            }
            let (with, without) = (with.add_up.paragraphs, without.add_up.paragraphs);
            assert_eq!(with[1..], without[1..]);
            let said = with[0].strip_prefix(&without[0]).expect("what is counted");
            let heading = locale.messages().quotes.join(block.heading);
            assert!(said.contains(&heading), "{said}");
        }
    }
}

#[test]
fn it_says_how_to_add_up_and_which_bands_there_are() {
    for locale in locales() {
        let blank = blank(locale, &SALES_LEADER, false);
        let words = report_words(locale.lang);
        let steps = words.add_up(&Facts::new(locale.lang, &SALES_LEADER));
        let steps: Vec<_> = steps.iter().map(|step| locale.localize(step)).collect();
        assert_eq!(blank.add_up.paragraphs, steps);
        let names = SALES_LEADER.text(locale.lang).bands;
        let bands = SALES_LEADER.bands.iter().zip(names);
        let bands: Vec<_> = bands
            .map(|(band, text)| (band.from, text.name.to_owned()))
            .collect();
        let shown = blank.bands.into_iter();
        let shown: Vec<_> = shown.map(|band| (band.from, band.name)).collect();
        assert_eq!(shown, bands);
    }
}

#[test]
fn nothing_on_it_is_empty_and_no_choice_is_open() {
    for locale in locales() {
        let mut blank = blank(locale, &SALES_LEADER, false);
        assert!(blank.add_up.points.is_empty() && blank.caveats.points.is_empty());
        assert_eq!(blank.lang, locale.lang.tag());
        blank.lang.clear();
        let texts = texts_in(&serde_json::to_value(&blank).expect("it is JSON"));
        for text in texts.into_iter().skip_while(String::is_empty) {
            assert!(!text.contains(['[', '|', ']']), "{text}");
        }
        let title = SALES_LEADER.text(locale.lang).paper.title.own;
        assert_eq!(blank.title, locale.localize(title));
        assert_eq!(blank.lines.len(), 3);
    }
}
