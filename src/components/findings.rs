//! What stands out in the answers, each as a calm note.

use yew::prelude::*;

use super::headed::headed;
use crate::locale::Voice;
use crate::scoring::{Ratings, Score};
use crate::wording::{growth_words, shift_words};

/// The answer check, the critical items to discuss first, and the step from selling to leading.
pub(super) fn findings(voice: Voice, ratings: &Ratings, score: &Score) -> Html {
    let words = voice.messages();
    let text = (ratings.instrument().texts)(voice.lang);
    let critical = |index: &usize| {
        let item = &text.items[*index];
        html! {
            <li>
                <b>{ item.name }</b>
                <span>{ growth_words(voice, item) }</span>
            </li>
        }
    };
    let shift = score.role_shift.map(|shift| {
        note(
            words.shift_heading,
            html! { <p>{ shift_words(voice, shift) }</p> },
        )
    });
    html! {
        <div class="findings">
            if score.uniform {
                { note(words.uniform_heading, html! { <p>{ voice.say(words.uniform) }</p> }) }
            }
            if !score.critical.is_empty() {
                { note(words.critical_heading, html! {
                    <>
                        <p>{ voice.say_by_mode(&words.critical_intro) }</p>
                        <ul class="critical">{ for score.critical.iter().map(critical) }</ul>
                    </>
                }) }
            }
            { for shift }
        </div>
    }
}

fn note(heading: &str, body: Html) -> Html {
    headed("note", heading.into(), body)
}
