//! What the program that every page loads leaves to the program with the report.

use std::rc::Rc;

use super::session::Session;
use crate::components::ScorecardProps;
use crate::state::Cause;

impl Session {
    /// The properties with the way to more.
    pub(super) fn with_notes(self: &Rc<Self>, props: ScorecardProps) -> ScorecardProps {
        ScorecardProps {
            offers: true,
            ..props
        }
    }

    /// Notes go with the answers that they are about, and come back with them.
    pub(super) fn follow_clearing(&self, cause: Cause) {
        self.move_remarks(cause);
    }
}
