//! Words in round frames, beside each other.

use krilla::tagging::Tag;

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape},
    setter::{Align, Setter},
    style::{Colour, Style, sheet},
    tags::Node,
};

/// The height of a frame.
const HEIGHT: f32 = 15.0;

/// From one frame to the next, and from row to row.
const GAP: f32 = 6.0;
const ROW_GAP: f32 = 4.0;

/// How wide all are in one row.
pub(super) fn width(texts: &[String], setter: &Setter<'_>) -> f32 {
    let widths = texts.iter().map(|text| one(text, setter));
    let gaps = texts.iter().skip(1).map(|_| setter.length(GAP));
    widths.chain(gaps).sum()
}

fn one(text: &str, setter: &Setter<'_>) -> f32 {
    setter.width((Style::SMALL_STRONG, text)) + setter.length(14.0)
}

/// All from a place on, in more rows where the page is too narrow for one, and where the last row
/// ends; 0 without any.
pub(super) fn badges(
    texts: &[String],
    (left, mut top): (f32, f32),
    setter: &mut Setter<'_>,
) -> (Vec<Ink>, f32) {
    /// Sums of the same widths differ by less.
    const PRECISION: f32 = 0.01;
    let height = setter.length(HEIGHT);
    let (mut inks, mut x, mut end) = (Vec::new(), left, 0.0);
    for text in texts {
        let width = one(text, setter);
        if x > left && x + width > sheet::TEXT_WIDTH + PRECISION {
            x = left;
            top += height + setter.length(ROW_GAP);
        }
        let edge = Outline::rounded(width, height, height / 2.0);
        let pen = Pen::new(Colour::ACCENT, 0.8);
        inks.push(Ink::decoration(x, top, Shape::Stroke(edge, pen)));
        let mark = Mark::Node(setter.tree.add(Node::ROOT, Tag::P));
        let at = (x + width / 2.0, top + setter.length(10.2));
        let run = (Style::SMALL_STRONG, text.as_str());
        inks.extend(setter.label(mark, run, at, Align::Middle));
        x += width + setter.length(GAP);
        end = top + height;
    }
    (inks, end)
}
