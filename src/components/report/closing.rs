//! The end of the report: the way to whoever offers it, and back to the result.

use yew::prelude::*;

use super::ReportView;
use crate::components::button::plain_button;
use crate::components::contact::contact;
use sales_leader_scorecard_core::report::report_words;

/// Contact, with what is sent along, and the button that closes the report.
pub(super) fn closing(view: &ReportView) -> Html {
    let locale = view.settings.locale;
    let words = report_words(locale.lang);
    html! {
        <div class="closing">
            { contact(&view.settings) }
            if view.settings.contact.is_some() {
                <small>{ locale.localize(words.contact_hint) }</small>
            }
            <div>{ plain_button(words.close.into(), view.toggle(), NodeRef::default()) }</div>
        </div>
    }
}
