//! The widget's buttons.

use yew::prelude::*;

/// The button that saves a PDF. The name is what it is found by once another program draws it.
pub(crate) fn download_button(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" name="download" class="button is-plain" part="button" {onclick}>
            { label }
        </button>
    }
}

/// A button of second rank.
pub(crate) fn plain_button(label: String, onclick: Callback<MouseEvent>, button: NodeRef) -> Html {
    html! {
        <button type="button" class="button is-plain" part="button" {onclick} ref={button}>
            { label }
        </button>
    }
}
