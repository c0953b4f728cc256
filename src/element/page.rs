//! The page that the widget stands in.

/// Its address; empty where it has none that others can open, as in an iframe with `srcdoc`.
pub(super) fn address() -> String {
    let location = web_sys::window().map(|window| window.location());
    location
        .and_then(|location| location.href().ok())
        // Or `https`.
        .filter(|address| address.starts_with("http"))
        .unwrap_or_default()
}

/// Whether it is in a sandbox without an origin of its own, which refuses most of what leads out
/// of the page. A file on a disk has no such origin either.
pub(super) fn is_sandboxed() -> bool {
    web_sys::window().is_some_and(|window| {
        window.origin() == "null"
            && window
                .location()
                .protocol()
                .is_ok_and(|name| name != "file:")
    })
}
