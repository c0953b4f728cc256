//! Characters that are not seen, or change where others are seen.

/// Whether a character shows nothing of itself: control and format characters, those of the other
/// writing direction among them, blanks, and whatever Unicode lets a font leave out.
pub(super) fn is_unseen(character: char) -> bool {
    let code = u32::from(character);
    character.is_control()
        || character.is_whitespace()
        || UNSEEN
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&code))
}

/// Unicode's `Default_Ignorable_Code_Point`, and blanks with another property.
const UNSEEN: [(u32, u32); 19] = [
    (0xad, 0xad),
    (0x34f, 0x34f),
    (0x61c, 0x61c),
    (0x115f, 0x1160),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x200b, 0x200f),
    (0x202a, 0x202e),
    (0x2060, 0x206f),
    // A blank of Braille.
    (0x2800, 0x2800),
    (0x3164, 0x3164),
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    // With the marks of annotations and what stands for an object.
    (0xfff0, 0xfffc),
    (0x1_bca0, 0x1_bca3),
    // A blank of music.
    (0x1_d159, 0x1_d159),
    (0x1_d173, 0x1_d17a),
    // Tags and more variation selectors.
    (0xe_0000, 0xe_0fff),
];
