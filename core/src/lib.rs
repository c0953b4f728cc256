//! The rules and the words of the sales-leadership scorecard: everything that needs no browser.
//!
//! The layers point inward only: [`card`] and [`state`] → [`scoring`] → [`instrument`], with
//! [`locale`] beside them for the words.
//!
//! | | |
//! |---|---|
//! | [`instrument`] | what is asked, as data |
//! | [`scoring`] | answers to a score: fixed rules, whole numbers |
//! | [`share`], [`link`] | answers as a short text, and in the fragment of an address |
//! | [`contact`] | which addresses a contact button may lead to, and what is shown of them |
//! | [`locale`] | language, mode and form of address |
//! | [`card`], [`parts`], [`wording`] | from a score to sentences |
//! | [`state`], [`event`] | what a visitor does, and what came of it |
//! | [`notes`] | what a visitor notes |
//! | [`entry`] | answers and notes as they are kept between visits |
//! | `report` | the report and its files, with the feature `report` |
//! | `fallback` | the checklist as plain HTML, with the feature `report` |
//!
//! # Checking a result
//! A server that is sent a result need not believe it: it computes its own from the answers.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use sales_leader_scorecard_core::instrument::SALES_LEADER;
//! use sales_leader_scorecard_core::locale::Mode;
//! use sales_leader_scorecard_core::scoring::{Ratings, RawAnswer, ScoreResult, score};
//! use sales_leader_scorecard_core::share::{self, Decoded};
//!
//! // What `toJSON()` of the element gives, with ratings of the visitor and the result that the page
//! // computed.
//! let sent = r#"{ "ratings": { "coaching": 6, "self_reflection": "not-observed", "persuasion": null },
//!     "result": { "total": 71 } }"#;
//! let sent: serde_json::Value = serde_json::from_str(sent)?;
//!
//! let answers: BTreeMap<String, RawAnswer> = serde_json::from_value(sent["ratings"].clone())?;
//! let ratings = Ratings::from_pairs(&SALES_LEADER, answers)?;
//! let own = score(&ratings);
//! let result = ScoreResult { mode: Mode::OwnRating, score: &own };
//! // Nobody has a total with one rating.
//! assert_ne!(serde_json::to_value(result)?["total"], sent["result"]["total"]);
//!
//! // The text of a share link stands for ratings too; one that was damaged for none.
//! let Decoded::Answers(ratings) = share::decode("1555555555500000e0", &SALES_LEADER) else {
//!     panic!("a whole text");
//! };
//! assert_eq!(score(&ratings).total, Some(67));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod card;
pub mod contact;
pub mod entry;
pub mod event;
#[cfg(feature = "report")]
pub mod fallback;
mod fnv;
pub mod instrument;
pub mod link;
pub mod locale;
#[cfg_attr(not(feature = "report"), path = "notes/unread.rs")]
pub mod notes;
pub mod parts;
#[cfg(feature = "report")]
pub mod report;
pub mod scoring;
pub mod share;
pub mod state;
pub mod wording;
