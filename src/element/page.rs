//! The page that the widget stands in.

/// Its address.
pub(super) fn address() -> String {
    let location = web_sys::window().map(|window| window.location());
    location
        .and_then(|location| location.href().ok())
        .unwrap_or_default()
}

/// Whether it is in a sandbox without an origin of its own, which refuses most of what leads out
/// of the page.
pub(super) fn is_sandboxed() -> bool {
    web_sys::window().is_some_and(|window| window.origin() == "null")
}
