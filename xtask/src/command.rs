//! Running other programs.

use std::{
    ffi::OsStr,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::failure::{About as _, Failure, Outcome};

/// How often a long step says that it is still going.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// A step that takes long: its output goes to a log, the terminal gets a line now and then.
pub(crate) struct LongStep<'a> {
    /// What it does, as in "Installing Trunk 0.21.14".
    pub(crate) title: &'a str,
    /// How long it usually takes on two cores.
    pub(crate) usually: &'a str,
    pub(crate) log: &'a Path,
    /// After this it is ended and counts as failed.
    pub(crate) limit: Option<Duration>,
}

impl LongStep<'_> {
    /// Runs the command to its end; a failure shows the end of the log.
    pub(crate) fn run(&self, command: &mut Command) -> Outcome {
        println!("{} (usually {})", self.title, self.usually);
        let started = Instant::now();
        let log = File::create(self.log).about(self.log.display())?;
        let errors = log.try_clone().about(self.log.display())?;
        let child = command
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn();
        let mut child = child.about(program(command))?;
        match self.watch(&mut child, started)? {
            Some(status) if status.success() => {
                println!("  done in {}", spoken(started.elapsed()));
                Ok(())
            }
            ended => {
                eprint!(
                    "{}",
                    tail(&fs::read_to_string(self.log).unwrap_or_default(), 20)
                );
                let how = ended.map_or("ran out of time".to_owned(), |status| status.to_string());
                let problem = format!("{} failed ({how})", self.title);
                Err(Failure::new(problem).hint(line(command)))
            }
        }
    }

    fn watch(&self, child: &mut Child, started: Instant) -> Outcome<Option<ExitStatus>> {
        let mut next_word = HEARTBEAT;
        loop {
            if let Some(status) = child.try_wait().about(self.title)? {
                return Ok(Some(status));
            }
            let elapsed = started.elapsed();
            if self.limit.is_some_and(|limit| elapsed > limit) {
                child.kill().about(self.title)?;
                child.wait().about(self.title)?;
                return Ok(None);
            }
            if elapsed > next_word {
                println!("  still at it after {}", spoken(elapsed));
                next_word += HEARTBEAT;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
}

/// Runs a command whose output the person should see.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().about(program(command))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "`{}` failed ({status})",
        line(command)
    )))
}

/// What a command prints, that must succeed; its errors the person sees.
pub(crate) fn output(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.about(program(command))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let problem = format!("`{}` failed ({})", line(command), output.status);
    Err(Failure::new(problem))
}

/// What a command prints, or `None` if it can't be run or fails.
pub(crate) fn capture<S: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: &[S],
) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Where PATH finds a program.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(&file))
        .find(|file| file.is_file())
}

/// A command as a person would type it.
pub(crate) fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// A duration as a person would say it.
pub(crate) fn spoken(duration: Duration) -> String {
    match duration.as_secs() {
        0..10 => format!("{:.1} s", duration.as_secs_f32()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

fn program(command: &Command) -> String {
    format!("Starting `{}`", command.get_program().to_string_lossy())
}

fn tail(text: &str, lines: usize) -> String {
    let skipped = text.lines().count().saturating_sub(lines);
    text.lines()
        .skip(skipped)
        .fold(String::new(), |tail, line| tail + "  | " + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_written_as_it_is_typed() {
        let mut command = Command::new("cargo");
        command
            .args(["doc", "--no-deps"])
            .env("RUSTDOCFLAGS", "-Dwarnings");
        assert_eq!(line(&command), "cargo doc --no-deps");
    }

    #[test]
    fn durations_are_spoken() {
        for (seconds, words) in [(0.25, "0.2 s"), (42.7, "42 s"), (183.0, "3 min 3 s")] {
            assert_eq!(spoken(Duration::from_secs_f32(seconds)), words);
        }
    }

    #[test]
    fn only_the_end_of_a_log_is_shown() {
        assert_eq!(tail("a\nb\nc", 2), "  | b\n  | c\n");
        assert_eq!(tail("", 2), "");
    }
}
