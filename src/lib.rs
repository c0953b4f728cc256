//! A ten-item sales-leadership checklist with sliders, and its scorecard, for the browser.
//!
//! Nothing leaves the page: the score is computed where the answers are given. There are two
//! ways in:
//!
//! - in a Yew app, place a [`components::Scorecard`];
//! - on any other page, load `embed.js` and place a `<sales-leader-scorecard>` element
//!   (docs/CONTRACT.md); [`element`] is its inside.
//!
//! The layers point inward only: `element` → [`components`] → [`state`] → [`scoring`] ←
//! [`instrument`], with [`locale`] beside them for the words. What a scorecard says is derived in
//! [`card`]; components and report draw it.

pub mod card;
pub mod components;
pub mod element;
pub mod event;
pub mod fallback;
pub mod instrument;
pub mod locale;
pub mod on_demand;
pub mod parts;
#[cfg(feature = "report")]
pub mod report;
pub mod scoring;
pub mod share;
pub mod state;
mod wording;
