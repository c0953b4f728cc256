//! Finished pages into a file.

use krilla::{
    Document, SerializeSettings,
    action::{Action, LinkAction},
    annotation::{Annotation, LinkAnnotation, Target},
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{Path, PathBuilder, Point, Rect},
    metadata::{Metadata, PageLayout, TextDirection},
    outline::{Outline as Bookmarks, OutlineNode},
    page::PageSettings,
    paint::{Fill, LineCap, LineJoin, Stroke, StrokeDash},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, SpanTag},
};

use crate::{
    drawing::{Ink, Mark, Outline, Pen, Shape, Step},
    error::Error,
    font::Faces,
    pages::Pages,
    setter::Setter,
    style::sheet,
    tags::Tree,
};

/// Who made the file, as its properties name it.
const PRODUCER: &str = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));

/// Writes the file.
///
/// # Errors
/// When the library finds that the file would break PDF/UA-1.
pub(crate) fn paint(
    pages: Pages,
    mut setter: Setter<'_>,
    lang: &str,
    title: String,
) -> Result<Vec<u8>, Error> {
    let mut document = Document::new_with(settings());
    let pages = setter.with_feet(pages, &title);
    let Setter {
        faces, mut tree, ..
    } = setter;
    let mut bookmarks = Bookmarks::new();
    for (index, inks) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(sheet::WIDTH, sheet::HEIGHT);
        let mut page = document.start_page_with(size.unwrap_or_default());
        let mut surface = page.surface();
        for inks in inks.chunk_by(|one, next| one.mark == next.mark) {
            draw(&mut surface, &mut tree, faces, inks);
        }
        surface.finish();
        for ink in inks {
            match (&ink.shape, ink.mark) {
                (Shape::Link(width, height, to), Mark::Node(node)) => {
                    let Some(area) = area(ink, *width, *height) else {
                        continue;
                    };
                    let target = Target::Action(Action::Link(LinkAction::new(to.clone())));
                    let link = LinkAnnotation::new(area, target);
                    let link = Annotation::new_link(link, Some(to.clone()));
                    tree.fill(node, page.add_tagged_annotation(link));
                }
                (Shape::Figure(width, height), Mark::Node(node)) => {
                    if let Some(area) = area(ink, *width, *height) {
                        tree.locate(node, index, area);
                    }
                }
                (Shape::Bookmark(text), _) => {
                    let place = Point::from_xy(0.0, (ink.y - 12.0).max(0.0));
                    let place = XyzDestination::new(index, place);
                    bookmarks.push_child(OutlineNode::new(text.clone(), place));
                }
                _ => {}
            }
        }
        page.finish();
    }
    document.set_outline(bookmarks);
    document.set_tag_tree(tree.finish(lang));
    document.set_metadata(
        Metadata::new()
            .title(title)
            .language(lang.to_owned())
            .creator(env!("CARGO_PKG_NAME").to_owned())
            .producer(PRODUCER.to_owned())
            .text_direction(TextDirection::LeftToRight)
            .page_layout(PageLayout::OneColumn),
    );
    Ok(document.finish()?)
}

fn settings() -> SerializeSettings {
    let validated = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    SerializeSettings {
        // Only a name and a version pair that excludes the other can fail, and there is none.
        configuration: validated.finish().unwrap_or_default(),
        ..SerializeSettings::default()
    }
}

/// Draws what has one meaning.
fn draw(surface: &mut Surface<'_>, tree: &mut Tree, faces: &Faces, inks: &[Ink]) {
    let seen = |ink: &&Ink| {
        matches!(
            ink.shape,
            Shape::Text(_) | Shape::Fill(..) | Shape::Stroke(..)
        )
    };
    let mut inks = inks.iter().filter(seen).peekable();
    let Some(mark) = inks.peek().map(|ink| ink.mark) else {
        return;
    };
    let tag = match mark {
        Mark::Node(_) => ContentTag::Span(SpanTag::empty()),
        Mark::Decoration => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        Mark::Foot => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)),
    };
    let content = surface.start_tagged(tag);
    for ink in inks {
        draw_one(surface, faces, ink);
    }
    surface.end_tagged();
    if let Mark::Node(node) = mark {
        tree.fill(node, content);
    }
}

fn draw_one(surface: &mut Surface<'_>, faces: &Faces, ink: &Ink) {
    match &ink.shape {
        Shape::Text(piece) => {
            surface.set_stroke(None);
            surface.set_fill(Some(Fill {
                paint: piece.style.colour.rgb().into(),
                ..Fill::default()
            }));
            let font = faces.face(piece.style.weight).font.clone();
            let start = Point::from_xy(ink.x, ink.y);
            surface.draw_glyphs(
                start,
                &piece.glyphs,
                font,
                &piece.text,
                piece.style.size,
                false,
            );
        }
        Shape::Fill(outline, colour) => {
            surface.set_stroke(None);
            surface.set_fill(Some(Fill {
                paint: colour.rgb().into(),
                ..Fill::default()
            }));
            if let Some(path) = path(outline, ink) {
                surface.draw_path(&path);
            }
        }
        Shape::Stroke(outline, pen) => {
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(*pen)));
            if let Some(path) = path(outline, ink) {
                surface.draw_path(&path);
            }
        }
        Shape::Figure(..) | Shape::Link(..) | Shape::Bookmark(_) => {}
    }
}

fn stroke(pen: Pen) -> Stroke {
    Stroke {
        paint: pen.colour.rgb().into(),
        width: pen.width,
        line_cap: if pen.dash.is_some() {
            LineCap::Butt
        } else {
            LineCap::Round
        },
        line_join: LineJoin::Round,
        dash: pen.dash.map(|length| StrokeDash {
            array: vec![length, length],
            offset: 0.0,
        }),
        ..Stroke::default()
    }
}

fn path(outline: &Outline, ink: &Ink) -> Option<Path> {
    let mut path = PathBuilder::new();
    for step in &outline.0 {
        match step {
            Step::Move((x, y)) => path.move_to(ink.x + x, ink.y + y),
            Step::Line((x, y)) => path.line_to(ink.x + x, ink.y + y),
            Step::Curve((x1, y1), (x2, y2), (x, y)) => path.cubic_to(
                ink.x + x1,
                ink.y + y1,
                ink.x + x2,
                ink.y + y2,
                ink.x + x,
                ink.y + y,
            ),
            Step::Close => path.close(),
        }
    }
    path.finish()
}

fn area(ink: &Ink, width: f32, height: f32) -> Option<Rect> {
    Rect::from_xywh(ink.x, ink.y, width, height)
}
