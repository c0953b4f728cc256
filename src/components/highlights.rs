//! The strongest and the weakest items, with what they mean.

use yew::prelude::*;

use super::headed::headed;
use crate::locale::{ByMode, Voice};
use crate::scoring::{Rating, Ratings, highlights};

/// Two lists side by side; none while nothing stands out.
pub(super) fn highlights_of(voice: Voice, ratings: &Ratings) -> Html {
    let words = voice.messages();
    let instrument = ratings.instrument();
    let text = (instrument.texts)(voice.lang);
    let found = highlights(ratings);
    let row = |(index, rating): &(usize, Rating), says: &str| {
        html! {
            <li class="highlight">
                <span class="chip" aria-hidden="true">{ rating.get() }</span>
                <div>
                    <b>{ text.items[*index].name }</b>
                    <span class="status">
                        { " " }{ (words.rating_of)(rating.get(), instrument.scale.points) }
                    </span>
                    <p>{ voice.say(says) }</p>
                </div>
            </li>
        }
    };
    // The highest of low ratings is no strength yet: what it is about is said, and no more.
    let strong = |found: &(usize, Rating)| {
        let item = &text.items[found.0];
        let high = found.1.get() > instrument.scale.middle();
        let (strength, definition) = (
            item.feedback.of(voice.mode).strength,
            item.question.of(voice.mode).definition,
        );
        row(found, if high { strength } else { definition })
    };
    let weak =
        |found: &(usize, Rating)| row(found, text.items[found.0].feedback.of(voice.mode).growth);
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
