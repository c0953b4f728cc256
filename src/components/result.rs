//! The scorecard itself, from the first answer to the last.

use yew::prelude::*;

use super::caveats::caveats;
use super::contact::contact;
use super::findings::findings;
use super::highlights::{steps, strongest};
use super::profile::profile;
use super::seller::seller_contrast;
use super::settings::Settings;
use super::share_link::{Copying, share_link};
use super::total::total;
use sales_leader_scorecard_core::card::Card;
use sales_leader_scorecard_core::state::State;

/// What is known so far: what is missing for a total, or the total and all that goes with it.
pub(super) fn result(
    settings: &Settings,
    state: &State,
    card: &Card,
    heading_id: String,
    copying: &UseStateHandle<Copying>,
    report_offer: Html,
) -> Html {
    let locale = settings.locale;
    let ratings = state.ratings();
    let points = ratings.instrument().scale.points;
    let settled = card.is_settled();
    html! {
        <section ~className={if settled { "result is-settled" } else { "result" }} part="result"
            tabindex="-1" aria-labelledby={heading_id.clone()}>
            <h3 id={heading_id} class="result-heading">
                { &card.title }
            </h3>
            if let Some(told) = &card.total {
                { total(locale, told, card.score.range) }
            } else {
                <p class="result-missing">{ &card.missing }</p>
            }
            if settled {
                { steps(locale, points, &card.steps) }
                <div class="export">
                    { contact(settings) }
                    { report_offer }
                    if let Some(link) = &settings.share_link {
                        { share_link(locale, ratings, link, copying) }
                    }
                </div>
                { findings(card) }
                { for card.strongest.iter().map(|list| strongest(locale, points, list)) }
            }
            if let Some(contrast) = &card.contrast {
                { seller_contrast(contrast) }
            }
            // Those of a link stand nowhere else.
            if settled || state.shared().is_some() {
                { profile(locale, ratings, settings.seller_profile) }
            }
            if settled {
                { caveats(card, settings) }
            }
        </section>
    }
}
