//! What the numbers are, and what they are not (SCORING.md, "What the words must say").

use yew::prelude::*;

use super::headed::headed;
use crate::locale::Voice;

/// Three sentences under every result.
pub(super) fn caveats(voice: Voice) -> Html {
    let words = voice.messages();
    let caveat = |caveat: &&str| html! { <li>{ voice.say(caveat) }</li> };
    let caveats = words.caveats.of(voice.mode).iter().map(caveat);
    headed(
        "caveats",
        voice.say(words.caveats_heading),
        html! { <ul>{ for caveats }</ul> },
    )
}
