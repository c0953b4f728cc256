//! Measures the widget and a plain page of the same job, and prints the figures as JSON.
//!
//! `cargo xtask bench` runs it, sets what it needs and judges what it prints.

mod figures;
mod measure;

use std::collections::BTreeMap;

use end_to_end::Engine;
use serde_json::json;

use crate::{
    figures::Figures,
    measure::{Kind, measure},
};

/// Numbers of scorecards on a page.
const COUNTS: [usize; 3] = [1, 10, 50];

/// Fresh browsers for each number and kind of page.
const RUNS: usize = 5;

fn main() {
    assert_eq!(
        Engine::chosen(),
        Engine::Chromium,
        "the memory is Chromium's to tell"
    );
    let mut measured: BTreeMap<(&str, usize), Vec<_>> = BTreeMap::new();
    for run in 1..=RUNS {
        eprintln!("  round {run} of {RUNS}");
        // Side by side, so that a busy moment of the machine meets both pages.
        for count in COUNTS {
            for kind in [Kind::Widget, Kind::Plain] {
                let samples = measured.entry((kind.name(), count)).or_default();
                samples.push(measure(kind, count));
            }
        }
    }
    let rows: Vec<_> = measured
        .into_iter()
        .map(|((page, scorecards), samples)| {
            json!({ "page": page, "scorecards": scorecards, "runs": samples.len(),
                "figures": Figures::of(samples).named() })
        })
        .collect();
    println!("{}", json!(rows));
}
