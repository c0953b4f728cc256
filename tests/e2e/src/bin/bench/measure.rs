//! One page in one browser at full speed.

use end_to_end::Page;
use serde_json::json;

use crate::{
    browser::{ask, ask_number, ask_numbers, fresh, metric, number},
    figures::Samples,
    pages::Kind,
};

/// Samples of a rating on one page; with four runs, 24.
const SAMPLES: usize = 6;

/// Ratings in a sample.
const EACH: usize = 10;

/// Ratings in frames, whose processor time is counted.
const FRAMES: u32 = 40;

/// Opens a page with this many scorecards and notes what they cost.
pub(crate) fn measure(address: &str, kind: Kind, count: usize, samples: &mut Samples) {
    let page = fresh();
    page.go(address);
    samples.add(
        "coldStart",
        [ask_number(&page, &format!("started({count})"))],
    );
    samples.add("treeEmpty", [ask_number(&page, "nodes()")]);
    // With all items rated the result is there too: the most that a scorecard holds.
    samples.add("tenthAnswer", ask_numbers(&page, "complete()"));
    samples.add("tree", [ask_number(&page, "nodes()")]);
    samples.add(
        "rating",
        ask_numbers(&page, &format!("updates({SAMPLES}, {EACH})")),
    );
    if count == 1 {
        frames(&page, samples);
    }
    memory(&page, kind, samples);
}

/// Ratings with all that follows until they are painted.
fn frames(page: &Page, samples: &mut Samples) {
    let before = metric(page, "TaskDuration");
    let took = ask_numbers(page, &format!("frames({FRAMES}, 1)"));
    let seconds = metric(page, "TaskDuration") - before;
    samples.add("ratingFrame", took);
    samples.add("ratingCpu", [seconds * 1000.0 / f64::from(FRAMES)]);
}

fn memory(page: &Page, kind: Kind, samples: &mut Samples) {
    page.devtools("HeapProfiler.collectGarbage", &json!({}));
    let usage = page.devtools("Runtime.getHeapUsage", &json!({}));
    let wasm = number(&ask(page, "wasmBytes()"));
    let name = kind.name();
    assert_eq!(
        wasm > 0.0,
        kind == Kind::Widget,
        "{name}: {wasm} bytes of wasm"
    );
    let (heap, document) = (
        number(&usage["usedSize"]),
        number(&usage["embedderHeapUsedSize"]),
    );
    samples.add("heap", [heap]);
    samples.add("document", [document]);
    samples.add("wasm", [wasm]);
    samples.add("memory", [heap + document + wasm]);
    samples.add("nodes", [metric(page, "Nodes")]);
}
