//! The bands as a marked ruler.

use yew::prelude::*;

use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::parts::Total;

/// The end of the ruler, the highest total.
const END: u8 = 100;

/// A scale from 0 to 100 with the bands, the total in its own, and what it may still become.
pub(super) fn ruler(locale: Locale, total: &Total, range: Option<(u8, u8)>) -> Html {
    let (bands, band, value) = (&total.bands, total.band_index, total.value);
    let end_of = |index: usize| bands.get(index + 1).map_or(END, |next| next.0);
    let last_in = |index: usize| bands.get(index + 1).map_or(END, |next| next.0 - 1);
    let label = (locale.messages().ruler)(value, &total.band, bands[band].0, last_in(band));
    let here = |index: usize| (index == band).then_some("");
    let area = |index: usize| {
        let (from, to) = (bands[index].0, end_of(index));
        html! {
            <>
                <rect class="ruler-band" data-here={here(index)} x={percent(from)} y="26"
                    width={percent(to - from)} height="10" />
                <text class="ruler-name" data-here={here(index)} x={middle(from, to)} y="14"
                    text-anchor="middle">{ &bands[index].1 }</text>
            </>
        }
    };
    let tick = |at: u8| {
        let anchor = match at {
            0 => "start",
            END => "end",
            _ => "middle",
        };
        html! { <text class="ruler-tick" x={percent(at)} y="56" text-anchor={anchor}>{ at }</text> }
    };
    let open = range.filter(|(low, high)| low != high);
    html! {
        <svg class="ruler" role="img" aria-label={label} width="100%" height="62">
            { for (0..bands.len()).map(area) }
            if let Some((low, high)) = open {
                <rect class="ruler-range" x={percent(low)} y="23" width={percent(high - low)}
                    height="16" rx="8" />
            }
            <circle class="ruler-mark" cx={percent(value)} cy="31" r="9" />
            { for bands.iter().map(|band| band.0).chain([END]).map(tick) }
        </svg>
    }
}

fn percent(of: u8) -> String {
    format!("{of}%")
}

fn middle(from: u8, to: u8) -> String {
    let sum = u16::from(from) + u16::from(to);
    format!("{}.{}%", sum / 2, sum % 2 * 5)
}
