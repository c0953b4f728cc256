//! The ratings as tables: all items, and the seller strengths.

use krilla::tagging::{TableHeaderScope, Tag};

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape},
    galley::{Galley, Strip},
    model::Report,
    setter::{Align, Setter},
    style::Style,
    tags::Node,
};

/// From line to line of a table.
const ROW: f32 = 13.5;

/// The table of the items, and that of the seller strengths where they are rated.
pub(super) fn tables(report: &Report, setter: &mut Setter<'_>, width: f32) -> Galley {
    let mut table = Table::begin(setter, width, &report.columns);
    for group in report.items.chunk_by(|one, next| one.pillar == next.pillar) {
        if let Some(first) = group.first() {
            table.group(setter, &first.pillar);
        }
        for item in group {
            table.row(setter, &item.name, &item.shown);
        }
    }
    let mut galley = table.galley;
    if !report.seller.is_empty() {
        let heading = (Style::STRONG, report.seller_heading.as_str());
        let heading = setter.heading(Node::ROOT, 3, heading, width);
        galley.add_after(setter.length(9.0), heading);
        let mut table = Table::begin(setter, width, &report.columns);
        for (name, shown) in &report.seller {
            table.row(setter, name, shown);
        }
        galley.add(table.galley);
    }
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
        let baseline = setter.length(ROW * 0.78);
        let name = (Style::PILLAR, name);
        let inks = setter.label(Mark::Node(cell), name, (0.0, baseline), Align::Start);
        self.galley.add(Strip::new(setter.length(ROW), inks));
    }

    fn row(&mut self, setter: &mut Setter<'_>, name: &str, shown: &str) {
        let row = setter.tree.add(self.body, Tag::TR);
        let name_cell = setter.tree.add(row, Tag::TH(TableHeaderScope::Row));
        let cell = setter.tree.add(row, Tag::TD);
        let style = if crate::setter::is_rating(shown) {
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
        let height = setter.length(ROW);
        let line = Outline::line((0.0, 0.0), (self.width, 0.0));
        let line = Ink::decoration(0.0, height, Shape::Stroke(line, Pen::HAIRLINE));
        let mut inks = vec![line];
        for ((node, style, text), x, align) in
            [(left, 0.0, Align::Start), (right, self.width, Align::End)]
        {
            let baseline = height * 0.72;
            inks.extend(setter.label(Mark::Node(node), (style, text), (x, baseline), align));
        }
        self.galley.add(Strip::new(height, inks));
    }
}
