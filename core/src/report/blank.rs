//! The checklist to fill in by hand.

use super::model::{Blank, BlankItem};
use super::{Facts, Imprint, pillar_name, report_words};
use crate::card::{Opening, bands, caveats};
use crate::instrument::{Instrument, Question};
use crate::locale::{Locale, Mode};
use crate::parts::Section;

/// The blank checklist of an instrument for an interview, with the seller block or without: it speaks of a
/// candidate, whatever the mode.
#[must_use]
pub fn blank(locale: Locale, instrument: &Instrument, seller_profile: bool) -> Blank {
    let locale = Locale {
        mode: Mode::Candidate,
        ..locale
    };
    let words = report_words(locale.lang);
    let texts = instrument.text(locale.lang);
    written(locale, instrument, seller_profile, |not_observed| {
        words.blank_intro(texts.fair, texts.could_have.is_some(), not_observed)
    })
}

/// The same for somebody who rates themselves: it speaks to them, and asks nothing that an interviewer asks.
#[must_use]
pub fn own_blank(locale: Locale, instrument: &Instrument, seller_profile: bool) -> Blank {
    let locale = Locale {
        mode: Mode::OwnRating,
        ..locale
    };
    let words = report_words(locale.lang);
    let opening = Opening::of(locale, instrument, seller_profile);
    written(locale, instrument, seller_profile, |not_observed| {
        opening.instruction + " " + &words.blank_tick(not_observed)
    })
}

/// `intro` is made of the name of the box for what was not seen.
fn written(
    locale: Locale,
    instrument: &Instrument,
    seller_profile: bool,
    intro: impl FnOnce(&str) -> String,
) -> Blank {
    let words = report_words(locale.lang);
    let messages = locale.messages();
    let texts = instrument.text(locale.lang);
    let asked = |name: &str, question: &Question| {
        let points = instrument.scale.anchors.iter().zip(question.anchors);
        BlankItem {
            name: name.into(),
            definition: locale.localize(question.definition),
            anchors: points
                .map(|(point, anchor)| (*point, locale.localize(anchor)))
                .collect(),
            ..BlankItem::default()
        }
    };
    let items = instrument.items.iter().map(|item| {
        let text = texts.item(item.key);
        let ask = text.advice.filter(|_| locale.mode == Mode::Candidate);
        BlankItem {
            pillar: pillar_name(locale, instrument, item),
            question: ask
                .map(|advice| locale.localize(advice.question))
                .unwrap_or_default(),
            ..asked(text.name, text.question.of(locale.mode))
        }
    });
    let mut items: Vec<_> = items.collect();
    let mut add_up = words.add_up(&Facts::new(locale.lang, instrument));
    if let Some(block) = texts.seller_block.as_ref().filter(|_| seller_profile) {
        items.extend(texts.seller.iter().map(|text| BlankItem {
            pillar: locale.localize(block.heading),
            ..asked(text.name, text.question.of(locale.mode))
        }));
        add_up[0] += " ";
        add_up[0] += &words.add_up_without(instrument.seller.len(), block.heading);
    }
    let not_observed = locale.localize_by_mode(&messages.mark_not_observed);
    Blank {
        lang: locale.lang.tag().into(),
        title: locale.localize(texts.paper.title.of(locale.mode)),
        intro: vec![locale.localize(&intro(&not_observed))],
        imprint: Imprint::default(),
        lines: words.lines.map(|line| locale.localize(line)).into(),
        points: instrument.scale.points,
        not_observed,
        note_label: words.note.into(),
        items,
        add_up: Section {
            heading: words.add_up_heading.into(),
            paragraphs: add_up.iter().map(|text| locale.localize(text)).collect(),
            points: Vec::new(),
        },
        bands: bands(locale, instrument, None),
        caveats: caveats(locale),
        replaced_note: words.pdf_replaced.into(),
    }
}
