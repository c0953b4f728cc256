//! Sets headings, paragraphs and lists: words in, galleys and their structure out.

mod lists;

pub(crate) use lists::is_rating;

use krilla::tagging::Tag;

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape},
    font::Faces,
    galley::{Galley, Strip},
    pages::Pages,
    parts::Section,
    style::{Style, sheet},
    tags::{Node, Tree, heading},
    text::{self, Line, Run},
};

/// Which point of a line stands at a given place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Align {
    Start,
    Middle,
    End,
}

impl Align {
    /// Where a line this wide begins, of which that point stands at `x`.
    pub(crate) fn start(self, x: f32, width: f32) -> f32 {
        match self {
            Self::Start => x,
            Self::Middle => x - width / 2.0,
            Self::End => x - width,
        }
    }
}

/// Everything that is needed to set text.
pub(crate) struct Setter<'a> {
    pub(crate) faces: &'a Faces,
    pub(crate) tree: Tree,
    scale: f32,
    /// How large the second half is set.
    second: f32,
}

impl<'a> Setter<'a> {
    /// Sets text at the first of these scales.
    pub(crate) fn new(faces: &'a Faces, [scale, second]: [f32; 2]) -> Self {
        Self {
            faces,
            tree: Tree::new(),
            scale,
            second,
        }
    }

    /// Sets text at the second scale from here on.
    pub(crate) fn begin_second_half(&mut self) {
        self.scale = self.second;
    }

    /// A length that shrinks with the text.
    pub(crate) fn length(&self, points: f32) -> f32 {
        self.scale * points
    }

