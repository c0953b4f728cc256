//! What the numbers are, and what they are not (SCORING.md, "What the words must say").

use yew::prelude::*;

use super::headed::section;
use crate::card::Card;

/// Three sentences under every result, and who made the checklist.
pub(super) fn caveats(card: &Card, sandboxed: bool) -> Html {
    let (name, address) = card.score.instrument.sources;
    html! {
        <div>
            { section("caveats", &card.caveats) }
            if !card.origin.is_empty() {
                <p class="aside">
                    { &card.origin } { " " }
                    if address.is_empty() || sandboxed {
                        { name }
                    } else {
                        <a href={address} target="_blank" rel="noopener">{ name }</a>
                    }
                </p>
            }
        </div>
    }
}
