//! What a visitor asked for before the program with the report was there.

/// Something to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// The note of this item.
    Note(&'static str),
    /// The report.
    Report,
}
