//! What a checklist says before it is filled in, and while it is.

use crate::instrument::{Instrument, ItemKey};
use crate::locale::{Locale, Mode, Value};
use crate::scoring::Answer;

/// Seconds that one question takes: read, think, choose.
const SECONDS_PER_QUESTION: usize = 18;

/// What stands before the first question.
#[derive(Debug, Clone, PartialEq)]
pub struct Opening {
    /// The heading.
    pub title: String,
    /// How many questions there are, how long they take, and that nothing is sent.
    pub promises: [String; 3],
    /// What to do.
    pub instruction: String,
}

impl Opening {
    /// The opening of an instrument, with the seller block or without.
    #[must_use]
    pub fn of(locale: Locale, instrument: &Instrument, seller_profile: bool) -> Self {
        let words = locale.messages();
        let mut questions = instrument.items.len();
        if seller_profile {
            questions += instrument.seller.len();
        }
        let minutes = (questions * SECONDS_PER_QUESTION).div_ceil(60);
        let text = instrument.text(locale.lang);
        let mut instruction = String::from(*text.instruction.of(locale.mode));
        if let Some(could_have) = &text.could_have {
            let lowest = ("lowest", Value::Number(instrument.scale.anchors[0].into()));
            instruction += " ";
            instruction += &could_have.of(locale.mode).fill(&[lowest]);
        }
        if locale.mode == Mode::Candidate && !text.fair.is_empty() {
            instruction += " ";
            instruction += text.fair;
        }
        Self {
            title: locale.localize_by_mode(&text.title),
            promises: words.promise(questions, minutes),
            instruction: locale.localize(&instruction),
        }
    }
}

/// How far a visitor is: how many of the questions asked are rated, and how many marked.
#[must_use]
pub fn progress_words(locale: Locale, asked: &[(ItemKey, Answer)]) -> String {
    progress_parts(locale, asked).concat()
}

/// The same in two parts, the second empty where none is marked.
#[must_use]
pub fn progress_parts(locale: Locale, asked: &[(ItemKey, Answer)]) -> [String; 2] {
    let words = locale.messages();
    let rated = asked.iter().filter(|(_, answer)| answer.rating().is_some());
    let marked = asked
        .iter()
        .filter(|(_, answer)| *answer == Answer::NotObserved);
    let marked = match marked.count() {
        0 => String::new(),
        marked => format!(", {}", words.marked(locale.mode, marked)),
    };
    [words.answered_of(rated.count(), asked.len()), marked]
}
