//! Words into lines: which glyphs stand where. Latin letters need no more shaping than kerning.

use krilla::text::{GlyphId, KrillaGlyph};

use crate::{
    font::{Faces, Weight},
    model::printed,
    style::Style,
};

/// Most letters that are set of one text: more than anybody types, so that what a damaged entry holds
/// comes to an end.
const MOST: usize = 20_000;

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

impl Line {
    fn is_blank(&self) -> bool {
        let mut texts = self.pieces.iter().map(|piece| piece.text.trim());
        texts.all(str::is_empty)
    }
}

/// Breaks text into lines of at most this width. A word that is wider is broken itself.
pub(crate) fn lines(faces: &Faces, runs: &[Run<'_>], width: f32) -> Vec<Line> {
    let letters = letters(faces, runs);
    let mut lines = Vec::new();
    let (mut start, mut x, mut chance, mut index) = (0, 0.0, None, 0);
    while let Some(letter) = letters.get(index) {
        if letter.is_end() {
            let before = lines.last().is_some_and(Line::is_blank);
            let ended = line(&letters[start..index]);
            // One empty line says as much as many.
            if !(before && ended.is_blank()) {
                lines.push(ended);
            }
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
        let style = &shown_in(faces, *style, text);
        let face = faces.face(style.weight);
        let mut signs = text.chars().filter_map(printed);
        let end = signs.clone().nth(MOST).map(|_| '…');
        for shown in signs.by_ref().take(MOST).chain(end) {
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

/// The style for a text. Only the regular font has Greek, Cyrillic and rarer letters; a word is in one
/// of the two.
fn shown_in(faces: &Faces, style: Style, text: &str) -> Style {
    let regular = Style {
        weight: Weight::Regular,
        ..style
    };
    let (own, other) = (faces.face(style.weight), faces.face(regular.weight));
    let mut signs = text.chars().filter_map(printed).take(MOST);
    if signs.any(|sign| !own.has(sign) && other.has(sign)) {
        return regular;
    }
    style
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
    // What an accent stands on.
    let mut base = 0.0;
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
            if letter.advance > 0.0 {
                base = advance;
            }
            // An accent has no width, and is drawn around its place.
            let x = if letter.advance > 0.0 {
                0.0
            } else {
                -base / 2.0
            };
            let glyph = KrillaGlyph::new(glyph, advance, x, 0.0, 0.0, range, None);
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

    #[test]
    fn a_text_with_letters_that_semi_bold_lacks_is_regular() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        for (text, weight) in [
            ("Één", Weight::SemiBold),
            ("漢\n", Weight::SemiBold),
            ("Γιώργος", Weight::Regular),
            ("Nguyễn", Weight::Regular),
        ] {
            let line = one_line(&faces, &[(Style::STRONG, text)]);
            assert_eq!(line.pieces.len(), 1, "{text}");
            assert_eq!(line.pieces[0].style.weight, weight, "{text}");
        }
    }

    #[test]
    fn many_empty_lines_are_one_and_a_text_without_end_ends() {
        assert_eq!(broken("a\n\n \n\nb\n\nc", 90.0), ["a", "", "b", "", "c"]);
        let endless = broken(&"ab ".repeat(1_000_000), 90.0).concat();
        assert_eq!(endless.chars().count(), MOST + 1);
        assert!(endless.ends_with('…'));
    }

    #[test]
    fn an_accent_of_its_own_stands_on_its_letter() {
        let Ok(faces) = Faces::load() else {
            panic!("fonts")
        };
        let line = one_line(&faces, &[(Style::BODY, "q\u{303}q")]);
        let place = |index: usize| line.pieces[0].glyphs[index].x_offset;
        let letter = line.pieces[0].glyphs[0].x_advance;
        assert!((place(1) + letter / 2.0).abs() < 0.001);
        assert!(place(2).abs() < 0.001);
    }
}
