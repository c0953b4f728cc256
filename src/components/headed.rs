//! A part of the result under a heading of its own.

use yew::prelude::*;

use sales_leader_scorecard_core::parts::{Point, Section};

/// A section of this class: heading and body.
pub(super) fn headed(class: &'static str, heading: &str, body: Html) -> Html {
    html! {
        <section ~className={class}>
            <h4>{ heading }</h4>
            { body }
        </section>
    }
}

/// A heading that opens and closes what follows it. The stylesheet hides what is closed, on screen alone:
/// browsers would not print what stands in the `details`.
pub(super) fn opener(heading: &str) -> Html {
    html! { <details><summary><h4>{ heading }</h4></summary></details> }
}

/// The same with sentences, and points under them.
pub(super) fn section(class: &'static str, section: &Section) -> Html {
    let body = html! {
        <>
            { for section.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
            if !section.points.is_empty() {
                <ul>{ for section.points.iter().map(point) }</ul>
            }
        </>
    };
    headed(class, &section.heading, body)
}

/// One point of a list.
pub(super) fn point(Point { name, mark, text }: &Point) -> Html {
    html! {
        <li>
            if !name.is_empty() { <b>{ name }</b> }
            if !mark.is_empty() { <small>{ mark }</small> }
            <span>{ text }</span>
        </li>
    }
}
