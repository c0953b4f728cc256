//! All answers in one picture and one table.

use yew::prelude::*;

use super::headed::headed;
use super::radar::radar;
use sales_leader_scorecard_core::instrument::{Item, ItemKey, Pillar};
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::{Answer, Rating, Ratings};
use sales_leader_scorecard_core::wording::answer_words;

/// The most items that are drawn as a star.
const MOST_AXES: usize = 14;

/// One row an item: its name, a row of dots and the rating; those of the seller block below, where it is asked.
pub(super) fn profile(locale: Locale, ratings: &Ratings, seller: bool) -> Html {
    let words = locale.messages();
    let instrument = ratings.instrument();
    let text = instrument.text(locale.lang);
    let points = instrument.scale.points;
    let row = |&(key, answer): &(ItemKey, Answer)| {
        let rating = answer.rating().map_or(0, Rating::get);
        html! {
            <tr>
                <th scope="row">{ text.name(key) }</th>
                <td>
                    if rating > 0 { { dots(rating, points) } }
                    <span class="profile-rating">{ answer_words(locale, answer) }</span>
                </td>
            </tr>
        }
    };
    let [item, rating] = words.profile_columns;
    // The first and the last number of each pillar, as they stand in the rows and around the star.
    let pillar = |pillar: &Pillar| {
        let of = |item: &Item| item.pillar == pillar.key;
        let first = instrument.items.iter().position(of).unwrap_or_default() + 1;
        let last = instrument.items.iter().rposition(of).unwrap_or_default() + 1;
        let mut numbers = first.to_string();
        if last > first {
            numbers += "–";
            numbers += &last.to_string();
        }
        let name = text.pillar(pillar.key).name;
        // Without pillars there is nothing to tell apart.
        (!name.is_empty()).then(|| {
            html! {
                <li>
                    <b>{ numbers }</b>
                    { locale.localize(name) }
                </li>
            }
        })
    };
    let rated = ratings
        .items()
        .filter(|(_, answer)| answer.rating().is_some());
    // Fewer points make no star, and more axes no star that can be read: the rows say it all.
    let is_star = rated.count() >= 3 && instrument.items.len() <= MOST_AXES;
    let star = is_star.then(|| {
        let mut pillars = instrument.pillars.iter().filter_map(pillar).peekable();
        html! {
            <div class="star" aria-hidden="true">
                { radar(ratings) }
                if pillars.peek().is_some() { <ul class="radar-pillars">{ for pillars }</ul> }
            </div>
        }
    });
    let content = html! {
        <div class="answers">
            { for star }
            <table>
                <thead class="status">
                    <tr><th scope="col">{ item }</th><th scope="col">{ rating }</th></tr>
                </thead>
                <tbody>{ for ratings.asked(seller).iter().map(row) }</tbody>
            </table>
        </div>
    };
    headed("profile", words.profile, content)
}

/// A rating as filled dots out of `points`.
pub(super) fn dots(rating: u8, points: u8) -> Html {
    let line = |from: u8, to: u8| {
        let dot = |at| format!("M{} 6h0", 6 + 12 * u16::from(at));
        (from..to).map(dot).collect::<String>()
    };
    html! {
        <svg class="dots" width={(12 * u16::from(points)).to_string()} height="12" aria-hidden="true">
            <path d={line(rating, points)} />
            <path class="is-filled" d={line(0, rating)} />
        </svg>
    }
}
