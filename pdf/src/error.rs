//! Why a file could not be made.

use std::fmt;

use krilla::error::KrillaError;

/// Why a file could not be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A font that this crate carries can't be read.
    Font,
    /// The library refuses to write the file.
    Refused(KrillaError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font => f.write_str("a font of the PDF can't be read"),
            Self::Refused(error) => write!(f, "the PDF can't be written: {error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<KrillaError> for Error {
    fn from(error: KrillaError) -> Self {
        Self::Refused(error)
    }
}
