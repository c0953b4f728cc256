//! The scorecard itself, from the first answer to the last.

use yew::prelude::*;

use super::caveats::caveats;
use super::contact::contact_link;
use super::findings::findings;
use super::highlights::highlights_of;
use super::profile::profile;
use super::seller::seller_contrast;
use super::settings::Settings;
use super::share_link::{Copying, share_link};
use super::total::total;
use crate::scoring::{Ratings, Score};
use crate::wording::missing_words;

/// What is known so far: what is missing for a total, or the total and all that goes with it.
pub(super) fn result(
    settings: &Settings,
    ratings: &Ratings,
    score: &Score,
    heading_id: String,
    copying: &UseStateHandle<Copying>,
    report_offer: Html,
) -> Html {
    let voice = settings.voice;
    let words = voice.messages();
    let settled = score.complete || score.total.is_some();
    let seller = score.seller.filter(|_| settings.seller_profile);
    html! {
        <section class={classes!("result", settled.then_some("is-settled"))} part="result"
            tabindex="-1" aria-labelledby={heading_id.clone()}>
            <h3 id={heading_id} class="result-heading">
                { voice.say_by_mode(&words.result_heading) }
            </h3>
            if score.total.is_some() {
                { total(voice, ratings, score) }
            } else {
                <p class="result-missing">{ missing_words(voice, ratings, score) }</p>
            }
            if settled {
                { findings(voice, ratings, score) }
                { highlights_of(voice, ratings) }
            }
            if let Some(seller) = seller {
                { seller_contrast(voice, score.total, seller) }
            }
            if settled {
                { profile(voice, ratings) }
                { caveats(voice) }
                <div class="take-away">
                    if let Some(contact) = &settings.contact {
                        { contact_link(voice, contact, settings.sandboxed) }
                    }
                    if let Some(link) = &settings.share_link {
                        { share_link(voice, ratings, link, copying) }
                    }
                    { report_offer }
                </div>
            }
        </section>
    }
}
