//! What the numbers are, and what they are not (SCORING.md, "What the words must say").

use yew::prelude::*;

use crate::locale::Voice;

/// Three sentences under every result.
pub(super) fn caveats(voice: Voice) -> Html {
    let words = voice.messages();
    html! {
        <section class="caveats">
            <h4>{ voice.say(words.caveats_heading) }</h4>
            <ul>
                { for words.caveats.of(voice.mode).iter().map(|caveat| html! {
                    <li>{ voice.say(caveat) }</li>
                }) }
            </ul>
        </section>
    }
}
