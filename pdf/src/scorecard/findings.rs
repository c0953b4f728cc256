//! What stands out, and the strongest and weakest items.

use crate::{
    drawing::{Outline, Shape},
    galley::{Galley, Strip},
    model::Section,
    setter::Setter,
    style::{Colour, sheet},
    tags::Node,
};

/// Above this height two sections are set under each other, so that each may be broken.
const HIGH: f32 = 420.0;

/// Findings on a quiet ground, two beside each other where there are more.
pub(super) fn findings(findings: &[Section], setter: &mut Setter<'_>) -> Galley {
    let mut galley = Galley::default();
    let gap = setter.length(8.0);
    for pair in findings.chunks(2) {
        match pair {
            [left, right] => {
                let [left, right] = [left, right].map(|one| inside(one, setter, sheet::COLUMN));
                let height = left.height().max(right.height());
                if height > HIGH {
                    galley.add_after(gap, left);
                    galley.add_after(gap, right);
                    continue;
                }
                let [left, right] =
                    [left, right].map(|one| ground(one, setter, sheet::COLUMN, height));
                galley.add_after(gap, left.beside(right, sheet::COLUMN + sheet::GUTTER));
            }
            [one] => {
                let inside = inside(one, setter, sheet::TEXT_WIDTH);
                let height = inside.height();
                if height > HIGH {
                    galley.add_after(gap, inside);
                } else {
                    let one = ground(inside, setter, sheet::TEXT_WIDTH, height);
                    galley.add_after(gap, one);
                }
            }
            _ => {}
        }
    }
    galley
}

const PADDING: f32 = 9.0;

fn inside(section: &Section, setter: &mut Setter<'_>, width: f32) -> Galley {
    let padding = setter.length(PADDING);
    let galley = setter.section(Node::ROOT, section, width - 2.0 * padding - 3.0);
    galley.moved_right(padding + 3.0)
}

fn ground(inside: Galley, setter: &Setter<'_>, width: f32, height: f32) -> Galley {
    let padding = setter.length(PADDING * 0.7);
    let mut galley = Galley::from(Strip::new(padding, Vec::new()));
    galley.add(inside.solid(height));
    galley.add(Strip::new(padding, Vec::new()));
    let strip = galley.solid(0.0);
    let height = strip.height;
    let (ground, bar) = (
        Shape::Fill(Outline::rectangle(width, height), Colour::GROUND),
        Shape::Fill(Outline::rectangle(2.5, height), Colour::ACCENT),
    );
    Galley::from(strip).on(vec![(0.0, 0.0, ground), (0.0, 0.0, bar)])
}

/// The strongest beside the weakest items.
pub(super) fn highlights(highlights: &[Section], setter: &mut Setter<'_>) -> Galley {
    let mut galley = Galley::default();
    for pair in highlights.chunks(2) {
        let mut parts = pair
            .iter()
            .map(|section| setter.section(Node::ROOT, section, sheet::COLUMN))
            .collect::<Vec<_>>()
            .into_iter();
        let left = parts.next().unwrap_or_default();
        let right = parts.next().unwrap_or_default();
        let gap = setter.length(10.0);
        if left.height().max(right.height()) > HIGH {
            galley.add_after(gap, left);
            galley.add_after(gap, right);
        } else {
            galley.add_after(gap, left.beside(right, sheet::COLUMN + sheet::GUTTER));
        }
    }
    galley
}
