//! All ratings as a star: an axis for each item, the first one upwards, the others clockwise.

use std::f32::consts::TAU;

use krilla::tagging::Tag;

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Point, Shape},
    galley::Strip,
    model::{Report, Row},
    setter::{Align, Setter},
    style::{Colour, Style},
    tags::Node,
};

use super::names::{self, Name};

/// From the centre to the highest point of the scale.
const RADIUS: f32 = 66.0;

/// The distances of the pillars' arcs and of the names.
const ARC: f32 = RADIUS + 5.0;
const NAMES: f32 = RADIUS + 11.0;

/// The height of the whole, and where its centre is.
const HEIGHT: f32 = 2.0 * RADIUS + 60.0;

/// Parts of an arc that are drawn straight, from axis to axis.
const PARTS: u16 = 16;

/// Whether the names of the items stand clear of each other around a star of this width. Where they do not, it has
/// the numbers of the rows of the table.
pub(super) fn names_fit(report: &Report, setter: &Setter<'_>, width: f32) -> bool {
    let star = Star::of(report, setter, Mark::Decoration);
    let items = report.items.iter().enumerate();
    let names: Vec<_> = items
        .map(|(index, item)| star.name(index, &item.name))
        .collect();
    names::are_clear(&names, setter, width)
}

/// Draws the star, with the names of the items around it or the numbers of their rows. Where a rating is missing the
/// line and the axis are open.
pub(super) fn radar(report: &Report, setter: &mut Setter<'_>, width: f32, named: bool) -> Strip {
    let alt = report.profile.clone();
    let node = setter.tree.add(Node::ROOT, Tag::Figure(Some(alt)));
    let star = Star::of(report, setter, Mark::Node(node));
    let height = setter.length(HEIGHT);
    let mut inks = star.web();
    inks.extend(star.pillars());
    inks.extend(star.figures(report.points, setter));
    inks.extend(star.series());
    for (index, item) in report.items.iter().enumerate() {
        let row = (index + 1).to_string();
        let text = if named { &item.name } else { &row };
        inks.extend(star.name(index, text).inks(star.mark, setter));
    }
    let centre = (width / 2.0, height / 2.0);
    let mut inks: Vec<_> = inks
        .into_iter()
        .map(|ink| ink.moved(centre.0, centre.1))
        .collect();
    inks.push(Ink::new(star.mark, 0.0, 0.0, Shape::Figure(width, height)));
    Strip::new(height, inks)
}

struct Star<'a> {
    items: &'a [Row],
    points: f32,
    scale: f32,
    mark: Mark,
}

impl<'a> Star<'a> {
    fn of(report: &'a Report, setter: &Setter<'_>, mark: Mark) -> Self {
        Self {
            items: &report.items,
            points: f32::from(report.points.max(1)),
            scale: setter.length(1.0),
            mark,
        }
    }

    /// Where a point is, this far from the centre and so many axes from upwards.
    fn at(&self, distance: f32, axes: f32) -> Point {
        let count = self.items.len().max(1);
        let angle = TAU * axes / number(count);
        let distance = self.scale * distance;
        (distance * angle.sin(), -distance * angle.cos())
    }

    fn rated(&self, index: usize) -> Option<Point> {
        let rating = self.items.get(index)?.rating?;
        Some(self.at(RADIUS * f32::from(rating) / self.points, number(index)))
    }

    fn ink(&self, shape: Shape) -> Ink {
        Ink::new(self.mark, 0.0, 0.0, shape)
    }

    /// The inside of a whole line, the rings and the axes.
    fn web(&self) -> Vec<Ink> {
        let mut inks = Vec::new();
        let all: Option<Vec<_>> = (0..self.items.len())
            .map(|index| self.rated(index))
            .collect();
        if let Some(points) = all {
            let inside = Outline::polyline(&points, true);
            inks.push(self.ink(Shape::Fill(inside, Colour::TINT)));
        }
        let mut ring = 1.0;
        let mut rings = Outline::default();
        while ring <= self.points {
            rings = rings.and_circle((0.0, 0.0), self.scale * RADIUS * ring / self.points);
            ring += 1.0;
        }
        inks.push(self.ink(Shape::Stroke(rings, Pen::new(Colour::WEB, 0.5))));
        for (index, item) in self.items.iter().enumerate() {
            let axis = Outline::line((0.0, 0.0), self.at(RADIUS, number(index)));
            let pen = Pen::new(Colour::WEB, 0.5);
            let pen = if item.rating.is_some() {
                pen
            } else {
                pen.dashed(2.0)
            };
            inks.push(self.ink(Shape::Stroke(axis, pen)));
        }
        inks
    }

