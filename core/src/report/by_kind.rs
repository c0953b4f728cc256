//! Words by what they stand for: the compiler asks for each.

use super::words::Turn;
use crate::locale::packed::{Packed, words};
use crate::locale::{Template, Value};
use crate::notes::{Evidence, Route};
use crate::scoring::Why;

words! {
/// What each kind of evidence is called.
pub struct EvidenceWords {
    /// A conversation with the candidate.
    pub conversation: &'static str,
    /// What a reference said.
    pub reference: &'static str,
    /// What the visitor saw.
    pub observation: &'static str,
    /// The result of an assessment.
    pub assessment: &'static str,
}
}

impl EvidenceWords {
    /// The words for a kind.
    #[must_use]
    pub fn of(&self, kind: Evidence) -> &'static str {
        match kind {
            Evidence::Conversation => self.conversation,
            Evidence::Reference => self.reference,
            Evidence::Observation => self.observation,
            Evidence::Assessment => self.assessment,
        }
    }
}

/// One text for a candidate from inside and one for a candidate from outside.
#[derive(Debug)]
pub struct ByRoute<T> {
    /// From the own organisation.
    pub inside: T,
    /// From outside.
    pub outside: T,
}

impl<T: Packed> Packed for ByRoute<T> {
    fn unpack(lines: &mut dyn Iterator<Item = &'static str>) -> Self {
        Self {
            inside: T::unpack(lines),
            outside: T::unpack(lines),
        }
    }

    fn names(name: &str, names: &mut Vec<String>) {
        T::names(&format!("{name}.inside"), names);
        T::names(&format!("{name}.outside"), names);
    }
}

impl<T: Copy> ByRoute<T> {
    /// The text for a route.
    pub fn of(&self, route: Route) -> T {
        match route {
            Route::Inside => self.inside,
            Route::Outside => self.outside,
        }
    }
}

words! {
/// Why an item is among the next steps.
pub struct Reasons {
    /// The lowest of the role-shift items, from what that is called.
    role_shift: Template,
    /// The lowest of the critical items.
    critical: Turn,
    /// The lowest of the others that were left.
    other: &'static str,
    /// The lowest of all, or of what was left.
    left: Turn,
}
}

impl Reasons {
    /// The words for a reason of the first step or of a later one; `shift` is what the role-shift contrast
    /// is called.
    #[must_use]
    pub fn of(&self, why: Why, is_first: bool, shift: &str) -> String {
        match why {
            Why::RoleShift => self.role_shift.fill(&[("name", Value::Text(shift))]),
            Why::Critical => self.critical.of(is_first).into(),
            Why::Other => self.other.into(),
            Why::Left => self.left.of(is_first).into(),
        }
    }
}
