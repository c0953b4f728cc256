//! A second attempt, a time limit and "Opnieuw proberen": how a program still gets there.

use end_to_end::{
    Fault, FaultServer, Widget,
    fault_server::{GLUE, WASM},
    hurry,
};
use serde_json::{Value, json};

use crate::failing::{Host, assert_contained, assert_works, heard, open};

/// By this clock a second or more takes the script a thirtieth of it, on an idle machine; the page keeps what the
/// script asked for. Drivers ask for time on the page too.
fn fast() -> String {
    let hurry = hurry(30.0);
    format!(
        "window.limits = [];
         const hurried = (wait) => wait < 1000 || !new Error().stack.includes('embed.js')
           ? wait : (limits.push(wait), wait / {hurry});
         const later = setTimeout, limit = AbortSignal.timeout;
         window.setTimeout = (act, wait, ...rest) => later(act, hurried(wait), ...rest);
         AbortSignal.timeout = (wait) => limit.call(AbortSignal, hurried(wait));"
    )
}

#[test]
fn a_server_that_never_answers_is_waited_for_no_more_than_twice_fifteen_seconds() {
    for file in [WASM, GLUE] {
        let server = FaultServer::with(file, Fault::Silence);
        let host = Host {
            before: fast(),
            ..Host::default()
        };
        let widget = host.open_unfinished(&server);
        assert_contained(&widget);
        assert_eq!(server.count(file), 2, "{file}");
        let limits = "return limits.every((wait) => wait === 15000) && limits.length >= 2";
        assert_eq!(widget.page.run(limits, Value::Null), true, "{file}");
    }
}

#[test]
fn a_first_attempt_that_fails_is_made_up_for_without_a_word() {
    for (file, fault) in [
        (WASM, Fault::Missing),
        (WASM, Fault::Bytes(|_| Vec::new())),
        (GLUE, Fault::Missing),
        (GLUE, Fault::Type("text/plain")),
    ] {
        let server = FaultServer::new();
        server.fail(file, fault, 1);
        let widget = open(&server);
        assert_works(&widget);
        assert_eq!(heard(&widget), json!(["scorecard-ready"]), "{file}");
        assert_eq!(server.count(file), 2, "{file}");
    }
}

#[test]
fn a_first_attempt_that_hangs_is_made_up_for_too() {
    for file in [WASM, GLUE] {
        let server = FaultServer::new();
        server.fail(file, Fault::Silence, 1);
        let host = Host {
            before: fast(),
            ..Host::default()
        };
        let widget = host.open_unfinished(&server);
        assert_works(&widget);
        assert_eq!(heard(&widget), json!(["scorecard-ready"]), "{file}");
    }
}

#[track_caller]
fn press_again(widget: &Widget) {
    widget.click("Opnieuw proberen", None);
}

/// Answers set before and between the attempts are there, under all kinds of failure.
#[test]
fn once_the_server_has_recovered_try_again_starts_with_the_answers_set_before() {
    for (file, fault) in [
        (WASM, Fault::Missing),
        (WASM, Fault::Bytes(|_| Vec::new())),
        (GLUE, Fault::Missing),
        (GLUE, Fault::Type("text/plain")),
    ] {
        let server = FaultServer::with(file, fault);
        let widget = open(&server);
        assert_contained(&widget);
        widget.set_ratings(&json!({ "coaching": 6, "consistency": "not-observed" }));
        server.repair();
        press_again(&widget);
        widget.wait_for("ready");
        assert_eq!(widget.rating("coaching"), 6, "{file}");
        assert_eq!(widget.rating("consistency"), "not-observed", "{file}");
        widget.wait("return slider('coaching').value", "6");
        assert_works(&widget);
        assert_eq!(
            heard(&widget),
            json!(["scorecard-error", "scorecard-ready"]),
            "{file}"
        );
    }
}

#[test]
fn try_again_works_with_the_keyboard_and_takes_the_focus_along() {
    let server = FaultServer::with(WASM, Fault::Missing);
    let widget = open(&server);
    assert_contained(&widget);
    server.repair();
    widget.page.run("own.focus()", Value::Null);
    widget.page.press(&["Tab"]);
    widget.wait_for_focus("Opnieuw proberen");
    widget.page.press(&["Enter"]);
    widget.wait_for("ready");
    widget.wait_for_focus("leadership_motivation");
}

#[test]
fn try_again_in_vain_says_so_again() {
    let server = FaultServer::with(WASM, Fault::Missing);
    let widget = open(&server);
    assert_contained(&widget);
    for attempts in [2, 3] {
        widget.page.run("heard.splice(0)", Value::Null);
        press_again(&widget);
        widget.wait(
            "return heard.filter(({ type }) => type === 'scorecard-error').length",
            1,
        );
        assert_contained(&widget);
        assert_eq!(server.count(WASM), 2 * attempts);
    }
}

#[test]
fn widgets_that_fail_together_ask_together_and_each_says_so() {
    let server = FaultServer::with(WASM, Fault::Missing);
    let host = Host {
        elements: 5,
        ..Host::default()
    };
    let widget = host.open(&server);
    let states = "return [...document.querySelectorAll('sales-leader-scorecard')].map((element) =>
        [element.status, element.shadowRoot.querySelectorAll('.notice:not([hidden]) p').length])";
    widget.wait(states, json!(vec![("failed", 1); 5]));
    let errors = json!(vec!["scorecard-error"; 5]);
    widget.page.until_eq(&errors, |_| heard(&widget));
    assert_eq!(server.count(WASM), 2, "one retry for all");
    server.repair();
    press_again(&widget);
    widget.wait_for("ready");
    assert_eq!(
        widget.page.run("return wrong", Value::Null),
        json!([]),
        "{}",
        heard(&widget)
    );
}
