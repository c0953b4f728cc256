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
#[path = "../../src/report/model.rs"]
pub mod model;
mod pages;
mod paint;
mod scorecard;
mod setter;
mod style;
mod tags;
mod text;

pub use error::Error;
use font::Faces;
use model::Document;
use pages::Pages;
use setter::Setter;

/// How much smaller a document is set to fit [`PAGES`], most generous first.
const SCALES: [f32; 4] = [1.0, 0.96, 0.92, 0.88];

/// How many pages a document has, unless what was typed into it needs more.
const PAGES: usize = 2;

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

/// Sets the document a little smaller where that saves a page. Where it saves none, as with long
/// notes, it is set at its normal size.
fn fitted<'a>(document: &Document, faces: &'a Faces) -> (Pages, Setter<'a>) {
    let set = |scale| {
        let mut setter = Setter::new(faces, scale);
        let pages = match document {
            Document::Report(report) => scorecard::pages(report, &mut setter),
            Document::Blank(blank) => checklist::pages(blank, &mut setter),
        };
        (pages, setter)
    };
    let smaller = SCALES[1..].iter().map(|scale| set(*scale));
    let normal = set(SCALES[0]);
    if normal.0.count() <= PAGES {
        return normal;
    }
    smaller
        .into_iter()
        .find(|(pages, _)| pages.count() <= PAGES)
        .unwrap_or(normal)
}
