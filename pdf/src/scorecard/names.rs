//! What stands around the star, at the ends of its axes.

use crate::{
    drawing::{Ink, Mark, Point},
    setter::{Align, Setter},
    style::Style,
};

/// A text at a place, from the centre, in two lines where it is long.
pub(super) struct Name<'t> {
    x: f32,
    top: f32,
    side: Align,
    leading: f32,
    height: f32,
    lines: [&'t str; 2],
}

impl<'t> Name<'t> {
    /// A text that points away from the centre.
    pub(super) fn at((x, y): Point, text: &'t str, leading: f32) -> Self {
        /// Nearer to the middle than this, it stands above or below the star.
        const MIDDLE: f32 = 8.0;
        let (first, second) = halves(text);
        let side = if x.abs() < MIDDLE {
            Align::Middle
        } else if x > 0.0 {
            Align::Start
        } else {
            Align::End
        };
        let height = leading * if second.is_empty() { 1.0 } else { 2.0 };
        // Above the centre the lines stand above their place, below it below.
        let middle = y + y / x.hypot(y) * height / 2.0;
        Self {
            x,
            top: middle - height / 2.0,
            side,
            leading,
            height,
            lines: [first, second],
        }
    }

    pub(super) fn inks(&self, mark: Mark, setter: &Setter<'_>) -> Vec<Ink> {
        let baselines = [0.78, 1.78].map(|line| self.top + line * self.leading);
        let lines = self.lines.iter().zip(baselines);
        let inks =
            lines.map(|(text, y)| setter.label(mark, (Style::SMALL, text), (self.x, y), self.side));
        inks.flatten().collect()
    }

    /// Left, top, right and bottom.
    fn bounds(&self, setter: &Setter<'_>) -> [f32; 4] {
        let widths = self
            .lines
            .map(|text| setter.width((Style::SMALL, text.trim_end())));
        let width = widths[0].max(widths[1]);
        let left = self.side.start(self.x, width);
        [left, self.top, left + width, self.top + self.height]
    }
}

/// Whether names stand clear of each other, and within this width around the centre.
pub(super) fn are_clear(names: &[Name<'_>], setter: &Setter<'_>, width: f32) -> bool {
    let bounds: Vec<_> = names.iter().map(|name| name.bounds(setter)).collect();
    let mut rest = bounds.as_slice();
    while let [first, others @ ..] = rest {
        let is_within = -first[0] <= width / 2.0 && first[2] <= width / 2.0;
        if !is_within || others.iter().any(|other| meet(first, other)) {
            return false;
        }
        rest = others;
    }
    true
}

fn meet(one: &[f32; 4], other: &[f32; 4]) -> bool {
    (0..2).all(|axis| one[axis] < other[axis + 2] && other[axis] < one[axis + 2])
}

/// Two lines of about the same length.
fn halves(name: &str) -> (&str, &str) {
    let start = &name[..name.floor_char_boundary(name.len() / 2 + 3)];
    match start.rfind(' ') {
        Some(space) => (&name[..=space], &name[space + 1..]),
        None => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_halved_at_a_space_and_keeps_every_letter() {
        for name in [
            "Werk uit handen geven",
            "Één",
            "",
            "Collega’s coachen",
            "a b c d",
        ] {
            let (first, second) = halves(name);
            assert_eq!(format!("{first}{second}"), name);
        }
        assert_eq!(
            halves("Werk uit handen geven"),
            ("Werk uit ", "handen geven")
        );
    }

    #[test]
    fn names_meet_where_they_overlap_both_ways() {
        let one = [0.0, 0.0, 10.0, 10.0];
        assert!(meet(&one, &[9.0, 9.0, 20.0, 20.0]));
        assert!(!meet(&one, &[10.0, 0.0, 20.0, 10.0]));
        assert!(!meet(&one, &[0.0, 10.0, 10.0, 20.0]));
    }
}
