//! Where the texts of a file stand.

use std::collections::HashMap;

use lopdf::{
    Dictionary, Document, Object,
    content::{Content, Operation},
};

use crate::reader::{Letters, letters};

/// Letters that are set in one go, in points from the top left of their page.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) page: usize,
    pub(crate) text: String,
    pub(crate) size: f32,
    pub(crate) left: f32,
    /// Without the space at the end of a line.
    pub(crate) right: f32,
    /// The baseline.
    pub(crate) y: f32,
}

impl Place {
    /// Whether two stand on each other.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let on_one_line = self.page == other.page && (self.y - other.y).abs() < 5.0;
        on_one_line && self.left < other.right && other.left < self.right
    }
}

/// All of a file, in the order in which they are drawn.
pub(crate) fn places(file: &Document) -> Vec<Place> {
    let mut places = Vec::new();
    for (page, id) in file.page_iter().enumerate() {
        let fonts = file.get_page_fonts(id).unwrap_or_default();
        let fonts = fonts
            .into_iter()
            .map(|(name, font)| (name, Font::of(file, font)));
        let fonts: HashMap<Vec<u8>, Font> = fonts.collect();
        let content = file.get_page_content(id).unwrap_or_default();
        let content = Content::decode(&content).unwrap_or_else(|error| panic!("{error}"));
        let mut font: Option<&Font> = None;
        let (mut size, mut at) = (0.0, (0.0, 0.0));
        for Operation { operator, operands } in &content.operations {
            let shown = match (operator.as_str(), operands.as_slice()) {
                ("Tf", [Object::Name(name), points]) => {
                    (font, size) = (fonts.get(name), number(points));
                    continue;
                }
                ("Tm", [.., x, y]) => {
                    at = (number(x), number(y));
                    continue;
                }
                ("Tj", shown) => shown,
                ("TJ", [Object::Array(shown)]) => shown.as_slice(),
                _ => continue,
            };
            places.extend(font.map(|font| font.place(page, shown, size, at)));
        }
    }
    places
}

struct Font {
    letters: Letters,
    /// Of each glyph, in thousandths of the size.
    widths: HashMap<u16, f32>,
}

impl Font {
    fn of(file: &Document, font: &Dictionary) -> Self {
        Self {
            letters: letters(file, font),
            widths: widths(file, font).expect("a font with widths"),
        }
    }

    fn place(&self, page: usize, shown: &[Object], size: f32, (left, y): (f32, f32)) -> Place {
        let mut place = Place {
            page,
            text: String::new(),
            size,
            left,
            right: left,
            y,
        };
        let mut x = left;
        for part in shown {
            let Object::String(glyphs, _) = part else {
                x -= number(part) / 1000.0 * size;
                continue;
            };
            for glyph in glyphs.chunks_exact(2) {
                let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
                let letter = self.letters.get(&glyph).map_or("\u{fffd}", String::as_str);
                place.text.push_str(letter);
                x += self.widths.get(&glyph).map_or(0.0, |width| width / 1000.0) * size;
                if letter != " " {
                    place.right = x;
                }
            }
        }
        place
    }
}

/// Reads `[first [width …]]` and `[first last width]`.
fn widths(file: &Document, font: &Dictionary) -> Option<HashMap<u16, f32>> {
    let inner = followed(file, font.get(b"DescendantFonts").ok()?)?;
    let inner = followed(file, inner.as_array().ok()?.first()?)?;
    let widths = followed(file, inner.as_dict().ok()?.get(b"W").ok()?)?;
    let mut parts = widths.as_array().ok()?.iter();
    let mut found = HashMap::new();
    while let (Some(first), Some(next)) = (parts.next(), parts.next()) {
        let first = glyph(first)?;
        if let Object::Array(each) = next {
            found.extend((first..).zip(each.iter().map(number)));
        } else {
            let width = number(parts.next()?);
            found.extend((first..=glyph(next)?).map(|glyph| (glyph, width)));
        }
    }
    Some(found)
}

fn followed<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Object> {
    file.dereference(object).ok().map(|(_, object)| object)
}

fn glyph(object: &Object) -> Option<u16> {
    u16::try_from(object.as_i64().ok()?).ok()
}

fn number(object: &Object) -> f32 {
    object
        .as_float()
        .unwrap_or_else(|error| panic!("{error}: {object:?}"))
}
