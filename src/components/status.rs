//! The one polite live region: it speaks when the visitor pauses.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds without a change before the region speaks.
const PAUSE: u32 = 800;

#[derive(PartialEq, Properties)]
pub(super) struct StatusProps {
    /// What there is to say; what it was at the start is never said.
    pub(super) text: String,
    /// Another number has the same text said again.
    pub(super) turn: u32,
    /// Whether it can be seen too.
    pub(super) shown: bool,
}

/// Announces progress and total to screen readers.
#[component]
pub(super) fn Status(props: &StatusProps) -> Html {
    let spoken = use_state_eq(String::new);
    let now = (props.text.clone(), props.turn);
    let known = use_mut_ref(|| now.clone());
    {
        let spoken = spoken.setter();
        use_effect_with(now, move |now| {
            let before = known.replace(now.clone());
            let timer = (before != *now).then(|| {
                // Only what was not there before is heard.
                spoken.set(String::new());
                let (text, _) = now.clone();
                Timeout::new(PAUSE, move || spoken.set(text))
            });
            move || drop(timer)
        });
    }
    html! { <div ~className={if props.shown { "notice" } else { "status" }} role="status">{ (*spoken).clone() }</div> }
}
