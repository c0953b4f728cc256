//! The items one by one: rating, what it looks like, what comes next, note and evidence.

use krilla::tagging::Tag;

use super::labelled;
use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape},
    galley::Galley,
    model::Row,
    setter::{Align, Setter, is_rating},
    style::{Colour, Style, sheet},
    tags::{Node, heading},
};

/// How far the text stands from the rating.
const INDENT: f32 = 22.0;

/// All items, in the width of a column.
pub(super) fn rows(items: &[Row], setter: &mut Setter<'_>) -> Galley {
    let mut galley = Galley::default();
    for group in items.chunk_by(|one, next| one.pillar == next.pillar) {
        for (index, item) in group.iter().enumerate() {
            let mut block = Galley::default();
            if index == 0 && !item.pillar.is_empty() {
                let run = (Style::PILLAR, item.pillar.as_str());
                block.add(setter.heading(Node::ROOT, 3, run, sheet::COLUMN));
            }
            let row = row(item, setter);
            block.add_after(setter.length(4.0), row);
            galley.add_after(setter.length(8.0), block.together());
        }
    }
    galley
}

fn row(item: &Row, setter: &mut Setter<'_>) -> Galley {
    let indent = setter.length(INDENT);
    let width = sheet::COLUMN - indent;
    let heading = setter.tree.add(Node::ROOT, heading(4, &item.name));
    let rating = setter.tree.add(Node::ROOT, Tag::P);
    let name = [(Style::STRONG, item.name.as_str())];
    let mut galley = setter.text(Mark::Node(heading), &name, width).with_next();
    let evidence = labelled(&item.evidence_label, &item.evidence);
    let beside = !item.evidence.is_empty() && galley.0.len() == 1 && {
        let room = width - setter.width(name[0]) - setter.length(8.0);
        evidence.iter().map(|run| setter.width(*run)).sum::<f32>() < room
    };
    if beside {
        let node = setter.tree.add(Node::ROOT, Tag::P);
        let line = setter.aligned(Mark::Node(node), &evidence, width, Align::End);
        galley = Galley::from(galley.beside(line, 0.0)).with_next();
    }
    let rating = Mark::Node(rating);
    let mut left = vec![hollow(setter)];
    if is_rating(&item.shown) {
        left = setter.badge(rating, &item.shown);
    } else if item.shown.chars().count() < 3 {
        left.extend(setter.in_badge(rating, (Style::SMALL, &item.shown)));
    } else {
        galley.add(setter.text(rating, &[(Style::SMALL, &item.shown)], width));
    }
    for (label, text) in &item.texts {
        let text = setter.paragraph(Node::ROOT, &labelled(label, text), width);
        galley.add_after(setter.length(1.5), text);
    }
    if !item.note.is_empty() {
        let note = labelled(&item.note_label, &item.note);
        let mut note = setter.paragraph(Node::ROOT, &note, width - setter.length(7.0));
        beside_bar(&mut note, setter);
        galley.add_after(setter.length(3.0), note.moved_right(setter.length(7.0)));
    }
    if !beside && !item.evidence.is_empty() {
        let evidence = setter.paragraph(Node::ROOT, &evidence, width);
        galley.add_after(setter.length(2.0), evidence);
    }
    let mut galley = galley.moved_right(indent);
    galley.mark(left);
    galley
}

/// An empty round field: there is no rating.
fn hollow(setter: &Setter<'_>) -> Ink {
    let (x, y) = setter.badge_place();
    let field = Outline::circle(setter.length(7.0));
    Ink::decoration(x, y, Shape::Stroke(field, Pen::RULE.dashed(2.0)))
}

/// A bar to the left of each line, so that it goes on where the note is broken.
fn beside_bar(note: &mut Galley, setter: &Setter<'_>) {
    for strip in &mut note.0 {
        let bar = Outline::line((0.0, 0.0), (0.0, strip.height));
        let pen = Pen::new(Colour::ACCENT_SOFT, 1.4);
        let x = -setter.length(6.0);
        strip
            .inks
            .push(Ink::decoration(x, 0.0, Shape::Stroke(bar, pen)));
    }
}
