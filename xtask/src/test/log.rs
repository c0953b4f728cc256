//! What the commands of a stage print, kept in a file until it is known whether anybody needs it.

use std::{
    fs::{self, File, OpenOptions},
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::{
    command::line,
    failure::{About as _, Failure, Outcome},
    project::Project,
};

/// Lines that the harness of the tests wants everybody to see.
const NOTE: &str = "note: ";

/// The log of one stage.
pub(super) struct Log {
    path: PathBuf,
}

/// Where all logs are.
fn folder(project: &Project) -> PathBuf {
    project.root().join("target/tests")
}

impl Log {
    /// An empty log of this name in `target/tests`.
    pub(super) fn of(project: &Project, name: &str) -> Outcome<Self> {
        let folder = folder(project);
        fs::create_dir_all(&folder).about(folder.display())?;
        let path = folder.join(format!("{name}.log"));
        File::create(&path).about(path.display())?;
        Ok(Self { path })
    }

    /// What the last run left in the log of this name; nothing before the first one.
    pub(super) fn of_last(project: &Project, name: &str) -> String {
        let path = folder(project).join(format!("{name}.log"));
        Self { path }.text()
    }

    /// Runs a command that must succeed; what it prints goes to the end of the log.
    pub(super) fn run(&self, command: &mut Command) -> Outcome {
        let log = || OpenOptions::new().append(true).open(&self.path);
        let status = command
            .stdin(Stdio::null())
            .stdout(log().about(self.path.display())?)
            .stderr(log().about(self.path.display())?)
            .status()
            .about(line(command))?;
        if status.success() {
            return Ok(());
        }
        let problem = format!("`{}` failed ({status})", line(command));
        Err(Failure::new(problem))
    }

    /// Writes a line that everybody is to see.
    pub(super) fn note(&self, line: &str) -> Outcome {
        let log = OpenOptions::new().append(true).open(&self.path);
        let written = log.and_then(|mut log| writeln!(log, "{NOTE}{line}"));
        written.about(self.path.display())
    }

    /// All that was printed so far.
    pub(super) fn text(&self) -> String {
        let bytes = fs::read(&self.path).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// What somebody needs of the log of a failed stage: all but the tests that passed.
pub(super) fn of_failure(text: &str) -> String {
    let lines = text.lines().filter(|line| !is_passed(line));
    lines.fold(String::new(), |shown, line| shown + "  | " + line + "\n")
}

/// What somebody needs of the log of a stage that passed.
pub(super) fn of_success(text: &str) -> String {
    let notes = text.lines().filter(|line| line.starts_with(NOTE));
    notes.fold(String::new(), |shown, line| shown + "  " + line + "\n")
}

fn is_passed(line: &str) -> bool {
    line.strip_prefix("test ")
        .is_some_and(|rest| rest.contains(" ... ok"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "   Compiling a v0.1.0\nrunning 2 tests\ntest b ... ok <0.1s>\n\
                        note: Firefox hangs while it starts; it is started anew\ntest c ... FAILED\n";

    #[test]
    fn a_failure_shows_all_but_the_tests_that_passed() {
        assert_eq!(
            of_failure(TEXT),
            "  |    Compiling a v0.1.0\n  | running 2 tests\n  | note: Firefox hangs while it \
             starts; it is started anew\n  | test c ... FAILED\n"
        );
    }

    #[test]
    fn a_success_shows_the_notes_alone() {
        assert_eq!(
            of_success(TEXT),
            "  note: Firefox hangs while it starts; it is started anew\n"
        );
    }
}
