//! The harness of the end-to-end tests: a browser, a web server and the widget as a visitor
//! has it under their hands.
//!
//! The tests themselves are in `tests/`. They need `DIST`, the absolute path of the built
//! folder, and the paths of a browser and its driver: `CHROMIUM` and `CHROMEDRIVER`, or with
//! `ENGINE=firefox` `FIREFOX` and `GECKODRIVER`, or with `ENGINE=webkit` `MINIBROWSER` and
//! `WEBKITDRIVER`.

#![allow(
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "a test harness reports by panicking, and its questions are asked in assertions"
)]

mod actions;
pub mod axe;
mod connection;
mod console_errors;
mod driver;
pub mod engine;
pub mod fault_server;
pub mod framed;
mod keyboard;
mod pace;
pub mod page;
pub mod pointer;
pub mod program;
mod screen;
mod session;
pub mod site;
mod surely;
pub mod tree;
pub mod vectors;
mod wait;
pub mod widget;

pub use engine::Engine;
pub use fault_server::{Fault, FaultServer};
pub use pace::hurry;
pub use page::{Page, Setup};
pub use pointer::Pointer;
pub use program::Program;
pub use widget::Widget;
