//! Galleys onto pages: what does not fit flows on, and nothing is cut.

use crate::{
    drawing::{Ink, Outline, Pen, Shape},
    galley::{Break, Galley, Strip, height},
    style::sheet,
};

/// The height of a column that is as long as the page.
const FULL: f32 = sheet::BOTTOM - sheet::TOP;

/// Columns shorter than this are not begun at the foot of a page.
const LEAST: f32 = 90.0;

/// How exactly two columns are made equally long.
const PRECISION: f32 = 3.0;

/// The pages so far.
pub(crate) struct Pages {
    /// What stands on each page.
    inks: Vec<Vec<Ink>>,
    y: f32,
    /// How often a part went on on another page, or left much of one white.
    broken: usize,
}

impl Pages {
    pub(crate) fn new() -> Self {
        Self {
            inks: vec![Vec::new()],
            y: sheet::TOP,
            broken: 0,
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.inks.len()
    }

    /// What is better is lower: fewer pages first, then fewer parts that are broken.
    pub(crate) fn cost(&self) -> (usize, usize) {
        (self.count(), self.broken)
    }

    pub(crate) fn into_pages(self) -> Vec<Vec<Ink>> {
        self.inks
    }

    fn turn(&mut self) {
        self.inks.push(Vec::new());
        self.y = sheet::TOP;
    }

    fn at_top(&self) -> bool {
        self.y <= sheet::TOP
    }

    /// White before what comes next; none at the top of a page.
    pub(crate) fn skip(&mut self, gap: f32) {
        if !self.at_top() {
            self.y += gap;
        }
    }

    fn room(&self) -> f32 {
        sheet::BOTTOM - self.y
    }

    /// Across the whole width.
    pub(crate) fn flow(&mut self, galley: Galley) {
        /// This much of a page left white looks like the end.
        const WHITE: f32 = FULL * 0.2;
        let mut strips = galley.0;
        while !strips.is_empty() {
            let mut end = cut(&strips, self.room());
            if end == 0 && self.at_top() {
                end = 1;
            }
            let rest = strips.split_off(end);
            self.y += self.place(strips, 0.0, self.y);
            strips = rest;
            if !strips.is_empty() {
                self.broken += usize::from(end > 0 || self.room() > WHITE);
                self.turn();
            }
        }
    }

    /// In two columns of about the same length, under something that goes across both. All of it
    /// goes to the next page if it does not fit on what is left of this one, unless that is much.
    pub(crate) fn columns_below(&mut self, head: Galley, galley: Galley) {
        /// Between the head and the columns.
        const GAP: f32 = 4.0;
        if galley.is_empty() {
            return;
        }
        if !self.takes(head.height() + GAP, &galley) {
            self.turn();
        }
        self.flow(head);
        self.skip(GAP);
        self.columns(galley);
    }

    /// The same after a line across the page, which is left out at the top of a page.
    pub(crate) fn columns_after_line(&mut self, gap: f32, galley: Galley) {
        if galley.is_empty() {
            return;
        }
        if !self.takes(1.7 * gap, &galley) {
            self.turn();
        }
        if !self.at_top() {
            let line = Outline::line((0.0, 0.0), (sheet::TEXT_WIDTH, 0.0));
            let line = Shape::Stroke(line, Pen::HAIRLINE);
            self.skip(gap);
            self.flow(Strip::new(gap * 0.7, vec![Ink::decoration(0.0, 0.0, line)]).into());
        }
        self.columns(galley);
    }

    /// Whether columns are begun here, this far below what stands here already.
    fn takes(&self, below: f32, galley: &Galley) -> bool {
        /// This much of a page is not left white.
        const MUCH: f32 = FULL * 0.4;
        let room = self.room() - below;
        room > MUCH || Self::balanced(&galley.0, room).is_some()
    }

    /// In two columns of about the same length.
    fn columns(&mut self, galley: Galley) {
        let mut strips = galley.0;
        while !strips.is_empty() {
            if self.room() < LEAST {
                self.turn();
            }
            let room = Self::balanced(&strips, self.room()).unwrap_or(self.room());
            let before = strips.len();
            let top = self.y;
            let mut longest: f32 = 0.0;
            for x in [0.0, sheet::COLUMN + sheet::GUTTER] {
                let mut end = cut(&strips, room);
                if end == 0 && self.at_top() && !strips.is_empty() {
                    end = 1;
                }
                let rest = strips.split_off(end);
                longest = longest.max(self.place(strips, x, top));
                strips = rest;
            }
            self.y = top + longest;
            if !strips.is_empty() {
                self.broken += usize::from(strips.len() < before);
                self.turn();
            }
        }
    }

    /// The shortest length, up to this room, at which all strips fit into two columns.
    fn balanced(strips: &[Strip], most: f32) -> Option<f32> {
        let fits = |room: f32| {
            let first = cut(strips, room);
            first + cut(&strips[first..], room) == strips.len()
        };
        // What is white between the columns' ends saves a few points.
        let mut room = height(strips) / 2.0 - 20.0;
        while room < most {
            if fits(room) {
                return Some(room);
            }
            room += PRECISION;
        }
        fits(most).then_some(most)
    }

    /// Puts strips under each other on the page; returns their height.
    fn place(&mut self, strips: Vec<Strip>, x: f32, top: f32) -> f32 {
        let mut y = top;
        if let Some(page) = self.inks.last_mut() {
            for (index, strip) in strips.into_iter().enumerate() {
                if index > 0 {
                    y += strip.gap;
                }
                let inks = strip.inks.into_iter();
                page.extend(inks.map(|ink| ink.moved(sheet::MARGIN + x, y)));
                y += strip.height;
            }
        }
        y - top
    }
}

/// How many strips go into a column: all that fit, but a block that fits a column of its own is
/// left to the next.
fn cut(strips: &[Strip], room: f32) -> usize {
    let mut y = 0.0;
    let fits = |strip: &&Strip| {
        y += if y > 0.0 { strip.gap } else { 0.0 } + strip.height;
        y <= room + 0.01
    };
    let fitting = strips.iter().take_while(fits).count();
    if fitting == strips.len() {
        return fitting;
    }
    let last = |allowed: fn(Break) -> bool| {
        let mut ends = strips[..fitting].iter();
        ends.rposition(|strip| allowed(strip.after))
            .map_or(0, |index| index + 1)
    };
    let free = last(|after| after == Break::Free);
    let block = strips[free..].iter();
    let block = block.take_while(|strip| strip.after != Break::Free).count();
    let block_end = (free + block + 1).min(strips.len());
    if height(&strips[free..block_end]) <= FULL {
        return free;
    }
    last(|after| after != Break::Never).max(free)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strips(breaks: &[Break], height: f32) -> Vec<Strip> {
        let strip = |after: &Break| Strip {
            after: *after,
            ..Strip::new(height, Vec::new())
        };
        breaks.iter().map(strip).collect()
    }

    #[test]
    fn a_block_that_fits_a_column_is_not_broken() {
        use Break::{Free, Never, Reluctant};
        let strips = strips(&[Free, Never, Reluctant, Free], 10.0);
        assert_eq!(cut(&strips, 40.0), 4);
        assert_eq!(cut(&strips, 39.0), 1);
        assert_eq!(cut(&strips, 9.0), 0);
    }

    #[test]
    fn a_block_longer_than_a_page_is_broken_but_not_below_its_heading() {
        use Break::{Free, Never, Reluctant};
        let strips = strips(&[Free, Never, Reluctant, Reluctant, Free], FULL / 3.0);
        assert_eq!(cut(&strips, FULL), 3);
        assert_eq!(cut(&strips, FULL * 0.7), 1);
    }

    #[test]
    fn what_is_longer_than_a_page_goes_on_on_the_next() {
        let mut pages = Pages::new();
        pages.flow(Galley(strips(&[Break::Reluctant; 200], 10.0)));
        assert_eq!(pages.count(), 3);
    }

    #[test]
    fn two_columns_are_about_equally_long() {
        let mut pages = Pages::new();
        pages.columns(Galley(strips(&[Break::Free; 20], 10.0)));
        assert!((pages.y - sheet::TOP - 100.0).abs() < 10.1);
    }

    #[test]
    fn a_strip_higher_than_a_page_does_not_stop_the_flow() {
        let mut pages = Pages::new();
        pages.flow(Galley(strips(&[Break::Free; 2], FULL * 2.0)));
        pages.columns(Galley(strips(&[Break::Never; 3], FULL * 2.0)));
        assert!(pages.count() >= 3);
    }
}
