//! The number, its band and the one sentence to remember.

use yew::prelude::*;

use super::ruler::ruler;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::parts::Total;

/// Total, band, what qualifies it, the ruler with what it may still become, and the meaning.
pub(super) fn total(locale: Locale, total: &Total, range: Option<(u8, u8)>) -> Html {
    html! {
        <div class="total">
            <p class="total-line" part="total">
                <span class="total-number">{ total.value }</span>
                <span class="total-of">{ &total.of }</span>
                <span class="total-band">{ &total.band }</span>
            </p>
            if !total.qualifiers.is_empty() {
                <ul class="badges">
                    { for total.qualifiers.iter().map(|word| html! { <li class="badge">{ word }</li> }) }
                </ul>
            }
            { ruler(locale, total, range) }
            <p class="total-meaning">{ &total.meaning }</p>
            if !total.range.is_empty() {
                <p class="total-range">{ &total.range }</p>
            }
        </div>
    }
}
