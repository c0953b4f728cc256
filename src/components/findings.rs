//! What stands out in the answers, each as a calm note.

use yew::prelude::*;

use super::headed::section;
use sales_leader_scorecard_core::parts::Section;

/// The answer check, what to begin with, the step from selling to leading and what is open.
pub(super) fn findings(findings: &[Section]) -> Html {
    let told = |finding| section("finding", finding);
    html! { <div class="findings">{ for findings.iter().map(told) }</div> }
}
