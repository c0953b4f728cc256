//! From answers to words: what stands beside a question, in the checklist and in every table.

use crate::instrument::{Position, Question, Scale};
use crate::locale::Locale;
use crate::scoring::Answer;

/// The words of a point: the behaviour at an anchor, or where it lies between two.
#[must_use]
pub fn meaning(locale: Locale, scale: &Scale, question: &Question, point: u8) -> String {
    let words = locale.messages();
    let at = |anchor: usize| scale.anchors[anchor];
    match scale.position(point) {
        Position::Anchor(anchor) => locale.localize(question.anchors[anchor]),
        Position::Closer { near, far } => words.closer(at(near), at(far)),
        Position::Halfway { lower, upper } => words.between(at(lower), at(upper)),
    }
}

/// Between which anchors a point lies that is none itself.
#[must_use]
pub fn between(locale: Locale, scale: &Scale, point: u8) -> Option<String> {
    let [one, other] = describing(scale, point)[..] else {
        return None;
    };
    let at = |anchor: usize| scale.anchors[anchor];
    Some(
        locale
            .messages()
            .between(at(one.min(other)), at(one.max(other))),
    )
}

/// The value text of a slider: the rating in figures and what it means.
#[must_use]
pub fn value_text(locale: Locale, scale: &Scale, question: &Question, point: u8) -> String {
    let rating = locale
        .messages()
        .rating_of(&point.to_string(), scale.points);
    format!("{rating}: {}", meaning(locale, scale, question, point))
}

/// An answer in a table: the rating in figures, or why there is none.
#[must_use]
pub fn answer_words(locale: Locale, answer: Answer) -> String {
    match answer {
        Answer::Rated(rating) => rating.get().to_string(),
        Answer::NotObserved => locale.localize_by_mode(&locale.messages().mark_not_observed),
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
