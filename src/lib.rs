//! A ten-item sales-leadership checklist with sliders, and its scorecard, for the browser.
//!
//! Nothing leaves the page: the score is computed where the answers are given. There are two
//! ways in:
//!
//! - in a Yew app, place a [`components::Scorecard`];
//! - on any other page, load `embed.js` and place a `<sales-leader-scorecard>` element
//!   (docs/CONTRACT.md); its inside is here with the feature `element`.
//!
//! What needs no browser is a crate of its own, `sales-leader-scorecard-core`; what a Yew app needs of
//! it stands here too.

pub mod components;
#[cfg(feature = "element")]
pub mod element;
pub mod on_demand;

pub use sales_leader_scorecard_core::{instrument, locale, notes, scoring, share};

/// What a visitor's change did.
pub mod state {
    pub use sales_leader_scorecard_core::state::{Cause, Change};
}
