//! sales-leader-scorecard

pub mod instrument;
pub mod locale;
pub mod scoring;
