//! The harness of the plugin's tests: a WordPress with MariaDB and PHP, and its editor.
//!
//! The tests need what the end-to-end tests need, and besides `PLUGIN`, the zip of the plugin, and what
//! WordPress runs on: `PHP`, `MARIADBD`, `MARIADB_INSTALL_DB`, `WORDPRESS_OLDEST` and `WORDPRESS_NEWEST`.

#![allow(
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "a test harness reports by panicking, and its questions are asked in assertions"
)]

mod database;
pub mod desk;
mod http;
mod log;
mod server;
pub mod site;

pub use http::Response;
pub use site::{Release, SLUG, Setup, Site};

use std::env;

fn needed(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run: cargo xtask test wordpress"))
}
