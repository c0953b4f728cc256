//! What Yew draws in an element: a scorecard, or nothing.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::components::view::{ScorecardView, ViewProps};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct RootProps {
    /// The scorecard that is shown.
    #[prop_or_default]
    pub(super) view: Option<ViewProps>,
    /// Tells one showing from the next, so that nothing of the last one stays.
    #[prop_or_default]
    pub(super) generation: u32,
    /// The number that the next drawing writes into `drawn` once it is whole.
    #[prop_or_default]
    pub(super) beat: u32,
    #[prop_or_default]
    pub(super) drawn: Rc<Cell<u32>>,
}

/// Yew leaks a little with each app that it starts, so one app serves one showing after the other.
#[component]
pub(super) fn Root(props: &RootProps) -> Html {
    let (drawn, beat) = (props.drawn.clone(), props.beat);
    // After what is inside was drawn: a crash there must leave the number as it was.
    use_effect(move || drawn.set(beat));
    let view = props.view.clone();
    let shown = view.map(|view| html! { <ScorecardView key={props.generation} ..view /> });
    html! { <>{ for shown }</> }
}
