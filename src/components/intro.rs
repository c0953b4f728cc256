//! What the widget asks and promises.

use yew::prelude::*;

use crate::locale::Voice;

/// Seconds that one question takes: read, think, choose.
const SECONDS_PER_ITEM: usize = 18;

#[derive(PartialEq, Properties)]
pub(super) struct IntroProps {
    pub(super) items: usize,
    pub(super) points: u8,
    pub(super) heading_id: String,
}

/// Heading, promise and what to do.
#[component]
pub(super) fn Intro(props: &IntroProps) -> Html {
    let voice = use_context::<Voice>().unwrap_or_default();
    let words = voice.messages();
    let minutes = (props.items * SECONDS_PER_ITEM).div_ceil(60);
    let promises = (words.promise)(props.items, minutes);
    html! {
        <header class="intro">
            <h2 id={props.heading_id.clone()} class="title">
                { voice.say_by_mode(&words.title) }
            </h2>
            <ul class="promises">{ for promises.map(|promise| html! { <li>{ promise }</li> }) }</ul>
            <p class="instruction">{ voice.say_by_mode(&words.instruction) }</p>
            <p class="keys">{ (words.keys)(props.points) }</p>
        </header>
    }
}
