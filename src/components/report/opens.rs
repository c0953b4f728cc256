//! A part of the report that opens at its heading; on paper all are open.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct OpensProps {
    /// Whether it is one of a list, under a heading.
    pub(super) listed: bool,
    /// What the heading says.
    pub(super) label: Html,
    /// What stands below it in any case.
    #[prop_or_default]
    pub(super) summary: Html,
    /// What it opens.
    pub(super) children: Html,
}

/// A heading that is a button, and what it opens.
#[component]
pub(super) fn Opens(props: &OpensProps) -> Html {
    let open = use_state_eq(|| false);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let button = html! {
        <button type="button" class="opener" aria-expanded={open.to_string()} {onclick}>
            { props.label.clone() }
        </button>
    };
    html! {
        <>
            if props.listed {
                <h5>{ button }</h5>
            } else {
                <h4>{ button }</h4>
            }
            { props.summary.clone() }
            // The stylesheet hides it, on screen alone.
            <div ~className={if *open { "opened" } else { "opened is-closed" }}>
                { props.children.clone() }
            </div>
        </>
    }
}
