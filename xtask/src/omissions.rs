//! Tests that are left out in an engine that can't do or show what they test.
//!
//! The table in `tests/e2e/README.md` is the only list of them.

use std::process::Command;

use crate::{
    browsers::Engine,
    failure::{About as _, Outcome},
    project::Project,
};

const TABLE: &str = "tests/e2e/README.md";

/// A row of the table.
#[derive(Debug, PartialEq)]
struct Omission<'a> {
    engine: &'a str,
    test: &'a str,
    reason: &'a str,
}

/// Tells a run of the tests what to leave out, and says so with the reasons.
pub(crate) fn leave_out(command: &mut Command, project: &Project, engine: Engine) -> Outcome {
    let table = std::fs::read_to_string(project.root().join(TABLE)).about(TABLE)?;
    let omitted = rows(&table).filter(|row| row.engine == engine.name());
    command.args(["--", "--exact"]);
    for Omission { test, reason, .. } in omitted {
        println!("Left out in {}: {test}: {reason}", engine.name());
        command.args(["--skip", test]);
    }
    Ok(())
}

/// Rows read ``| engine | `test` | reason |``.
fn rows(table: &str) -> impl Iterator<Item = Omission<'_>> {
    table.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
        let engine = cells.next()?;
        let test = cells.next()?.strip_prefix('`')?.strip_suffix('`')?;
        let reason = cells.next()?;
        Some(Omission {
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
        let expected = Omission {
            engine: "webkit",
            test: "a::b",
            reason: "No c.",
        };
        assert_eq!(rows(table).collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn every_test_left_out_exists() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e");
        let table = std::fs::read_to_string(folder.join("README.md")).expect("the table is there");
        assert!(rows(&table).count() > 0);
        for Omission { engine, test, .. } in rows(&table) {
            assert!(
                ["chromium", "firefox", "webkit"].contains(&engine),
                "{engine}"
            );
            let (module, name) = test.rsplit_once("::").expect("a module and a test");
            let file = folder.join(format!("tests/widget/{}.rs", module.replace("::", "/")));
            let source = std::fs::read_to_string(&file).unwrap_or_default();
            assert!(source.contains(&format!("fn {name}(")), "no test {test}");
        }
    }
}
