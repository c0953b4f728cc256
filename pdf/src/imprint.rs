//! Who offers a document, how to reach them, and when it was made: one line under the title.

use krilla::tagging::Tag;

use crate::{
    drawing::{Ink, Mark, Shape},
    galley::Galley,
    model::Imprint,
    setter::Setter,
    style::Style,
    tags::Node,
};

/// Between two parts of the line.
const BETWEEN: &str = "  ·  ";

/// Agency and day, and the address behind them, or below where the line is too short for it; nothing
/// if nothing is known.
pub(crate) fn imprint(imprint: &Imprint, setter: &mut Setter<'_>, width: f32) -> Galley {
    let known = [&imprint.agency, &imprint.day].map(String::as_str);
    let known = known.into_iter().filter(|text| !text.is_empty());
    let said = known.collect::<Vec<_>>().join(BETWEEN);
    let style = Style::SMALL;
    let mut line = Galley::default();
    if !said.is_empty() {
        line = setter.paragraph(Node::ROOT, &[(style, &said)], width);
    }
    if imprint.contact.is_empty() {
        return line;
    }
    let before = if line.is_empty() {
        0.0
    } else {
        setter.width((style, &(said + BETWEEN)))
    };
    let address = (Style::ADDRESS, imprint.contact.as_str());
    if before + setter.width(address) > width {
        let address = link(address, &imprint.href, setter, width);
        line.add(address);
        return line;
    }
    let address = link(address, &imprint.href, setter, width - before);
    line.beside(address, before).into()
}

/// A text that leads to an address.
pub(crate) fn link(run: (Style, &str), to: &str, setter: &mut Setter<'_>, width: f32) -> Galley {
    let paragraph = setter.tree.add(Node::ROOT, Tag::P);
    let link = Mark::Node(setter.tree.add(paragraph, Tag::Link));
    let mut text = setter.text(link, &[run], width);
    let area = Shape::Link(width.min(setter.width(run)), text.height(), to.into());
    text.mark([Ink::new(link, 0.0, 0.0, area)]);
    text.together()
}
