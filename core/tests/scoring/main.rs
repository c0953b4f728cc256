//! The scoring rules, natively: golden vectors, tables of cases and properties.

mod external;
mod few_groups;
mod given;
mod limits;
#[path = "../fixtures/mentor.rs"]
mod mentor;
mod panel;
mod properties;
mod second_instrument;
mod specification;
mod strongest;
mod vectors;
