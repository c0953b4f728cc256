//! The report, natively: its texts, what it says for which answers, and the files made of it.
#![cfg(all(feature = "report", not(target_family = "wasm")))]

#[path = "../fixtures/reports.rs"]
mod given;
mod model;
mod pieces;
mod rows;
mod rules;
mod strings;
mod texts;
