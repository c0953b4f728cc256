//! `cargo xtask test`: every check, in one command.

use std::{
    process::{Command, ExitCode},
    time::Instant,
};

use crate::{
    browsers::{Chromium, Engine},
    command::{run, spoken},
    dist,
    failure::{Failure, Outcome},
    omissions,
    project::Project,
    tally::{self, Tally},
    tools::Cache,
    wasm::{Purpose, Wasm},
};

const PACKAGE: &str = "sales-leader-scorecard";
const EXAMPLE: &str = "yew-page";
const END_TO_END: &str = "end-to-end";
const PACKAGE_TESTS: &str = "package-tests";

/// One check.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stage {
    Fmt,
    Clippy,
    Doc,
    Native,
    Browser,
    Dist,
    Package,
    Example,
    E2e(Engine),
}

impl Stage {
    const ALL: [Self; 11] = [
        Self::Fmt,
        Self::Clippy,
        Self::Doc,
        Self::Native,
        Self::Browser,
        Self::Dist,
        Self::Package,
        Self::Example,
        Self::E2e(Engine::Chromium),
        Self::E2e(Engine::Firefox),
        Self::E2e(Engine::Webkit),
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Doc => "doc",
            Self::Native => "native",
            Self::Browser => "browser",
            Self::Dist => "dist",
            Self::Package => "package",
            Self::Example => "example",
            Self::E2e(Engine::Chromium) => "e2e-chromium",
            Self::E2e(Engine::Firefox) => "e2e-firefox",
            Self::E2e(Engine::Webkit) => "e2e-webkit",
        }
    }

    fn runs_tests(self) -> bool {
        matches!(
            self,
            Self::Native | Self::Browser | Self::Package | Self::E2e(_)
        )
    }

    /// The stage of this name, or of `e2e` all that begin with it.
    fn named(name: &str) -> Outcome<Vec<Self>> {
        let family = format!("{name}-");
        let stages: Vec<_> = Self::ALL
            .into_iter()
            .filter(|stage| stage.name() == name || stage.name().starts_with(&family))
            .collect();
        if stages.is_empty() {
            let names = Self::ALL.map(Self::name).join(" ");
            let problem = format!("`{name}` is not a stage of the tests");
            return Err(Failure::new(problem).mend(format!("cargo xtask test {names}")));
        }
        Ok(stages)
    }
}

/// The part of the library that the first program lacks.
const REPORT: &str = "sales-leader-scorecard/report";

