//! What the small program has in place of notes and report.

pub(super) mod note;
pub(super) mod view;
