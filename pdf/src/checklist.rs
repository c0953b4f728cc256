//! The blank checklist, to fill in by hand during an interview.

mod item;

use crate::{
    drawing::{Ink, Outline, Pen, Shape},
    galley::Galley,
    model::{Blank, Point, Section},
    pages::Pages,
    setter::Setter,
    style::{Style, sheet},
    tags::Node,
};

/// The pages of a blank checklist.
pub(crate) fn pages(blank: &Blank, setter: &mut Setter<'_>) -> Pages {
    let mut pages = Pages::new();
    pages.flow(opening(blank, setter));
    pages.skip(setter.length(12.0));
    pages.flow(item::items(blank, setter));
    pages.skip(setter.length(14.0));
    pages.columns(closing(blank, setter));
    pages
}

/// Title, how to use it, and the lines for name and date.
fn opening(blank: &Blank, setter: &mut Setter<'_>) -> Galley {
    let width = sheet::TEXT_WIDTH;
    let mut galley = setter.heading(Node::ROOT, 1, (Style::TITLE, &blank.title), width);
    let bookmark = Shape::Bookmark(blank.title.clone());
    galley.mark(Ink::decoration(0.0, 0.0, bookmark));
    for paragraph in &blank.intro {
        let paragraph = setter.paragraph(Node::ROOT, &[(Style::BODY, paragraph)], width);
        galley.add_after(setter.length(3.0), paragraph);
    }
    galley.add_after(setter.length(10.0), lines(&blank.lines, setter));
    galley
}

/// Lines to fill in, beside each other.
fn lines(lines: &[String], setter: &mut Setter<'_>) -> Galley {
    let Some(count) = u16::try_from(lines.len()).ok().filter(|count| *count > 0) else {
        return Galley::default();
    };
    let gutter = sheet::GUTTER * 0.7;
    let width = (sheet::TEXT_WIDTH + gutter) / f32::from(count) - gutter;
    let mut row = Galley::default();
    let mut x = 0.0;
    for line in lines {
        let line = setter.line_to_fill(Node::ROOT, line, width);
        row = row.beside(line, x).into();
        x += width + gutter;
    }
    row
}

/// How to add up, the bands, and what the numbers are not.
fn closing(blank: &Blank, setter: &mut Setter<'_>) -> Galley {
    let mut add_up = setter.section(Node::ROOT, &blank.add_up, sheet::COLUMN);
    let bands = bands(&blank.bands);
    let bands = setter.points(Node::ROOT, &bands, sheet::COLUMN);
    add_up.add_after(setter.length(5.0), bands);
    let mut galley = add_up.together();
    let caveats: &Section = &blank.caveats;
    let caveats = setter.section(Node::ROOT, caveats, sheet::COLUMN);
    galley.add_after(setter.length(12.0), caveats.together());
    if let Some(first) = galley.0.first_mut() {
        let line = Outline::line((0.0, 0.0), (sheet::TEXT_WIDTH, 0.0));
        let line = Shape::Stroke(line, Pen::HAIRLINE);
        first.inks.push(Ink::decoration(0.0, -setter.length(7.0), line));
    }
    galley
}

/// Each band as a point: from which total to which, and its name.
fn bands(bands: &[(u8, String)]) -> Vec<Point> {
    /// The highest total.
    const END: u8 = 100;
    let ends = bands.iter().skip(1).map(|(from, _)| from.saturating_sub(1));
    let ends = ends.chain([END]);
    let point = |((from, name), end): (&(u8, String), u8)| Point {
        name: format!("{from}–{end}"),
        mark: name.clone(),
        text: String::new(),
    };
    bands.iter().zip(ends).map(point).collect()
}
