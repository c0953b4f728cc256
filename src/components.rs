//! Yew function components: props in, callbacks out.

#[macro_use]
mod stylesheet;

mod anchors;
pub(crate) mod button;
mod caveats;
mod contact;
mod findings;
mod focus;
mod folded;
mod gliding;
mod headed;
mod highlights;
mod intro;
mod item;
mod keys;
pub(crate) mod notices;
pub(crate) mod place;
mod profile;
mod progress;
mod radar;
#[cfg_attr(not(feature = "report"), path = "components/ask.rs")]
pub(crate) mod report;
mod report_note;
mod reset;
mod result;
mod ruler;
mod scorecard;
mod seller;
pub(crate) mod settings;
mod share_link;
mod slider;
mod status;
mod stops;
mod total;
pub(crate) mod view;

pub use contact::Contact;
pub use scorecard::{Scorecard, ScorecardProps};
pub use settings::{Layout, Theme};
