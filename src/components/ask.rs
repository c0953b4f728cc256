//! The way to notes and report: buttons that ask for the full program.

use std::rc::Rc;

use yew::prelude::*;

use super::button::download_button;
use super::report_note::report_note;
use super::settings::Settings;
use crate::on_demand::{NoteParts, ReportHandle, Request};
use sales_leader_scorecard_core::card::Card;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::state::{Action, State};

/// What only notes and report need.
pub(crate) const STYLES: &str = "";

/// Whom a scorecard asks for the full program, if anybody.
pub(crate) struct ReportView {
    on_request: Option<Callback<Request>>,
    failed: bool,
    state: Rc<State>,
    locale: Locale,
    sandboxed: bool,
}

/// Whom an item asks for its note, and whether the program could not be loaded.
#[derive(Clone, PartialEq)]
pub(crate) struct ItemNote(Callback<Request>, bool);

#[hook]
pub(crate) fn use_report(
    handle: Option<&ReportHandle>,
    state: &Rc<State>,
    settings: &Settings,
    on_action: &Callback<Action>,
    base: &NodeRef,
    scope: &AttrValue,
) -> ReportView {
    // What the full program needs besides.
    let _ = (on_action, base, scope);
    ReportView {
        state: state.clone(),
        on_request: handle.map(|handle| handle.access.on_request.clone()),
        failed: handle.is_some_and(|handle| handle.access.failed),
        locale: settings.locale,
        sandboxed: settings.sandboxed,
    }
}

impl ReportView {
    /// The note of an item, offered beside a rating and where there is one; none of a link's, and none where
    /// nobody can load the full program.
    pub(crate) fn note(&self, item: ItemKey, rated: bool) -> Option<ItemNote> {
        let notes = self.state.notes()?;
        let offered = rated || notes.has(item);
        let on_request = self.on_request.clone().filter(|_| offered);
        on_request.map(|on_request| ItemNote(on_request, self.failed))
    }

    /// The way to the report.
    pub(crate) fn offer(&self) -> Html {
        let words = self.locale.messages();
        let Some(on_request) = &self.on_request else {
            return Html::default();
        };
        let onclick = on_request.reform(|_| Request::Report);
        let download = on_request.reform(|_| Request::Pdf);
        html! {
            <div class="share">
                if !self.sandboxed { { download_button(words.download_pdf, download) } }
                <button type="button" class="button is-plain" part="button" aria-expanded="false" {onclick}>
                    { words.report }
                </button>
                { report_note(self.locale, self.state.ratings().instrument()) }
            </div>
        }
    }

    /// The report.
    #[expect(clippy::unused_self, reason = "the full program's has one")]
    pub(crate) fn section(&self, _card: &Card) -> Html {
        Html::default()
    }

    /// What there is to announce, and how often something was exported before.
    #[expect(clippy::unused_self, reason = "as above")]
    pub(crate) fn status(&self) -> (Option<String>, u32) {
        (None, 0)
    }
}

#[hook]
pub(crate) fn use_note(
    locale: Locale,
    item: ItemKey,
    name: &'static str,
    scope: &AttrValue,
    note: Option<&ItemNote>,
) -> NoteParts {
    // As above.
    let _ = scope;
    let asked = use_mut_ref(|| false);
    let Some(ItemNote(on_request, failed)) = note else {
        return NoteParts::default();
    };
    let words = locale.messages();
    let label = words.note.of(locale.mode);
    let is_lacking = *asked.borrow() && *failed;
    let onclick = on_request.reform(move |_: MouseEvent| {
        *asked.borrow_mut() = true;
        Request::Note(item)
    });
    NoteParts {
        action: html! {
            <button type="button" class="quiet" aria-label={format!("{label}: {name}")}
                {onclick}>{ label }</button>
        },
        // Here, where it was pressed: the status may be out of sight.
        panel: html! { if is_lacking { <p class="aside">{ words.report_failed }</p> } },
    }
}
