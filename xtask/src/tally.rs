//! Counting tests from what the test runners print.

use std::{
    fmt,
    io::{BufRead as _, BufReader, Write as _},
    ops::AddAssign,
    process::{Command, Stdio},
};

use crate::{
    command::line,
    failure::{About as _, Failure, Outcome},
};

/// How many tests passed and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
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
    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs tests, passes on what they print and adds up their results.
pub(crate) fn count(command: &mut Command, total: &mut Tally) -> Outcome {
    let subject = line(command);
    let mut child = command.stdout(Stdio::piped()).spawn().about(&subject)?;
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut bytes = Vec::new();
        while output.read_until(b'\n', &mut bytes).about(&subject)? > 0 {
            std::io::stdout()
                .write_all(&bytes)
                .about("Standard output")?;
            *total += Tally::of_line(&String::from_utf8_lossy(&bytes)).unwrap_or_default();
            bytes.clear();
        }
    }
    let status = child.wait().about(&subject)?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("`{subject}` failed ({status})")))
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
                Some(Tally {
                    passed: 12,
                    failed: 0,
                }),
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out\n",
                Some(Tally {
                    passed: 3,
                    failed: 2,
                }),
            ),
            (
                // With colours.
                "test result: \u{1b}[32mok\u{1b}[m. 4 passed; 0 failed; 0 ignored\n",
                Some(Tally {
                    passed: 4,
                    failed: 0,
                }),
            ),
            ("test the_result_of_a_test ... ok\n", None),
            ("test result: unknown\n", None),
        ] {
            assert_eq!(Tally::of_line(line), expected, "{line}");
        }
    }

    #[test]
    fn the_sum_is_written_as_the_last_line_wants_it() {
        let mut total = Tally {
            passed: 12,
            failed: 0,
        };
        total += Tally {
            passed: 3,
            failed: 2,
        };
        assert_eq!(total.to_string(), "15 passed, 2 failed");
    }
}
