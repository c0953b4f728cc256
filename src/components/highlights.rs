//! The strongest and the weakest items, with what they mean.

use yew::prelude::*;

use crate::locale::Voice;
use crate::scoring::{Rating, Ratings, highlights};

#[derive(PartialEq, Properties)]
pub(super) struct HighlightsProps {
    pub(super) ratings: Ratings,
}

/// Two lists side by side; none while nothing stands out.
#[component]
pub(super) fn Highlights(props: &HighlightsProps) -> Html {
    let voice = use_context::<Voice>().unwrap_or_default();
    let words = voice.messages();
    let instrument = props.ratings.instrument();
    let text = (instrument.texts)(voice.lang);
    let found = highlights(&props.ratings);
    let row = |(index, rating): &(usize, Rating)| {
        let item = &text.items[*index];
        let feedback = item.feedback.of(voice.mode);
        let high = rating.get() > instrument.scale.middle();
        html! {
            <li class="highlight">
                <span class="chip" aria-hidden="true">{ rating.get() }</span>
                <div>
                    <b>{ item.name }</b>
                    <span class="status">
                        { " " }{ (words.rating_of)(rating.get(), instrument.scale.points) }
                    </span>
                    <p>{ voice.say(if high { feedback.strength } else { feedback.growth }) }</p>
                </div>
            </li>
        }
    };
    let list = |heading: String, items: &[(usize, Rating)]| {
        html! {
            if !items.is_empty() {
                <section>
                    <h4>{ heading }</h4>
                    <ul>{ for items.iter().map(row) }</ul>
                </section>
            }
        }
    };
    html! {
        <div class="highlights">
            { list(voice.say_by_mode(&words.strongest), &found.strongest) }
            { list(voice.say_by_mode(&words.weakest), &found.weakest) }
        </div>
    }
}
