//! The words of an instrument in the language of its document.

use super::place::Place;
use crate::instrument::{
    BandText, Compared, Credits, Feedback, Instrument, InstrumentText, ItemText, Link, PillarText,
    Question, RoleShiftText, SellerBlockText, SellerText,
};
use crate::locale::ByMode;

/// The most characters of a name: of an item, a pillar, a band.
const NAME: usize = 60;
/// Of a heading.
const HEADING: usize = 120;
/// Of a sentence beside a slider.
const SENTENCE: usize = 240;
/// Of a text of several sentences.
const PARAGRAPH: usize = 800;

/// The words of a document with this structure.
pub(super) fn read(root: &Place<'_>, instrument: &Instrument) -> InstrumentText {
    let texts = root.member("texts");
    texts.object(&[
        "title",
        "instruction",
        "couldHave",
        "fair",
        "sharedTitle",
        "roleShift",
        "seller",
        "low",
        "paper",
    ]);
    #[cfg(not(feature = "report"))]
    check_paper(&texts);
    let anchors = instrument.scale.anchors.len();
    let could_have = texts.member("couldHave");
    let shift = texts.member("roleShift");
    let shifts = instrument.items.iter().any(|item| item.role_shift);
    let seller = texts.member("seller");
    let low = texts.member("low");
    InstrumentText {
        title: texts.member("title").texts(HEADING),
        instruction: texts.member("instruction").texts(PARAGRAPH),
        could_have: could_have
            .is_given()
            .then(|| could_have.by_mode(|place| place.template(SENTENCE, &["lowest"]))),
        fair: texts.member("fair").text_if_given(SENTENCE),
        shared_title: texts.member("sharedTitle").text(HEADING),
        pillars: pillars(&root.member("pillars"), instrument),
        items: items(&root.member("items"), instrument, anchors),
        seller: strengths(&root.member("seller"), instrument, anchors),
        bands: bands(&root.member("bands"), instrument),
        seller_block: (!instrument.seller.is_empty() || seller.is_given())
            .then(|| seller_block(&seller))
            .filter(|_| !instrument.seller.is_empty()),
        role_shift: (shifts || shift.is_given()).then(|| role_shift(&shift)),
        low: low.is_given().then(|| {
            low.object(&["heading", "text"]);
            [
                low.member("heading").text(HEADING),
                low.member("text").text(PARAGRAPH),
            ]
        }),
        has_advice: root.member("advice").is_given()
            || has_advice(&root.member("items"), instrument),
        credits: credits(&root.member("credits")),
        #[cfg(feature = "report")]
        paper: paper(&texts, instrument.key),
    }
}

