//! What stands out in the answers, each as a calm note.

use yew::prelude::*;

use super::headed::headed;
use crate::locale::Voice;
use crate::scoring::{Direction, Ratings, Score};

/// The answer check, the critical items to discuss first, and the step from selling to leading.
pub(super) fn findings(voice: Voice, ratings: &Ratings, score: &Score) -> Html {
    let words = voice.messages();
    let text = (ratings.instrument().texts)(voice.lang);
    let critical = |index: &usize| {
        let item = &text.items[*index];
        html! {
            <li>
                <b>{ item.name }</b>
                <span>{ voice.say(item.feedback.of(voice.mode).growth) }</span>
            </li>
        }
    };
    let shift = score.role_shift.as_ref().map(|shift| {
        let texts = &words.shift[match shift.direction {
            Direction::Lagging => 0,
            Direction::Balanced => 1,
            Direction::Leading => 2,
        }];
        note(
            words.shift_heading,
            html! { <p>{ voice.say_by_mode(texts) }</p> },
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
