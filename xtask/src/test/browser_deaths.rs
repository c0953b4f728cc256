//! Tests that failed because their browser ended by itself, which says nothing about the widget: those alone, and
//! never one whose assertion failed, run a second time.

/// What the harness says first when a browser is gone (tests/e2e/src/connection.rs).
const ENDED: &str = "the browser ended by itself";

/// What a note begins with, before the number of tests.
const AGAIN: &str = "tests that run again: ";

/// More than so many are no accident.
const MOST: usize = 3;

/// The tests that failed in a log, if there are a few and all of them because their browser ended by itself.
pub(super) fn of(log: &str) -> Option<Vec<String>> {
    let failed: Vec<_> = failures(log).collect();
    let accidents = failed.iter().all(|(_, said)| said.contains(ENDED));
    let few = (1..=MOST).contains(&failed.len());
    (few && accidents).then(|| failed.iter().map(|(name, _)| (*name).to_owned()).collect())
}

/// What is said of them, to whoever runs the tests and to whoever counts.
pub(super) fn note(tests: &[String]) -> String {
    format!("{AGAIN}{}: {ENDED} ({})", tests.len(), tests.join(", "))
}

/// How many failures a log has that were no failures of a test, since it ran again.
pub(super) fn run_again(log: &str) -> u32 {
    let notes = log.lines().filter_map(|line| line.split_once(AGAIN));
    let numbers = notes.filter_map(|(_, rest)| rest.split_once(':')?.0.parse::<u32>().ok());
    numbers.sum()
}

/// Each test that failed, and what it said.
fn failures(log: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = log.split("\n---- ").skip(1);
    parts.filter_map(|part| part.split_once(" stdout ----\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(failures: &[(&str, &str)]) -> String {
        let said = failures.iter();
        let said = said.map(|(name, said)| {
            format!("---- {name} stdout ----\n\nthread '{name}' panicked at a.rs:1:1:\n{said}\n\n")
        });
        let said: String = said.collect();
        format!(
            "test a ... ok <0.1s>\n\nfailures:\n\n{said}\nfailures:\n    a\n\ntest result: FAILED. 1 passed; 1 failed\n"
        )
    }

    const GONE: &str = "the browser ended by itself: return 1";

    #[test]
    fn tests_whose_browsers_ended_by_themselves_are_known() {
        let names = |log: &str| of(log);
        assert_eq!(
            names(&log(&[("a::b", GONE), ("c", GONE)])),
            Some(vec!["a::b".into(), "c".into()])
        );
    }

    #[test]
    fn how_many_run_again_is_read_from_the_notes() {
        let notes = [note(&["a::b".into()]), note(&["c".into(), "d".into()])];
        assert_eq!(
            run_again(&format!("note: {}\nx\nnote: {}\n", notes[0], notes[1])),
            3
        );
        assert_eq!(run_again("test a ... ok\n"), 0);
    }

    #[test]
    fn a_test_that_failed_for_another_reason_and_many_that_ended_are_failures() {
        let other = ("c", "assertion `left == right` failed");
        for failures in [
            vec![],
            vec![other],
            vec![("a", GONE), other],
            vec![("a", GONE); MOST + 1],
        ] {
            assert_eq!(of(&log(&failures)), None);
        }
    }
}
