//! What stands out in the answers, each as a calm note.

use yew::prelude::*;

use super::headed::{opener, point, section};
use sales_leader_scorecard_core::card::Card;
use sales_leader_scorecard_core::parts::Section;

/// The answer check, what to begin with, the step from selling to leading and what is open.
pub(super) fn findings(card: &Card) -> Html {
    // The check comes first, and a question has to be seen to be answered.
    let (check, others) = card.findings.split_at(usize::from(card.score.uniform));
    let check = check.iter().map(|check| section("finding", check));
    html! {
        <div class="findings">
            { for check }
            { for others.iter().map(finding) }
        </div>
    }
}

/// A heading that opens what is said, and the items that it is about, which stay in sight.
fn finding(finding: &Section) -> Html {
    let heading = &finding.heading;
    html! {
        <section key={heading.clone()} ~className="finding">
            { opener(heading) }
            { for finding.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
            if !finding.points.is_empty() {
                <ul>{ for finding.points.iter().map(point) }</ul>
            }
        </section>
    }
}
