//! One page in one browser on a slow processor or a slow line.

use std::{
    thread,
    time::{Duration, Instant},
};

use end_to_end::Page;
use serde_json::json;

use crate::{
    browser::{ask, ask_number, ask_numbers, fresh, number, numbers, slow_4g, slow_down},
    figures::Samples,
};

/// How many times slower than this machine a phone is taken to be.
const PHONE: u32 = 4;

/// Ratings among which long tasks are looked for.
const RATINGS: usize = 20;

/// How long a drag lasts, and how often the mouse tells where it is.
const DRAG: Duration = Duration::from_millis(1500);
const BETWEEN_MOVES: Duration = Duration::from_millis(8);

/// From one end of the slider to the other and back.
const BACK_AND_FORTH: Duration = Duration::from_millis(750);

/// At 60 frames a second they are 16.7 ms apart.
const LATE: f64 = 20.0;

/// Notes the cold start of a page with one scorecard where the line is slow.
pub(crate) fn on_a_slow_line(address: &str, samples: &mut Samples) {
    let page = fresh();
    slow_4g(&page);
    page.go(address);
    samples.add("coldStartSlow4g", [ask_number(&page, "started(1)")]);
}

/// Notes the cold start of such a page on a slow processor, and what ratings and a drag do there.
pub(crate) fn on_a_slow_processor(address: &str, samples: &mut Samples) {
    let page = fresh();
    slow_down(&page, PHONE);
    page.go(address);
    samples.add("coldStartSlowCpu", [ask_number(&page, "started(1)")]);
    samples.add("tenthAnswerSlowCpu", ask_numbers(&page, "complete()"));
    let pressed = ask(&page, &format!("pressed({RATINGS})"));
    let took = numbers(&pressed["took"]);
    samples.add("slowestRating", took.into_iter().reduce(f64::max));
    let long = numbers(&pressed["long"]).len();
    samples.add("longTasks", [percent(long, RATINGS)]);
    let frames = drag(&page);
    let late = frames.iter().filter(|took| **took > LATE).count();
    samples.add("lateFrames", [percent(late, frames.len())]);
    samples.add("dragFrame", [mean(&frames)]);
}

#[expect(clippy::cast_precision_loss, reason = "hundreds at most")]
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole as f64
}

#[expect(clippy::cast_precision_loss, reason = "hundreds at most")]
fn mean(of: &[f64]) -> f64 {
    of.iter().sum::<f64>() / of.len() as f64
}

/// Drags the first thumb to and fro; milliseconds from frame to frame.
fn drag(page: &Page) -> Vec<f64> {
    let thumb = ask(page, "thumb()");
    let [x, y, way] = ["x", "y", "way"].map(|name| number(&thumb[name]));
    let mouse = |kind: &str, x: f64, buttons: u8| {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": buttons,
            "clickCount": 1 });
        page.devtools("Input.dispatchMouseEvent", &event);
    };
    // The rating is at one end; a drag starts from the middle.
    page.run("bench.rest()", json!([]));
    mouse("mouseMoved", x, 0);
    mouse("mousePressed", x, 1);
    page.run("bench.watch()", json!([]));
    let start = Instant::now();
    while start.elapsed() < DRAG {
        let turn = start.elapsed().as_secs_f64() / BACK_AND_FORTH.as_secs_f64();
        mouse(
            "mouseMoved",
            x + way * (turn * std::f64::consts::TAU).sin(),
            1,
        );
        thread::sleep(BETWEEN_MOVES);
    }
    let frames = ask_numbers(page, "watched()");
    mouse("mouseReleased", x, 0);
    frames
}
