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

/// What the ratings rest on; what to do about it opens.
pub(super) fn evidence_row(report: &Report) -> Html {
    let Some(evidence) = &report.evidence else {
        return Html::default();
    };
    let paragraphs = &evidence.paragraphs;
    let (said, more) = paragraphs.split_at(paragraphs.len().min(1));
    html! {
        <section class="evidence">
            <Opens listed=false label={html! { { &evidence.heading } }}
                summary={html! { <p>{ for said.iter() }</p> }}>
                { for more.iter().map(|text| html! { <p>{ text }</p> }) }
                if !evidence.points.is_empty() {
                    <ul>{ for evidence.points.iter().map(point) }</ul>
                }
            </Opens>
        </section>
    }
}

/// The same on paper.
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