/// Runs the stages named, or all. The last line is the count of the tests.
pub(crate) fn test(project: &Project, names: &[String]) -> Outcome<ExitCode> {
    let stages = if names.is_empty() {
        Stage::ALL.to_vec()
    } else {
        let chosen = names.iter().map(|name| Stage::named(name));
        chosen.collect::<Outcome<Vec<_>>>()?.concat()
    };
    let mut checks = Checks {
        project,
        wasm: None,
        total: Tally::default(),
        failed: Vec::new(),
    };
    for stage in &stages {
        checks.check(*stage);
    }
    if stages.iter().any(|stage| stage.runs_tests()) && checks.total.is_empty() {
        println!("\nNo test ran.");
        checks.failed.push("tests");
    }
    match checks.failed.as_slice() {
        [] => println!("\nAll stages passed."),
        failed => println!("\nFailed: {}", failed.join(", ")),
    }
    println!("{}", checks.total);
    Ok(if checks.failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

struct Checks<'a> {
    project: &'a Project,
    wasm: Option<Wasm<'a>>,
    total: Tally,
    failed: Vec<&'static str>,
}

impl<'a> Checks<'a> {
    fn check(&mut self, stage: Stage) {
        let name = stage.name();
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = self.run(stage);
        let took = spoken(started.elapsed());
        match outcome {
            Ok(()) => println!("== {name}: passed in {took}"),
            Err(failure) => {
                println!("{failure}\n== {name}: failed after {took}");
                self.failed.push(name);
            }
        }
    }

    fn run(&mut self, stage: Stage) -> Outcome {
        match stage {
            Stage::Fmt => run(&mut self.cargo(&["fmt", "--all", "--check"])),
            Stage::Clippy => self.clippy(),
            Stage::Doc => run(self
                .cargo(&["doc", "--workspace", "--no-deps"])
                .args(["--features", REPORT])
                .env("RUSTDOCFLAGS", "-Dwarnings")),
            Stage::Native => {
                let mut cargo = self.cargo(&["test", "--workspace", "--no-fail-fast"]);
                cargo.args(["--exclude", END_TO_END, "--exclude", PACKAGE_TESTS]);
                tally::count(&mut cargo, &mut self.total)
            }
            Stage::Browser => self.browser(),
            Stage::Dist => dist::build(self.project, self.wasm()?),
            Stage::Example => run(self
                .wasm()?
                .cargo("build", Purpose::Development)
                .args(["--package", EXAMPLE])),
            Stage::Package => {
                let mut cargo = self.built(PACKAGE_TESTS, Engine::Chromium)?;
                tally::count(&mut cargo, &mut self.total)
            }
            Stage::E2e(engine) => {
                let mut cargo = self.built(END_TO_END, engine)?;
                omissions::leave_out(&mut cargo, self.project, engine)?;
                tally::count(&mut cargo, &mut self.total)
            }
        }
    }

    fn clippy(&mut self) -> Outcome {
        let everything = ["clippy", "--workspace", "--all-targets", "--", "-Dwarnings"];
        let host = run(&mut self.cargo(&everything));
        let component_tests = self.has_component_tests();
        let mut wasm = self.wasm()?.clippy()?;
        wasm.args([
            "--package",
            PACKAGE,
            "--package",
            EXAMPLE,
            "--lib",
            "--bins",
        ]);
        if component_tests {
            wasm.args(["--test", "browser"]);
        }
        let wasm = run(wasm.args(["--", "-Dwarnings"]));
        host.and(wasm)
    }

    fn browser(&mut self) -> Outcome {
        if !self.has_component_tests() {
            println!("There are no component tests yet.");
            return Ok(());
        }
        let target = self.project.wasm_target();
        let wasm = self.wasm()?;
        let chromium = Chromium::ensure(&Cache::open()?)?;
        let mut cargo = wasm.cargo("test", Purpose::Development);
        cargo.args(["--package", PACKAGE, "--test", "browser"]);
        chromium.run_components_in(&mut cargo, &target)?;
        tally::count(&mut cargo, &mut self.total)
    }

    /// Tests of the built folder in a browser.
    fn built(&self, package: &str, engine: Engine) -> Outcome<Command> {
        if self.failed.contains(&Stage::Dist.name()) || !self.project.has("dist/index.html") {
            return Err(Failure::new("There is no dist/ to test").mend("cargo xtask dist"));
        }
        let mut cargo = self.cargo(&["test", "--package", package, "--no-fail-fast"]);
        cargo.env("DIST", dist::folder(self.project));
        engine.name_to(&mut cargo, &Cache::open()?)?;
        Ok(cargo)
    }

    fn has_component_tests(&self) -> bool {
        self.project.has("tests/browser/main.rs")
    }

    fn wasm(&mut self) -> Outcome<&Wasm<'a>> {
        let wasm = match self.wasm.take() {
            Some(wasm) => wasm,
            None => Wasm::ready(self.project)?,
        };
        Ok(self.wasm.insert(wasm))
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.args(arguments).current_dir(self.project.root());
        cargo
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_can_be_asked_for_by_name() {
        for stage in Stage::ALL {
            assert_eq!(Stage::named(stage.name()).ok(), Some(vec![stage]));
        }
    }

    #[test]
    fn e2e_is_every_engine() {
        let engines = [Engine::Chromium, Engine::Firefox, Engine::Webkit];
        assert_eq!(
            Stage::named("e2e").ok(),
            Some(engines.map(Stage::E2e).to_vec())
        );
    }

    #[test]
    fn an_unknown_stage_is_answered_with_those_there_are() {
        let answer = Stage::named("lint")
            .err()
            .map(|failure| failure.to_string());
        assert_eq!(
            answer.as_deref(),
            Some(
                "error: `lint` is not a stage of the tests.\n  mend it with: cargo xtask test fmt \
                 clippy doc native browser dist package example e2e-chromium e2e-firefox e2e-webkit"
            )
        );
    }
}
