//! What loads later: notes and report, which the program that every page loads lacks.

use js_sys::Function;
use yew::Callback;

/// Something that a visitor asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// The note of the item with this key.
    Note(&'static str),
    /// The report.
    Report,
}

impl Request {
    /// Its name outside the program: `report`, or the key of the item.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note(item) => item,
            Self::Report => "report",
        }
    }
}

/// How a scorecard comes to notes and report. Without the feature `report` it only asks for them;
/// with it, it has them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportAccess {
    /// Called with what the visitor asks for, by a program that lacks it.
    pub on_request: Callback<Request>,
    /// It could not be loaded.
    pub failed: bool,
    /// Opens this, once for each number; for a program that has it.
    pub open: Option<(u32, Request)>,
    /// Makes the PDF of a document; without it none is offered.
    pub pdf: Option<PdfMaker>,
}

/// Makes the PDF of a document: takes JSON, returns a Promise of bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct PdfMaker(pub Function);
