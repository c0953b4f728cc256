//! What the program that every page loads leaves to the program with the report.

#[cfg(not(feature = "report"))]
use std::rc::Rc;

#[cfg(not(feature = "report"))]
use yew::Callback;

use super::session::Session;
#[cfg(not(feature = "report"))]
use crate::components::ScorecardProps;
use crate::components::Wish;
use crate::instrument::SALES_LEADER;
use crate::state::Cause;

/// By this sign `embed.js` tells a wish from an event.
#[cfg(not(feature = "report"))]
const SIGN: &str = "+";
const REPORT: &str = "report";

#[cfg(not(feature = "report"))]
impl Session {
    /// The properties with a way to ask for more.
    pub(super) fn with_wishes(self: &Rc<Self>, props: ScorecardProps) -> ScorecardProps {
        let weak = Rc::downgrade(self);
        let on_wish = Callback::from(move |wish| {
            let Some(session) = weak.upgrade() else {
                return;
            };
            session.draw_props(|props| props.refused = None);
            session.tell(&[SIGN, name(wish)].concat());
        });
        ScorecardProps {
            on_wish: Some(on_wish),
            ..props
        }
    }

    /// Says that a wish can't be granted.
    pub(super) fn refuse(&self, wish: &str) {
        self.draw_props(|props| props.refused = named(wish));
    }

    /// Notes go with the answers that they are about, and come back with them.
    pub(super) fn follow_clearing(&self, cause: Cause) {
        self.move_remarks(cause);
    }
}

impl Session {
    pub(super) fn move_remarks(&self, cause: Cause) {
        match cause {
            Cause::Reset => *self.cleared.borrow_mut() = self.remarks.take(),
            Cause::Undo => *self.remarks.borrow_mut() = self.cleared.take(),
            Cause::Answer => {}
        }
    }
}

#[cfg(not(feature = "report"))]
fn name(wish: Wish) -> &'static str {
    match wish {
        Wish::Note(item) => item,
        Wish::Report => REPORT,
    }
}

/// The wish of a name: that of an item for its note.
pub(super) fn named(name: &str) -> Option<Wish> {
    if name == REPORT {
        return Some(Wish::Report);
    }
    let mut items = SALES_LEADER.items.iter();
    let item = items.find(|item| item.key == name)?;
    Some(Wish::Note(item.key))
}
