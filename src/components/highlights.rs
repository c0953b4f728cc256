//! The strongest and the weakest items, with what they mean.

use yew::prelude::*;

use super::headed::headed;
use crate::locale::{ByMode, Voice};
use crate::scoring::{Rating, Ratings, highlights};
use crate::wording::{growth_words, strength_words};

/// Two lists side by side; none while nothing stands out.
pub(super) fn highlights_of(voice: Voice, ratings: &Ratings) -> Html {
    let words = voice.messages();
    let instrument = ratings.instrument();
    let text = (instrument.texts)(voice.lang);
    let found = highlights(ratings);
    let row = |(index, rating): &(usize, Rating), says: String| {
        html! {
            <li class="highlight">
                <span class="chip" aria-hidden="true">{ rating.get() }</span>
                <div>
                    <b>{ text.items[*index].name }</b>
                    <span class="status">
                        { " " }{ (words.rating_of)(rating.get(), instrument.scale.points) }
                    </span>
                    <p>{ says }</p>
                </div>
            </li>
        }
    };
    let strong = |found: &(usize, Rating)| {
        let item = &text.items[found.0];
        row(
            found,
            strength_words(voice, &instrument.scale, item, found.1),
        )
    };
    let weak = |found: &(usize, Rating)| row(found, growth_words(voice, &text.items[found.0]));
    let list = |heading: &ByMode<&'static str>, rows: Vec<Html>| {
        let heading = voice.say_by_mode(heading);
        (!rows.is_empty()).then(|| headed("", heading, html! { <ul>{ for rows }</ul> }))
    };
    let strongest = found.strongest.iter().map(strong).collect();
    let weakest = found.weakest.iter().map(weak).collect();
    html! {
        <div class="highlights">
            { for list(&words.strongest, strongest) }
            { for list(&words.weakest, weakest) }
        </div>
    }
}
