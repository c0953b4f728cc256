//! What stands on a page: letters and shapes, each with a place and a meaning.

use crate::{style::Colour, tags::Node, text::Piece};

/// What something on a page is to a screen reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Part of this element of the structure.
    Node(Node),
    /// Decoration, which is not read.
    Decoration,
    /// The line at the foot of a page, which is not read either.
    Foot,
}

/// Something on a page.
#[derive(Clone, Debug)]
pub(crate) struct Ink {
    pub(crate) mark: Mark,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) shape: Shape,
}

impl Ink {
    pub(crate) fn new(mark: Mark, x: f32, y: f32, shape: Shape) -> Self {
        Self { mark, x, y, shape }
    }

    pub(crate) fn decoration(x: f32, y: f32, shape: Shape) -> Self {
        Self::new(Mark::Decoration, x, y, shape)
    }

    pub(crate) fn moved(mut self, x: f32, y: f32) -> Self {
        self.x += x;
        self.y += y;
        self
    }
}

/// What it looks like; its own place is the origin.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// Letters that start at the origin, on the baseline.
    Text(Piece),
    Fill(Outline, Colour),
    Stroke(Outline, Pen),
    /// Nothing to see: the area of a figure, which is wide and high.
    Figure(f32, f32),
    /// Nothing to see: an area to press, wide and high, and where it leads.
    Link(f32, f32, String),
    /// Nothing to see: a bookmark.
    Bookmark(String),
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pen {
    pub(crate) colour: Colour,
    pub(crate) width: f32,
    /// The length of dashes and of gaps between them.
    pub(crate) dash: Option<f32>,
}

impl Pen {
    pub(crate) const HAIRLINE: Self = Self::new(Colour::HAIRLINE, 0.6);
    pub(crate) const RULE: Self = Self::new(Colour::RULE, 0.6);
    pub(crate) const BOX: Self = Self::new(Colour::MUTED, 0.8);

    pub(crate) const fn new(colour: Colour, width: f32) -> Self {
        Self {
            colour,
            width,
            dash: None,
        }
    }

    pub(crate) const fn dashed(self, length: f32) -> Self {
        Self {
            dash: Some(length),
            ..self
        }
    }
}

/// A point, relative to the place of its shape.
pub(crate) type Point = (f32, f32);

/// A step along an outline.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Move(Point),
    Line(Point),
    Curve(Point, Point, Point),
    Close,
}

/// A path.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline(pub(crate) Vec<Step>);

/// How far the handles of a quarter circle stand out, for radius 1.
const HANDLE: f32 = 0.552_285;

impl Outline {
    pub(crate) fn line(from: Point, to: Point) -> Self {
        Self(vec![Step::Move(from), Step::Line(to)])
    }

    pub(crate) fn polyline(points: &[Point], closed: bool) -> Self {
        let mut outline = Self::default();
        for (index, point) in points.iter().enumerate() {
            outline.0.push(if index == 0 {
                Step::Move(*point)
            } else {
                Step::Line(*point)
            });
        }
        if closed {
            outline.0.push(Step::Close);
        }
        outline
    }

    pub(crate) fn rectangle(width: f32, height: f32) -> Self {
        Self::default().and_rectangle(0.0, 0.0, width, height)
    }

    pub(crate) fn and_rectangle(mut self, x: f32, y: f32, width: f32, height: f32) -> Self {
        self.0.extend([
            Step::Move((x, y)),
            Step::Line((x + width, y)),
            Step::Line((x + width, y + height)),
            Step::Line((x, y + height)),
            Step::Close,
        ]);
        self
    }

    pub(crate) fn rounded(width: f32, height: f32, radius: f32) -> Self {
        let (w, h, r, k) = (width, height, radius, radius * (1.0 - HANDLE));
        Self(vec![
            Step::Move((r, 0.0)),
            Step::Line((w - r, 0.0)),
            Step::Curve((w - k, 0.0), (w, k), (w, r)),
            Step::Line((w, h - r)),
            Step::Curve((w, h - k), (w - k, h), (w - r, h)),
            Step::Line((r, h)),
            Step::Curve((k, h), (0.0, h - k), (0.0, h - r)),
            Step::Line((0.0, r)),
            Step::Curve((0.0, k), (k, 0.0), (r, 0.0)),
            Step::Close,
        ])
    }

    /// A circle around the origin.
    pub(crate) fn circle(radius: f32) -> Self {
        Self::default().and_circle((0.0, 0.0), radius)
    }

    pub(crate) fn and_circle(mut self, (x, y): Point, radius: f32) -> Self {
        let (r, k) = (radius, radius * HANDLE);
        self.0.extend([
            Step::Move((x, y - r)),
            Step::Curve((x + k, y - r), (x + r, y - k), (x + r, y)),
            Step::Curve((x + r, y + k), (x + k, y + r), (x, y + r)),
            Step::Curve((x - k, y + r), (x - r, y + k), (x - r, y)),
            Step::Curve((x - r, y - k), (x - k, y - r), (x, y - r)),
            Step::Close,
        ]);
        self
    }
}
