//! Items that a result speaks about, with their ratings: the next steps and the strongest.

use yew::prelude::*;

use super::headed::{headed, opener, section};
use super::profile::dots;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::parts::{Point, Section};

/// What to do next, numbered; nothing where nothing is left to do.
pub(super) fn steps(locale: Locale, points: u8, steps: &Section) -> Html {
    if steps.points.is_empty() {
        return Html::default();
    }
    let rows = rows(locale, points, steps);
    headed("steps", &steps.heading, html! { <ol>{ rows }</ol> })
}

/// The strongest items, with what such behaviour may do once that is opened, or that there is no clear
/// strength yet.
pub(super) fn strongest(locale: Locale, points: u8, strongest: &Section) -> Html {
    // An instrument may say nothing of them: then there is nothing to open.
    let says_nothing = |point: &Point| point.text.is_empty();
    if strongest.points.first().is_none_or(says_nothing) {
        return section("strongest", strongest);
    }
    let rows = rows(locale, points, strongest);
    html! {
        <section ~className="strongest">
            { opener(&strongest.heading) }
            <ul>{ rows }</ul>
        </section>
    }
}

fn rows(locale: Locale, points: u8, list: &Section) -> Html {
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
    list.points.iter().map(row).collect()
}
