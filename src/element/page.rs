//! The page that the widget stands in.

/// Its address; empty where it has none that others can open, as in an iframe with `srcdoc`.
pub(super) fn address() -> String {
    let location = web_sys::window().map(|window| window.location());
    location
        .and_then(|location| location.href().ok())
        .filter(|address| address.starts_with("https:") || address.starts_with("http:"))
        .unwrap_or_default()
}

/// Gives it another address, as if that was its address from the start.
pub(super) fn rename(address: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let state = history.state().unwrap_or_default();
        // A browser that refuses leaves the address as it is.
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}

/// Whether it is in a sandbox without an origin of its own, which refuses most of what leads out
/// of the page.
pub(super) fn is_sandboxed() -> bool {
    web_sys::window().is_some_and(|window| window.origin() == "null")
}
