//! Yew function components: props in, callbacks out.

mod anchors;
mod caveats;
mod findings;
mod focus;
mod highlights;
mod intro;
mod item;
mod meaning;
mod profile;
mod progress;
mod reset;
mod result;
mod ruler;
mod scorecard;
mod seller;
mod slider;
mod status;
mod stops;
mod stylesheet;
mod total;

pub use scorecard::{Scorecard, ScorecardProps, Theme};
