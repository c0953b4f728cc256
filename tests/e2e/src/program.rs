//! A program beside the tests, which ends when they do.

use std::{
    ffi::OsStr,
    fs,
    io::{BufRead as _, BufReader, Lines},
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::Duration,
};

use crate::pace::Deadline;

/// How long it may take to end.
const ENDING: Duration = Duration::from_secs(10);
const BETWEEN_LOOKS: Duration = Duration::from_millis(5);

/// Stops the program with all that it started, and removes its folder, as soon as the test process is
/// gone, however it ended: that closes the pipe that this reads.
const WATCH: &str = r#"
home=$1; shift
"$@" </dev/null 2>&1 &
exec >/dev/null
read -r _
trap '' TERM
kill 0
wait
rm -rf "$home"
"#;

/// A program that runs until it is dropped.
pub struct Program {
    watch: Child,
    lines: Option<Lines<BufReader<ChildStdout>>>,
}

impl Program {
    /// Starts it with a folder of its own, which goes when it goes.
    pub fn start<S: AsRef<OsStr>>(words: &[S], home: &Path) -> Self {
        fs::create_dir_all(home).expect("a folder for the program can be made");
        let mut watch = Command::new("sh")
            .args(["-c", WATCH, "sh"])
            .arg(home)
            .args(words)
            // Ctrl-C reaches the tests alone; the watch then ends the rest.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("sh starts");
        let output = watch.stdout.take().expect("stdout is a pipe");
        Self {
            watch,
            lines: Some(BufReader::new(output).lines()),
        }
    }

    /// Reads none of what it prints.
    pub fn ignore(&mut self) {
        if let Some(lines) = self.lines.take() {
            drain(lines.map_while(Result::ok));
        }
    }

    /// Reads what it prints until `find` finds something in a line, and no more after that; `None` where
    /// it ends before.
    pub fn printed<T>(&mut self, find: impl FnMut(String) -> Option<T>) -> Option<T> {
        let mut lines = self.lines.take()?.map_while(Result::ok);
        let found = lines.by_ref().find_map(find);
        drain(lines);
        found
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        end(&mut self.watch, ENDING);
    }
}

/// A pipe that nobody empties would block the program.
fn drain(lines: impl Iterator<Item = String> + Send + 'static) {
    thread::spawn(move || lines.for_each(drop));
}

/// Asks the watch to end; what does not end in time is killed, with all that it started.
fn end(watch: &mut Child, limit: Duration) {
    drop(watch.stdin.take());
    let deadline = Deadline::after(limit);
    while matches!(watch.try_wait(), Ok(None)) {
        if deadline.has_passed() {
            let group = format!("-{}", watch.id());
            let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
            let _ = watch.wait();
            return;
        }
        thread::sleep(BETWEEN_LOOKS);
    }
}

#[cfg(test)]
mod tests {
    use std::{env, os::unix::process::ExitStatusExt as _};

    use super::*;

    fn home() -> std::path::PathBuf {
        env::temp_dir().join(format!("slsc-program-{}", std::process::id()))
    }

    #[test]
    fn one_that_ends_at_once_is_not_waited_for() {
        let mut program = Program::start(&["true"], &home());
        assert_eq!(program.printed(Some), None);
    }

    #[test]
    fn a_program_that_does_not_end_is_killed() {
        let mut watch = Command::new("sh")
            .args(["-c", "trap '' TERM; while :; do sleep 60; done"])
            .process_group(0)
            .stdin(Stdio::piped())
            .spawn()
            .expect("sh starts");
        end(&mut watch, BETWEEN_LOOKS);
        let status = watch.wait().expect("it has ended");
        assert_eq!(status.signal(), Some(9));
    }
}
