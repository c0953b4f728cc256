//! The built `dist/` as an npm package: packed, installed into an empty Vite page and used.
//!
//! The tests need what the end-to-end tests need: `DIST`, `CHROMIUM` and `CHROMEDRIVER`.

mod bundled;
mod contents;
mod element;
mod project;
mod server;
mod types;
