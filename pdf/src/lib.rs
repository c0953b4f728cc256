//! Makes the PDF of a scorecard: the filled one, or the blank checklist for an interview.
//!
//! Every word comes from the [`Document`]; this crate only sets it on pages. The file has
//! selectable text, a vector radar, bookmarks and tags for screen readers, and is validated as
//! PDF/UA-1 while it is written. The same document always gives the same bytes.
//!
//! The layers point inward only: [`pdf`] → `scorecard` and `checklist` (what stands where) →
//! `setter` (headings, paragraphs, lists) → `galley` and `pages` (flow) → `text` and `font`
//! (glyphs). `paint` writes the finished pages. All lengths are points (1/72 inch), y downward.

mod checklist;
mod code;
mod drawing;
mod error;
mod font;
mod galley;
mod imprint;
mod pages;
mod paint;
mod replaced;
mod ruler;
mod scorecard;
mod setter;
mod style;
mod tags;
mod text;

pub use error::Error;
use font::Faces;
use pages::Pages;
use sales_leader_scorecard_core::parts;
use sales_leader_scorecard_core::report::{self as model, Document};
use setter::Setter;

/// How much smaller a document may be set, most generous first.
const SCALES: [f32; 7] = [1.0, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82];

/// Smaller letters than this are set only where two pages come of three.
const SMALL: f32 = 0.91;
const SMALL_FROM: usize = 3;

/// With so many pages, one more or less is not worth smaller letters.
const LONG: usize = 5;

/// Makes the file.
///
/// # Errors
/// When the fonts are not readable, or the library finds that the file would break PDF/UA-1.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Error> {
    let faces = Faces::load()?;
    let (lang, title) = match document {
        Document::Report(report) => (&report.lang, scorecard::name(report)),
        Document::Blank(blank) => (&blank.lang, blank.title.clone()),
    };
    let (pages, setter) = fitted(document, &faces);
    paint::paint(pages, setter, lang, title)
}

