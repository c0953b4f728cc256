//! Medians of what several pages showed.

use std::collections::BTreeMap;

/// What pages showed, by the name of the figure.
#[derive(Default)]
pub(crate) struct Samples(BTreeMap<&'static str, Vec<f64>>);

impl Samples {
    /// Keeps what one page showed.
    pub(crate) fn add(&mut self, figure: &'static str, shown: impl IntoIterator<Item = f64>) {
        self.0.entry(figure).or_default().extend(shown);
    }

    /// The median of each figure.
    pub(crate) fn medians(self) -> BTreeMap<&'static str, f64> {
        let shown = self.0.into_iter().filter(|(_, shown)| !shown.is_empty());
        shown.map(|(name, shown)| (name, median(shown))).collect()
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

    #[test]
    fn each_figure_has_a_median_of_its_own_and_none_where_nothing_was_shown() {
        let mut samples = Samples::default();
        samples.add("nodes", [3.0]);
        samples.add("nodes", [5.0, 4.0]);
        samples.add("ratings", []);
        assert_eq!(samples.medians(), BTreeMap::from([("nodes", 4.0)]));
    }
}
