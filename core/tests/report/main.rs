//! The report, natively: its texts, what it says for which answers, and the files made of it.

mod blank;
#[path = "../fixtures/reports.rs"]
mod given;
mod json;
#[path = "../fixtures/mentor.rs"]
mod mentor;
mod model;
mod notes;
mod once;
mod pieces;
mod rows;
mod rules;
mod said;
mod signs;
mod strings;
mod table;
mod text;
mod texts;
