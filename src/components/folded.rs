//! The checklist, folded to one line above the result.

use yew::prelude::*;

use super::button::plain_button;
use super::place::Place;
use sales_leader_scorecard_core::card::progress_words;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::Answer;

/// How far the visitor is, and the way back to the first open question, or the first of all.
pub(super) fn folded(locale: Locale, asked: &[(ItemKey, Answer)], go: &Callback<Place>) -> Html {
    let back = match Place::of(asked) {
        Place::Result => Place::default(),
        open @ Place::Question(_) => open,
    };
    let label = locale.messages().change_answers.into();
    let onclick = go.reform(move |_: MouseEvent| back);
    html! {
        <div class="folded">
            <p>{ progress_words(locale, asked) }</p>
            { plain_button(label, onclick, NodeRef::default()) }
        </div>
    }
}
