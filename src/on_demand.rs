//! The boundary to what loads later: notes and report.
//!
//! Two programs are built of this crate. The small one, which every page loads, lacks the feature
//! `report`; the full one has it, and takes over once a visitor asks. What a visitor sees of that
//! stands behind [`notes`](crate::notes) and `components::report`, which both have with the same
//! names: the small one knows notes as an opaque text, and of the report no more than that somebody
//! asked for it. What a host asks for stands in `element::report`, in the full one alone.
//!
//! | | small | full |
//! |---|---|---|
//! | [`notes`](crate::notes) | the text as it is kept | the same, read once |
//! | `components::report` | buttons that ask | the note of an item, the report |
//! | [`ReportAccess`] | `on_request`, `failed` | `pdf`, `failed` |

use js_sys::Function;
use sales_leader_scorecard_core::instrument::ItemKey;
use yew::{Callback, Html};

/// What stands before the key of an item: it may be the name of something else.
pub(crate) const NOTE: &str = "note:";

/// Something that a visitor asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// The note of the item with this key.
    Note(ItemKey),
    /// The report.
    Report,
    /// The report as a PDF, saved.
    Pdf,
}

impl Request {
    /// Its name outside the program: `report`, `download`, or `note:` and the key of the item.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Note(item) => [NOTE, item.as_str()].concat(),
            Self::Report => "report".into(),
            Self::Pdf => "download".into(),
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
    /// Makes the PDF of a document; without it none is offered.
    pub pdf: Option<PdfMaker>,
}

/// The same for the parts of a scorecard, with what its element opens.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct ReportHandle {
    pub(crate) access: ReportAccess,
    /// Opens this, once for each number; for a program that has it.
    pub(crate) open: Option<(u32, Request)>,
}

impl From<ReportAccess> for ReportHandle {
    fn from(access: ReportAccess) -> Self {
        Self { access, open: None }
    }
}

/// Makes the PDF of a document: takes JSON, returns a Promise of bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct PdfMaker(pub Function);

/// What an item shows of its note: a quiet action, and what stands below it.
#[derive(Default)]
pub(crate) struct NoteParts {
    pub(crate) action: Html,
    pub(crate) panel: Html,
}
