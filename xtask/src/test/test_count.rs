//! Counting tests, and how long each took, from what the test runners print.

use std::{fmt, ops::AddAssign, time::Duration};

use super::browser_deaths;

/// How many tests passed and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct TestCount {
    passed: u32,
    failed: u32,
}

impl TestCount {
    /// Adds up the closing lines of all runners in a log; a test that ran again counts as it ended.
    pub(super) fn of(log: &str) -> Self {
        let counts = log.lines().filter_map(Self::of_line);
        let mut sum = counts.fold(Self::default(), |mut sum, count| {
            sum += count;
            sum
        });
        sum.failed = sum.failed.saturating_sub(browser_deaths::run_again(log));
        sum
    }

    /// Reads a runner's closing line: `test result: ok. 3 passed; 0 failed; …`.
    fn of_line(line: &str) -> Option<Self> {
        let (_, counts) = line.split_once("test result: ")?;
        let count = |word: &str| {
            let (before, _) = counts.split_once(word)?;
            before.split_whitespace().next_back()?.parse().ok()
        };
        Some(Self {
            passed: count(" passed")?,
            failed: count(" failed")?,
        })
    }

    /// Whether any test ran at all.
    pub(super) fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl AddAssign for TestCount {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for TestCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The tests of a log that say how long they took, as `test a::b ... ok <1.250s>`.
pub(super) fn durations(log: &str) -> impl Iterator<Item = (&str, Duration)> {
    log.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix("test ")?.split_once(" ... ")?;
        let (_, seconds) = rest.split_once('<')?;
        let seconds = seconds.strip_suffix("s>")?.parse().ok()?;
        Some((name, Duration::try_from_secs_f64(seconds).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_both_runners_are_counted() {
        for (line, expected) in [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
                 finished in 0.01s\n",
                Some(TestCount {
                    passed: 12,
                    failed: 0,
                }),
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out\n",
                Some(TestCount {
                    passed: 3,
                    failed: 2,
                }),
            ),
            (
                // With colours.
                "test result: \u{1b}[32mok\u{1b}[m. 4 passed; 0 failed; 0 ignored\n",
                Some(TestCount {
                    passed: 4,
                    failed: 0,
                }),
            ),
            ("test the_result_of_a_test ... ok\n", None),
            ("test result: unknown\n", None),
        ] {
            assert_eq!(TestCount::of_line(line), expected, "{line}");
        }
    }

    #[test]
    fn tests_that_say_how_long_they_took_are_read() {
        let log = "running 3 tests\ntest a::b ... ok <1.250s>\ntest c ... FAILED <61.5s>\n\
                   test d ... ok\n";
        assert_eq!(
            durations(log).collect::<Vec<_>>(),
            [
                ("a::b", Duration::from_millis(1250)),
                ("c", Duration::from_millis(61500))
            ]
        );
    }

    #[test]
    fn the_sum_is_written_as_the_last_line_wants_it() {
        let log = "test result: ok. 12 passed; 0 failed\ntest a ... ok\n\
                   test result: FAILED. 3 passed; 2 failed\n";
        assert_eq!(TestCount::of(log).to_string(), "15 passed, 2 failed");
        let note = browser_deaths::note(&["a".into(), "b".into()]);
        let again = format!("{log}note: {note}\ntest result: ok. 2 passed; 0 failed\n");
        assert_eq!(TestCount::of(&again).to_string(), "17 passed, 0 failed");
    }
}
