//! Parts of a report that look the same on screen and on paper.

use yew::prelude::*;

use crate::report::{Point, Report, Section};

/// Heading, paragraphs and points.
pub(super) fn section(class: &'static str, section: &Section) -> Html {
    html! {
        <section {class}>
            <h4>{ &section.heading }</h4>
            { for section.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
            if !section.points.is_empty() {
                <ul>{ for section.points.iter().map(point) }</ul>
            }
        </section>
    }
}

fn point(Point { name, mark, text }: &Point) -> Html {
    html! {
        <li>
            if !name.is_empty() { <b>{ name }</b> }
            if !mark.is_empty() { <small>{ mark }</small> }
            <span>{ text }</span>
        </li>
    }
}

/// The next steps, numbered, and the rule by which they were chosen.
pub(super) fn steps(report: &Report) -> Html {
    let steps = &report.steps;
    html! {
        <section class="steps">
            <h4>{ &steps.heading }</h4>
            if !steps.points.is_empty() {
                <ol>{ for steps.points.iter().map(point) }</ol>
            }
            { for steps.paragraphs.iter().map(|text| html! { <p class="aside">{ text }</p> }) }
        </section>
    }
}

/// What the ratings rest on.
pub(super) fn evidence(report: &Report) -> Html {
    html! { { for report.evidence.iter().map(|evidence| section("evidence", evidence)) } }
}

/// What to weigh.
pub(super) fn route(report: &Report) -> Html {
    html! { { for report.route.iter().map(|route| section("route", route)) } }
}
