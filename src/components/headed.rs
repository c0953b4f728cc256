//! A part of the result under a heading of its own.

use yew::prelude::*;

/// A section of this class: heading and body.
pub(super) fn headed(class: &'static str, heading: String, body: Html) -> Html {
    html! {
        <section {class}>
            <h4>{ heading }</h4>
            { body }
        </section>
    }
}