/// Sets the document a little smaller where that saves a page, or else the break of a part; then
/// each of its two halves as large as that allows.
fn fitted<'a>(document: &Document, faces: &'a Faces) -> (Pages, Setter<'a>) {
    let set = |scales: [f32; 2]| {
        let mut setter = Setter::new(faces, scales);
        let pages = match document {
            Document::Report(report) => scorecard::pages(report, &mut setter),
            Document::Blank(blank) => checklist::pages(blank, &mut setter),
        };
        (pages, setter)
    };
    let mut scales = [SCALES[0]; 2];
    let mut best = set(scales);
    if best.0.count() >= LONG {
        return best;
    }
    for scale in &SCALES[1..] {
        let small = *scale < SMALL;
        if small && best.0.count() != SMALL_FROM {
            break;
        }
        let other = set([*scale; 2]);
        let saves = other.0.count() < best.0.count();
        if saves || (!small && other.0.cost() < best.0.cost()) {
            (scales, best) = ([*scale; 2], other);
        }
    }
    for half in [0, 1] {
        for scale in SCALES.iter().take_while(|scale| **scale > scales[half]) {
            let mut larger = scales;
            larger[half] = *scale;
            let other = set(larger);
            if other.0.cost() <= best.0.cost() {
                (scales, best) = (larger, other);
                break;
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use drawing::Shape;
    use model::{Report, Row};
    use sales_leader_scorecard_core::parts::{Band, Total};
    use style::sheet;

    /// What a visitor may paste, as long as a field takes.
    fn pasted() -> Vec<String> {
        let odd = [
            "W",
            "i",
            "漢",
            "😀",
            "ש",
            "ﷺ",
            "e\u{301}",
            "q\u{303}\u{323}\u{303}",
            "\u{0}\u{1b}\r",
            "\u{202e}abc ",
            "\u{fffd}",
            "a\n",
            "\n\n",
            "\u{2028}",
            "   \t",
            "-/?&#",
            "Donaudampfschifffahrt",
        ];
        let fill = |text: &&str| text.chars().cycle().take(2000).collect();
        odd.iter().map(fill).collect()
    }

    #[test]
    fn nothing_that_is_pasted_leaves_the_page_or_stops_the_file() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let (left, right) = (sheet::MARGIN - 1.0, sheet::WIDTH - sheet::MARGIN + 1.0);
        for text in pasted() {
            for label in [text.clone(), text.chars().take(80).collect()] {
                let row = |index: usize| Row {
                    name: format!("Vraag {index}"),
                    shown: "5".into(),
                    rating: Some(5),
                    note: text.clone(),
                    note_label: "Notitie".into(),
                    ..Row::default()
                };
                let report = Report {
                    lang: "nl".into(),
                    title: "Scorecard".into(),
                    lines: vec!["Naam".into()],
                    points: 7,
                    profile: "Alle antwoorden".into(),
                    items: (0..10).map(row).collect(),
                    replaced_note: "Een □ staat voor een teken.".into(),
                    label,
                    ..Report::default()
                };
                let document = Document::Report(Box::new(report));
                let (pages, _) = fitted(&document, &faces);
                assert!(pages.count() < 100, "{} pages: {text:?}", pages.count());
                for ink in pages.into_pages().into_iter().flatten() {
                    let Shape::Text(piece) = &ink.shape else {
                        continue;
                    };
                    // The space at the end of a line is not seen.
                    let seen = piece.text.trim_end();
                    let spaces = piece.text.chars().count() - seen.chars().count();
                    let glyphs = &piece.glyphs[..piece.glyphs.len() - spaces];
                    let width: f32 = glyphs.iter().map(|glyph| glyph.x_advance).sum();
                    let end = ink.x + width * piece.style.size;
                    let inside = (left..right).contains(&ink.x) && (end < right || seen.is_empty());
                    let on_page = (sheet::TOP..sheet::BOTTOM + 1.0).contains(&ink.y);
                    assert!(inside && on_page, "{} to {end}, {}: {text:?}", ink.x, ink.y);
                }
                let refused = pdf(&document).err().map(|error| error.to_string());
                assert_eq!(refused, None, "{text:?}");
            }
        }
    }

    #[test]
    fn names_of_bands_stay_on_the_ruler_and_out_of_each_other() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let names = [
            "nog heel veel te leren en te doen voordat het zover kan zijn",
            "deels",
            "een heel eind op weg naar wat er van een leider gevraagd is",
            "klaar om het vandaag nog helemaal over te nemen, zo lijkt het",
        ];
        for total in [0, 30, 45, 90, 100] {
            let starts = [0, 25, 40, 70, 101];
            let bands = names.iter().enumerate().map(|(at, name)| Band {
                from: starts[at],
                to: starts[at + 1] - 1,
                name: (*name).into(),
                is_here: (starts[at]..starts[at + 1]).contains(&total),
            });
            let report = Report {
                lang: "nl".into(),
                title: "Scorecard".into(),
                points: 7,
                total: Some(Total {
                    value: total,
                    of: "van 100".into(),
                    bands: bands.collect(),
                    ..Total::default()
                }),
                ..Report::default()
            };
            let (pages, _) = fitted(&Document::Report(Box::new(report)), &faces);
            let mut spans = Vec::new();
            for ink in pages.into_pages().into_iter().flatten() {
                let Shape::Text(piece) = &ink.shape else {
                    continue;
                };
                if names.contains(&piece.text.as_str()) {
                    let width: f32 = piece.glyphs.iter().map(|glyph| glyph.x_advance).sum();
                    spans.push((ink.x, ink.x + width * piece.style.size));
                }
            }
            assert!(!spans.is_empty(), "{total}: that of the total is there");
            spans.sort_by(|one, other| one.0.total_cmp(&other.0));
            assert!(spans[0].0 >= sheet::MARGIN - 1.0, "{total}: {spans:?}");
            assert!(
                spans
                    .iter()
                    .all(|span| span.1 <= sheet::WIDTH - sheet::MARGIN + 1.0)
            );
            assert!(
                spans.windows(2).all(|pair| pair[0].1 < pair[1].0),
                "{total}: {spans:?}"
            );
        }
    }
}
