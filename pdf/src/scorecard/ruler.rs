//! The bands as a ruler, with the total on it.

use krilla::tagging::Tag;

use crate::{
    drawing::{Ink, Mark, Outline, Shape},
    galley::Strip,
    model::Total,
    setter::{Align, Setter},
    style::{Colour, Style},
    tags::Node,
};

/// The highest total.
const END: u8 = 100;

/// A scale from 0 to 100 with the bands.
pub(super) fn ruler(total: &Total, setter: &mut Setter<'_>, width: f32) -> Strip {
    let node = setter.tree.add(Node::ROOT, Tag::Figure(Some(spoken(total))));
    let mark = Mark::Node(node);
    let x = |of: u8| width * f32::from(of) / f32::from(END);
    let names = setter.length(8.0);
    let (top, thick) = (setter.length(14.0), setter.length(6.0));
    let ticks = top + thick + setter.length(11.0);
    let mut inks = Vec::new();
    for (index, (from, name)) in total.bands.iter().enumerate() {
        let end = total.bands.get(index + 1).map_or(END, |(next, _)| *next);
        let here = index == total.band_index;
        let (left, right) = (x(*from), x(end));
        let gap = if end == END { 0.0 } else { 1.2 };
        let colour = if here { Colour::ACCENT_SOFT } else { Colour::TINT };
        let bar = Outline::rectangle((right - left - gap).max(0.0), thick);
        inks.push(Ink::new(mark, left, top, Shape::Fill(bar, colour)));
        let style = if here { Style::SMALL_STRONG } else { Style::SMALL };
        let middle = ((left + right) / 2.0, names);
        inks.extend(setter.label(mark, (style, name), middle, Align::Middle));
    }
    let froms = total.bands.iter().map(|(from, _)| *from);
    for tick in froms.chain([END]) {
        let align = match tick {
            0 => Align::Start,
            END => Align::End,
            _ => Align::Middle,
        };
        let text = tick.to_string();
        inks.extend(setter.label(mark, (Style::SMALL, &text), (x(tick), ticks), align));
    }
    let (at, middle) = (x(total.value), top + thick / 2.0);
    for (radius, colour) in [(6.5, Colour::WHITE), (5.0, Colour::ACCENT)] {
        let dot = Outline::circle(setter.length(radius));
        inks.push(Ink::new(mark, at, middle, Shape::Fill(dot, colour)));
    }
    let height = ticks + setter.length(3.0);
    inks.push(Ink::new(mark, 0.0, 0.0, Shape::Figure(width, height)));
    Strip::new(height, inks)
}

/// The same in words: the total, then the bands from the lowest.
fn spoken(total: &Total) -> String {
    let bands = total.bands.iter();
    let bands = bands.map(|(from, name)| format!("{from} {name}"));
    let bands = bands.collect::<Vec<_>>().join(", ");
    format!("{} {}: {} ({bands})", total.value, total.of, total.band)
}
