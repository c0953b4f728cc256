//! The ratings as tables: all items, and the seller strengths.

use krilla::tagging::{TableHeaderScope, Tag, TagKind};

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape},
    galley::{Break, Galley, Strip},
    model::Report,
    setter::{Align, Setter, is_rating},
    style::{Style, sheet},
    tags::Node,
};

/// From line to line of a table.
const ROW: f32 = 13.5;

/// Between what stands left and right on one.
const BETWEEN: f32 = 6.0;

/// The table of the items, whose rows may have numbers.
pub(super) fn table(
    report: &Report,
    setter: &mut Setter<'_>,
    width: f32,
    numbered: bool,
) -> Galley {
    let mut table = Table::begin(setter, width, &report.columns);
    let mut number = 0;
    for group in report.items.chunk_by(|one, next| one.pillar == next.pillar) {
        if let Some(first) = group.first() {
            table.group(setter, &first.pillar);
        }
        for item in group {
            number += 1;
            let name = if numbered {
                format!("{number}  {}", item.name)
            } else {
                item.name.clone()
            };
            table.row(setter, &name, &item.shown);
        }
    }
    table.galley
}

/// The seller strengths beside each other: the names, and the ratings below them.
pub(super) fn seller(report: &Report, setter: &mut Setter<'_>) -> Galley {
    let Some(count) = u16::try_from(report.seller.len())
        .ok()
        .filter(|count| *count > 0)
    else {
        return Galley::default();
    };
    let gap = setter.length(10.0);
    let width = (sheet::TEXT_WIDTH + gap) / f32::from(count) - gap;
    let mut galley = setter.chapter(Node::ROOT, &report.seller_heading, sheet::TEXT_WIDTH);
    let table = setter.tree.add(Node::ROOT, Tag::Table);
    let [head, body] = [Tag::THead.into(), Tag::TBody.into()].map(|part: TagKind| {
        let part = setter.tree.add(table, part);
        setter.tree.add(part, Tag::TR)
    });
    let (mut names, mut ratings) = (Galley::default(), Galley::default());
    let mut x = 0.0;
    for (name, shown) in &report.seller {
        let cell = setter.tree.add(head, Tag::TH(TableHeaderScope::Column));
        let name = setter.text(Mark::Node(cell), &[(Style::BODY, name)], width);
        names = names.beside(name, x).into();
        let cell = Mark::Node(setter.tree.add(body, Tag::TD));
        let rating = if is_rating(shown) {
            Strip::new(setter.length(15.0), setter.badge(cell, shown)).into()
        } else {
            setter.text(cell, &[(Style::SMALL, shown)], width)
        };
        ratings = ratings.beside(rating, x).into();
        x += width + gap;
    }
    names.add_after(setter.length(3.0), ratings);
    galley.add_after(setter.length(3.0), names.solid(0.0));
    galley
}

struct Table {
    galley: Galley,
    width: f32,
    body: Node,
}

impl Table {
    fn begin(setter: &mut Setter<'_>, width: f32, columns: &[String; 2]) -> Self {
        let table = setter.tree.add(Node::ROOT, Tag::Table);
        let head = setter.tree.add(table, Tag::THead);
        let row = setter.tree.add(head, Tag::TR);
        let [left, right] = columns.each_ref().map(|column| {
            let cell = Tag::TH(TableHeaderScope::Column);
            (setter.tree.add(row, cell), Style::SMALL, column.as_str())
        });
        let mut table = Self {
            galley: Galley::default(),
            width,
            body: setter.tree.add(table, Tag::TBody),
        };
        table.cells(setter, left, right);
        table.galley = table.galley.with_next();
        table
    }

    /// A line that names what the rows below have in common.
    fn group(&mut self, setter: &mut Setter<'_>, name: &str) {
        if name.is_empty() {
            return;
        }
        let row = setter.tree.add(self.body, Tag::TR);
        let cell = Tag::TH(TableHeaderScope::Column).with_col_span(std::num::NonZeroU32::new(2));
        let cell = setter.tree.add(row, cell);
        let at = (0.0, setter.length(ROW * 0.78));
        let name = (Style::PILLAR, name);
        let (inks, below) = setter.wrapped(Mark::Node(cell), name, at, self.width, Align::Start);
        let mut strip = Strip::new(setter.length(ROW) + below, inks);
        strip.after = Break::Never;
        self.galley.add(strip);
    }

    fn row(&mut self, setter: &mut Setter<'_>, name: &str, shown: &str) {
        let row = setter.tree.add(self.body, Tag::TR);
        let name_cell = setter.tree.add(row, Tag::TH(TableHeaderScope::Row));
        let cell = setter.tree.add(row, Tag::TD);
        let style = if is_rating(shown) {
            Style::RATING
        } else {
            Style::SMALL
        };
        self.cells(setter, (name_cell, Style::BODY, name), (cell, style, shown));
    }

    fn cells(
        &mut self,
        setter: &Setter<'_>,
        left: (Node, Style, &str),
        right: (Node, Style, &str),
    ) {
        let row = setter.length(ROW);
        let half = self.width / 2.0;
        let taken = setter.width((right.1, right.2)).min(half);
        let room = self.width - taken - setter.length(BETWEEN);
        let mut inks = Vec::new();
        let mut height = row;
        for ((node, style, text), x, width, align) in [
            (left, 0.0, room, Align::Start),
            (right, self.width, half, Align::End),
        ] {
            let at = (x, row * 0.72);
            let (lines, below) = setter.wrapped(Mark::Node(node), (style, text), at, width, align);
            inks.extend(lines);
            height = height.max(row + below);
        }
        let line = Outline::line((0.0, 0.0), (self.width, 0.0));
        let line = Ink::decoration(0.0, height, Shape::Stroke(line, Pen::HAIRLINE));
        inks.insert(0, line);
        self.galley.add(Strip::new(height, inks));
    }
}
