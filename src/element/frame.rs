//! What Yew draws in an element: a scorecard, or nothing.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::components::{Scorecard, ScorecardProps};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FrameProps {
    /// The scorecard that is shown.
    #[prop_or_default]
    pub(super) scorecard: Option<ScorecardProps>,
    /// Tells one showing from the next, so that nothing of the last one stays.
    #[prop_or_default]
    pub(super) life: u32,
    /// The number that the next drawing writes into `drawn` once it is whole.
    #[prop_or_default]
    pub(super) beat: u32,
    #[prop_or_default]
    pub(super) drawn: Rc<Cell<u32>>,
}

/// Yew leaks a little with each app that it starts, so one app serves one showing after the other.
#[component]
pub(super) fn Frame(props: &FrameProps) -> Html {
    let (drawn, beat) = (props.drawn.clone(), props.beat);
    // After what is inside was drawn: a crash there must leave the number as it was.
    use_effect(move || drawn.set(beat));
    let scorecard = props.scorecard.clone();
    let shown = scorecard.map(|scorecard| html! { <Scorecard key={props.life} ..scorecard /> });
    html! { <>{ for shown }</> }
}
