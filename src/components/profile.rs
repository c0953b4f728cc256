//! All answers in one picture and one table.

use yew::prelude::*;

use super::headed::headed;
use super::radar::radar;
use sales_leader_scorecard_core::instrument::Item;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::{Answer, Rating, Ratings};
use sales_leader_scorecard_core::wording::answer_words;

/// One row an item: its name, a row of dots and the rating.
pub(super) fn profile(locale: Locale, ratings: &Ratings) -> Html {
    let words = locale.messages();
    let instrument = ratings.instrument();
    let text = (instrument.texts)(locale.lang);
    let points = instrument.scale.points;
    let dots = |rating: u8| {
        let dot = |at| {
            html! { <i ~className={if at <= rating { "dot is-filled" } else { "dot" }}></i> }
        };
        html! { <span class="dots" aria-hidden="true">{ for (1..=points).map(dot) }</span> }
    };
    let row = |(item, answer): (&'static Item, Answer)| {
        let rating = answer.rating().map_or(0, Rating::get);
        html! {
            <tr>
                <th scope="row">{ text.item(item.key).name }</th>
                <td>
                    if rating > 0 { { dots(rating) } }
                    <span class="profile-rating">{ answer_words(locale, answer) }</span>
                </td>
            </tr>
        }
    };
    let [item, rating] = words.profile_columns;
    let content = html! {
        <>
        { radar(locale, &[ratings]) }
        <table>
            <thead class="status">
                <tr><th scope="col">{ item }</th><th scope="col">{ rating }</th></tr>
            </thead>
            <tbody>{ for ratings.items().map(row) }</tbody>
        </table>
        </>
    };
    headed("profile", words.profile, content)
}
