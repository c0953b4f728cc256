//! The version stands in two places that no compiler holds together.
#![cfg(not(target_family = "wasm"))]

#[test]
fn the_loader_states_the_version_of_the_package() {
    let embed = include_str!("../embed/embed.js");
    let stated = format!("const VERSION = \"{}\";", env!("CARGO_PKG_VERSION"));
    assert!(embed.contains(&stated), "embed/embed.js lacks {stated}");
}
