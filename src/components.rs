//! Yew function components: props in, callbacks out.

#[macro_use]
mod stylesheet;

mod anchors;
pub(crate) mod button;
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
#[cfg(feature = "report")]
pub(crate) mod report;
mod reset;
mod result;
mod ruler;
mod scorecard;
mod seller;
mod settings;
mod share_link;
mod slider;
mod status;
mod stops;
mod total;
mod view;

pub use contact::Contact;
pub(crate) use notices::{Kept, Notices};
pub use scorecard::{Scorecard, ScorecardProps};
pub(crate) use settings::Settings;
pub use settings::Theme;
pub(crate) use view::{ScorecardView, ViewProps};
