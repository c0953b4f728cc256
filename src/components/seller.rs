//! Leading and selling side by side: two bars, never one needle.

use yew::prelude::*;

use super::headed::headed;
use crate::locale::Voice;
use crate::scoring::{Accent, SellerBlock};

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
    let sentence = match seller.accent {
        Some(accent) => voice.say_by_mode(
            &words.accent[match accent {
                Accent::Seller => 0,
                Accent::Balanced => 1,
                Accent::Leader => 2,
            }],
        ),
        None if leader.is_none() => voice.say(words.seller_alone),
        None => String::new(),
    };
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
