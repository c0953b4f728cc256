//! Faults of the widget that tests found: not registered in `main.rs` until they are mended.

use end_to_end::{
    Fault, Mirror,
    mirror::{GLUE, WASM},
};
use serde_json::Value;

use crate::failing::open;

/// With `integrity`, a browser refuses the body of a 404 before the script sees the status.
#[test]
fn the_message_of_an_error_names_the_file_that_failed() {
    for file in [WASM, GLUE] {
        let widget = open(&Mirror::with(file, Fault::Missing));
        widget.wait_for("failed");
        let message = widget
            .page
            .run("return heard[0].detail.message", Value::Null);
        assert!(
            message.as_str().is_some_and(|text| text.contains(file)),
            "{file}: {message}"
        );
    }
}

/// Glue of another release: it is a module, but not that of this script.
#[test]
fn try_again_asks_again_for_glue_that_loads_but_does_not_fit() {
    let mirror = Mirror::with(GLUE, Fault::Bytes(|_| b"export const other = 1;".to_vec()));
    let widget = open(&mirror);
    widget.wait_for("failed");
    mirror.mend();
    widget.click("Opnieuw proberen", None);
    widget.wait_for("ready");
}
