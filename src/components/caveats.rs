//! What the numbers are, and what they are not (SCORING.md, "What the words must say").

use yew::prelude::*;

use super::headed::section;
use super::settings::Settings;
use sales_leader_scorecard_core::card::Card;
use sales_leader_scorecard_core::instrument::Link;

/// Three sentences under every result, and who made the checklist.
pub(super) fn caveats(card: &Card, settings: &Settings) -> Html {
    let link = |link: &Link| {
        let address = link.at(&settings.beside);
        html! {
            <>
                { " " }
                if settings.sandboxed || !address.contains(':') {
                    { link.shown() }
                } else {
                    <a href={address} target="_blank" rel="noopener">{ link.name }</a>
                }
            </>
        }
    };
    html! {
        <div>
            { section("caveats", &card.caveats) }
            <p class="aside">
                { &card.credits.text }
                { for card.credits.links.iter().map(link) }
            </p>
        </div>
    }
}
