//! words
/// Words.
#[derive(Debug)]
pub struct Messages {}
