//! Tests that are left out in an engine that can't do or show what they test.
//!
//! The table in `tests/e2e/README.md` is the only list of them; a quick run also leaves out the slowest.

use std::{process::Command, time::Duration};

use super::test_count::durations;
use crate::{
    browsers::Engine,
    failure::{About as _, Outcome},
    project::Project,
};

const TABLE: &str = "tests/e2e/README.md";

/// A row of the table.
#[derive(Debug, PartialEq)]
struct Skip<'a> {
    engine: &'a str,
    test: &'a str,
    reason: &'a str,
}

/// What the table calls a run that leaves out the slowest tests.
const QUICK: &str = "quick";

/// Tells a run of the tests, whose arguments already hold `--`, what to leave out.
pub(super) fn skip(
    command: &mut Command,
    project: &Project,
    engine: Engine,
    quick: bool,
) -> Outcome {
    let table = std::fs::read_to_string(project.root().join(TABLE)).about(TABLE)?;
    let skipped =
        rows(&table).filter(|row| row.engine == engine.name() || (quick && row.engine == QUICK));
    command.arg("--exact");
    for Skip { test, .. } in skipped {
        command.args(["--skip", test]);
    }
    Ok(())
}

/// How long the tests of a quick run may take together: three run at once, so a minute and a half.
const QUICK_TIME: Duration = Duration::from_secs(280);

/// Leaves out the slowest tests, by the log of the last whole run, until the others keep within the time of a quick one.
pub(super) fn skip_slowest(command: &mut Command, last: &str) {
    for test in slowest(last, QUICK_TIME) {
        command.args(["--skip", test]);
    }
}

fn slowest(log: &str, time: Duration) -> Vec<&str> {
    let mut tests: Vec<_> = durations(log).collect();
    tests.sort_by_key(|(_, took)| *took);
    let mut together = Duration::ZERO;
    let left_out = tests.into_iter().filter(|(_, took)| {
        together += *took;
        together > time
    });
    left_out.map(|(test, _)| test).collect()
}

/// Rows read ``| engine | `test` | reason |``.
fn rows(table: &str) -> impl Iterator<Item = Skip<'_>> {
    table.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
        let engine = cells.next()?;
        let test = cells.next()?.strip_prefix('`')?.strip_suffix('`')?;
        let reason = cells.next()?;
        Some(Skip {
            engine,
            test,
            reason,
        })
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_row_names_engine_test_and_reason() {
        let table = "| engine | test | why |\n| --- | --- | --- |\n| webkit | `a::b` | No c. |\n";
        let expected = Skip {
            engine: "webkit",
            test: "a::b",
            reason: "No c.",
        };
        assert_eq!(rows(table).collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn a_quick_run_leaves_out_the_slowest_until_the_others_keep_within_its_time() {
        let log = "test slow::one ... ok <9.000s>\ntest quick::one ... ok <1.000s>\n\
                   test quick::two ... ok <2.500s>\nnote: else\ntest slow::two ... FAILED <4.000s>\n";
        let left_out = |seconds| slowest(log, Duration::from_secs(seconds));
        assert_eq!(left_out(100), [""; 0]);
        assert_eq!(left_out(8), ["slow::one"]);
        assert_eq!(left_out(4), ["slow::two", "slow::one"]);
        assert_eq!(slowest("", Duration::ZERO), [""; 0]);
    }

    #[test]
    fn every_test_left_out_exists() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e");
        let table = std::fs::read_to_string(folder.join("README.md")).expect("the table is there");
        assert!(rows(&table).count() > 0);
        for Skip { engine, test, .. } in rows(&table) {
            assert!(
                ["chromium", "firefox", "webkit", QUICK].contains(&engine),
                "{engine}"
            );
            let (module, name) = test.rsplit_once("::").expect("a module and a test");
            let file = folder.join(format!("tests/widget/{}.rs", module.replace("::", "/")));
            let source = std::fs::read_to_string(&file).unwrap_or_default();
            assert!(source.contains(&format!("fn {name}(")), "no test {test}");
        }
    }
}
