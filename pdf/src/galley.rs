//! A galley: strips of text and shapes under each other, not yet on a page.

use crate::drawing::Ink;

/// Whether a column may end after a strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    Free,
    /// Only where a whole block does not fit.
    Reluctant,
    /// A heading never stands alone.
    Never,
}

/// What is never broken: a line of text, a figure.
#[derive(Clone, Debug)]
pub(crate) struct Strip {
    /// White above it, unless it is the first of a column.
    pub(crate) gap: f32,
    pub(crate) height: f32,
    pub(crate) after: Break,
    pub(crate) inks: Vec<Ink>,
}

impl Strip {
    pub(crate) fn new(height: f32, inks: Vec<Ink>) -> Self {
        Self {
            gap: 0.0,
            height,
            after: Break::Free,
            inks,
        }
    }
}

/// Strips under each other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Galley(pub(crate) Vec<Strip>);

impl From<Strip> for Galley {
    fn from(strip: Strip) -> Self {
        Self(vec![strip])
    }
}

impl Galley {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Points, without the white above.
    pub(crate) fn height(&self) -> f32 {
        height(&self.0)
    }

    /// Adds strips below.
    pub(crate) fn add(&mut self, below: impl Into<Self>) {
        self.0.extend(below.into().0);
    }

    /// Adds strips below, with white between.
    pub(crate) fn add_after(&mut self, gap: f32, below: impl Into<Self>) {
        self.add(below.into().after_gap(gap));
    }

    pub(crate) fn after_gap(mut self, gap: f32) -> Self {
        if let Some(first) = self.0.first_mut() {
            first.gap = gap;
        }
        self
    }

    pub(crate) fn moved_right(mut self, x: f32) -> Self {
        for ink in self.0.iter_mut().flat_map(|strip| &mut strip.inks) {
            ink.x += x;
        }
        self
    }

    /// Puts something at the top left, before and under what is there.
    pub(crate) fn mark(&mut self, inks: impl IntoIterator<Item = Ink>) {
        if let Some(first) = self.0.first_mut() {
            first.inks.splice(0..0, inks);
        }
    }

    /// A block that is broken only where it does not fit whole.
    pub(crate) fn together(mut self) -> Self {
        if let Some((_, others)) = self.0.split_last_mut() {
            for strip in others {
                if strip.after == Break::Free {
                    strip.after = Break::Reluctant;
                }
            }
        }
        self
    }

    /// No column ends below this.
    pub(crate) fn with_next(mut self) -> Self {
        for strip in &mut self.0 {
            strip.after = Break::Never;
        }
        self
    }

    /// All in one strip of at least this height.
    pub(crate) fn solid(self, least: f32) -> Strip {
        let total = self.height().max(least);
        let mut inks = Vec::new();
        let mut y = 0.0;
        for (index, strip) in self.0.into_iter().enumerate() {
            if index > 0 {
                y += strip.gap;
            }
            inks.extend(strip.inks.into_iter().map(|ink| ink.moved(0.0, y)));
            y += strip.height;
        }
        Strip::new(total, inks)
    }

    /// Puts one galley to the right of another. They are never broken, so they are to be short.
    pub(crate) fn beside(self, right: Self, x: f32) -> Strip {
        let least = self.height().max(right.height());
        let mut strip = self.solid(least);
        strip.inks.extend(right.moved_right(x).solid(least).inks);
        strip
    }
}

/// The height of strips as a column, which has no white above the first.
pub(crate) fn height(strips: &[Strip]) -> f32 {
    let gaps = strips.iter().skip(1).map(|strip| strip.gap);
    strips.iter().map(|strip| strip.height).chain(gaps).sum()
}
