//! The structure that screen readers follow: headings, paragraphs, lists, tables, figures.

use std::num::NonZeroU16;

use krilla::{
    geom::Rect,
    tagging::{BBox, Identifier, Tag, TagGroup, TagKind, TagTree},
};

/// An element of the structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node(usize);

impl Node {
    /// What all others are part of.
    pub(crate) const ROOT: Self = Self(0);
}

struct Element {
    tag: TagKind,
    children: Vec<Child>,
}

enum Child {
    Element(Node),
    Content(Identifier),
}

/// All elements. They are read in the order in which they were added.
pub(crate) struct Tree(Vec<Element>);

impl Tree {
    pub(crate) fn new() -> Self {
        let root = Element {
            tag: Tag::Div.into(),
            children: Vec::new(),
        };
        Self(vec![root])
    }

    pub(crate) fn add(&mut self, parent: Node, tag: impl Into<TagKind>) -> Node {
        let node = Node(self.0.len());
        self.0.push(Element {
            tag: tag.into(),
            children: Vec::new(),
        });
        self.0[parent.0].children.push(Child::Element(node));
        node
    }

    /// Says that something on a page belongs to an element.
    pub(crate) fn fill(&mut self, node: Node, content: Identifier) {
        self.0[node.0].children.push(Child::Content(content));
    }

    /// Says where a figure is.
    pub(crate) fn locate(&mut self, node: Node, page: usize, area: Rect) {
        if let TagKind::Figure(figure) = &mut self.0[node.0].tag {
            figure.set_bbox(Some(BBox::new(page, area)));
        }
    }

    pub(crate) fn finish(self, lang: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        for child in &self.0[0].children {
            match child {
                Child::Element(node) => tree.push(self.group(*node)),
                Child::Content(content) => tree.push(*content),
            }
        }
        tree
    }

    fn group(&self, node: Node) -> TagGroup {
        let element = &self.0[node.0];
        let mut group = TagGroup::new(element.tag.clone());
        for child in &element.children {
            match child {
                Child::Element(node) => group.push(self.group(*node)),
                Child::Content(content) => group.push(*content),
            }
        }
        group
    }
}

/// A heading of this level, 1 or more.
pub(crate) fn heading(level: u16, text: &str) -> TagKind {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(text.to_owned())).into()
}
