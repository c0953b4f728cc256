//! Parts of a report that look the same on screen and in print.

use yew::prelude::*;

use super::opens::Opens;
use crate::components::headed::{headed, point, section};
use sales_leader_scorecard_core::report::Report;

/// The next steps, numbered, and the rule by which they were chosen.
pub(super) fn steps(report: &Report) -> Html {
    let steps = &report.steps;
    let body = html! {
        <>
            if !steps.points.is_empty() {
                <ol>{ for steps.points.iter().map(point) }</ol>
            }
            { for steps.paragraphs.iter().map(|text| html! { <p class="aside">{ text }</p> }) }
        </>
    };
    headed("steps", &steps.heading, body)
}

/// What the ratings rest on.
pub(super) fn evidence(report: &Report) -> Html {
    html! { { for report.evidence.iter().map(|evidence| section("evidence", evidence)) } }
}

/// What to weigh.
pub(super) fn route(report: &Report) -> Html {
    html! { { for report.route.iter().map(|route| section("route", route)) } }
}

/// How it was worked out, for whoever wants to know.
pub(super) fn rules(report: &Report) -> Html {
    let rules = &report.rules;
    html! {
        <section class="rules">
            <Opens listed=false label={html! { { &rules.heading } }}>
                { for rules.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
            </Opens>
        </section>
    }
}
