//! The plugin of the built `dist/` on a real WordPress, in a real browser.

mod visitor;
