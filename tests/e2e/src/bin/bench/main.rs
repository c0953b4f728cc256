//! Measures the widget and two pages of the same job, by hand and with Preact, and prints the figures as JSON.
//!
//! `cargo xtask bench` runs it, sets what it needs and judges what it prints.

mod browser;
mod figures;
mod measure;
mod pages;
mod server;
mod slow;

use std::collections::BTreeMap;

use end_to_end::Engine;
use serde_json::json;

use crate::{
    figures::Samples,
    measure::measure,
    pages::{Kind, Pages},
    slow::{on_a_slow_line, on_a_slow_processor},
};

/// Numbers of scorecards on a page.
const COUNTS: [usize; 3] = [1, 10, 50];

/// Fresh browsers for each kind of page at full speed, on a slow line and on a slow processor. More than
/// one scorecard is measured every second time only, since it takes long and varies less.
const RUNS: usize = 4;

fn main() {
    assert_eq!(
        Engine::chosen(),
        Engine::Chromium,
        "the memory is Chromium's to tell"
    );
    let pages = Pages::new();
    let mut measured: BTreeMap<(&str, usize), Samples> = BTreeMap::new();
    for run in 1..=RUNS {
        eprintln!("  round {run} of {RUNS}");
        // Side by side, so that a busy moment of the machine meets all pages.
        let counts = if run % 2 == 1 {
            &COUNTS[..]
        } else {
            &COUNTS[..1]
        };
        for &count in counts {
            for kind in Kind::ALL {
                let samples = measured.entry((kind.name(), count)).or_default();
                measure(&pages.address(kind, count), kind, count, samples);
            }
        }
        for slowly in [on_a_slow_line, on_a_slow_processor] {
            for kind in Kind::ALL {
                let samples = measured.entry((kind.name(), 1)).or_default();
                slowly(&pages.address(kind, 1), samples);
            }
        }
    }
    let rows: Vec<_> = measured
        .into_iter()
        .map(|((page, scorecards), samples)| {
            json!({ "page": page, "scorecards": scorecards, "figures": samples.medians() })
        })
        .collect();
    println!("{}", json!(rows));
}
