//! How long stages and tests took.

use std::time::Duration;

use super::test_count::durations;
use crate::command::spoken;

const SLOWEST: usize = 10;

/// How long a stage took, and those of its tests that say it.
pub(super) struct Timing {
    stage: &'static str,
    took: Duration,
    tests: Vec<(String, Duration)>,
}

impl Timing {
    pub(super) fn of(stage: &'static str, took: Duration, log: &str) -> Self {
        let tests = durations(log).map(|(name, took)| (name.to_owned(), took));
        Self {
            stage,
            took,
            tests: tests.collect(),
        }
    }
}

/// Stages with their times, and the slowest tests of all.
pub(super) fn table(timings: &[&Timing]) -> String {
    let mut table = String::from("\nTime by stage\n");
    for timing in timings {
        table += &format!("  {:14} {:>12}\n", timing.stage, spoken(timing.took));
    }
    let tests = timings
        .iter()
        .flat_map(|timing| timing.tests.iter().map(|test| (timing.stage, test)));
    let mut tests: Vec<_> = tests.collect();
    tests.sort_by_key(|(_, (_, took))| std::cmp::Reverse(*took));
    if !tests.is_empty() {
        table += "\nThe slowest tests\n";
    }
    for (stage, (name, took)) in tests.iter().take(SLOWEST) {
        table += &format!("  {:14} {:>12}  {name}\n", stage, spoken(*took));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_come_in_order_and_the_slowest_tests_of_all_first() {
        let seconds = Duration::from_secs;
        let native = Timing::of("native", seconds(2), "test a ... ok <0.5s>\n");
        let log = "test b::c ... ok <1.5s>\ntest d ... ok <0.1s>\n";
        let browser = Timing::of("e2e-firefox", seconds(70), log);
        assert_eq!(
            table(&[&native, &browser]),
            "
Time by stage
  native                2.0 s
  e2e-firefox      1 min 10 s

The slowest tests
  e2e-firefox           1.5 s  b::c
  native                0.5 s  a
  e2e-firefox           0.1 s  d
"
        );
    }
}
