//! What can be read in a PDF.

use end_to_end::Widget;
use lopdf::Document;

use crate::export::document;

#[path = "../../../../pdf/tests/documents/reader.rs"]
mod reader;

/// What the page gets as the PDF of a report.
#[track_caller]
pub(super) fn pdf_of(widget: &Widget) -> Document {
    let bytes =
        widget.look_and_await("return [...new Uint8Array(await (await host.pdf()).arrayBuffer())]");
    document(&bytes)
}

/// The text of all pages without any white, since lines end anywhere.
pub(super) fn pdf_text(pdf: &Document) -> String {
    let pages = pdf.page_iter().map(|page| reader::text(pdf, page));
    pages.collect::<String>().split_whitespace().collect()
}
