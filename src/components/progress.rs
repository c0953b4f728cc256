//! How far the visitor is, and the way to what is still open.

use yew::prelude::*;

use crate::locale::Voice;
use crate::scoring::{Answer, Ratings, Score};

/// The words of the progress: rated of all, and how many were marked not observed.
pub(super) fn progress_words(voice: Voice, score: &Score) -> String {
    let words = voice.messages();
    let mut text = (words.answered_of)(score.answered, score.items);
    let marked = score.not_observed.len();
    if marked > 0 {
        text += ", ";
        text += &(words.marked.of(voice.mode))(marked);
    }
    text
}

/// A bar with one segment an item, the figures, and one button: the jump to the next open item, or
/// to the result when none is open.
pub(super) fn progress(
    voice: Voice,
    ratings: &Ratings,
    score: &Score,
    on_jump: Callback<()>,
) -> Html {
    let words = voice.messages();
    let text = progress_words(voice, score);
    let segment = |answer: &Answer| {
        let class = match answer {
            Answer::Rated(_) => "segment is-rated",
            Answer::NotObserved => "segment is-not-observed",
            Answer::Unanswered => "segment",
        };
        html! { <span {class}></span> }
    };
    html! {
        <div class="progress" part="progress">
            <div class="segments" role="progressbar" aria-label={words.progress} aria-valuemin="0"
                aria-valuemax={score.items.to_string()}
                aria-valuenow={score.answered.to_string()} aria-valuetext={text.clone()}>
                { for ratings.items().iter().map(segment) }
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
            <button type="button" class="button" part="button"
                onclick={move |_| on_jump.emit(())}>
                { if score.unanswered.is_empty() { words.to_result } else { words.next } }
            </button>
        </div>
    }
}
