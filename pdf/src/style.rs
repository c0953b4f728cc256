//! The look: colours, sizes and the measures of the page.

use krilla::color::rgb;

use crate::font::Weight;

/// A colour of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour(u8, u8, u8);

impl Colour {
    pub(crate) const TEXT: Self = Self(0x1a, 0x25, 0x29);
    pub(crate) const MUTED: Self = Self(0x53, 0x61, 0x6a);
    pub(crate) const ACCENT: Self = Self(0x0b, 0x55, 0x63);
    /// The band that the total is in.
    pub(crate) const ACCENT_SOFT: Self = Self(0xa3, 0xb8, 0xbf);
    /// Behind a rating, and inside the star.
    pub(crate) const TINT: Self = Self(0xdb, 0xe6, 0xe8);
    /// Behind a finding.
    pub(crate) const GROUND: Self = Self(0xf3, 0xf7, 0xf8);
    pub(crate) const HAIRLINE: Self = Self(0xd9, 0xe0, 0xe2);
    /// Rings and axes of the star.
    pub(crate) const WEB: Self = Self(0xc3, 0xcd, 0xd0);
    /// Lines to write on and boxes to tick, which a printer must not lose.
    pub(crate) const RULE: Self = Self(0x8a, 0x98, 0x9e);
    pub(crate) const WHITE: Self = Self(0xff, 0xff, 0xff);

    pub(crate) fn rgb(self) -> rgb::Color {
        rgb::Color::new(self.0, self.1, self.2)
    }
}

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) weight: Weight,
    /// Points.
    pub(crate) size: f32,
    /// Points from line to line.
    pub(crate) leading: f32,
    pub(crate) colour: Colour,
}

impl Style {
    const fn new(weight: Weight, size: f32, leading: f32, colour: Colour) -> Self {
        Self {
            weight,
            size,
            leading,
            colour,
        }
    }

    pub(crate) const TITLE: Self = Self::new(Weight::SemiBold, 19.0, 23.0, Colour::TEXT);
    pub(crate) const LABEL: Self = Self::new(Weight::Regular, 12.0, 15.0, Colour::MUTED);
    pub(crate) const NUMBER: Self = Self::new(Weight::SemiBold, 60.0, 48.0, Colour::ACCENT);
    pub(crate) const BAND: Self = Self::new(Weight::SemiBold, 19.0, 22.0, Colour::TEXT);
    pub(crate) const MEANING: Self = Self::new(Weight::Regular, 12.5, 16.5, Colour::TEXT);
    pub(crate) const HEADING: Self = Self::new(Weight::SemiBold, 11.0, 14.0, Colour::TEXT);
    pub(crate) const NAME: Self = Self::new(Weight::SemiBold, 10.0, 13.5, Colour::TEXT);
    pub(crate) const NAME_MUTED: Self = Self::new(Weight::Regular, 10.0, 13.5, Colour::MUTED);
    pub(crate) const PILLAR: Self = Self::new(Weight::SemiBold, 8.0, 10.5, Colour::ACCENT);
    pub(crate) const BODY: Self = Self::new(Weight::Regular, 9.0, 11.7, Colour::TEXT);
    pub(crate) const STRONG: Self = Self::new(Weight::SemiBold, 9.0, 11.7, Colour::TEXT);
    pub(crate) const QUIET: Self = Self::new(Weight::Regular, 9.0, 11.7, Colour::MUTED);
    pub(crate) const RATING: Self = Self::new(Weight::SemiBold, 9.0, 11.7, Colour::ACCENT);
    pub(crate) const ROW: Self = Self::new(Weight::Regular, 8.5, 10.9, Colour::TEXT);
    pub(crate) const ROW_LABEL: Self = Self::new(Weight::SemiBold, 8.5, 10.9, Colour::MUTED);
    pub(crate) const TINY: Self = Self::new(Weight::Regular, 6.5, 8.0, Colour::MUTED);
    pub(crate) const ADDRESS: Self = Self::new(Weight::Regular, 7.5, 10.0, Colour::ACCENT);
    pub(crate) const SMALL: Self = Self::new(Weight::Regular, 8.0, 10.5, Colour::MUTED);
    pub(crate) const SMALL_DARK: Self = Self::new(Weight::Regular, 8.0, 10.5, Colour::TEXT);
    pub(crate) const SMALL_STRONG: Self = Self::new(Weight::SemiBold, 8.0, 10.5, Colour::ACCENT);

    /// The same in another size.
    pub(crate) fn scaled(self, by: f32) -> Self {
        Self {
            size: self.size * by,
            leading: self.leading * by,
            ..self
        }
    }
}

/// The measures of the page, in points.
pub(crate) mod sheet {
    const MILLIMETRE: f32 = 72.0 / 25.4;

    pub(crate) const WIDTH: f32 = 210.0 * MILLIMETRE;
    pub(crate) const HEIGHT: f32 = 297.0 * MILLIMETRE;
    pub(crate) const MARGIN: f32 = 16.0 * MILLIMETRE;
    pub(crate) const TOP: f32 = 15.0 * MILLIMETRE;
    /// Where text ends; the title and the page number stand below it.
    pub(crate) const BOTTOM: f32 = HEIGHT - 16.5 * MILLIMETRE;
    pub(crate) const FOOT: f32 = HEIGHT - 9.5 * MILLIMETRE;
    pub(crate) const TEXT_WIDTH: f32 = WIDTH - 2.0 * MARGIN;
    /// Between columns.
    pub(crate) const GUTTER: f32 = 8.0 * MILLIMETRE;
    pub(crate) const COLUMN: f32 = (TEXT_WIDTH - GUTTER) / 2.0;
}
