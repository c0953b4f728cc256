//! The behaviour examples under a track.

use yew::prelude::*;

use sales_leader_scorecard_core::instrument::{Question, Scale};
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::wording::describing;

/// All anchors where there is room; else the one nearest to the chosen point, or the two ends
/// before a choice.
pub(super) fn anchors(
    locale: Locale,
    scale: &Scale,
    question: &Question,
    point: Option<u8>,
) -> Html {
    let around = point
        .map(|point| describing(scale, point))
        .unwrap_or_default();
    let last = scale.anchors.len() - 1;
    let anchor = |(index, at): (usize, &u8)| {
        let near = around.first() == Some(&index);
        let narrow = if point.is_some() {
            near
        } else {
            index == 0 || index == last
        };
        let class = match (around.contains(&index), near, narrow) {
            (_, true, _) => "anchor is-around is-near is-narrow",
            (true, ..) => "anchor is-around",
            (_, _, true) => "anchor is-narrow",
            _ => "anchor",
        };
        html! {
            <li ~className={class}>
                <span class="anchor-point">{ at }</span>
                <span>{ locale.localize(question.anchors[index]) }</span>
            </li>
        }
    };
    html! { <ul class="anchors">{ for scale.anchors.iter().enumerate().map(anchor) }</ul> }
}
