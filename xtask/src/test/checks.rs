//! What each stage runs.

use std::{process::Command, sync::OnceLock};

use super::{browser_deaths, log::Log, skips, stage::Stage};
use crate::{
    browsers::{Chromium, Engine},
    cache::Cache,
    command::capture,
    dist,
    failure::{Failure, Outcome},
    fuzz::{Fuzzer, TARGETS},
    npm::npm_ci,
    project::Project,
    wasm::{Purpose, Wasm},
    wordpress::WordPress,
};

const PACKAGE: &str = "sales-leader-scorecard";
const EXAMPLE: &str = "yew-page";
const END_TO_END: &str = "end-to-end";
const PACKAGE_TESTS: &str = "package-tests";
const WORDPRESS_TESTS: &str = "wordpress-tests";

/// What stands in `dist/` for WordPress.
const PLUGIN: &str = "dist/wordpress/sales-leader-scorecard.zip";

/// The tests of the plugin that every engine runs, and not Chromium alone: what a visitor does.
const VISITOR: &str = "visitor::";

/// What needs no browser.
const CORE: &str = "sales-leader-scorecard-core";

/// The features of the library, of which no Yew app needs the first and the small program lacks the
/// second. Everything is checked with all of them, and the library without.
const ALL_FEATURES: &str = "sales-leader-scorecard/element,sales-leader-scorecard/report";
const SMALL_PROGRAM: &str = "sales-leader-scorecard/element";

/// Has the runner of the tests say how long each took.
const TIMED: [&str; 3] = ["--", "-Zunstable-options", "--report-time"];

/// How many tests of one engine run at once: one waits while two others fill two cores.
const THREADS: &str = "3";

/// How long each target is fuzzed: all together a minute, beside stages that take longer.
const SECONDS_OF_FUZZING: u32 = 6;

/// The stages of one run, and what they share.
pub(super) struct Checks<'a> {
    project: &'a Project,
    stages: &'a [Stage],
    quick: bool,
    wasm: OnceLock<Outcome<Wasm<'a>>>,
    /// Whether `dist/` could not be built in this run.
    without_dist: OnceLock<()>,
}

impl<'a> Checks<'a> {
    pub(super) fn new(project: &'a Project, stages: &'a [Stage], quick: bool) -> Self {
        Self {
            project,
            stages,
            quick,
            wasm: OnceLock::new(),
            without_dist: OnceLock::new(),
        }
    }

    pub(super) fn project(&self) -> &Project {
        self.project
    }

    /// The log of a stage. A quick run has its own, so that the times of the last whole run stay known.
    pub(super) fn log_name(&self, stage: Stage) -> String {
        let name = stage.name();
        if self.quick {
            format!("quick-{name}")
        } else {
            name.into()
        }
    }

    /// Runs one stage to its end.
    pub(super) fn run(&self, stage: Stage, log: &Log) -> Outcome {
        match stage {
            Stage::Fmt => {
                let workspace = log.run(&mut self.cargo(&["fmt", "--all", "--check"]));
                let apart = ["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"];
                workspace.and(log.run(&mut self.cargo(&apart)))
            }
            Stage::Clippy => self.clippy(log),
            Stage::Doc => log.run(
                self.cargo(&["doc", "--workspace", "--no-deps"])
                    .args(["--features", ALL_FEATURES])
                    .env("RUSTDOCFLAGS", "-Dwarnings"),
            ),
            Stage::Native => self.native(log),
            Stage::Fuzz => self.fuzz(log),
            Stage::Browser => self.browser(log),
            Stage::Dist => {
                let built = self.wasm().and_then(|wasm| dist::build(self.project, wasm));
                if built.is_err() {
                    self.without_dist.get_or_init(|| ());
                }
                built
            }
            Stage::Example => log.run(
                self.wasm()?
                    .cargo("build", Purpose::Development)
                    .args(["--package", EXAMPLE]),
            ),
            Stage::Package => {
                let mut cargo = self.built(PACKAGE_TESTS, Engine::Chromium)?;
                log.run(cargo.args(TIMED))
            }
            Stage::E2e(engine) => {
                self.axe(&Cache::open()?)?;
                let slow = self.quick.then(|| Log::of_last(self.project, stage.name()));
                run_in_browser(log, || {
                    let mut cargo = self.built(END_TO_END, engine)?;
                    cargo.args(TIMED).arg("--test-threads").arg(THREADS);
                    skips::skip(&mut cargo, self.project, engine, self.quick)?;
                    if let Some(last) = &slow {
                        skips::skip_slowest(&mut cargo, last);
                    }
                    Ok(cargo)
                })
            }
            Stage::Wordpress => self.wordpress(log),
        }
    }

