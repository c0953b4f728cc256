//! The widget of the built `dist/`, in a real browser.

mod accessibility;
mod attributes;
mod axe;
mod builder;
mod case_studies;
mod clearing;
mod containment;
mod failure;
mod iframe;
mod iframe_query;
mod isolation;
mod keyboard;
mod layout;
mod lifecycle;
mod media;
mod not_observed;
mod pointing;
mod privacy;
mod progress;
mod properties;
mod result;
mod sharing;
mod swipe;
mod theming;
