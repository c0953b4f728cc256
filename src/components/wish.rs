//! What the program that every page loads leaves to the program with the report.

/// Something that a visitor asks for and that only the program with the report can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// The note of this item.
    Note(&'static str),
    /// The report.
    Report,
}
