//! In the program that every page loads: the way to notes and report, which another program holds.

use yew::prelude::*;

use super::button::plain_button;
use super::item::Noted;
use crate::locale::Voice;
use crate::on_demand::{ReportAccess, Request};

/// Whom a scorecard asks for the other program, if anybody.
pub(super) struct Notebook(Option<Callback<Request>>);

/// The offer of one item.
#[derive(Clone, PartialEq)]
pub(super) struct Noting(Callback<Request>);

impl Notebook {
    pub(super) fn new(access: Option<&ReportAccess>) -> Self {
        Self(access.map(|access| access.on_request.clone()))
    }

    /// The offer of an item; none where nobody can load the other program.
    pub(super) fn of(&self, _item: &'static str) -> Option<Noting> {
        self.0.clone().map(Noting)
    }

    /// The way to the report.
    pub(super) fn way(&self, voice: Voice) -> Html {
        let words = voice.messages();
        let Some(on_request) = &self.0 else {
            return Html::default();
        };
        let onclick = on_request.reform(|_| Request::Report);
        html! {
            <div class="share">
                { plain_button(words.report.into(), onclick, NodeRef::default()) }
                <small>{ words.report_note.of(voice.mode) }</small>
            </div>
        }
    }
}

pub(super) fn noted(
    voice: Voice,
    item: &'static str,
    name: &'static str,
    noting: Option<&Noting>,
) -> Noted {
    let label = voice.messages().note.of(voice.mode);
    let action = noting.map(|Noting(on_request)| {
        let onclick = on_request.reform(move |_: MouseEvent| Request::Note(item));
        html! {
            <button type="button" class="quiet" aria-label={format!("{label}: {name}")}
                {onclick}>{ label }</button>
        }
    });
    Noted {
        action: action.unwrap_or_default(),
        panel: Html::default(),
    }
}
