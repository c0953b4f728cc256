//! Yew function components: props in, callbacks out.

mod anchors;
mod button;
mod caveats;
mod contact;
mod findings;
mod focus;
mod headed;
mod highlights;
mod intro;
mod item;
mod notices;
mod profile;
mod progress;
mod radar;
mod reset;
mod result;
mod ruler;
mod scorecard;
mod seller;
mod share_link;
mod slider;
mod status;
mod stops;
mod stylesheet;
mod total;

pub use contact::Contact;
pub use notices::{Choice, Kept, Notices, OwnAnswers};
pub use scorecard::{Scorecard, ScorecardProps, Theme};
