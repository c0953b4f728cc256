//! In the program that every page loads: the way to notes and report, which another program holds.

use yew::prelude::*;

use super::button::plain_button;
use super::scorecard::ScorecardProps;
use super::wish::Wish;
use crate::locale::Voice;
use crate::scoring::{Ratings, Score};

/// What a scorecard offers of the other program.
pub(super) struct Notebook {
    on_wish: Option<Callback<Wish>>,
    refused: Option<Wish>,
}

/// The offer of one item.
#[derive(Clone, PartialEq)]
pub(super) struct Noting {
    on_wish: Callback<Wish>,
    refused: bool,
}

/// What an item shows of it: a quiet action, and what stands below it.
pub(super) struct Noted {
    pub(super) action: Html,
    pub(super) panel: Html,
}

#[hook]
pub(super) fn use_notebook(
    props: &ScorecardProps,
    _voice: Voice,
    _ratings: &Ratings,
    _base: &NodeRef,
) -> Notebook {
    Notebook {
        on_wish: props.on_wish.clone(),
        refused: props.refused,
    }
}

impl Notebook {
    /// The offer of an item; none where nobody can load the other program.
    pub(super) fn of(&self, item: &'static str) -> Option<Noting> {
        Some(Noting {
            on_wish: self.on_wish.clone()?,
            refused: self.refused == Some(Wish::Note(item)),
        })
    }

    /// What there is to announce.
    pub(super) fn news(&self, voice: Voice) -> Option<String> {
        self.refused.map(|_| voice.messages().report_failed.into())
    }

    /// The way to the report.
    pub(super) fn way(&self, voice: Voice) -> Html {
        let words = voice.messages();
        let Some(on_wish) = self.on_wish.clone() else {
            return Html::default();
        };
        let note = if self.refused == Some(Wish::Report) {
            words.report_failed.into()
        } else {
            voice.say_by_mode(&words.report_note)
        };
        let onclick = Callback::from(move |_| on_wish.emit(Wish::Report));
        html! {
            <div class="share">
                { plain_button(words.report.into(), onclick, NodeRef::default()) }
                <small>{ note }</small>
            </div>
        }
    }

    /// The report, which is not here.
    pub(super) fn report(&self, _voice: Voice, _ratings: &Ratings, _score: &Score) -> Html {
        Html::default()
    }
}

#[hook]
pub(super) fn use_noted(
    voice: Voice,
    item: &'static str,
    name: &'static str,
    _scope: &AttrValue,
    noting: Option<&Noting>,
) -> Noted {
    let Some(Noting { on_wish, refused }) = noting.cloned() else {
        return Noted {
            action: Html::default(),
            panel: Html::default(),
        };
    };
    let words = voice.messages();
    let label = words.note.of(voice.mode);
    let onclick = Callback::from(move |_: MouseEvent| on_wish.emit(Wish::Note(item)));
    Noted {
        action: html! {
            <button type="button" class="quiet" aria-expanded="false"
                aria-label={format!("{label}: {name}")} {onclick}>{ label }</button>
        },
        panel: html! {
            if refused { <p class="aside">{ words.report_failed }</p> }
        },
    }
}
