//! How what the visitor does in the scorecard reaches the session.

use std::rc::Rc;

use yew::{Callback, NodeRef};

use super::page;
use super::session::Session;
use crate::components::place::Place;
use crate::components::settings::Settings;
use crate::components::view::ViewProps;
use crate::on_demand::ReportAccess;

impl Session {
    /// The properties of a fresh showing. Their callbacks do not keep the session alive.
    pub(super) fn view(self: &Rc<Self>, settings: Settings) -> ViewProps {
        let on_action = self.callback(Self::act);
        let on_place = self.callback(Self::turn);
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
            place: Place::default(),
            settings: Settings {
                sandboxed: page::is_sandboxed(),
                share_link: (!page::address().is_empty()).then_some(share_link),
                ..settings
            },
            report: Some(access.into()),
            on_action,
            on_place,
            base: NodeRef::default(),
        }
    }

    /// Where a visit begins with the answers as they are now.
    pub(super) fn beginning(&self, settings: &Settings) -> Place {
        Place::of(self.state().ratings().asked(settings.seller_profile))
    }

    /// Has the visitor be elsewhere in the scorecard.
    pub(super) fn turn(&self, place: Place) {
        self.draw_view(|view| view.place = place);
        self.notify(&[]);
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
