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
#[cfg(feature = "report")]
mod notebook;
mod notices;
#[cfg(not(feature = "report"))]
mod offers;
mod profile;
mod progress;
mod radar;
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
mod stylesheet;
mod total;
mod view;

#[cfg(not(feature = "report"))]
use offers as notebook;

pub use contact::Contact;
#[cfg(feature = "report")]
pub(crate) use notebook::{make_pdf, print, source_of};
pub(crate) use notices::{Kept, Notices};
pub use scorecard::{Scorecard, ScorecardProps};
pub(crate) use settings::Settings;
pub use settings::Theme;
pub(crate) use view::{ScorecardView, ViewProps};
