//! What the numbers are, and what they are not (SCORING.md, "What the words must say").

use yew::prelude::*;

use super::headed::section;
use super::settings::Settings;
use sales_leader_scorecard_core::card::Card;

/// Three sentences under every result, and who made the checklist.
pub(super) fn caveats(card: &Card, settings: &Settings) -> Html {
    let name = card.score.instrument.sources;
    let address = &settings.sources;
    html! {
        <div>
            { section("caveats", &card.caveats) }
            if !card.origin.is_empty() {
                <p class="aside">
                    { &card.origin } { " " }
                    if address.is_empty() || settings.sandboxed {
                        { name }
                    } else {
                        <a href={address.clone()} target="_blank" rel="noopener">{ name }</a>
                    }
                </p>
            }
        </div>
    }
}
