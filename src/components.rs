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
mod share_link;
mod slider;
mod status;
mod stops;
mod stylesheet;
mod total;
#[cfg(feature = "report")]
mod wish;

#[cfg(not(feature = "report"))]
use offers as notebook;

pub use contact::Contact;
#[cfg(feature = "report")]
pub use notebook::{Paper, PdfMaker, make_pdf, print};
pub use notices::{Choice, Kept, Notices, OwnAnswers};
pub use scorecard::{Scorecard, ScorecardProps, Theme};
#[cfg(feature = "report")]
pub use wish::Wish;