    fn native(&self, log: &Log) -> Outcome {
        let mut cargo = self.cargo(&["test", "--workspace", "--no-fail-fast"]);
        cargo.args(["--features", ALL_FEATURES]);
        for package in [END_TO_END, PACKAGE_TESTS, WORDPRESS_TESTS] {
            cargo.args(["--exclude", package]);
        }
        let whole = log.run(&mut cargo);
        let small = ["test", "--package", CORE, "--package", PACKAGE];
        let mut cargo = self.cargo(&small);
        cargo.args(["--features", SMALL_PROGRAM, "--no-fail-fast"]);
        whole.and(log.run(&mut cargo))
    }

    fn fuzz(&self, log: &Log) -> Outcome {
        let fuzzer = Fuzzer::ready(self.project)?;
        log.run(&mut fuzzer.build())?;
        let seconds = if self.quick { 1 } else { SECONDS_OF_FUZZING };
        for target in TARGETS {
            log.run(&mut fuzzer.run(target, seconds)?)?;
        }
        Ok(())
    }

    fn clippy(&self, log: &Log) -> Outcome {
        let everything = ["clippy", "--workspace", "--all-targets"];
        let denied = ["--", "-Dwarnings"];
        let mut cargo = self.cargo(&everything);
        let mut outcome = log.run(cargo.args(["--features", ALL_FEATURES]).args(denied));
        let alone = ["clippy", "--package", CORE, "--package", PACKAGE];
        let mut cargo = self.cargo(&alone);
        outcome = outcome.and(log.run(cargo.arg("--all-targets").args(denied)));
        for features in ["", SMALL_PROGRAM, ALL_FEATURES] {
            let mut wasm = self.wasm()?.clippy()?;
            wasm.args(["--package", PACKAGE, "--package", EXAMPLE])
                .args(["--lib", "--bins", "--test", "browser"])
                .args(["--features", features])
                .args(denied);
            outcome = outcome.and(log.run(&mut wasm));
        }
        outcome
    }

    fn browser(&self, log: &Log) -> Outcome {
        let chromium = Chromium::ensure(&Cache::open()?)?;
        let mut outcome = Ok(());
        for features in ["", ALL_FEATURES] {
            let mut cargo = self.wasm()?.cargo("test", Purpose::Development);
            cargo.args(["--package", PACKAGE, "--test", "browser"]);
            cargo.args(["--features", features]);
            chromium.run_components_in(&mut cargo, &self.project.wasm_target())?;
            outcome = outcome.and(log.run(&mut cargo));
        }
        outcome
    }

    /// The plugin on a WordPress: its editor in Chromium, what a visitor gets in every engine.
    fn wordpress(&self, log: &Log) -> Outcome {
        if !self.project.has(PLUGIN) {
            return Err(
                Failure::new(format!("There is no {PLUGIN} to test")).hint("cargo xtask dist")
            );
        }
        let wordpress = WordPress::ensure(&Cache::open()?)?;
        let mut outcome = Ok(());
        for engine in Engine::ALL {
            let ran = run_in_browser(log, || {
                let mut cargo = self.built(WORDPRESS_TESTS, engine)?;
                wordpress.name_to(&mut cargo);
                cargo.env("PLUGIN", self.project.root().join(PLUGIN));
                // Three windows of WebKitGTK on pages this heavy lost keys and answers on a busy machine.
                let threads = if engine == Engine::Webkit {
                    "1"
                } else {
                    THREADS
                };
                cargo.args(TIMED).args(["--test-threads", threads]);
                if engine != Engine::Chromium {
                    cargo.arg(VISITOR);
                }
                Ok(cargo)
            });
            outcome = outcome.and(ran);
        }
        outcome
    }

