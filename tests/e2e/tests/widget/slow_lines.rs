//! A slow line gets there in the end: the limit is on silence.

use end_to_end::{
    Fault, FaultServer,
    fault_server::{PDF_WASM, REPORT_WASM, WASM},
    hurry,
};
use serde_json::{Value, json};

use crate::failing::{Host, assert_contained, assert_works};

/// By its clock a second or more takes the script a tenth of it, on an idle machine.
fn host() -> Host {
    let hurry = hurry(10.0);
    Host {
        before: format!(
            "const later = setTimeout, limit = AbortSignal.timeout;
             const hurried = (wait) => (wait < 1000 || !new Error().stack.includes('/embed.js') &&
               !new Error().stack.includes('-report.js') ? wait : wait / {hurry});
             window.setTimeout = (act, wait, ...rest) => later(act, hurried(wait), ...rest);
             AbortSignal.timeout = (wait) => limit.call(AbortSignal, hurried(wait));"
        ),
        ..Host::default()
    }
}

#[test]
fn on_a_slow_line_program_report_and_pdf_load_however_long_they_take() {
    let server = FaultServer::new();
    for file in [WASM, REPORT_WASM, PDF_WASM] {
        server.fail(file, Fault::Slow, usize::MAX);
    }
    let widget = host().open_unfinished(&server);
    assert_works(&widget);
    let made = widget.look_and_await("return (await host.pdf()).type");
    assert_eq!(made, "application/pdf");
    for file in [WASM, REPORT_WASM, PDF_WASM] {
        assert_eq!(server.count(file), 1, "{file}");
    }
}

#[test]
fn a_line_that_falls_silent_halfway_is_given_up() {
    let server = FaultServer::with(WASM, Fault::Stall);
    let widget = host().open_unfinished(&server);
    assert_contained(&widget);
    assert_eq!(server.count(WASM), 2);
    server.repair();
    widget.click("Opnieuw proberen", None);
    assert_works(&widget);
    for file in [REPORT_WASM, PDF_WASM] {
        server.fail(file, Fault::Stall, 2);
        let made = widget.look_and_await("return host.pdf().then(() => 'made', () => 'not made')");
        assert_eq!(made, "not made", "{file}");
    }
    assert_eq!(
        widget.look_and_await("return (await host.pdf()).type"),
        "application/pdf"
    );
    assert_eq!(widget.page.run("return wrong", Value::Null), json!([]));
}
