//! Which signs a PDF can show: those that its font has.

mod table;

use self::table::SIGNS;

/// Takes the place of a sign that the font lacks.
pub const REPLACEMENT: char = '□';

/// What a PDF has for a character; none for those that only steer how others are shown.
#[must_use]
pub fn printed(character: char) -> Option<char> {
    match character {
        '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{2000}'..='\u{2006}' | '\u{2008}' | '\u{205f}' | '\u{3000}' => Some(' '),
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => None,
        other if other.is_control() => None,
        other => Some(other),
    }
}

/// Whether a PDF shows the replacement for a character.
#[must_use]
pub fn is_replaced(character: char) -> bool {
    printed(character).is_some_and(|sign| sign != '\n' && !is_known(sign))
}

/// Whether the font has a sign.
fn is_known(sign: char) -> bool {
    u16::try_from(u32::from(sign)).is_ok_and(|code| {
        let at = SIGNS.partition_point(|(_, last)| *last < code);
        SIGNS.get(at).is_some_and(|(first, _)| *first <= code)
    })
}

/// The signs of a text for which a PDF shows the replacement, each once, and no more than a few.
#[must_use]
pub fn replaced(text: &str) -> String {
    /// So many tell enough.
    const MOST: usize = 8;
    let mut signs: Vec<char> = Vec::new();
    for sign in text.chars().filter(|sign| is_replaced(*sign)) {
        if signs.contains(&sign) {
            continue;
        }
        if signs.len() == MOST {
            return spaced(&signs) + " …";
        }
        signs.push(sign);
    }
    spaced(&signs)
}

fn spaced(signs: &[char]) -> String {
    let mut text = String::new();
    for sign in signs {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push(*sign);
    }
    text
}