    fn scaled<'t>(&self, runs: &[Run<'t>]) -> Vec<Run<'t>> {
        let scaled = |(style, text): &Run<'t>| (style.scaled(self.scale), *text);
        runs.iter().map(scaled).collect()
    }

    /// Lines of text that belong to an element.
    pub(crate) fn text(&self, mark: Mark, runs: &[Run<'_>], width: f32) -> Galley {
        self.aligned(mark, runs, width, Align::Start)
    }

    /// Lines of text, each from, around or up to the same place within the width.
    pub(crate) fn aligned(&self, mark: Mark, runs: &[Run<'_>], width: f32, align: Align) -> Galley {
        let lines = text::lines(self.faces, &self.scaled(runs), width);
        let strip = |line: Line| {
            let x = match align {
                Align::Start => 0.0,
                Align::Middle => (width - line.width) / 2.0,
                Align::End => width - line.width,
            };
            Strip::new(line.leading, inks(mark, line, x))
        };
        Galley(lines.into_iter().map(strip).collect())
    }

    /// One line of text with its baseline at a place.
    pub(crate) fn label(
        &self,
        mark: Mark,
        run: Run<'_>,
        (x, y): (f32, f32),
        align: Align,
    ) -> Vec<Ink> {
        let line = text::one_line(self.faces, &self.scaled(&[run]));
        let x = align.start(x, line.width);
        placed(mark, line, x, y)
    }

    /// The same in as many lines as the width asks for, and how far below the first the last one is.
    pub(crate) fn wrapped(
        &self,
        mark: Mark,
        run: Run<'_>,
        (x, y): (f32, f32),
        width: f32,
        align: Align,
    ) -> (Vec<Ink>, f32) {
        let mut inks = Vec::new();
        let mut below = 0.0;
        let lines = text::lines(self.faces, &self.scaled(&[run]), width);
        for (index, line) in lines.into_iter().enumerate() {
            if index > 0 {
                below += line.leading;
            }
            let x = align.start(x, line.width);
            inks.extend(placed(mark, line, x, y + below));
        }
        (inks, below)
    }

    /// The width of one line.
    pub(crate) fn width(&self, run: Run<'_>) -> f32 {
        text::one_line(self.faces, &self.scaled(&[run])).width
    }

    pub(crate) fn paragraph(&mut self, parent: Node, runs: &[Run<'_>], width: f32) -> Galley {
        let node = self.tree.add(parent, Tag::P);
        self.text(Mark::Node(node), runs, width).together()
    }

    pub(crate) fn heading(&mut self, parent: Node, level: u16, run: Run<'_>, width: f32) -> Galley {
        let node = self.tree.add(parent, heading(level, run.1));
        self.text(Mark::Node(node), &[run], width).with_next()
    }

    /// A heading that the bookmarks name.
    pub(crate) fn chapter(&mut self, parent: Node, text: &str, width: f32) -> Galley {
        if text.is_empty() {
            return Galley::default();
        }
        let mut galley = self.heading(parent, 2, (Style::HEADING, text), width);
        galley.mark([Ink::decoration(0.0, 0.0, Shape::Bookmark(text.to_owned()))]);
        galley
    }

    /// Heading, paragraphs and points; nothing if there are none.
    pub(crate) fn section(&mut self, parent: Node, section: &Section, width: f32) -> Galley {
        self.section_in(Style::BODY, parent, section, width)
    }

    /// The same with its paragraphs in another style.
    pub(crate) fn section_in(
        &mut self,
        style: Style,
        parent: Node,
        section: &Section,
        width: f32,
    ) -> Galley {
        let mut galley = self.chapter(parent, &section.heading, width);
        for paragraph in &section.paragraphs {
            let paragraph = self.paragraph(parent, &[(style, paragraph)], width);
            galley.add_after(self.length(2.0), paragraph);
        }
        galley.add_after(
            self.length(4.0),
            self.points(parent, &section.points, width),
        );
        galley
    }

    /// Words with a line behind them to write on.
    pub(crate) fn line_to_fill(&mut self, parent: Node, label: &str, width: f32) -> Galley {
        let node = self.tree.add(parent, Tag::P);
        let mut galley = self.text(Mark::Node(node), &[(Style::SMALL, label)], width);
        let from = self.width((Style::SMALL, label)) + self.length(5.0);
        let y = galley.height();
        if from < width {
            let rule = Shape::Stroke(Outline::line((from, y), (width, y)), Pen::RULE);
            galley.mark([Ink::decoration(0.0, 0.0, rule)]);
        }
        galley
    }

    /// The pages with the title and the page's number at their feet.
    pub(crate) fn with_feet(&mut self, pages: Pages, title: &str) -> Vec<Vec<Ink>> {
        self.scale = 1.0;
        let count = pages.count();
        let mut pages = pages.into_pages();
        for (index, page) in pages.iter_mut().enumerate() {
            let (left, right) = (sheet::MARGIN, sheet::MARGIN + sheet::TEXT_WIDTH);
            let number = format!("{} / {count}", index + 1);
            let style = Style::SMALL;
            // No line holds more; cutting it further takes a while each time.
            let mut shown: String = title.chars().take(300).collect();
            while self.width((style, &shown)) > sheet::TEXT_WIDTH - 60.0 {
                shown = shown.chars().take(shown.chars().count() - 2).collect();
                shown.push('…');
            }
            page.extend(self.label(
                Mark::Foot,
                (style, &shown),
                (left, sheet::FOOT),
                Align::Start,
            ));
            page.extend(self.label(
                Mark::Foot,
                (style, &number),
                (right, sheet::FOOT),
                Align::End,
            ));
        }
        pages
    }
}

/// A line as ink, as a strip has it: the origin is at its top left.
fn inks(mark: Mark, line: Line, x: f32) -> Vec<Ink> {
    let size = line.pieces.iter().map(|piece| piece.style.size);
    let size = size.fold(0.0, f32::max);
    // Capitals are 0.66 of the size high; so they stand in the middle of the line.
    let baseline = f32::midpoint(line.leading, 0.66 * size);
    placed(mark, line, x, baseline)
}

fn placed(mark: Mark, line: Line, mut x: f32, y: f32) -> Vec<Ink> {
    let mut inks = Vec::new();
    for piece in line.pieces {
        let width = piece.width;
        inks.push(Ink::new(mark, x, y, Shape::Text(piece)));
        x += width;
    }
    inks
}
