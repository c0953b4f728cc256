//! Title, whom it is about, and the result itself.

use krilla::tagging::Tag;

use super::badges;
use crate::{
    drawing::{Ink, Mark, Shape},
    galley::{Galley, Strip},
    imprint::imprint,
    model::Report,
    parts::Total,
    replaced,
    ruler::{Place, ruler},
    setter::{Align, Setter},
    style::{Style, sheet},
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
    if !report.replaced_note.is_empty() && replaced::in_report(report) {
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

/// The total and its band; behind them, or below where they don't fit, what they must be read with.
fn number(total: &Total, setter: &mut Setter<'_>) -> Strip {
    let mark = Mark::Node(setter.tree.add(Node::ROOT, Tag::P));
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
    let at = (x, baseline - setter.length(1.0));
    let room = sheet::TEXT_WIDTH - x;
    let (lines, below) = setter.wrapped(mark, band, at, room, Align::Start);
    inks.extend(lines);
    let height = height + below;

    let beside = x + setter.width(band) + setter.length(14.0);
    let width = badges::width(&total.qualifiers, setter);
    // A band of several lines is too wide as well.
    let place = if beside + width <= sheet::TEXT_WIDTH {
        (beside, baseline - setter.length(12.5))
    } else {
        (x, height + setter.length(3.0))
    };
    let (badges, end) = badges::badges(&total.qualifiers, place, setter);
    inks.extend(badges);
    Strip::new(height.max(end), inks)
}
