//! Names of the files that are published.

/// The program's file, under the name that embedding pages rely on.
pub(crate) const WASM: &str = "sales-leader-scorecard_bg.wasm";

/// The one file that an embedding page names.
pub(crate) const LOADER: &str = "embed.js";

/// The program with the report, which is loaded when somebody asks for it.
pub(crate) const REPORT_WASM: &str = "sales-leader-scorecard-report_bg.wasm";

/// The part that makes a PDF, which that program loads in its turn.
pub(crate) const PDF_WASM: &str = "sales-leader-scorecard-pdf_bg.wasm";
pub(crate) const PDF_GLUE: &str = "sales-leader-scorecard-pdf.js";

/// The glue's file, under the name that `embed.js` relies on.
pub(crate) const GLUE: &str = "sales-leader-scorecard.js";

/// What a page in Dutch loads before the first answer; [`crate::documents`] has the two of a language.
pub(crate) const FIRST_USE: [&str; 5] = [
    LOADER,
    GLUE,
    WASM,
    "sales-leader.nl.json",
    "sales-leader-scorecard-words.nl.txt",
];

/// The glue of the full program.
pub(crate) const REPORT_GLUE: &str = "sales-leader-scorecard-report.js";
