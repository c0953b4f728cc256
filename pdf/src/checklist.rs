//! The blank checklist, to fill in by hand during an interview.

mod item;

use crate::{
    drawing::{Ink, Shape},
    galley::Galley,
    imprint::imprint,
    model::Blank,
    pages::Pages,
    replaced,
    ruler::ruler,
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
    setter.begin_second_half();
    let closing = closing(blank, setter);
    pages.columns_after_line(setter.length(14.0), closing);
    if !blank.bands.is_empty() {
        pages.skip(setter.length(12.0));
        pages.flow(ruler(&blank.bands, None, setter, sheet::TEXT_WIDTH).into());
    }
    pages
}

/// Title, how to use it, and the lines for name and date.
fn opening(blank: &Blank, setter: &mut Setter<'_>) -> Galley {
    let width = sheet::TEXT_WIDTH;
    let mut galley = setter.heading(Node::ROOT, 1, (Style::TITLE, &blank.title), width);
    let bookmark = Shape::Bookmark(blank.title.clone());
    galley.mark([Ink::decoration(0.0, 0.0, bookmark)]);
    let imprint = imprint(&blank.imprint, setter, width);
    if !imprint.is_empty() {
        galley.add_after(setter.length(1.0), imprint);
    }
    if !blank.replaced_note.is_empty() && replaced::in_blank(blank) {
        let run = (Style::SMALL, blank.replaced_note.as_str());
        let note = setter.paragraph(Node::ROOT, &[run], width);
        galley.add_after(setter.length(3.0), note);
    }
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

/// How to add up, and what the numbers are not.
fn closing(blank: &Blank, setter: &mut Setter<'_>) -> Galley {
    let mut galley = setter
        .steps(Node::ROOT, &blank.add_up, sheet::COLUMN)
        .together();
    let caveats = setter.section(Node::ROOT, &blank.caveats, sheet::COLUMN);
    galley.add_after(setter.length(12.0), caveats.together());
    galley
}
