//! The widget's buttons.

use yew::prelude::*;

/// A button of second rank.
pub(crate) fn plain_button(label: String, onclick: Callback<MouseEvent>, button: NodeRef) -> Html {
    html! {
        <button type="button" class="button is-plain" part="button" {onclick} ref={button}>
            { label }
        </button>
    }
}
