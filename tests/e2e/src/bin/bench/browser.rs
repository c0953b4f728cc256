//! A browser of its own for one page, and what its developer tools tell.

use end_to_end::{Page, Setup};
use serde_json::{Value, json};

/// A browser that has loaded nothing yet. One that is special is not used again, and so not warm.
pub(crate) fn fresh() -> Page {
    let special = Setup {
        way_back: false,
        ..Setup::default()
    };
    let page = Page::open_with(special, "about:blank");
    // Time that other programs take from a shared processor does not count.
    page.devtools(
        "Performance.enable",
        &json!({ "timeDomain": "threadTicks" }),
    );
    page
}

/// Has every script, layout and painting take so many times as long.
pub(crate) fn slow_down(page: &Page, times: u32) {
    page.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": times }));
}

/// What the developer tools of Chromium call "Slow 4G".
pub(crate) fn slow_4g(page: &Page) {
    page.devtools("Network.enable", &json!({}));
    page.devtools(
        "Network.emulateNetworkConditions",
        &json!({ "offline": false, "latency": 562.5, "downloadThroughput": 180_000,
            "uploadThroughput": 84_375 }),
    );
}

/// A figure that Chromium keeps of a page.
pub(crate) fn metric(page: &Page, name: &str) -> f64 {
    let answer = page.devtools("Performance.getMetrics", &json!({}));
    let metrics = answer["metrics"].as_array();
    let found = metrics.and_then(|all| all.iter().find(|one| one["name"] == name));
    let found = found.unwrap_or_else(|| panic!("Chromium tells no {name}: {answer}"));
    number(&found["value"])
}

/// What `bench` says to a call.
#[track_caller]
pub(crate) fn ask(page: &Page, call: &str) -> Value {
    page.run_and_await(&format!("return bench.{call}"))
}

/// A number that it says.
#[track_caller]
pub(crate) fn ask_number(page: &Page, call: &str) -> f64 {
    number(&ask(page, call))
}

/// Numbers that it says.
#[track_caller]
pub(crate) fn ask_numbers(page: &Page, call: &str) -> Vec<f64> {
    numbers(&ask(page, call))
}

/// The numbers that an answer lists.
#[track_caller]
pub(crate) fn numbers(value: &Value) -> Vec<f64> {
    let all = value.as_array();
    let all = all.unwrap_or_else(|| panic!("no numbers: {value}"));
    all.iter().map(number).collect()
}

/// The number that an answer is.
#[track_caller]
pub(crate) fn number(value: &Value) -> f64 {
    value
        .as_f64()
        .unwrap_or_else(|| panic!("not a number: {value}"))
}
