//! Leading and selling side by side: two bars, never one needle.

use yew::prelude::*;

use super::headed::headed;
use sales_leader_scorecard_core::parts::{Point, Section};

/// The leader total where there is one, the seller total, and one sentence.
pub(super) fn seller_contrast(contrast: &Section) -> Html {
    // The seller bar is always there, and the last.
    let seller = contrast.points.len() - 1;
    let bar = |(index, Point { name, mark, .. }): (usize, &Point)| {
        html! {
            <div ~className={if index == seller { "is-seller" } else { "is-leader" }}>
                <dt>{ name }</dt>
                <dd>
                    <svg width="100%" height="14" aria-hidden="true">
                        <rect class="bar-track" width="100%" height="14" rx="7" />
                        <rect class="bar-fill" width={format!("{mark}%")} height="14" rx="7" />
                    </svg>
                    <span class="bar-number">{ mark }</span>
                </dd>
            </div>
        }
    };
    let bars = html! {
        <>
            <dl>{ for contrast.points.iter().enumerate().map(bar) }</dl>
            { for contrast.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
        </>
    };
    headed("contrast", &contrast.heading, bars)
}
