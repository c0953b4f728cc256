//! The code of the link, drawn.

use yew::prelude::*;

use sales_leader_scorecard_core::report::Code;

/// A code with its white.
pub(super) fn drawn(code: &Code) -> Html {
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.is_dark(*x, y)) {
            path += &format!("M{x} {y}h1v1h-1z");
        }
    }
    let quiet = Code::QUIET;
    let whole = size + 2 * quiet;
    html! {
        <svg class="code" viewBox={format!("-{quiet} -{quiet} {whole} {whole}")} aria-hidden="true">
            <path d={path} />
        </svg>
    }
}
