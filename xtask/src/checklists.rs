//! `cargo xtask checklists`: the checklists that are kept in files, written anew.

use std::process::Command;

use crate::{command::run, failure::Outcome, project::Project};

/// The test that holds those files can also write them.
pub(crate) fn write(project: &Project) -> Outcome {
    run(Command::new("cargo")
        .args([
            "test",
            "--quiet",
            "--package",
            "sales-leader-scorecard-core",
        ])
        .args(["--features", "report", "--test", "checklists"])
        .env("UPDATE_CHECKLISTS", "1")
        .current_dir(project.root()))
}
