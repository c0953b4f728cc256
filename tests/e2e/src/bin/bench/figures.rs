//! Medians of what several pages showed.

use serde_json::{Value, json};

use crate::measure::Sample;

/// One number for each question.
pub(crate) struct Figures {
    cold_start: f64,
    update: f64,
    heap: f64,
    document: f64,
    wasm: f64,
    nodes: f64,
}

impl Figures {
    /// The medians; an update's is over all updates of all pages.
    pub(crate) fn of(samples: Vec<Sample>) -> Self {
        let over = |of: fn(&Sample) -> f64| median(samples.iter().map(of).collect());
        Self {
            cold_start: over(|sample| sample.cold_start),
            heap: over(|sample| sample.heap),
            document: over(|sample| sample.document),
            wasm: over(|sample| sample.wasm),
            nodes: over(|sample| sample.nodes),
            update: median(
                samples
                    .into_iter()
                    .flat_map(|sample| sample.updates)
                    .collect(),
            ),
        }
    }

    /// With their names and units.
    pub(crate) fn named(&self) -> Value {
        json!({
            "coldStartMs": self.cold_start,
            "updateMs": self.update,
            "heapBytes": self.heap,
            "documentBytes": self.document,
            "wasmBytes": self.wasm,
            "memoryBytes": self.heap + self.document + self.wasm,
            "nodes": self.nodes,
        })
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) {
        f64::midpoint(values[middle - 1], values[middle])
    } else {
        values[middle]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_ignores_one_slow_page() {
        assert!((median(vec![900.0, 3.0, 1.0, 2.0, 2.5]) - 2.5).abs() < 1e-9);
        assert!((median(vec![4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
    }
}
