//! Leading and selling side by side: two bars, never one needle.

use yew::prelude::*;

use super::headed::headed;
use crate::locale::Voice;
use crate::scoring::SellerBlock;
use crate::wording::accent_words;

/// The leader total and the seller total, and one sentence.
pub(super) fn seller_contrast(voice: Voice, leader: Option<u8>, seller: SellerBlock) -> Html {
    let words = voice.messages();
    let bar = |name: &'static str, class: &'static str, total: u8| {
        html! {
            <div class={classes!("bar", class)}>
                <dt>{ name }</dt>
                <dd>
                    <svg width="100%" height="14" aria-hidden="true">
                        <rect class="bar-track" width="100%" height="14" rx="7" />
                        <rect class="bar-fill" width={format!("{total}%")} height="14" rx="7" />
                    </svg>
                    <span class="bar-number">{ total }</span>
                </dd>
            </div>
        }
    };
    let sentence = accent_words(voice, leader, seller);
    let bars = html! {
        <>
            <dl>
                { for leader.map(|total| bar(words.leader, "is-leader", total)) }
                { bar(words.seller, "is-seller", seller.total) }
            </dl>
            if !sentence.is_empty() {
                <p>{ sentence }</p>
            }
        </>
    };
    headed("contrast", words.contrast_heading.into(), bars)
}
