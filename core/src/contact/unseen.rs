//! Characters that are not seen, or change where others are seen.

/// Whether a character shows nothing of itself: control and format characters, those of the other
/// writing direction among them, blanks, and whatever Unicode lets a font leave out. So may most of
/// what stands beyond the first plane, where no address needs a letter.
pub(crate) fn is_unseen(character: char) -> bool {
    let code = u32::from(character);
    let Ok(code) = u16::try_from(code) else {
        return true;
    };
    UNSEEN
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&code))
}

/// Control characters, white space, Unicode's `Default_Ignorable_Code_Point`, and other blanks.
const UNSEEN: [(u16, u16); 20] = [
    (0, 0x20),
    (0x7f, 0xa0),
    (0xad, 0xad),
    (0x34f, 0x34f),
    (0x61c, 0x61c),
    (0x115f, 0x1160),
    (0x1680, 0x1680),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x2000, 0x200f),
    (0x2028, 0x202f),
    (0x205f, 0x206f),
    // A blank of Braille.
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    // For private use: each font shows something else.
    (0xe000, 0xf8ff),
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    // With the marks of annotations and what stands for an object.
    (0xfff0, 0xfffc),
];
