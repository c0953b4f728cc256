//! Sets lists: points with their ratings in round fields, and numbered steps.

use krilla::tagging::{ListNumbering, Tag};

use super::{Align, Setter};
use crate::{
    drawing::{Ink, Mark, Outline, Shape},
    galley::Galley,
    parts::{Point, Section},
    style::{Colour, Style},
    tags::Node,
    text::Run,
};

impl Setter<'_> {
    /// A list.
    pub(crate) fn points(&mut self, parent: Node, points: &[Point], width: f32) -> Galley {
        let mut galley = Galley::default();
        if points.is_empty() {
            return galley;
        }
        // A rating is the label of its point; a list with labels says of which kind they are.
        let numbering = if points.iter().any(|point| is_rating(&point.mark)) {
            ListNumbering::Decimal
        } else {
            ListNumbering::None
        };
        let list = self.tree.add(parent, Tag::L(numbering));
        for point in points {
            let gap = if point.name.is_empty() { 1.5 } else { 4.0 };
            let point = self.point(list, point, width);
            galley.add_after(self.length(gap), point);
        }
        galley
    }

    /// Heading and numbered steps.
    pub(crate) fn steps(&mut self, parent: Node, section: &Section, width: f32) -> Galley {
        let mut galley = self.chapter(parent, &section.heading, width);
        let list = self.tree.add(parent, Tag::L(ListNumbering::Decimal));
        let indent = self.length(12.0);
        let texts = section.points.iter().map(|point| &point.text);
        for (index, text) in section.paragraphs.iter().chain(texts).enumerate() {
            let item = self.tree.add(list, Tag::LI);
            let label = Mark::Node(self.tree.add(item, Tag::Lbl));
            let body = Mark::Node(self.tree.add(item, Tag::LBody));
            let number = (index + 1).to_string();
            let mut step = self.text(body, &[(Style::BODY, text)], width - indent);
            step = step.moved_right(indent).together();
            let baseline = self.length(9.0);
            let number = (Style::RATING, number.as_str());
            step.mark(self.label(label, number, (0.0, baseline), Align::Start));
            galley.add_after(self.length(3.0), step);
        }
        galley
    }

    fn point(&mut self, list: Node, point: &Point, width: f32) -> Galley {
        let item = self.tree.add(list, Tag::LI);
        let rating = is_rating(&point.mark);
        let indent = self.length(if rating { 22.0 } else { 9.0 });
        let mut marks = Vec::new();
        if rating {
            let label = self.tree.add(item, Tag::Lbl);
            marks = self.badge(Mark::Node(label), &point.mark);
        } else {
            let (x, y) = (self.length(2.0), self.length(7.0));
            let dot = Shape::Fill(Outline::circle(self.length(1.4)), Colour::ACCENT);
            marks.push(Ink::decoration(x, y, dot));
        }
        let body = self.tree.add(item, Tag::LBody);
        let mut galley = Galley::default();
        let mut first = Vec::new();
        if !point.name.is_empty() {
            first.push((Style::STRONG, point.name.as_str()));
        }
        if !rating && !point.mark.is_empty() {
            if !first.is_empty() {
                first.push((Style::QUIET, "  "));
            }
            first.push((Style::QUIET, &point.mark));
        }
        if !first.is_empty() {
            galley.add(self.paragraph(body, &first, width - indent));
            if !point.text.is_empty() {
                galley = galley.with_next();
            }
        }
        if !point.text.is_empty() {
            let style = if galley.is_empty() {
                Style::BODY
            } else {
                Style::QUIET
            };
            galley.add(self.paragraph(body, &[(style, &point.text)], width - indent));
        }
        let mut galley = galley.moved_right(indent);
        galley.mark(marks);
        let field = 2.0 * self.badge_place().0;
        if rating && galley.height() < field {
            galley = galley.solid(field).into();
        }
        galley.together()
    }

    /// A rating in a round field, beside a line of the body's size.
    pub(crate) fn badge(&self, mark: Mark, rating: &str) -> Vec<Ink> {
        let (x, y) = self.badge_place();
        let field = Shape::Fill(Outline::circle(x), Colour::TINT);
        let mut inks = vec![Ink::decoration(x, y, field)];
        inks.extend(self.in_badge(mark, (Style::RATING, rating)));
        inks
    }

    /// One or two letters where a badge is.
    pub(crate) fn in_badge(&self, mark: Mark, run: Run<'_>) -> Vec<Ink> {
        let (x, y) = self.badge_place();
        let baseline = y + self.length(run.0.size) * 0.33;
        self.label(mark, run, (x, baseline), Align::Middle)
    }

    /// The centre of a badge, which is as far from the left as it is wide.
    pub(crate) fn badge_place(&self) -> (f32, f32) {
        (self.length(7.5), self.length(6.5))
    }
}

/// Whether a word is a rating, and so short enough for a round field.
pub(crate) fn is_rating(mark: &str) -> bool {
    !mark.is_empty() && mark.len() <= 2 && mark.bytes().all(|byte| byte.is_ascii_digit())
}
