//! What stands out, what to do next and the strongest items.

use crate::{
    drawing::{Ink, Outline, Shape},
    galley::{Galley, Strip},
    model::Report,
    parts::Section,
    setter::Setter,
    style::{Colour, sheet},
    tags::Node,
};

/// Above this height two sections are set under each other, so that each may be broken.
const HIGH: f32 = 420.0;

/// Findings on a quiet ground, in two columns where there are more.
pub(super) fn findings(findings: &[Section], setter: &mut Setter<'_>) -> Galley {
    let gap = setter.length(8.0);
    let width = if findings.len() == 1 {
        sheet::TEXT_WIDTH
    } else {
        sheet::COLUMN
    };
    let grounds = findings.iter().map(|one| ground(one, setter, width));
    let grounds: Vec<_> = grounds.collect();
    if findings.len() < 2 {
        return stack(&grounds, gap);
    }
    let columns = (1..grounds.len()).map(|at| {
        let (left, right) = grounds.split_at(at);
        (stack(left, gap), stack(right, gap))
    });
    let longest = |(left, right): &(Galley, Galley)| left.height().max(right.height());
    let best = columns.min_by(|one, other| longest(one).total_cmp(&longest(other)));
    let (left, right) = best.unwrap_or_default();
    beside(left, right)
}

fn stack(grounds: &[Strip], gap: f32) -> Galley {
    let mut galley = Galley::default();
    for ground in grounds {
        galley.add_after(gap, ground.clone());
    }
    galley
}

/// Beside each other, or under each other where that would not fit a page.
fn beside(left: Galley, mut right: Galley) -> Galley {
    if left.height().max(right.height()) > HIGH {
        let mut galley = left;
        galley.0.append(&mut right.0);
        return galley;
    }
    left.beside(right, sheet::COLUMN + sheet::GUTTER).into()
}

/// Between the edge of a ground and what is on it.
const PADDING: f32 = 9.0;

/// The bar at the left of a ground.
const BAR: f32 = 2.5;

fn ground(section: &Section, setter: &mut Setter<'_>, width: f32) -> Strip {
    let padding = setter.length(PADDING);
    let inside = setter.section(Node::ROOT, section, width - 2.0 * padding - BAR);
    let margin = || Strip::new(padding * 0.6, Vec::new());
    let mut galley = Galley::from(margin());
    galley.add(inside.moved_right(padding + BAR).solid(0.0));
    galley.add(margin());
    let mut strip = galley.solid(0.0);
    let height = strip.height;
    for (index, (width, colour)) in [(width, Colour::GROUND), (BAR, Colour::ACCENT)]
        .into_iter()
        .enumerate()
    {
        let shape = Shape::Fill(Outline::rectangle(width, height), colour);
        strip.inks.insert(index, Ink::decoration(0.0, 0.0, shape));
    }
    strip
}

/// What to do next, beside the strongest items.
pub(super) fn steps_and_strongest(report: &Report, setter: &mut Setter<'_>) -> Galley {
    let left = setter.next_steps(Node::ROOT, &report.steps, sheet::COLUMN);
    let strongest = report.strongest.as_ref();
    let right = strongest.map(|list| setter.section(Node::ROOT, list, sheet::COLUMN));
    beside(left, right.unwrap_or_default())
}
