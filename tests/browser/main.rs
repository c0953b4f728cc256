//! The components in a real browser.
#![cfg(target_family = "wasm")]

mod checklist;
mod page;
mod props;
mod report;
mod steps;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
