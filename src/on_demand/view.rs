//! What is drawn of notes and report.

#[cfg(feature = "report")]
pub(crate) use crate::components::report::{ItemNote, STYLES, use_note, use_report};

#[cfg(not(feature = "report"))]
pub(crate) use super::small::view::{ItemNote, STYLES, use_note, use_report};