    /// An arc for each pillar, with gaps that tell them apart; none where one is all of them.
    fn pillars(&self) -> Vec<Ink> {
        let mut arcs = Vec::new();
        if self
            .items
            .windows(2)
            .all(|two| two[0].pillar == two[1].pillar)
        {
            return arcs;
        }
        let mut start = 0;
        for group in self.items.chunk_by(|one, next| one.pillar == next.pillar) {
            let (from, to) = (number(start) - 0.4, number(start + group.len() - 1) + 0.4);
            let steps = PARTS * u16::try_from(group.len()).unwrap_or(1);
            let points: Vec<_> = (0..=steps)
                .map(|step| from + (to - from) * f32::from(step) / f32::from(steps))
                .map(|axes| self.at(ARC, axes))
                .collect();
            let arc = Outline::polyline(&points, false);
            arcs.push(self.ink(Shape::Stroke(arc, Pen::new(Colour::ACCENT_SOFT, 2.2))));
            start += group.len();
        }
        arcs
    }

    /// The line from rating to rating, and a dot on each.
    fn series(&self) -> Vec<Ink> {
        let mut inks = Vec::new();
        let count = self.items.len();
        let mut lines = Outline::default();
        for index in 0..count {
            if let (Some(from), Some(to)) = (self.rated(index), self.rated((index + 1) % count)) {
                lines.0.extend(Outline::line(from, to).0);
            }
        }
        let pen = Pen::new(Colour::ACCENT, 1.6);
        if !lines.0.is_empty() {
            inks.push(self.ink(Shape::Stroke(lines, pen)));
        }
        let dots = (0..count).filter_map(|index| self.rated(index));
        let dots = dots.fold(Outline::default(), |dots, at| {
            dots.and_circle(at, self.scale * 2.6)
        });
        if !dots.0.is_empty() {
            inks.push(self.ink(Shape::Fill(dots, Colour::ACCENT)));
        }
        inks
    }

    /// The lowest, the middle and the highest point, between the first two axes that leave room
    /// for the lowest.
    fn figures(&self, points: u8, setter: &Setter<'_>) -> Vec<Ink> {
        let count = self.items.len();
        let clear = |axis: usize| {
            self.items[axis % count]
                .rating
                .is_none_or(|rating| rating > 2)
        };
        let gap = (0..count).find(|axis| clear(*axis) && clear(*axis + 1));
        let axes = number(gap.unwrap_or_default()) + 0.5;
        let mut inks = Vec::new();
        // On a short scale the middle is one of its ends.
        let mut shown = vec![1, points.div_ceil(2), points];
        shown.dedup();
        for point in shown {
            let (x, y) = self.at(RADIUS * f32::from(point) / self.points, axes);
            let text = point.to_string();
            let place = (x, y + self.scale * 2.4);
            let ground = Outline::circle(self.scale * 4.2);
            inks.push(Ink::new(
                self.mark,
                x,
                y,
                Shape::Fill(ground, Colour::WHITE),
            ));
            inks.extend(setter.label(self.mark, (Style::TINY, &text), place, Align::Middle));
        }
        inks
    }

    /// What stands at the end of an axis.
    fn name<'t>(&self, index: usize, text: &'t str) -> Name<'t> {
        let leading = self.scale * Style::SMALL.leading * 0.95;
        Name::at(self.at(NAMES, number(index)), text, leading)
    }
}

/// An axis as a number; an instrument has a few dozen.
fn number(index: usize) -> f32 {
    f32::from(u16::try_from(index).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_pillar_has_no_arc_and_each_of_several_has_one() {
        for (pillars, arcs) in [(["", "", ""], 0), (["a", "a", "b"], 2)] {
            let items = pillars.map(|pillar| Row {
                pillar: pillar.into(),
                ..Row::default()
            });
            let star = Star {
                items: &items,
                points: 7.0,
                scale: 1.0,
                mark: Mark::Decoration,
            };
            assert_eq!(star.pillars().len(), arcs, "{pillars:?}");
        }
    }
}
