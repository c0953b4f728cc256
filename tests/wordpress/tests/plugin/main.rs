//! The plugin of the built `dist/` on a real WordPress, in a real browser.

mod contacts;
mod editor;
mod life;
mod network;
mod posts;
mod preview;
mod settings;
mod update;
mod visitor;
