//! Words into lines: which glyphs stand where. Latin letters need no more shaping than kerning.

use krilla::text::{GlyphId, KrillaGlyph};

use crate::{font::Faces, style::Style};

/// Letters of one look.
pub(crate) type Run<'a> = (Style, &'a str);

/// A part of a line in one look.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) style: Style,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    pub(crate) width: f32,
}

/// One line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    /// Without the space at its end, which is there for those who read or copy the text.
    pub(crate) width: f32,
    pub(crate) leading: f32,
}

/// Breaks text into lines of at most this width. A word that is wider is broken itself.
pub(crate) fn lines(faces: &Faces, runs: &[Run<'_>], width: f32) -> Vec<Line> {
    let letters = letters(faces, runs);
    let mut lines = Vec::new();
    let (mut start, mut x, mut chance, mut index) = (0, 0.0, None, 0);
    while let Some(letter) = letters.get(index) {
        if letter.is_end() {
            lines.push(line(&letters[start..index]));
            (start, x, chance) = (index + 1, 0.0, None);
        } else if letter.is_space() {
            x += letter.advance;
            chance = Some(index + 1);
        } else if x + letter.advance > width && index > start {
            let end = chance.unwrap_or(index);
            lines.push(line(&letters[start..end]));
            (start, x, chance, index) = (end, 0.0, None, end);
            continue;
        } else {
            x += letter.advance;
            if may_break(&letters[start..], index - start) {
                chance = Some(index + 1);
            }
        }
        index += 1;
    }
    if start < letters.len() || lines.is_empty() {
        lines.push(line(&letters[start..]));
    }
    for line in &mut lines {
        if line.pieces.is_empty() {
            line.leading = runs.first().map_or(0.0, |(style, _)| style.leading) / 2.0;
        }
    }
    lines
}

/// All on one line, however long.
pub(crate) fn one_line(faces: &Faces, runs: &[Run<'_>]) -> Line {
    line(&letters(faces, runs))
}

struct Letter {
    shown: char,
    style: Style,
    glyph: skrifa::GlyphId,
    advance: f32,
}

impl Letter {
    fn is_space(&self) -> bool {
        self.shown == ' '
    }

    fn is_end(&self) -> bool {
        self.shown == '\n'
    }
}

fn letters(faces: &Faces, runs: &[Run<'_>]) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (style, text) in runs {
        let face = faces.face(style.weight);
        for shown in text.chars().filter_map(printed) {
            let glyph = face.glyph(shown);
            if let Some(last) = letters.last_mut().filter(|last| last.style == *style) {
                last.advance += style.size * face.kerning(last.glyph, glyph);
            }
            letters.push(Letter {
                shown,
                style: *style,
                glyph,
                advance: style.size * face.advance(glyph),
            });
        }
    }
    letters
}

/// What is printed for a character; none for those that only steer how others are shown.
fn printed(character: char) -> Option<char> {
    match character {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{fff0}'..='\u{ffff}' => None,
        other if other.is_control() => None,
        other => Some(other),
    }
}

/// Whether a line may end after this letter though no space follows: at a hyphen in a word, and in
/// a link.
fn may_break(letters: &[Letter], index: usize) -> bool {
    let at = |index: usize| letters.get(index).map(|letter| letter.shown);
    match letters[index].shown {
        '-' => {
            index > 0
                && at(index - 1).is_some_and(char::is_alphabetic)
                && at(index + 1).is_some_and(char::is_alphabetic)
        }
        '/' | '?' | '&' | '#' => at(index + 1).is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

fn line(letters: &[Letter]) -> Line {
    let mut line = Line::default();
    let inked = letters.iter().rposition(|letter| !letter.is_space());
    for (index, letter) in letters.iter().enumerate() {
        let style = letter.style;
        if line.pieces.last().is_none_or(|piece| piece.style != style) {
            line.pieces.push(Piece {
                style,
                text: String::new(),
                glyphs: Vec::new(),
                width: 0.0,
            });
        }
        if let Some(piece) = line.pieces.last_mut() {
            let start = piece.text.len();
            piece.text.push(letter.shown);
            let glyph = GlyphId::new(letter.glyph.to_u32());
            let (advance, range) = (letter.advance / style.size, start..piece.text.len());
            let glyph = KrillaGlyph::new(glyph, advance, 0.0, 0.0, 0.0, range, None);
            piece.glyphs.push(glyph);
            piece.width += letter.advance;
        }
        if inked.is_some_and(|inked| index <= inked) {
            line.width += letter.advance;
        }
        line.leading = line.leading.max(style.leading);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, width: f32) -> Vec<String> {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let lines = lines(&faces, &[(Style::BODY, text)], width);
        let text = |line: &Line| line.pieces.iter().map(|piece| piece.text.clone()).collect();
        assert!(lines.iter().all(|line| line.width <= width));
        lines.iter().map(text).collect()
    }

    #[test]
    fn a_line_ends_at_the_last_space_that_fits_and_keeps_it() {
        assert_eq!(
            broken("ask open questions", 60.0),
            ["ask open ", "questions"]
        );
        assert_eq!(broken("ask", 60.0), ["ask"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_and_loses_nothing() {
        let word = "x".repeat(100);
        let lines = broken(&word, 60.0);
        assert!(lines.len() > 5);
        assert_eq!(lines.concat(), word);
    }

    #[test]
    fn lines_end_where_the_writer_ended_them() {
        assert_eq!(
            broken("one\r\ntwo\n\nthree", 90.0),
            ["one", "two", "", "three"]
        );
    }

    #[test]
    fn characters_without_a_look_are_left_out() {
        assert_eq!(broken("a\u{feff}b\u{0}c\u{200d}\td", 90.0), ["abc d"]);
    }

    #[test]
    fn a_letter_that_no_font_has_stays_in_the_text() {
        assert_eq!(broken("漢 😀", 90.0), ["漢 😀"]);
    }
}
