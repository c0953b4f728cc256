//! The bands as a ruler.

use krilla::tagging::Tag;

use crate::{
    drawing::{Ink, Mark, Outline, Shape},
    galley::Strip,
    parts::Band,
    setter::{Align, Setter},
    style::{Colour, Style},
    tags::Node,
};

/// The highest total.
const END: u8 = 100;

/// A total on the ruler.
pub(crate) struct Place {
    /// 0..=100.
    pub(crate) total: u8,
    /// The total and its band in words.
    pub(crate) words: String,
}

/// A scale from 0 to 100 with the bands, and the total if there is one.
pub(crate) fn ruler(
    bands: &[Band],
    place: Option<&Place>,
    setter: &mut Setter<'_>,
    width: f32,
) -> Strip {
    let figure = Tag::Figure(Some(spoken(bands, place)));
    let mark = Mark::Node(setter.tree.add(Node::ROOT, figure));
    let x = |of: u8| width * f32::from(of) / f32::from(END);
    let names = setter.length(8.0);
    let (top, thick) = (setter.length(14.0), setter.length(6.0));
    let ticks = top + thick + setter.length(11.0);
    let gap_between = setter.length(4.0);
    let mut inks = Vec::new();
    let mut labels = Vec::new();
    for band in bands {
        // Up to where the next one begins.
        let end = END.min(band.to + 1);
        let (left, right) = (x(band.from), x(end));
        let gap = if end == END { 0.0 } else { 1.2 };
        let (colour, style) = if band.is_here {
            (Colour::ACCENT_SOFT, Style::SMALL_STRONG)
        } else {
            (Colour::TINT, Style::SMALL)
        };
        let bar = Outline::rectangle((right - left - gap).max(0.0), thick);
        inks.push(Ink::new(mark, left, top, Shape::Fill(bar, colour)));
        let wide = setter.width((style, &band.name));
        let at = (f32::midpoint(left, right) - wide / 2.0).clamp(0.0, (width - wide).max(0.0));
        labels.push((band.is_here, style, &band.name, at, at + wide));
    }
    // Names that are wider than their bands would run into each other: that of the total goes first.
    labels.sort_by_key(|(is_here, ..)| !is_here);
    let mut taken: Vec<(f32, f32)> = Vec::new();
    for (is_here, style, name, from, to) in labels {
        let is_free = (taken.iter())
            .all(|(left, right)| to + gap_between < *left || *right + gap_between < from);
        if is_here || (is_free && to <= width) {
            taken.push((from, to));
            inks.extend(setter.label(mark, (style, name), (from, names), Align::Start));
        }
    }
    let froms = bands.iter().map(|band| band.from);
    // A band that begins at the end shares its tick.
    let froms = froms.filter(|from| *from < END);
    for tick in froms.chain([END]) {
        let align = match tick {
            0 => Align::Start,
            END => Align::End,
            _ => Align::Middle,
        };
        let text = tick.to_string();
        inks.extend(setter.label(mark, (Style::SMALL, &text), (x(tick), ticks), align));
    }
    if let Some(place) = place {
        let (at, middle) = (x(place.total), top + thick / 2.0);
        for (radius, colour) in [(6.5, Colour::WHITE), (5.0, Colour::ACCENT)] {
            let dot = Outline::circle(setter.length(radius));
            inks.push(Ink::new(mark, at, middle, Shape::Fill(dot, colour)));
        }
    }
    let height = ticks + setter.length(3.0);
    inks.push(Ink::new(mark, 0.0, 0.0, Shape::Figure(width, height)));
    Strip::new(height, inks)
}

/// The same in words: the total, then the bands from the lowest.
fn spoken(bands: &[Band], place: Option<&Place>) -> String {
    let names = bands
        .iter()
        .map(|band| format!("{} {}", band.from, band.name));
    let names = names.collect::<Vec<_>>().join(", ");
    match place {
        Some(place) => format!("{} ({names})", place.words),
        None => names,
    }
}
