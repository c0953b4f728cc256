//! One fresh browser, one page, every figure.

use end_to_end::{Page, site};
use serde_json::{Value, json};

const PROBE: &str = include_str!("../../../bench/probe.js");
const PLAIN: &str = include_str!("../../../bench/plain.html");
const WIDGET: &str = include_str!("../../../bench/widget.html");
const ELEMENT: &str = "<sales-leader-scorecard loading=eager></sales-leader-scorecard>";

/// Samples of an update on one page; with five runs, fifty.
const SAMPLES: usize = 10;

/// Updates in a sample.
const EACH: usize = 10;

/// What a page is made with.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// `<sales-leader-scorecard>`.
    Widget,
    /// Native elements and a script by hand.
    Plain,
}

impl Kind {
    /// Its name in the figures.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Widget => "widget",
            Self::Plain => "plain",
        }
    }

    fn page(self, count: usize) -> String {
        let page = match self {
            Self::Widget => WIDGET
                .replace("DIST", site::dist())
                .replace("ELEMENTS", &ELEMENT.repeat(count)),
            Self::Plain => PLAIN.replace("COUNT", &count.to_string()),
        };
        page.replace("PROBE", PROBE)
    }
}

/// What one page showed.
pub(crate) struct Sample {
    /// Milliseconds from the start of the navigation until everything is painted.
    pub(crate) cold_start: f64,
    /// Milliseconds of an update, several times.
    pub(crate) updates: Vec<f64>,
    /// Bytes that scripts hold.
    pub(crate) heap: f64,
    /// Bytes that the document holds.
    pub(crate) document: f64,
    /// Bytes of the wasm memory.
    pub(crate) wasm: f64,
    /// Nodes of the document.
    pub(crate) nodes: f64,
}

/// Opens a page with this many scorecards in a browser of its own and measures it.
pub(crate) fn measure(kind: Kind, count: usize) -> Sample {
    let page = Page::open("about:blank");
    page.go(&site::page(kind.page(count)));
    let cold_start = number(&page.run_and_await(&format!("return bench.started({count})")));
    // With all items rated the result is there too: the most that a scorecard holds.
    let rated = page.run_and_await("return bench.complete()");
    assert!(
        rated.is_null(),
        "{}, {count} scorecards: {rated}",
        kind.name()
    );
    let updates = page.run_and_await(&format!("return bench.updates({SAMPLES}, {EACH})"));
    let updates = updates
        .as_array()
        .unwrap_or_else(|| panic!("no updates: {updates}"));
    let updates = updates.iter().map(number).collect();
    page.devtools("HeapProfiler.collectGarbage", &json!({}));
    let usage = page.devtools("Runtime.getHeapUsage", &json!({}));
    let wasm = number(&page.run("return bench.wasmBytes()", Value::Null));
    let expected = matches!(kind, Kind::Widget);
    assert_eq!(
        wasm > 0.0,
        expected,
        "{}: {wasm} bytes of wasm",
        kind.name()
    );
    Sample {
        cold_start,
        updates,
        heap: number(&usage["usedSize"]),
        document: number(&usage["embedderHeapUsedSize"]),
        wasm,
        nodes: nodes(&page),
    }
}

fn nodes(page: &Page) -> f64 {
    page.devtools("Performance.enable", &json!({}));
    let answer = page.devtools("Performance.getMetrics", &json!({}));
    let metrics = answer["metrics"].as_array();
    let nodes = metrics.and_then(|all| all.iter().find(|one| one["name"] == "Nodes"));
    number(&nodes.expect("Chromium counts nodes")["value"])
}

#[track_caller]
fn number(value: &Value) -> f64 {
    value
        .as_f64()
        .unwrap_or_else(|| panic!("not a number: {value}"))
}