    /// Tests of the built folder in a browser.
    fn built(&self, package: &str, engine: Engine) -> Outcome<Command> {
        if self.without_dist.get().is_some() || !self.project.has("dist/index.html") {
            return Err(Failure::new("There is no dist/ to test").hint("cargo xtask dist"));
        }
        let mut cargo = self.cargo(&["test", "--package", package, "--no-fail-fast"]);
        cargo.env("DIST", dist::folder(self.project));
        engine.name_to(&mut cargo, &Cache::open()?)?;
        if engine == Engine::Webkit {
            // With its compilers for wasm it traps now and then: tests/e2e/README.md.
            cargo.env("JSC_useBBQJIT", "0").env("JSC_useOMGJIT", "0");
        }
        allow_times(&mut cargo)?;
        Ok(cargo)
    }

    /// The tools for wasm, which the first stage that needs them installs for all.
    fn wasm(&self) -> Outcome<&Wasm<'a>> {
        let wasm = self.wasm.get_or_init(|| Wasm::ready(self.project));
        wasm.as_ref().map_err(Clone::clone)
    }

    /// Installs and builds, while other stages run, what the tests in browsers need. What fails here
    /// fails again, and is told, in the stage that needs it.
    pub(super) fn prepare(&self) {
        let Ok(cache) = Cache::open() else { return };
        let mut packages = Vec::new();
        for stage in self.stages {
            let package = match stage {
                Stage::E2e(engine) => engine
                    .install(&cache)
                    .and_then(|()| self.axe(&cache))
                    .map(|()| END_TO_END),
                Stage::Package => Engine::Chromium.install(&cache).map(|()| PACKAGE_TESTS),
                Stage::Wordpress => install_all(&cache).map(|()| WORDPRESS_TESTS),
                _ => continue,
            };
            packages.extend(package.ok().filter(|package| !packages.contains(package)));
        }
        if packages.is_empty() {
            return;
        }
        let mut cargo = self.cargo(&["test", "--no-run"]);
        for package in packages {
            cargo.args(["--package", package]);
        }
        if let Ok(log) = Log::of(self.project, "prepare") {
            let _ = log.run(&mut cargo);
        }
    }

    /// What the end-to-end tests check accessibility with.
    fn axe(&self, cache: &Cache) -> Outcome {
        npm_ci(&self.project.root().join("tests/e2e"), cache)
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.args(arguments).current_dir(self.project.root());
        cargo
    }
}

/// Runs tests in a browser, and once more those whose browser ended by itself.
fn run_in_browser(log: &Log, command: impl Fn() -> Outcome<Command>) -> Outcome {
    let before = log.text().len();
    let outcome = log.run(&mut command()?);
    let text = log.text();
    let Some(tests) = browser_deaths::of(text.get(before..).unwrap_or_default()) else {
        return outcome;
    };
    log.note(&browser_deaths::note(&tests))?;
    log.run(command()?.arg("--exact").args(tests))
}

/// What the plugin's tests run on.
fn install_all(cache: &Cache) -> Outcome {
    for engine in Engine::ALL {
        engine.install(cache)?;
    }
    WordPress::ensure(cache).map(drop)
}

/// Lets test programs of a stable compiler say how long each test took. Only they get the variable:
/// cargo would build everything anew.
fn allow_times(cargo: &mut Command) -> Outcome {
    let compiler = capture("rustc", &["-vV"]).unwrap_or_default();
    let host = compiler
        .lines()
        .find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or_else(|| Failure::new("rustc does not say which machine this is"))?;
    let name = host.to_uppercase().replace(['-', '.'], "_");
    cargo.env(
        format!("CARGO_TARGET_{name}_RUNNER"),
        "env RUSTC_BOOTSTRAP=1",
    );
    Ok(())
}
