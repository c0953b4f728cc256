//! What a point of the scale says about an item, in words.

use crate::instrument::{Position, Question, Scale};
use crate::locale::Voice;

/// The words of a point: the behaviour at an anchor, or where it lies between two.
pub(crate) fn meaning(voice: Voice, scale: &Scale, question: &Question, point: u8) -> String {
    let words = voice.messages();
    let at = |anchor: usize| scale.anchors[anchor];
    match scale.position(point) {
        Position::Anchor(anchor) => voice.say(question.anchors[anchor]),
        Position::Closer { near, far } => (words.closer)(at(near), at(far)),
        Position::Halfway { lower, upper } => (words.halfway)(at(lower), at(upper)),
    }
}

/// The value text of a slider: the rating in figures and what it means.
pub(crate) fn value_text(voice: Voice, scale: &Scale, question: &Question, point: u8) -> String {
    let rating = (voice.messages().rating_of)(point, scale.points);
    format!("{rating}: {}", meaning(voice, scale, question, point))
}

/// Indices of the anchors that describe a point: one on an anchor, else the two around it, the
/// nearer first.
pub(crate) fn describing(scale: &Scale, point: u8) -> Vec<usize> {
    match scale.position(point) {
        Position::Anchor(anchor) => vec![anchor],
        Position::Closer { near, far } => vec![near, far],
        Position::Halfway { lower, upper } => vec![lower, upper],
    }
}
