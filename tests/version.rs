//! The version stands in two places that no compiler holds together.
#![cfg(not(target_family = "wasm"))]

#[test]
fn the_loader_states_the_version_of_the_package() {
    let version = include_str!("../embed/version.js");
    let stated = format!("const VERSION = \"{}\";", env!("CARGO_PKG_VERSION"));
    assert!(version.contains(&stated), "embed/version.js lacks {stated}");
}
