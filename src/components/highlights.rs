//! The strongest and the weakest items, with what they mean.

use yew::prelude::*;

use super::headed::{headed, section};
use super::profile::dots;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::parts::{Point, Section};

/// Two lists side by side; none while nothing stands out.
pub(super) fn highlights_of(locale: Locale, points: u8, lists: &[Section]) -> Html {
    let words = locale.messages();
    let row = |Point { name, mark, text }: &Point| {
        html! {
            <li class="highlight">
                <b>{ name }</b>
                { dots(mark.parse().unwrap_or_default(), points) }
                <span class="status">{ " " }{ words.rating_of(mark, points) }</span>
                <p>{ text }</p>
            </li>
        }
    };
    let list = |list: &Section| {
        if list.points.is_empty() {
            return section("", list);
        }
        let rows = list.points.iter().map(row);
        headed("", &list.heading, html! { <ul>{ for rows }</ul> })
    };
    html! { <div class="highlights">{ for lists.iter().map(list) }</div> }
}
