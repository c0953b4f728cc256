//! The project's own tool: `cargo xtask serve | test | dist`.
fn main() {}
