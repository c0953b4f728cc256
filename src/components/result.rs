//! The scorecard itself, from the first answer to the last.

use yew::prelude::*;

use super::caveats::Caveats;
use super::contact::{Contact, ContactLink};
use super::findings::Findings;
use super::highlights::Highlights;
use super::profile::Profile;
use super::seller::SellerContrast;
use super::share_link::ShareLink;
use super::total::Total;
use crate::locale::Voice;
use crate::scoring::{Ratings, Score, missing_for_total};

#[derive(PartialEq, Properties)]
pub(super) struct ResultProps {
    pub(super) ratings: Ratings,
    pub(super) score: Score,
    pub(super) seller_profile: bool,
    pub(super) scope: AttrValue,
    pub(super) contact: Option<Contact>,
    pub(super) confined: bool,
    pub(super) share_link: Option<Callback<Ratings, String>>,
    /// Says something to screen readers.
    pub(super) on_say: Callback<String>,
}

/// What is known so far: what is missing for a total, or the total and all that goes with it.
#[component]
pub(super) fn ResultView(props: &ResultProps) -> Html {
    let voice = use_context::<Voice>().unwrap_or_default();
    let words = voice.messages();
    let ResultProps { ratings, score, .. } = props;
    let heading_id = format!("{}-result", props.scope);
    let settled = score.complete || score.total.is_some();
    let seller = score.seller.as_ref().filter(|_| props.seller_profile);
    let link = props.share_link.clone().map(|link| {
        let ratings = ratings.clone();
        Callback::from(move |()| link.emit(ratings.clone()))
    });
    html! {
        <section class={classes!("result", settled.then_some("is-settled"))} part="result"
            tabindex="-1" aria-labelledby={heading_id.clone()}>
            <h3 id={heading_id} class="result-heading">
                { voice.say_by_mode(&words.result_heading) }
            </h3>
            if score.total.is_some() {
                <Total ratings={ratings.clone()} score={score.clone()} />
            } else {
                <p class="result-missing">{ missing_words(voice, ratings, score) }</p>
            }
            if settled {
                <Findings ratings={ratings.clone()} score={score.clone()} />
                <Highlights ratings={ratings.clone()} />
            }
            if let Some(seller) = seller {
                <SellerContrast total={score.total} seller={*seller} />
            }
            if settled {
                <Profile ratings={ratings.clone()} />
                <Caveats />
                <div class="take-away">
                    if let Some(contact) = &props.contact {
                        <ContactLink contact={contact.clone()} confined={props.confined} />
                    }
                    if let Some(link) = link {
                        <ShareLink {link} on_say={props.on_say.clone()} />
                    }
                </div>
            }
        </section>
    }
}

/// What still lacks for a total.
fn missing_words(voice: Voice, ratings: &Ratings, score: &Score) -> String {
    let words = voice.messages();
    let missing = missing_for_total(ratings);
    let text = (ratings.instrument().texts)(voice.lang);
    let critical: Vec<_> = missing
        .critical
        .iter()
        .map(|index| text.items[*index].name)
        .collect();
    let say = if score.complete {
        words.no_total
    } else {
        words.to_go
    };
    voice.say(&say(missing.ratings, &critical))
}
