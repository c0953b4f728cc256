//! All answers in one table.

use yew::prelude::*;

use super::headed::headed;
use crate::locale::Voice;
use crate::scoring::{Answer, Ratings};

/// One row an item: its name, a row of dots and the rating.
pub(super) fn profile(voice: Voice, ratings: &Ratings) -> Html {
    let words = voice.messages();
    let instrument = ratings.instrument();
    let text = (instrument.texts)(voice.lang);
    let points = instrument.scale.points;
    let dots = |rating: u8| {
        let dot = |at| {
            html! { <i class={classes!("dot", (at <= rating).then_some("is-filled"))}></i> }
        };
        html! { <span class="dots" aria-hidden="true">{ for (1..=points).map(dot) }</span> }
    };
    let row = |(index, answer): (usize, &Answer)| {
        let (rating, shown) = match answer {
            Answer::Rated(rating) => (rating.get(), rating.get().to_string()),
            Answer::NotObserved => (0, voice.say_by_mode(&words.mark_not_observed)),
            Answer::Unanswered => (0, "–".into()),
        };
        html! {
            <tr>
                <th scope="row">{ text.items[index].name }</th>
                <td>
                    if rating > 0 { { dots(rating) } }
                    <span class="profile-rating">{ shown }</span>
                </td>
            </tr>
        }
    };
    let [item, rating] = words.profile_columns;
    let table = html! {
        <table>
            <thead class="status">
                <tr><th scope="col">{ item }</th><th scope="col">{ rating }</th></tr>
            </thead>
            <tbody>{ for ratings.items().iter().enumerate().map(row) }</tbody>
        </table>
    };
    headed("profile", words.profile.into(), table)
}
