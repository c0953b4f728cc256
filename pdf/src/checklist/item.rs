//! One item to rate by hand: what is meant, its anchors, boxes, a question and space for notes.

use krilla::tagging::{ListNumbering, Tag};

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape},
    galley::{Galley, Strip},
    model::{Blank, BlankItem},
    setter::{Align, Setter},
    style::{Style, sheet},
    tags::{Node, heading},
};

/// The share of the width for what is rated; the rest is for notes.
const LEFT: f32 = 0.62;

/// The side of a box, and from one to the next.
const BOX: f32 = 16.0;
const PITCH: f32 = 24.0;

/// The height of an item, so that there is room to write.
const LEAST: f32 = 97.0;

/// From one line for notes to the next.
const NOTE_LINE: f32 = 17.0;

/// All items, across the page.
pub(super) fn items(blank: &Blank, setter: &mut Setter<'_>) -> Galley {
    let mut galley = Galley::default();
    for (index, item) in blank.items.iter().enumerate() {
        let mut block = Galley::default();
        let new = index == 0 || blank.items[index - 1].pillar != item.pillar;
        if new && !item.pillar.is_empty() {
            let run = (Style::PILLAR, item.pillar.as_str());
            let mut pillar = setter.heading(Node::ROOT, 2, run, sheet::TEXT_WIDTH);
            pillar.mark([Ink::decoration(
                0.0,
                0.0,
                Shape::Bookmark(item.pillar.clone()),
            )]);
            block.add(pillar);
        }
        block.add_after(setter.length(2.0), one(blank, item, index + 1, setter));
        galley.add_after(setter.length(8.0), block.together());
    }
    galley
}

fn one(blank: &Blank, item: &BlankItem, number: usize, setter: &mut Setter<'_>) -> Strip {
    let width = sheet::TEXT_WIDTH * LEFT;
    let number = format!("{number}  ");
    let node = setter.tree.add(Node::ROOT, heading(3, &item.name));
    let name = [
        (Style::NAME_MUTED, number.as_str()),
        (Style::NAME, &item.name),
    ];
    let mut left = setter.text(Mark::Node(node), &name, width);
    if !item.definition.is_empty() {
        left.add(setter.paragraph(Node::ROOT, &[(Style::ROW, &item.definition)], width));
    }
    left.add_after(setter.length(5.0), boxes(blank, width, setter));
    left.add_after(setter.length(4.0), anchors(&item.anchors, width, setter));

    let x = width + sheet::GUTTER;
    let width = sheet::TEXT_WIDTH - x;
    let mut right = Galley::default();
    if !item.question.is_empty() {
        right = setter.paragraph(Node::ROOT, &[(Style::ROW, &item.question)], width);
    }
    let label = setter.paragraph(Node::ROOT, &[(Style::SMALL, &blank.note_label)], width);
    right.add_after(setter.length(3.0), label);
    let space = left.height().max(setter.length(LEAST)) - right.height();
    right.add(lines(
        space.max(setter.length(2.0 * NOTE_LINE)),
        width,
        setter,
    ));
    let line = Outline::line((0.0, 0.0), (sheet::TEXT_WIDTH, 0.0));
    let line = Ink::decoration(0.0, -setter.length(1.5), Shape::Stroke(line, Pen::HAIRLINE));
    let mut galley = Galley::from(left.beside(right, x));
    galley.mark([line]);
    galley.solid(0.0)
}

/// A box for each point of the scale, and one for what was not seen.
fn boxes(blank: &Blank, width: f32, setter: &mut Setter<'_>) -> Strip {
    let list = setter.tree.add(Node::ROOT, Tag::L(ListNumbering::None));
    let (side, pitch) = (setter.length(BOX), setter.length(PITCH));
    let mut inks = Vec::new();
    let mut height = side;
    let mut x = 0.0;
    let frame = || Shape::Stroke(Outline::rounded(side, side, 2.0), Pen::BOX);
    for point in 1..=blank.points {
        let text = point.to_string();
        let item = setter.tree.add(list, Tag::LI);
        let node = Mark::Node(setter.tree.add(item, Tag::LBody));
        inks.push(Ink::decoration(x, 0.0, frame()));
        let at = (x + side / 2.0, side * 0.69);
        inks.extend(setter.label(node, (Style::QUIET, &text), at, Align::Middle));
        x += pitch;
    }
    if !blank.not_observed.is_empty() {
        let run = (Style::SMALL, blank.not_observed.as_str());
        let indent = side + setter.length(5.0);
        let mut y = 0.0;
        x += setter.length(10.0);
        // Behind many points it would run into the notes.
        if x + indent + setter.width(run) > width {
            (x, y) = (0.0, pitch);
        }
        let item = setter.tree.add(list, Tag::LI);
        let node = Mark::Node(setter.tree.add(item, Tag::LBody));
        inks.push(Ink::decoration(x, y, frame()));
        let at = (x + indent, y + side * 0.69);
        let room = width - at.0;
        let (lines, below) = setter.wrapped(node, run, at, room, Align::Start);
        inks.extend(lines);
        height = y + side + below;
    }
    Strip::new(height, inks)
}

/// The anchors beside each other, each after its point.
fn anchors(anchors: &[(u8, String)], width: f32, setter: &mut Setter<'_>) -> Galley {
    let Some(count) = u16::try_from(anchors.len()).ok().filter(|count| *count > 0) else {
        return Galley::default();
    };
    let gutter = setter.length(10.0);
    let column = (width + gutter) / f32::from(count) - gutter;
    let list = setter.tree.add(Node::ROOT, Tag::L(ListNumbering::Decimal));
    let mut row = Galley::default();
    let mut x = 0.0;
    for (point, text) in anchors {
        let item = setter.tree.add(list, Tag::LI);
        let label = Mark::Node(setter.tree.add(item, Tag::Lbl));
        let body = Mark::Node(setter.tree.add(item, Tag::LBody));
        let point = point.to_string();
        // The highest point of a scale may have two figures.
        let figures = setter.width((Style::SMALL_STRONG, &point)) + setter.length(3.0);
        let indent = setter.length(8.5).max(figures);
        let point = setter.text(label, &[(Style::SMALL_STRONG, &point)], indent);
        let text = setter.text(body, &[(Style::SMALL_DARK, text)], column - indent);
        let text = point.beside(text, indent).into();
        row = row.beside(text, x).into();
        x += column + gutter;
    }
    row
}

/// Lines to write on, as many as fit the height.
fn lines(height: f32, width: f32, setter: &Setter<'_>) -> Strip {
    let step = setter.length(NOTE_LINE);
    let mut inks = Vec::new();
    let mut y = step;
    while y <= height + 0.5 {
        let line = Outline::line((0.0, 0.0), (width, 0.0));
        inks.push(Ink::decoration(0.0, y, Shape::Stroke(line, Pen::RULE)));
        y += step;
    }
    Strip::new(height, inks)
}
