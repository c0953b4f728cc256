//! How what the visitor does in the scorecard reaches the session.

use std::rc::Rc;

use yew::{Callback, NodeRef};

use super::page;
use super::session::Session;
use crate::components::settings::Settings;
use crate::components::view::ViewProps;
use crate::on_demand::ReportAccess;

impl Session {
    /// The properties of a fresh showing. Their callbacks do not keep the session alive.
    pub(super) fn view(self: &Rc<Self>, settings: Settings) -> ViewProps {
        let on_action = self.callback(Self::act);
        let on_request = self.callback(Self::request);
        let weak = Rc::downgrade(self);
        let share_link = Callback::from(move |ratings| {
            let session = weak.upgrade();
            session.map_or_else(String::new, |session| session.share_link(&ratings))
        });
        let access = ReportAccess {
            on_request,
            ..ReportAccess::default()
        };
        ViewProps {
            state: self.state(),
            settings: Settings {
                sandboxed: page::is_sandboxed(),
                share_link: (!page::address().is_empty()).then_some(share_link),
                ..settings
            },
            report: Some(access.into()),
            on_action,
            base: NodeRef::default(),
        }
    }

    fn callback<T: 'static>(self: &Rc<Self>, handle: fn(&Self, T)) -> Callback<T> {
        let weak = Rc::downgrade(self);
        Callback::from(move |what| {
            if let Some(session) = weak.upgrade() {
                handle(&session, what);
            }
        })
    }
}
