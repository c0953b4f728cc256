//! The link to the answers as a code that a phone reads from paper (QR, ISO/IEC 18004).

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// Units of white around a code, as the standard asks.
const QUIET: i32 = 4;

/// The code of a link; nothing for a link that is too long for one.
pub(super) fn code(link: &str) -> Html {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok();
    let Some(code) = code.filter(|_| !link.is_empty()) else {
        return Html::default();
    };
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            path += &format!("M{x} {y}h1v1h-1z");
        }
    }
    let whole = size + 2 * QUIET;
    html! {
        <svg class="code" viewBox={format!("-{QUIET} -{QUIET} {whole} {whole}")} aria-hidden="true">
            <path d={path} />
        </svg>
    }
}
