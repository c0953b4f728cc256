//! What the widget asks and promises.

use yew::prelude::*;

use crate::locale::Voice;

/// Seconds that one question takes: read, think, choose.
const SECONDS_PER_ITEM: usize = 18;

/// Heading, promise and what to do.
pub(super) fn intro(voice: Voice, items: usize, points: u8, heading_id: String) -> Html {
    let words = voice.messages();
    let minutes = (items * SECONDS_PER_ITEM).div_ceil(60);
    let promises = (words.promise)(items, minutes);
    html! {
        <header class="intro">
            <h2 id={heading_id} class="title">
                { voice.say_by_mode(&words.title) }
            </h2>
            <ul class="promises">{ for promises.map(|promise| html! { <li>{ promise }</li> }) }</ul>
            <p class="instruction">{ voice.say_by_mode(&words.instruction) }</p>
            <p class="keys">{ (words.keys)(points) }</p>
        </header>
    }
}
