//! The two fonts: which glyph shows a letter, how wide it is, how close it stands to the next.

use krilla::text::Font;
use skrifa::{
    FontRef, GlyphId, MetadataProvider as _, charmap::Charmap, instance::LocationRef,
    instance::Size, metrics::GlyphMetrics, raw::TableProvider as _, raw::types::Tag,
};

use crate::{error::Error, model::REPLACEMENT};

static REGULAR: &[u8] = include_bytes!("../fonts/ScorecardSans-Regular.ttf");
static SEMI_BOLD: &[u8] = include_bytes!("../fonts/ScorecardSans-SemiBold.ttf");

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    SemiBold,
}

/// Both fonts.
pub(crate) struct Faces {
    regular: Face,
    semi_bold: Face,
}

impl Faces {
    pub(crate) fn load() -> Result<Self, Error> {
        Ok(Self {
            regular: Face::load(REGULAR)?,
            semi_bold: Face::load(SEMI_BOLD)?,
        })
    }

    pub(crate) fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::SemiBold => &self.semi_bold,
        }
    }
}

/// One font.
pub(crate) struct Face {
    pub(crate) font: Font,
    letters: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    replacement: GlyphId,
    kerning: &'static [u8],
    units: f32,
}

impl Face {
    fn load(file: &'static [u8]) -> Result<Self, Error> {
        let read = FontRef::new(file).map_err(|_| Error::Font)?;
        let letters = read.charmap();
        let kerning = read.table_data(Tag::new(b"kern")).map(|d| d.as_bytes());
        Ok(Self {
            font: Font::new(file.into(), 0).ok_or(Error::Font)?,
            metrics: read.glyph_metrics(Size::unscaled(), LocationRef::default()),
            replacement: letters.map(REPLACEMENT).ok_or(Error::Font)?,
            kerning: kerning.and_then(pairs).unwrap_or_default(),
            units: f32::from(read.head().map_err(|_| Error::Font)?.units_per_em()),
            letters,
        })
    }

    /// The glyph that shows a letter. One that the font lacks stays in the text of the file.
    pub(crate) fn glyph(&self, letter: char) -> GlyphId {
        self.letters.map(letter).unwrap_or(self.replacement)
    }

    /// Whether it has a glyph for a letter.
    pub(crate) fn has(&self, letter: char) -> bool {
        self.letters.map(letter).is_some()
    }

    /// The width of a glyph at size 1.
    pub(crate) fn advance(&self, glyph: GlyphId) -> f32 {
        self.metrics.advance_width(glyph).unwrap_or_default() / self.units
    }

    /// How much further apart two glyphs stand at size 1; mostly zero or less.
    pub(crate) fn kerning(&self, left: GlyphId, right: GlyphId) -> f32 {
        let key = (left.to_u32() << 16) | right.to_u32();
        let (pairs, _) = self.kerning.as_chunks::<6>();
        let found = pairs.binary_search_by_key(&key, |[a, b, c, d, ..]| {
            u32::from_be_bytes([*a, *b, *c, *d])
        });
        found.map_or(0.0, |index| {
            let [.., high, low] = pairs[index];
            f32::from(i16::from_be_bytes([high, low])) / self.units
        })
    }
}

/// The sorted pairs of a `kern` table with one subtable of format 0.
fn pairs(table: &'static [u8]) -> Option<&'static [u8]> {
    /// The table's head, the subtable's head, and the numbers that help a search.
    const HEADS: usize = 4 + 6 + 8;
    let count = usize::from(u16::from_be_bytes(*table.get(10..)?.first_chunk()?));
    table.get(HEADS..HEADS + 6 * count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{is_replaced, printed};

    #[test]
    fn letters_of_european_languages_have_a_glyph_of_their_own() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        for weight in [Weight::Regular, Weight::SemiBold] {
            let face = faces.face(weight);
            for letter in "AZaz09ëïéèçñßøåæŁłšžőűțșĳŒ–—‘’“”…•€½©×→≥".chars()
            {
                assert_ne!(face.glyph(letter), face.replacement, "{letter}");
            }
            assert_eq!(face.glyph('漢'), face.replacement);
        }
    }

    #[test]
    fn what_a_visitor_writes_in_latin_greek_or_cyrillic_has_a_glyph_of_its_own() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let face = faces.face(Weight::Regular);
        for text in [
            "Γιώργος Παπαδόπουλος, Ἀθῆναι; ΐ Ύ ς",
            "Юлия Щербакова, Їжак Ґалаґан, Ђорђе Љубић, Ўладзімір",
            "Zażółć gęślą jaźń, Łódź, Příliš žluťoučký kůň, Ğüneş İşçi ığ, Ștefan Țăran, Şţ",
            "Nguyễn Thị Hường, Ẁ ẃ Ŵ ŷ Ỳ, Ǎ ǔ ǧ ǫ, Ə ə, ẞ, ȟ",
            "q\u{303} e\u{301} o\u{328} и\u{306}",
            "₺ ₽ ₴ ₹ £ € – — ‘’ “” „ ‚ … ‰ ½ ⅓ ² ₂ → ⇒ ✓ ✗ ● ■ ♥ ﬁ",
        ] {
            for letter in text.chars() {
                assert_ne!(face.glyph(letter), face.replacement, "{letter}");
            }
        }
    }

    #[test]
    fn the_core_knows_exactly_what_the_font_of_notes_lacks() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let face = faces.face(Weight::Regular);
        for character in '\0'..=char::MAX {
            let shown = printed(character).filter(|sign| *sign != '\n');
            let lacks = shown.is_some_and(|sign| face.letters.map(sign).is_none());
            assert_eq!(is_replaced(character), lacks, "{:x}", u32::from(character));
        }
    }

    #[test]
    fn letters_that_leave_a_hole_stand_closer() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let face = faces.face(Weight::Regular);
        let kerning = |left, right| face.kerning(face.glyph(left), face.glyph(right));
        assert!(kerning('T', 'o') < -0.05);
        assert!(kerning('n', 'n').abs() < 0.001);
    }

    #[test]
    fn all_figures_are_equally_wide() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let face = faces.face(Weight::SemiBold);
        let width = |figure| face.advance(face.glyph(figure));
        assert!(('0'..='9').all(|figure| (width(figure) - width('0')).abs() < f32::EPSILON));
    }
}
