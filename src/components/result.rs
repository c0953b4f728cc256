//! The scorecard itself, from the first answer to the last.

use yew::prelude::*;

use super::caveats::caveats;
use super::contact::contact_link;
use super::findings::findings;
use super::highlights::highlights_of;
use super::notebook::Notebook;
use super::profile::profile;
use super::scorecard::ScorecardProps;
use super::seller::seller_contrast;
use super::share_link::{Copying, share_link};
use super::total::total;
use crate::card::Card;
use crate::locale::Voice;
use crate::scoring::Ratings;

/// What is known so far: what is missing for a total, or the total and all that goes with it.
pub(super) fn result(
    voice: Voice,
    props: &ScorecardProps,
    ratings: &Ratings,
    card: &Card,
    heading_id: String,
    copying: &UseStateHandle<Copying>,
    notebook: &Notebook,
) -> Html {
    let settled = card.is_settled();
    html! {
        <section class={classes!("result", settled.then_some("is-settled"))} part="result"
            tabindex="-1" aria-labelledby={heading_id.clone()}>
            <h3 id={heading_id} class="result-heading">
                { &card.title }
            </h3>
            if let Some(told) = &card.total {
                { total(voice, told, card.score.range) }
            } else {
                <p class="result-missing">{ &card.missing }</p>
            }
            if settled {
                { findings(&card.findings) }
                { highlights_of(voice, props.instrument.scale.points, &card.highlights) }
            }
            if let Some(contrast) = &card.contrast {
                { seller_contrast(contrast) }
            }
            if settled {
                { profile(voice, ratings) }
                { caveats(card, props.confined) }
                <div class="take-away">
                    if let Some(contact) = &props.contact {
                        { contact_link(voice, contact, props.confined) }
                    }
                    if let Some(link) = &props.share_link {
                        { share_link(voice, ratings, link, copying) }
                    }
                    { notebook.way(voice) }
                </div>
            }
        </section>
    }
}
