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
mod pages;
mod paint;
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
const SCALES: [f32; 4] = [1.0, 0.97, 0.94, 0.91];

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
        let other = set([*scale; 2]);
        if other.0.cost() < best.0.cost() {
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
