//! The checklist to fill in by hand.

use super::model::{Blank, BlankItem, Section};
use super::{Facts, pillar_name, report_text};
use crate::instrument::Instrument;
use crate::locale::{Mode, Voice};

/// The blank checklist of an instrument. It is for an interview, so it speaks of a candidate.
#[must_use]
pub fn blank(voice: Voice, instrument: &Instrument) -> Blank {
    let voice = Voice {
        mode: Mode::Candidate,
        ..voice
    };
    let words = &report_text(voice.lang).words;
    let messages = voice.messages();
    let texts = (instrument.texts)(voice.lang);
    let advice = report_text(voice.lang).advice;
    let items = instrument.items.iter().enumerate().map(|(index, item)| {
        let text = &texts.items[index];
        let question = text.question.of(voice.mode);
        let points = instrument.scale.anchors.iter().zip(question.anchors);
        let ask = advice.get(index);
        BlankItem {
            pillar: pillar_name(voice, instrument, item),
            name: text.name.into(),
            definition: voice.say(question.definition),
            anchors: points
                .map(|(point, anchor)| (*point, voice.say(anchor)))
                .collect(),
            question: ask
                .map(|advice| voice.say(advice.question))
                .unwrap_or_default(),
        }
    });
    let bands = instrument.bands.iter().zip(texts.bands);
    let not_observed = voice.say_by_mode(&messages.mark_not_observed);
    let add_up = (words.add_up)(&Facts::new(voice.lang, instrument));
    let caveats = messages.caveats.of(voice.mode);
    Blank {
        lang: voice.lang.tag().into(),
        title: voice.say(words.blank_title),
        intro: vec![voice.say(&(words.blank_intro)(&not_observed))],
        lines: words.lines.map(|line| voice.say(line)).into(),
        points: instrument.scale.points,
        not_observed,
        note_label: words.note.into(),
        items: items.collect(),
        add_up: Section {
            heading: words.add_up_heading.into(),
            paragraphs: add_up.iter().map(|text| voice.say(text)).collect(),
            points: Vec::new(),
        },
        bands: bands
            .map(|(band, text)| (band.from, text.name.into()))
            .collect(),
        caveats: Section {
            heading: voice.say(messages.caveats_heading),
            paragraphs: caveats.iter().map(|text| voice.say(text)).collect(),
            points: Vec::new(),
        },
    }
}
