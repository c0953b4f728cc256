//! What can be read in a PDF.

use lopdf::Document;

#[path = "../../../../pdf/tests/documents/reader.rs"]
mod reader;

/// The text of all pages without any white, since lines end anywhere.
pub(super) fn pdf_text(pdf: &Document) -> String {
    let pages = pdf.page_iter().map(|page| reader::text(pdf, page));
    pages.collect::<String>().split_whitespace().collect()
}
