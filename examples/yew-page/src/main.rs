//! The scorecard inside a Yew page.
fn main() {}
