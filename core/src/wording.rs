//! From answers to words: what stands beside a question, in the checklist and in every table.

use crate::instrument::{Position, Question, Scale};
use crate::locale::Voice;
use crate::scoring::Answer;

/// The words of a point: the behaviour at an anchor, or where it lies between two.
#[must_use]
pub fn meaning(voice: Voice, scale: &Scale, question: &Question, point: u8) -> String {
    let words = voice.messages();
    let at = |anchor: usize| scale.anchors[anchor];
    match scale.position(point) {
        Position::Anchor(anchor) => voice.say(question.anchors[anchor]),
        Position::Closer { near, far } => (words.closer)(at(near), at(far)),
        Position::Halfway { lower, upper } => (words.halfway)(at(lower), at(upper)),
    }
}

/// The value text of a slider: the rating in figures and what it means.
#[must_use]
pub fn value_text(voice: Voice, scale: &Scale, question: &Question, point: u8) -> String {
    let rating = (voice.messages().rating_of)(&point.to_string(), scale.points);
    format!("{rating}: {}", meaning(voice, scale, question, point))
}

/// An answer in a table: the rating in figures, or why there is none.
#[must_use]
pub fn answer_words(voice: Voice, answer: Answer) -> String {
    match answer {
        Answer::Rated(rating) => rating.get().to_string(),
        Answer::NotObserved => voice.say_by_mode(&voice.messages().mark_not_observed),
        Answer::Unanswered => "–".into(),
    }
}

/// Indices of the anchors that describe a point: one on an anchor, else the two around it, the
/// nearer first.
#[must_use]
pub fn describing(scale: &Scale, point: u8) -> Vec<usize> {
    match scale.position(point) {
        Position::Anchor(anchor) => vec![anchor],
        Position::Closer { near, far } => vec![near, far],
        Position::Halfway { lower, upper } => vec![lower, upper],
    }
}
