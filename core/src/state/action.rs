//! What a visitor does, and what that did.

use crate::instrument::ItemKey;
use crate::notes::{KeptNotes, NotesChange};
use crate::scoring::{Answer, Ratings};

/// Everything that a visitor can do. A key of another instrument changes nothing.
#[derive(Debug, Clone)]
pub enum Action {
    /// Gives an item this answer.
    Answer(ItemKey, Answer),
    /// Moves the rating of an item by so many points, within the scale; without a rating, from the
    /// middle point. Keys can come faster than the view is drawn, so a step counts from the rating
    /// that is there when it is taken.
    Step(ItemKey, i8),
    /// Clears all answers, and the notes with them.
    ClearAll,
    /// Takes the last clearing back.
    UndoClearAll,
    /// Notes something.
    Note(NotesChange),
    /// Goes on with shared answers in place of their own, and without the notes, which are about
    /// other answers.
    Adopt,
    /// Goes back from shared answers to their own.
    Leave,
}

/// The kinds of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// One item was rated, marked or cleared.
    Answer,
    /// All answers were cleared.
    Reset,
    /// Clearing all answers was undone.
    Undo,
    /// Something was noted; the ratings are as they were.
    Note,
    /// Shared answers became the visitor's.
    Adopt,
    /// Shared answers gave way to the visitor's.
    Leave,
}

/// What one action of the visitor did.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The kind of action.
    pub cause: Cause,
    /// The answers before it.
    pub before: Ratings,
    /// The answers after it.
    pub ratings: Ratings,
    /// Whether it brought the first rating since the start, or since all was cleared.
    pub starts: bool,
    /// The notes after it.
    pub notes: KeptNotes,
}
