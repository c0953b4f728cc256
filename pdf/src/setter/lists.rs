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
            let point = self.point(list, None, point, width);
            galley.add_after(self.length(gap), point);
        }
        galley
    }

    /// Heading, numbered points, and under them how they were chosen, as on the screen.
    pub(crate) fn next_steps(&mut self, parent: Node, section: &Section, width: f32) -> Galley {
        let mut galley = self.chapter(parent, &section.heading, width);
        if !section.points.is_empty() {
            let list = self.tree.add(parent, Tag::L(ListNumbering::Decimal));
            for (index, point) in section.points.iter().enumerate() {
                let point = self.point(list, Some(index + 1), point, width);
                galley.add_after(self.length(3.0), point);
            }
        }
        for text in &section.paragraphs {
            let text = self.paragraph(parent, &[(Style::SMALL, text)], width);
            galley.add_after(self.length(4.0), text);
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
            let number = self.number(item, index + 1);
            let body = Mark::Node(self.tree.add(item, Tag::LBody));
            let mut step = self.text(body, &[(Style::BODY, text)], width - indent);
            step = step.moved_right(indent).together();
            step.mark(number);
            galley.add_after(self.length(3.0), step);
        }
        galley
    }

    /// The number of an item of a list, at the first line of its body.
    fn number(&mut self, item: Node, number: usize) -> Vec<Ink> {
        let label = Mark::Node(self.tree.add(item, Tag::Lbl));
        let number = (Style::RATING, &*number.to_string());
        self.label(label, number, (0.0, self.length(9.0)), Align::Start)
    }

    fn point(&mut self, list: Node, number: Option<usize>, point: &Point, width: f32) -> Galley {
        let item = self.tree.add(list, Tag::LI);
        let rating = number.is_none() && is_rating(&point.mark);
        let indent = match number {
            Some(_) => 12.0,
            None if rating => 22.0,
            None => 9.0,
        };
        let indent = self.length(indent);
        let mut marks = Vec::new();
        if let Some(number) = number {
            marks = self.number(item, number);
        } else if rating {
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
