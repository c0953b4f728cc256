//! The widget of the built `dist/`, in a real browser.

mod case_studies;
mod keyboard;
mod pointing;
mod swipe;
