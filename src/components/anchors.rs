//! The behaviour examples under a track.

use yew::prelude::*;

use sales_leader_scorecard_core::instrument::{Question, Scale};
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::wording::describing;

/// All anchors, each with its point; those that say what the chosen point is stand out.
pub(super) fn anchors(
    locale: Locale,
    scale: &Scale,
    question: &Question,
    point: Option<u8>,
) -> Html {
    let around = point
        .map(|point| describing(scale, point))
        .unwrap_or_default();
    let anchor = |(index, at): (usize, &u8)| {
        let class = match (around.contains(&index), around.len()) {
            (true, 1) => "anchor is-around is-here",
            (true, _) => "anchor is-around",
            _ => "anchor",
        };
        html! {
            <li ~className={class} value={at.to_string()}>
                { locale.localize(question.anchors[index]) }
            </li>
        }
    };
    // Whether each stands under its stop once they share the width evenly.
    let gaps = scale.anchors.len() - 1;
    let even = |(index, at): (usize, &u8)| {
        usize::from(at - 1) * gaps == index * usize::from(scale.points - 1)
    };
    let uneven = (!scale.anchors.iter().enumerate().all(even)).then_some("");
    html! { <ol class="anchors" data-uneven={uneven}>{ for scale.anchors.iter().enumerate().map(anchor) }</ol> }
}
