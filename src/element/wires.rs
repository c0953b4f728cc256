//! How what the visitor does in the scorecard reaches the session.

use std::rc::Rc;

use yew::Callback;

use super::page;
use super::session::Session;
use crate::components::ScorecardProps;
use crate::state::Change;

impl Session {
    /// The properties with this session's callbacks, which do not keep it alive.
    pub(super) fn wired(self: &Rc<Self>, props: ScorecardProps) -> ScorecardProps {
        let weak = Rc::downgrade(self);
        let on_change = {
            let weak = weak.clone();
            Callback::from(move |change: Change| {
                if let Some(session) = weak.upgrade() {
                    session.hear(&change);
                }
            })
        };
        let on_choice = {
            let weak = weak.clone();
            Callback::from(move |choice| {
                if let Some(session) = weak.upgrade() {
                    session.choose(choice);
                }
            })
        };
        let share_link = Callback::from(move |_| {
            weak.upgrade()
                .map_or_else(String::new, |session| session.share_link())
        });
        ScorecardProps {
            confined: page::is_confined(),
            on_change,
            on_choice,
            share_link: Some(share_link),
            ..props
        }
    }
}
