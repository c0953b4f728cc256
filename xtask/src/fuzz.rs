//! `cargo xtask fuzz`: whatever can come from outside, mutated for as long as one likes.
//!
//! The targets and their inputs are in `fuzz/`, apart from the workspace. No sanitizer: those need a
//! nightly compiler, and the core has no `unsafe` for them to look into.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    apt,
    cache::Cache,
    command::{run, which},
    failure::{About as _, Failure, Outcome},
    project::Project,
    tools::cargo_fuzz,
};

/// What can be fuzzed: the programs of `fuzz/Cargo.toml`.
pub(crate) const TARGETS: [&str; 7] = [
    "share", "link", "entry", "notes", "ratings", "contact", "document",
];

/// How long each target runs when nobody says it.
const SECONDS: u32 = 60;

/// What is to be fuzzed, and how long each.
#[derive(Debug, PartialEq)]
pub(crate) struct Request {
    targets: Vec<&'static str>,
    seconds: u32,
}

impl Request {
    /// Reads `[TARGET...] [--seconds N]`; without a target it is all of them.
    pub(crate) fn read(arguments: &[String]) -> Outcome<Self> {
        let hint = format!("cargo xtask fuzz [{}] [--seconds 60]", TARGETS.join("|"));
        let mut request = Self {
            targets: Vec::new(),
            seconds: SECONDS,
        };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            if word == "--seconds" {
                let seconds = words.next().and_then(|word| word.parse().ok());
                request.seconds = seconds
                    .filter(|seconds| *seconds > 0)
                    .ok_or_else(|| Failure::new("`--seconds` takes a number").hint(&hint))?;
            } else {
                let target = TARGETS.into_iter().find(|target| target == word);
                request.targets.push(target.ok_or_else(|| {
                    Failure::new(format!("`{word}` is not a fuzz target")).hint(&hint)
                })?);
            }
        }
        if request.targets.is_empty() {
            request.targets = TARGETS.into();
        }
        Ok(request)
    }
}

/// Fuzzes and keeps, beside the inputs that are there, those that reached something new.
pub(crate) fn fuzz(project: &Project, request: &Request) -> Outcome {
    let fuzzer = Fuzzer::ready(project)?;
    run(&mut fuzzer.build())?;
    for target in &request.targets {
        run(&mut fuzzer.run(target, request.seconds)?)?;
        run(&mut fuzzer.merge(target))?;
    }
    println!("\nNew inputs, if any, are in fuzz/corpus: commit those worth keeping.");
    Ok(())
}

/// cargo-fuzz, with what it needs.
pub(crate) struct Fuzzer<'a> {
    project: &'a Project,
    programs: PathBuf,
}

impl<'a> Fuzzer<'a> {
    /// Installs what is missing.
    pub(crate) fn ready(project: &'a Project) -> Outcome<Self> {
        let cache = Cache::open()?;
        if which("c++").is_none() {
            let _lock = cache.lock(apt::LOCK)?;
            let purpose = "a C++ compiler for the fuzzer";
            apt::install(&["g++"], purpose, "20 s", &cache.logs())?;
        }
        Ok(Self {
            project,
            programs: cargo_fuzz(&cache)?,
        })
    }

    /// Builds all targets.
    pub(crate) fn build(&self) -> Command {
        self.cargo_fuzz("build")
    }

    /// Tries one target with the kept inputs and what becomes of them.
    pub(crate) fn run(&self, target: &str, seconds: u32) -> Outcome<Command> {
        let found = self.found(target);
        fs::create_dir_all(&found).about(found.display())?;
        let mut command = self.cargo_fuzz("run");
        command
            .arg(target)
            .args([&found, &self.kept(target)])
            .arg("--")
            .arg(format!("-max_total_time={seconds}"))
            .args(["-timeout=10", "-print_final_stats=1"]);
        Ok(command)
    }

    /// Takes over into the kept inputs what reached something new.
    fn merge(&self, target: &str) -> Command {
        let mut command = self.cargo_fuzz("run");
        command
            .arg(target)
            .args([&self.kept(target), &self.found(target)])
            .args(["--", "-merge=1"]);
        command
    }

    fn kept(&self, target: &str) -> PathBuf {
        self.project.root().join("fuzz/corpus").join(target)
    }

    fn found(&self, target: &str) -> PathBuf {
        self.target_folder().join("corpus").join(target)
    }

    /// Its own: other flags would make cargo build everything anew.
    fn target_folder(&self) -> PathBuf {
        self.project.root().join("target/fuzz")
    }

    fn cargo_fuzz(&self, action: &str) -> Command {
        let program = format!("cargo-fuzz{}", std::env::consts::EXE_SUFFIX);
        let mut command = Command::new(Path::new(&self.programs).join(program));
        command
            .args(["fuzz", action, "--sanitizer", "none"])
            .args(["--codegen-units", "16", "--target-dir"])
            .arg(self.target_folder())
            .current_dir(self.project.root());
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Outcome<Request> {
        let words = line.split_whitespace().map(str::to_owned);
        Request::read(&words.collect::<Vec<_>>())
    }

    #[test]
    fn a_request_names_targets_and_seconds_or_leaves_them_out() {
        for (line, targets, seconds) in [
            ("", &TARGETS[..], 60),
            ("notes --seconds 600", &["notes"], 600),
            ("--seconds 5 share contact", &["share", "contact"], 5),
        ] {
            let request = read(line).expect(line);
            assert_eq!(request.targets, targets, "{line}");
            assert_eq!(request.seconds, seconds, "{line}");
        }
        for wrong in [
            "nots",
            "--seconds",
            "--seconds x",
            "--seconds 0",
            "--minutes 5",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_target_has_a_program_and_kept_inputs() {
        let project = Project::find().expect("the workspace");
        let manifest = include_str!("../../fuzz/Cargo.toml");
        let programs: Vec<_> = manifest
            .lines()
            .filter_map(|line| {
                line.strip_prefix("path = \"fuzz_targets/")?
                    .strip_suffix(".rs\"")
            })
            .collect();
        assert_eq!(programs, TARGETS);
        for target in TARGETS {
            let kept = project.root().join("fuzz/corpus").join(target);
            let inputs = fs::read_dir(kept).expect(target).count();
            assert!(inputs > 3, "{target}: {inputs}");
        }
    }
}
