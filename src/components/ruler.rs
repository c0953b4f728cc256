//! The bands as a marked ruler.

use yew::prelude::*;

use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::parts::{Band, Total};

/// The end of the ruler, the highest total.
const END: u8 = 100;

/// The least distance between two figures under the ruler.
const CLEAR: u8 = 8;

/// The longest name that fits above the narrowest ruler, in characters. A longer one stands beside the number
/// alone.
const MOST_NAMED: u16 = 28;

/// A scale from 0 to 100 with the bands, the total in its own, and what it may still become.
pub(super) fn ruler(locale: Locale, total: &Total, range: Option<(u8, u8)>) -> Html {
    let (bands, value) = (&total.bands, total.value);
    let mut here = bands.iter().filter(|band| band.is_here);
    let (from, to) = here.next().map_or((0, END), |band| (band.from, band.to));
    let label = locale.messages().ruler(value, &total.band, from, to);
    let area = |band: &Band| {
        // Up to where the next one begins.
        let (from, end) = (band.from, END.min(band.to + 1));
        let here = band.is_here.then_some("");
        let length = u16::try_from(band.name.chars().count()).unwrap_or(u16::MAX);
        html! {
            <>
                <rect class="ruler-band" data-here={here} x={percent(from)} y="26"
                    width={percent(end - from)} height="10" />
                if band.is_here && length <= MOST_NAMED {
                    <text class="ruler-name" x={within(from, end, length)} y="14"
                        text-anchor="middle">{ &band.name }</text>
                }
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
    // Figures closer than this lie on each other where the ruler is narrowest.
    let froms = bands.windows(2).map(|pair| (pair[0].from, pair[1].from));
    let ticks = froms.filter(|(before, from)| from - before >= CLEAR && END - from >= CLEAR);
    let ticks = ticks.map(|(_, from)| from);
    let open = range.filter(|(low, high)| low != high);
    html! {
        <svg class="ruler" role="img" aria-label={label} width="100%" height="62">
            { for bands.iter().map(area) }
            if let Some((low, high)) = open {
                <rect class="ruler-range" x={percent(low)} y="23" width={percent(high - low)}
                    height="16" rx="8" />
            }
            <circle class="ruler-mark" cx={percent(value)} cy="31" r="9" />
            { for [0].into_iter().chain(ticks).chain([END]).map(tick) }
        </svg>
    }
}

fn percent(of: u8) -> String {
    format!("{of}%")
}

/// The middle of a name of so many characters: over its band, and within the ruler, of which a character takes
/// 3.5 % where that is narrowest.
fn within(from: u8, to: u8, length: u16) -> String {
    let half = 7 * length / 4;
    let middle = u16::midpoint(from.into(), to.into());
    format!("{}%", middle.clamp(half, u16::from(END) - half))
}
