//! In the program that every page loads: the way to notes and report, which another program holds.
//!
//! `embed.js` hears a click on what has a `data-wish`, and loads that program.

use yew::prelude::*;

use super::item::Noted;
use super::scorecard::ScorecardProps;
use crate::locale::Voice;

/// Whether a scorecard offers the other program.
pub(super) struct Notebook {
    offers: bool,
}

/// The offer of one item.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Noting;

impl Notebook {
    /// Nothing is offered beside answers of a link.
    pub(super) fn new(props: &ScorecardProps) -> Self {
        Self {
            offers: props.offers && props.notices.shared.is_none(),
        }
    }

    /// The offer of an item; none where nobody can load the other program.
    pub(super) fn of(&self, _item: &'static str) -> Option<Noting> {
        self.offers.then_some(Noting)
    }

    /// The way to the report.
    pub(super) fn way(&self, voice: Voice) -> Html {
        let words = voice.messages();
        html! {
            if self.offers {
                <div class="share">
                    <button type="button" class="button is-plain" part="button" data-wish="report">
                        { words.report }
                    </button>
                    <small>{ words.report_note.of(voice.mode) }</small>
                </div>
            }
        }
    }
}

pub(super) fn noted(
    voice: Voice,
    item: &'static str,
    name: &'static str,
    noting: Option<Noting>,
) -> Noted {
    let label = voice.messages().note.of(voice.mode);
    Noted {
        action: html! {
            if noting.is_some() {
                <button type="button" class="quiet" aria-label={format!("{label}: {name}")}
                    data-wish={item}>{ label }</button>
            }
        },
        panel: Html::default(),
    }
}
