//! What many mounts and unmounts leave behind.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

use crate::{loader::RECORDER, report::opened};

/// What the browser holds, after it has thrown away what nobody can reach.
#[derive(Clone, Copy, Debug)]
struct Held {
    nodes: f64,
    listeners: f64,
    heap: f64,
    program: f64,
}

#[track_caller]
fn held(page: &Page) -> Held {
    page.devtools("Performance.enable", &json!({}));
    for _ in 0..2 {
        page.devtools("HeapProfiler.collectGarbage", &json!({}));
    }
    let metrics = page.devtools("Performance.getMetrics", &json!({}));
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().expect("metrics are a list");
        let found = all.iter().find(|metric| metric["name"] == name);
        found
            .and_then(|metric| metric["value"].as_f64())
            .expect("a figure")
    };
    let program = page.run(
        "return Object.values(programs[0].exports)
           .find((found) => found instanceof WebAssembly.Memory).buffer.byteLength",
        Value::Null,
    );
    Held {
        nodes: metric("Nodes"),
        listeners: metric("JSEventListeners"),
        heap: metric("JSHeapUsedSize"),
        program: program.as_f64().expect("a size"),
    }
}

/// Bytes that a mount may leave in the heap. An element that is kept takes thousands.
const TOLERANCE: f64 = 256.0;

/// Memory of a program grows by pages.
const PAGE: f64 = 65536.0;

/// Stretches of 250 mounts in which the heap may come to rest. A mount that leaves something leaves
/// it in each of them; the browser's own compiled code and statistics come once, at any time.
const STRETCHES: usize = 3;

/// Runs a script five hundred times in batches of fifty mounts, and compares what is held in the
/// middle with what is held at the end: the first half fills pools and caches. While the heap has
/// grown by more than [`TOLERANCE`], another 250 are the second half.
#[track_caller]
fn assert_flat(what: &str, fifty: &str, more_pages: f64) {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <link rel=icon href=data:,><script>{RECORDER}
         window.task = () => new Promise((done) => setTimeout(done));
         window.make = () => {{
           const host = document.createElement('sales-leader-scorecard');
           host.setAttribute('loading', 'eager'); host.setAttribute('seller-profile', '');
           host.ratings = {{ coaching: 5 }};
           return host;
         }};
         const ready = (host) =>
           new Promise((done) => host.addEventListener('scorecard-ready', done));</script>
         <script type=module src={}embed.js></script><main></main>",
        site::dist()
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    let page = &widget.page;
    page.run_and_await("await customElements.whenDefined('sales-leader-scorecard')");
    let script = format!("const main = document.querySelector('main'); {fifty}");
    let mount = |batches: usize| {
        for _ in 0..batches {
            assert_eq!(page.run_and_await(&script), Value::Null);
        }
        held(page)
    };
    let early = mount(2);
    let (mut middle, mut end, mut slope) = (early, mount(3), f64::INFINITY);
    for _ in 0..STRETCHES {
        (middle, end) = (end, mount(5));
        slope = (end.heap - middle.heap) / 250.0;
        println!("{what}: {early:?}, then {middle:?}, then {end:?}, {slope} bytes a mount");
        if slope < TOLERANCE {
            break;
        }
    }
    assert_eq!(
        page.run("return [wrong, programs.length]", Value::Null),
        json!([[], 1])
    );
    // What the last one still holds comes and goes; a node or listener a mount would be 250.
    assert!(end.nodes < middle.nodes + 50.0, "{middle:?} {end:?}");
    assert!(
        end.listeners < middle.listeners + 50.0,
        "{middle:?} {end:?}"
    );
    assert!(
        end.program <= middle.program + more_pages * PAGE,
        "{middle:?} {end:?}"
    );
    assert!(slope < TOLERANCE, "{slope} bytes a mount");
}

#[test]
fn five_hundred_mounts_one_after_the_other_leave_nothing_behind() {
    let fifty = "for (let i = 0; i < 50; i += 1) {
           const host = make(), started = ready(host);
           main.append(host); await started; host.remove(); await task();
         }";
    assert_flat("one by one", fifty, 0.0);
}

/// Which of the ten is drawn first changes from time to time, and so does how the program's memory
/// is filled: one more page, and none in the two thousand five hundred mounts after these.
#[test]
fn five_hundred_mounts_ten_at_a_time_leave_nothing_behind() {
    let fifty = "for (let i = 0; i < 5; i += 1) {
           const hosts = Array.from({ length: 10 }, make), started = hosts.map(ready);
           main.append(...hosts); await Promise.all(started);
           hosts.forEach((host) => host.remove()); await task();
         }";
    assert_flat("ten at a time", fifty, 1.0);
}

/// Many of them go before they have started.
#[test]
fn five_hundred_hasty_mounts_leave_nothing_behind() {
    let fifty = "for (let i = 0; i < 50; i += 1) {
           const host = make();
           main.append(host); await new Promise((done) => setTimeout(done, i % 5));
           host.remove(); await task();
         }
         const last = make(), started = ready(last);
         main.append(last); await started; last.remove(); await task();";
    assert_flat("in haste", fifty, 0.0);
}

/// Chromium keeps radio buttons that are taken out of a shadow root, and with them the report.
#[test]
fn a_report_that_goes_and_comes_again_leaves_nothing_behind() {
    let widget = opened("lang=nl mode=candidate");
    let nodes = |rounds: usize| {
        for _ in 0..rounds {
            widget.look("window.kept = host.ratings; host.ratings = {}");
            widget.wait("return all('.report').length", 0);
            widget.look("host.ratings = kept");
            widget.click_when_there("Open het rapport");
            widget.wait("return all('.report [type=radio]').length", 3);
        }
        for _ in 0..2 {
            let page = &widget.page;
            page.devtools("HeapProfiler.collectGarbage", &json!({}));
        }
        let counted = widget.page.devtools("Memory.getDOMCounters", &json!({}));
        counted["nodes"].as_f64().expect("a count")
    };
    let (early, late) = (nodes(3), nodes(10));
    assert!(late - early < 100.0, "{early} {late}");
}
