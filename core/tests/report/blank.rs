//! The checklist to fill in by hand.

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Mode, Voice},
    report::{Facts, blank, report_text},
};

use crate::given::voices;
use crate::model::texts_in;

#[test]
fn it_holds_every_item_as_the_instrument_asks_it_of_a_candidate() {
    for voice in voices() {
        let texts = (SALES_LEADER.texts)(voice.lang);
        let advice = report_text(voice.lang).advice;
        let blank = blank(voice, &SALES_LEADER);
        assert_eq!((blank.points, blank.items.len()), (7, 10));
        let items = blank.items.iter().zip(SALES_LEADER.items);
        for ((item, of), (text, advice)) in items.zip(texts.items.iter().zip(advice)) {
            let question = text.question.candidate;
            assert_eq!(item.name, text.name);
            let pillar = SALES_LEADER
                .pillars
                .iter()
                .position(|pillar| pillar.key == of.pillar);
            assert_eq!(item.pillar, texts.pillars[pillar.expect(of.key)]);
            assert_eq!(item.definition, voice.say(question.definition));
            let points: Vec<_> = item.anchors.iter().map(|(point, _)| *point).collect();
            assert_eq!(points, [1, 4, 7]);
            for ((_, said), anchor) in item.anchors.iter().zip(question.anchors) {
                assert_eq!(*said, voice.say(anchor));
            }
            assert!(!item.question.is_empty());
            assert_eq!(item.question, voice.say(advice.question));
        }
    }
}

#[test]
fn it_is_about_a_candidate_whichever_mode_is_on() {
    for voice in voices() {
        let of = |mode| blank(Voice { mode, ..voice }, &SALES_LEADER);
        assert_eq!(of(Mode::OwnRating), of(Mode::Candidate));
        let words = voice.messages();
        let caveats = words.caveats.candidate.map(|caveat| voice.say(caveat));
        assert_eq!(of(Mode::OwnRating).caveats.paragraphs, caveats);
        let not_seen = voice.say(words.mark_not_observed.candidate);
        let blank = of(Mode::OwnRating);
        assert_eq!(blank.not_observed, not_seen);
        assert!(blank.intro[0].contains(&format!("‘{not_seen}’")));
    }
}

#[test]
fn it_says_how_to_add_up_and_which_bands_there_are() {
    for voice in voices() {
        let blank = blank(voice, &SALES_LEADER);
        let words = &report_text(voice.lang).words;
        let steps = (words.add_up)(&Facts::new(voice.lang, &SALES_LEADER));
        let steps: Vec<_> = steps.iter().map(|step| voice.say(step)).collect();
        assert_eq!(blank.add_up.paragraphs, steps);
        let names = (SALES_LEADER.texts)(voice.lang).bands;
        let bands = SALES_LEADER.bands.iter().zip(names);
        let bands: Vec<_> = bands
            .map(|(band, text)| (band.from, text.name.to_owned()))
            .collect();
        assert_eq!(blank.bands, bands);
    }
}

#[test]
fn nothing_on_it_is_empty_and_no_choice_is_open() {
    for voice in voices() {
        let mut blank = blank(voice, &SALES_LEADER);
        assert!(blank.add_up.points.is_empty() && blank.caveats.points.is_empty());
        assert_eq!(blank.lang, voice.lang.tag());
        blank.lang.clear();
        let texts = texts_in(&serde_json::to_value(&blank).expect("it is JSON"));
        for text in texts.into_iter().skip_while(String::is_empty) {
            assert!(!text.contains(['[', '|', ']']), "{text}");
        }
        let title = report_text(voice.lang).words.blank_title;
        assert_eq!(blank.title, voice.say(title));
        assert_eq!(blank.lines.len(), 3);
    }
}
