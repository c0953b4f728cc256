//! The one polite live region: it speaks when the visitor pauses.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds without a change before the region speaks.
const PAUSE: u32 = 800;

#[derive(PartialEq, Properties)]
pub(super) struct StatusProps {
    /// What there is to say; what it was at the start is never said.
    pub(super) text: String,
    /// Whether it can be seen too.
    pub(super) shown: bool,
}

/// Announces progress and total to screen readers.
#[component]
pub(super) fn Status(props: &StatusProps) -> Html {
    let spoken = use_state_eq(String::new);
    let known = use_mut_ref(|| props.text.clone());
    {
        let spoken = spoken.setter();
        use_effect_with(props.text.clone(), move |text| {
            let before = known.replace(text.clone());
            let timer = (before != *text).then(|| {
                let text = text.clone();
                Timeout::new(PAUSE, move || spoken.set(text))
            });
            move || drop(timer)
        });
    }
    html! { <div ~className={if props.shown { "notice" } else { "status" }} role="status">{ (*spoken).clone() }</div> }
}
