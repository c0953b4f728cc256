//! Reads the text of a file as a reader would copy it: through the fonts' own maps, and with the
//! text that stands in for what is shown.

use std::collections::HashMap;

use lopdf::{
    Dictionary, Document, Object, ObjectId,
    content::{Content, Operation},
};

/// What each glyph of a font stands for.
pub(crate) type Letters = HashMap<u16, String>;

/// The text of a page.
pub(crate) fn text(file: &Document, page: ObjectId) -> String {
    let fonts = file.get_page_fonts(page).unwrap_or_default();
    let fonts = fonts
        .into_iter()
        .map(|(name, font)| (name, letters(file, font)));
    let fonts: HashMap<Vec<u8>, Letters> = fonts.collect();
    let content = file.get_page_content(page).unwrap_or_default();
    let content = Content::decode(&content).unwrap_or_else(|error| panic!("{error}"));
    let mut text = String::new();
    let mut font = &Letters::new();
    // Text that stands in, by how many marks are open.
    let (mut open, mut instead) = (0, None);
    for Operation { operator, operands } in &content.operations {
        match (operator.as_str(), operands.as_slice()) {
            ("BDC", [_, properties]) => {
                open += 1;
                if let Some(actual) = actual_text(properties) {
                    text += &actual;
                    instead = Some(open);
                }
            }
            ("BMC", _) => open += 1,
            ("EMC", _) => {
                if instead == Some(open) {
                    instead = None;
                }
                open -= 1;
            }
            ("Tf", [Object::Name(name), _]) => font = &fonts[name],
            ("Tj", [Object::String(glyphs, _)]) if instead.is_none() => {
                add(&mut text, font, glyphs);
            }
            ("TJ", [Object::Array(parts)]) if instead.is_none() => {
                for part in parts {
                    if let Object::String(glyphs, _) = part {
                        add(&mut text, font, glyphs);
                    }
                }
            }
            _ => {}
        }
    }
    text
}

fn add(text: &mut String, letters: &Letters, glyphs: &[u8]) {
    for glyph in glyphs.chunks_exact(2) {
        let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
        text.push_str(letters.get(&glyph).map_or("\u{fffd}", String::as_str));
    }
}

fn actual_text(properties: &Object) -> Option<String> {
    let text = properties.as_dict().ok()?.get(b"ActualText").ok()?;
    text.as_str().ok().map(string)
}

/// A text string of a PDF, in either of its encodings.
pub(crate) fn string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, utf16 @ ..] => {
            let units = utf16
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        ascii => String::from_utf8_lossy(ascii).into_owned(),
    }
}

/// Reads lines such as `<0001> <004A>`.
pub(crate) fn letters(file: &Document, font: &Dictionary) -> Letters {
    let map = font.get(b"ToUnicode").and_then(|map| file.dereference(map));
    let map = map.and_then(|(_, map)| map.as_stream()?.decompressed_content());
    let map = map.unwrap_or_else(|error| panic!("{error}"));
    let mut letters = Letters::new();
    let mut inside = false;
    for line in String::from_utf8_lossy(&map).lines() {
        let hex: Vec<_> = line.split(['<', '>']).skip(1).step_by(2).collect();
        match hex[..] {
            [glyph, text] if inside => {
                let units: Vec<_> = (0..text.len() / 4)
                    .filter_map(|at| u16::from_str_radix(&text[4 * at..4 * at + 4], 16).ok())
                    .collect();
                let glyph = u16::from_str_radix(glyph, 16).unwrap_or_default();
                letters.insert(glyph, String::from_utf16_lossy(&units));
            }
            _ => inside = line.ends_with("beginbfchar"),
        }
    }
    letters
}
