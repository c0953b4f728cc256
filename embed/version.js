/** The version of the package; tests/version.rs holds it to Cargo.toml. */
export const VERSION = "0.1.0";
