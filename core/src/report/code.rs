//! The link to the answers as a code that a phone reads from paper (QR, ISO/IEC 18004).

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest code: 65 modules along a side. A printer of 300 dots an inch needs four dots for a
/// module that can be scanned, 0.34 mm. The print has 26 mm for the code with its white; the PDF has 76
/// points, 26.8 mm, for the modules alone, and at its smallest text 0.82 of that.
const LARGEST: u8 = 12;

/// The most bytes of a link in such a code.
const LONGEST: usize = 367;

/// The dark modules of a code.
pub struct Code(QrCode);

impl Code {
    /// Modules of white around a code, as the standard asks.
    pub const QUIET: i32 = 4;

    /// The code of a link; none where there is no link, or one that is too long for a code that can
    /// be scanned.
    #[must_use]
    pub fn of(link: &str) -> Option<Self> {
        if link.is_empty() || !Self::fits(link) {
            return None;
        }
        let parts = [QrSegment::make_bytes(link.as_bytes())];
        // What a fold or a stain takes away, the code can make up for, as far as there is room.
        let encode = |correction| {
            let largest = Version::new(LARGEST);
            QrCode::encode_segments_advanced(&parts, correction, Version::MIN, largest, None, true)
        };
        encode(QrCodeEcc::Medium)
            .or_else(|_| encode(QrCodeEcc::Low))
            .ok()
            .map(Self)
    }

    /// Whether a link is short enough for a code.
    #[must_use]
    pub fn fits(link: &str) -> bool {
        link.len() <= LONGEST
    }

    /// Modules along a side.
    #[must_use]
    pub fn size(&self) -> i32 {
        self.0.size()
    }

    /// Whether a module is dark.
    #[must_use]
    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        self.0.get_module(x, y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Millimetres that the print has for a code, its white included.
    const PRINTED: f64 = 26.0;

    #[test]
    fn the_longest_link_fits_in_the_largest_code_and_a_longer_one_has_none() {
        for (length, size) in [
            (1, Some(21)),
            (62, Some(33)),
            (287, Some(65)),
            (288, Some(61)),
            (367, Some(65)),
            (368, None),
            (5_000, None),
        ] {
            let link = "é".repeat(length / 2) + &"/".repeat(length % 2);
            let code = Code::of(&link);
            assert_eq!(code.as_ref().map(Code::size), size, "{length}");
            assert_eq!(Code::fits(&link), size.is_some(), "{length}");
        }
        assert!(Code::of("").is_none());
    }

    #[test]
    fn a_module_is_large_enough_for_a_phone_to_read_it_from_paper() {
        let code = Code::of(&"/".repeat(LONGEST)).expect("a code");
        let module = PRINTED / f64::from(code.size() + 2 * Code::QUIET);
        assert!(module >= 0.35, "{module}");
    }
}
