//! Title, whom it is about, and the result itself.

use krilla::tagging::Tag;

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape},
    galley::{Galley, Strip},
    imprint::imprint,
    model::{Report, is_replaced},
    parts::Total,
    ruler::{Place, ruler},
    setter::{Align, Setter},
    style::{Colour, Style, sheet},
    tags::Node,
};

/// The title, with the lines to fill in by hand to its right.
pub(super) fn opening(report: &Report, setter: &mut Setter<'_>) -> Galley {
    /// How much of the width the lines take.
    const LINES: f32 = 0.36;
    let width = sheet::TEXT_WIDTH;
    let lines = if report.lines.is_empty() {
        0.0
    } else {
        width * LINES
    };
    let title = width - lines - sheet::GUTTER;
    let run = (Style::TITLE, report.title.as_str());
    let mut left = setter.heading(Node::ROOT, 1, run, title);
    left.mark([Ink::decoration(
        0.0,
        0.0,
        Shape::Bookmark(report.title.clone()),
    )]);
    if !report.label.is_empty() {
        let label = setter.paragraph(Node::ROOT, &[(Style::LABEL, &report.label)], title);
        left.add_after(setter.length(2.0), label);
    }
    let imprint = imprint(&report.imprint, setter, title);
    if !imprint.is_empty() {
        left.add_after(setter.length(3.0), imprint);
    }
    if has_replaced(report) {
        let run = (Style::SMALL, report.replaced_note.as_str());
        let note = setter.paragraph(Node::ROOT, &[run], title);
        left.add_after(setter.length(4.0), note);
    }
    let mut right = Galley::default();
    for line in &report.lines {
        let line = setter.line_to_fill(Node::ROOT, line, lines);
        right.add_after(setter.length(6.0), line);
    }
    // What stands beside something is never broken.
    if left.height() > sheet::HEIGHT / 3.0 {
        left.add_after(setter.length(6.0), right);
        return left;
    }
    left.beside(right.after_gap(0.0), width - lines).into()
}

/// Whether something that the visitor wrote has signs that the font lacks.
fn has_replaced(report: &Report) -> bool {
    let notes = report.items.iter().map(|item| &item.note);
    let mut written = notes.chain([&report.label]);
    !report.replaced_note.is_empty() && written.any(|text| text.chars().any(is_replaced))
}

/// The number with its band, or what is missing for one.
pub(super) fn result(report: &Report, setter: &mut Setter<'_>) -> Galley {
    let Some(total) = &report.total else {
        if report.missing.is_empty() {
            return Galley::default();
        }
        let missing = [(Style::MEANING, report.missing.as_str())];
        return setter.paragraph(Node::ROOT, &missing, sheet::TEXT_WIDTH);
    };
    let mut galley = Galley::from(number(total, setter));
    let place = Place {
        total: total.value,
        words: total.said.clone(),
    };
    let ruler = ruler(&total.bands, Some(&place), setter, sheet::TEXT_WIDTH);
    galley.add_after(setter.length(8.0), ruler);
    for (gap, style, text) in [
        (7.0, Style::MEANING, &total.meaning),
        (2.0, Style::QUIET, &total.range),
    ] {
        if !text.is_empty() {
            let text = setter.paragraph(Node::ROOT, &[(style, text)], sheet::TEXT_WIDTH);
            galley.add_after(setter.length(gap), text);
        }
    }
    if !report.missing.is_empty() {
        let missing = [(Style::QUIET, report.missing.as_str())];
        let missing = setter.paragraph(Node::ROOT, &missing, sheet::TEXT_WIDTH);
        galley.add_after(setter.length(2.0), missing);
    }
    galley
}

fn number(total: &Total, setter: &mut Setter<'_>) -> Strip {
    let node = setter.tree.add(Node::ROOT, Tag::P);
    let mark = Mark::Node(node);
    let value = total.value.to_string();
    let height = setter.length(Style::NUMBER.leading);
    // Figures are 0.65 of the size high, so they fill the strip up to a little air.
    let baseline = height - setter.length(4.0);
    let mut inks = setter.label(mark, (Style::NUMBER, &value), (0.0, baseline), Align::Start);
    let x = setter.width((Style::NUMBER, &value)) + setter.length(12.0);
    let of = (Style::LABEL, total.of.as_str());
    let above = (x, baseline - setter.length(24.0));
    inks.extend(setter.label(mark, of, above, Align::Start));
    let band = (Style::BAND, total.band.as_str());
    inks.extend(setter.label(mark, band, (x, baseline - setter.length(1.0)), Align::Start));

    let mut x = x + setter.width(band) + setter.length(14.0);
    for qualifier in &total.qualifiers {
        let run = (Style::SMALL_STRONG, qualifier.as_str());
        let (width, height) = (setter.width(run) + setter.length(14.0), setter.length(15.0));
        let top = baseline - setter.length(12.5);
        let edge = Outline::rounded(width, height, height / 2.0);
        let pen = Pen::new(Colour::ACCENT, 0.8);
        inks.push(Ink::decoration(x, top, Shape::Stroke(edge, pen)));
        let node = setter.tree.add(Node::ROOT, Tag::P);
        let at = (x + width / 2.0, top + setter.length(10.2));
        inks.extend(setter.label(Mark::Node(node), run, at, Align::Middle));
        x += width + setter.length(6.0);
    }
    Strip::new(height, inks)
}
