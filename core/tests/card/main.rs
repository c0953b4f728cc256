//! What a scorecard says, natively: every sentence holds for all answers that show it.

mod given;
#[path = "../fixtures/mentor.rs"]
mod mentor;
mod opening;
mod sentences;
mod truth;
