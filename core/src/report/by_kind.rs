//! Words by what they stand for: the compiler asks for each.

use crate::notes::{Evidence, Route};
use crate::scoring::Why;

/// What each kind of evidence is called.
#[derive(Debug)]
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

impl<T: Copy> ByRoute<T> {
    /// The text for a route.
    pub fn of(&self, route: Route) -> T {
        match route {
            Route::Inside => self.inside,
            Route::Outside => self.outside,
        }
    }
}

/// Why an item is among the next steps.
#[derive(Debug)]
pub struct Reasons {
    /// The lowest of the role-shift items, from what that is called.
    pub role_shift: fn(name: &str) -> String,
    /// The lowest of the critical items.
    pub critical: &'static str,
    /// The lowest of the others.
    pub other: &'static str,
    /// The lowest of all that was left.
    pub left: &'static str,
}

impl Reasons {
    /// The words for a reason; `shift` is what the role-shift contrast is called.
    pub(super) fn of(&self, why: Why, shift: &str) -> String {
        match why {
            Why::RoleShift => (self.role_shift)(shift),
            Why::Critical => self.critical.into(),
            Why::Other => self.other.into(),
            Why::Left => self.left.into(),
        }
    }
}
