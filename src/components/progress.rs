//! How far the visitor is, and the way to what is still open.

use yew::prelude::*;

use super::button::plain_button;
use sales_leader_scorecard_core::card::{Card, progress_words};
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::Answer;

/// A bar with one segment a question, the figures, and one button: the jump to the next open one,
/// or to the result when none is open.
pub(super) fn progress(
    locale: Locale,
    asked: &[(ItemKey, Answer)],
    card: &Card,
    on_jump: Callback<()>,
) -> Html {
    let words = locale.messages();
    let text = progress_words(locale, asked);
    let rated = asked.iter().filter(|(_, answer)| answer.rating().is_some());
    let segment = |(_, answer): &(ItemKey, Answer)| {
        let class = match answer {
            Answer::Rated(_) => "segment is-rated",
            Answer::NotObserved => "segment is-not-observed",
            Answer::Unanswered => "segment",
        };
        html! { <span ~className={class}></span> }
    };
    let score = &card.score;
    let open = asked.iter();
    let open = open
        .filter(|(_, answer)| *answer == Answer::Unanswered)
        .count();
    let act = Callback::from(move |_: MouseEvent| on_jump.emit(()));
    html! {
        <div class="progress" part="progress">
            <div class="segments" role="progressbar" aria-label={words.progress} aria-valuemin="0"
                aria-valuemax={asked.len().to_string()}
                aria-valuenow={rated.count().to_string()} aria-valuetext={text.clone()}>
                { for asked.iter().map(segment) }
            </div>
            <p class="progress-words" aria-hidden="true">
                <span>{ text }</span>
                if let Some(total) = score.total {
                    <span class="progress-total">
                        { words.total } { " " } <b>{ total }</b>
                        if score.provisional && !score.complete {
                            { " " } <small>{ words.provisional }</small>
                        }
                    </span>
                }
            </p>
            if open > 0 && open < asked.len() {
                { plain_button(words.next.into(), act, NodeRef::default()) }
            } else if open == 0 {
                <button type="button" class="button" part="button" onclick={act}>
                    { words.to_result }
                </button>
            }
        </div>
    }
}
