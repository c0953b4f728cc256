//! What the ratings rest on, how they are counted, what they are not, and where they are shown.

use krilla::tagging::Tag;

use crate::{
    code::code,
    drawing::{Ink, Mark, Shape},
    galley::{Galley, Strip},
    imprint,
    model::Report,
    setter::Setter,
    style::{Colour, Style, sheet},
    tags::Node,
};

/// The side of the code.
const CODE: f32 = 76.0;

/// All of that, in the width of a column.
pub(super) fn closing(report: &Report, setter: &mut Setter<'_>) -> Galley {
    let mut galley = Galley::default();
    let sections = [report.evidence.as_ref(), report.route.as_ref()];
    let sections = sections.into_iter().flatten();
    for section in sections.chain([&report.rules, &report.caveats]) {
        let of_rules = section == &report.rules;
        let mut section = setter.section_in(Style::ROW, Node::ROOT, section, sheet::COLUMN);
        // The longest by far: in one piece it would leave the other column white.
        if !of_rules {
            section = section.together();
        }
        galley.add_after(setter.length(12.0), section);
    }
    galley.add_after(setter.length(12.0), link(report, setter));
    galley
}

/// The link, as a code too if it is short enough for one.
fn link(report: &Report, setter: &mut Setter<'_>) -> Galley {
    if report.link.is_empty() {
        return Galley::default();
    }
    let side = setter.length(CODE);
    let figure = code(&report.link, side).map(|code| {
        let figure = Tag::Figure(Some(report.link_note.clone()));
        let mark = Mark::Node(setter.tree.add(Node::ROOT, figure));
        let inks = vec![
            Ink::new(mark, 0.0, 0.0, Shape::Fill(code, Colour::TEXT)),
            Ink::new(mark, 0.0, 0.0, Shape::Figure(side, side)),
        ];
        Galley::from(Strip::new(side, inks))
    });
    let left = figure.as_ref().map_or(0.0, |_| side + setter.length(12.0));
    let width = sheet::COLUMN - left;
    let mut words = Galley::default();
    if !report.link_note.is_empty() {
        words = setter.paragraph(Node::ROOT, &[(Style::BODY, &report.link_note)], width);
    }
    let address = imprint::link((Style::ADDRESS, &report.link), &report.link, setter, width);
    words.add_after(setter.length(4.0), address);
    match figure {
        Some(figure) => figure.beside(words, left).into(),
        None => words.together(),
    }
}
