//! What the widget asks and promises.

use yew::prelude::*;

use sales_leader_scorecard_core::card::Opening;

/// Heading, promise, what to do and how the keyboard rates.
pub(super) fn intro(opening: &Opening, keys: &str, heading_id: String) -> Html {
    let promise = |promise: &String| html! { <li>{ promise }</li> };
    html! {
        <header class="intro">
            <h2 id={heading_id} class="title">{ &opening.title }</h2>
            <ul class="promises">{ for opening.promises.iter().map(promise) }</ul>
            <p class="instruction">{ &opening.instruction }</p>
            <p class="keys">{ keys }</p>
        </header>
    }
}