fn pillars(list: &Place<'_>, instrument: &Instrument) -> &'static [PillarText] {
    let mut texts = Vec::new();
    for (at, pillar) in instrument.pillars.iter().enumerate() {
        let place = list.element(at);
        // The one of an instrument without pillars.
        let is_unnamed = pillar.key.is_empty() && !place.is_given();
        texts.push(PillarText {
            key: pillar.key,
            name: if is_unnamed {
                ""
            } else {
                place.member("name").name(NAME)
            },
            #[cfg(feature = "report")]
            question: place.member("question").text_if_given(SENTENCE),
        });
    }
    texts.leak()
}

fn items(list: &Place<'_>, instrument: &Instrument, anchors: usize) -> &'static [ItemText] {
    let mut texts = Vec::new();
    for (at, item) in instrument.items.iter().enumerate() {
        let place = list.element(at);
        texts.push(ItemText {
            key: item.key,
            name: place.member("name").name(NAME),
            question: question(&place, anchors),
            feedback: feedback(&place.member("feedback")),
            #[cfg(feature = "report")]
            advice: advice(&place.member("advice")),
        });
    }
    texts.leak()
}

fn has_advice(list: &Place<'_>, instrument: &Instrument) -> bool {
    let mut places = (0..instrument.items.len()).map(|at| list.element(at));
    places.all(|item| item.member("advice").is_given())
}

fn question(place: &Place<'_>, anchors: usize) -> ByMode<Question> {
    let definition = place.member("definition").texts(SENTENCE);
    let anchors = place
        .member("anchors")
        .by_mode(|place| place.per_anchor(anchors, SENTENCE));
    definition.with(anchors, |definition, anchors| Question {
        definition,
        anchors,
    })
}

fn feedback(place: &Place<'_>) -> ByMode<Feedback> {
    let said = |name: &str| {
        let place = place.member(name);
        if place.is_given() {
            place.texts(PARAGRAPH)
        } else {
            ByMode::both(&"")
        }
    };
    if place.is_given() {
        place.object(&["strength", "growth"]);
    }
    said("strength").with(said("growth"), |strength, growth| Feedback {
        strength,
        growth,
    })
}

#[cfg(feature = "report")]
fn advice(place: &Place<'_>) -> Option<crate::instrument::Advice> {
    place.is_given().then(|| {
        place.object(&["step", "question", "listen"]);
        crate::instrument::Advice {
            step: place.member("step").text(PARAGRAPH),
            question: place.member("question").text(PARAGRAPH),
            listen: place.member("listen").text(PARAGRAPH),
        }
    })
}

fn strengths(list: &Place<'_>, instrument: &Instrument, anchors: usize) -> &'static [SellerText] {
    let mut texts = Vec::new();
    for (at, key) in instrument.seller.iter().enumerate() {
        let place = list.element(at);
        texts.push(SellerText {
            key,
            name: place.member("name").name(NAME),
            question: question(&place, anchors),
        });
    }
    texts.leak()
}

fn bands(list: &Place<'_>, instrument: &Instrument) -> &'static [BandText] {
    let mut texts = Vec::new();
    for (at, band) in instrument.bands.iter().enumerate() {
        let place = list.element(at);
        texts.push(BandText {
            key: band.key,
            name: place.member("name").name(NAME),
            meaning: place.member("meaning").texts(PARAGRAPH),
        });
    }
    texts.leak()
}

fn compared(place: &Place<'_>) -> Compared {
    Compared {
        lower: place.member("lower").text(SENTENCE),
        equal: place.member("equal").text(SENTENCE),
        higher: place.member("higher").text(SENTENCE),
    }
}

fn role_shift(place: &Place<'_>) -> RoleShiftText {
    place.object(&["heading", "name", "sentence", "lower", "equal", "higher"]);
    RoleShiftText {
        #[cfg(feature = "report")]
        name: place.member("name").name(NAME),
        heading: place.member("heading").name(HEADING),
        sentence: place
            .member("sentence")
            .template(PARAGRAPH, &["items", "than"]),
        than: compared(place),
    }
}

/// Tells what is wrong with it now, not when somebody asks for the report.
#[cfg(not(feature = "report"))]
fn check_paper(texts: &Place<'_>) {
    let place = texts.member("paper");
    if place.is_given() {
        place.object(PAPER);
        place.member("title").texts(HEADING);
        place.member("file").key();
        place.member("blankFile").key();
    }
}

const PAPER: &[&str] = &["title", "file", "blankFile"];

/// What is left out is called as the questions are, and as the instrument.
#[cfg(feature = "report")]
fn paper(texts: &Place<'_>, key: &'static str) -> crate::instrument::Paper {
    let place = texts.member("paper");
    if !place.is_given() {
        return crate::instrument::Paper {
            title: texts.member("title").texts(HEADING),
            file: key,
            blank_file: key,
        };
    }
    place.object(PAPER);
    crate::instrument::Paper {
        title: place.member("title").texts(HEADING),
        file: place.member("file").key(),
        blank_file: place.member("blankFile").key(),
    }
}

fn seller_block(place: &Place<'_>) -> SellerBlockText {
    place.object(&[
        "heading", "intro", "leader", "seller", "contrast", "lower", "equal", "higher", "alone",
    ]);
    SellerBlockText {
        heading: place.member("heading").name(HEADING),
        intro: place.member("intro").template(PARAGRAPH, &["items"]),
        leader: place.member("leader").name(NAME),
        seller: place.member("seller").name(NAME),
        contrast: place.member("contrast").name(HEADING),
        accent: compared(place),
        alone: place.member("alone").text(SENTENCE),
    }
}

fn credits(place: &Place<'_>) -> Credits {
    if !place.is_given() {
        return Credits::default();
    }
    place.object(&["author", "licence", "text", "source", "validation"]);
    let link = |name: &str| {
        let place = place.member(name);
        place.is_given().then(|| {
            place.object(&["name", "url"]);
            Link {
                name: place.member("name").name(HEADING),
                address: place.member("url").address(),
            }
        })
    };
    Credits {
        author: place.member("author").text_if_given(HEADING),
        licence: place.member("licence").text_if_given(HEADING),
        text: place.member("text").text_if_given(PARAGRAPH),
        source: link("source"),
        validation: link("validation"),
    }
}
