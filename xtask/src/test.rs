//! `cargo xtask test`: every check, in one command.

mod browser_deaths;
mod checks;
mod log;
mod skips;
mod stage;
mod test_count;
mod timing;

use std::{process::ExitCode, thread, time::Instant};

use self::{checks::Checks, log::Log, stage::Stage, test_count::TestCount, timing::Timing};
use crate::{
    browsers::Engine,
    command::spoken,
    failure::{Failure, Outcome},
    project::Project,
};

/// The word that leaves out what takes long.
const QUICK: &str = "--quick";

/// The stages in groups: all lanes of a group run side by side, and the stages of a lane one after
/// the other. The lanes of the first group use a target folder each, so that no compiler waits for
/// another; what the second needs is built in the first. The tests of one engine fill every core: with
/// three engines at once each test takes so much longer that all take longer.
const GROUPS: [&[&[Stage]]; 2] = [
    &[
        &[Stage::Fuzz],
        &[Stage::Fmt, Stage::Native, Stage::Clippy, Stage::Doc],
        &[Stage::Dist, Stage::Browser, Stage::Example, Stage::Package],
    ],
    &[&[
        Stage::E2e(Engine::Chromium),
        Stage::E2e(Engine::Firefox),
        Stage::E2e(Engine::Webkit),
        Stage::Wordpress,
    ]],
];

/// Runs the stages named, or all. The last line is the count of the tests.
pub(crate) fn test(project: &Project, arguments: &[String]) -> Outcome<ExitCode> {
    let (flags, names): (Vec<_>, Vec<_>) =
        arguments.iter().partition(|word| word.starts_with("--"));
    if let Some(unknown) = flags.iter().find(|flag| **flag != QUICK) {
        let problem = format!("`{unknown}` is not an option of the tests");
        return Err(Failure::new(problem).hint("cargo xtask test --quick"));
    }
    let quick = !flags.is_empty();
    let mut stages = Stage::ALL.to_vec();
    if !names.is_empty() {
        let chosen = names.iter().map(|name| Stage::named(name));
        stages = chosen.collect::<Outcome<Vec<_>>>()?.concat();
    } else if quick {
        stages.retain(|stage| stage.is_quick());
    }
    let started = Instant::now();
    let checks = Checks::new(project, &stages, quick);
    let mut reports = thread::scope(|scope| {
        scope.spawn(|| checks.prepare());
        run_side_by_side(&checks, GROUPS[0], &stages)
    });
    reports.extend(run_side_by_side(&checks, GROUPS[1], &stages));
    Ok(conclude(&reports, &stages, started))
}

/// What came of one stage.
struct Report {
    stage: Stage,
    passed: bool,
    count: TestCount,
    timing: Timing,
}

fn run_side_by_side(checks: &Checks<'_>, group: &[&[Stage]], stages: &[Stage]) -> Vec<Report> {
    thread::scope(|scope| {
        let lanes: Vec<_> = group
            .iter()
            .map(|lane| {
                scope.spawn(move || {
                    let wanted = lane.iter().filter(|stage| stages.contains(stage));
                    wanted.map(|stage| run(checks, *stage)).collect::<Vec<_>>()
                })
            })
            .collect();
        let ended = lanes.into_iter().flat_map(|lane| match lane.join() {
            Ok(reports) => reports,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        ended.collect()
    })
}

fn run(checks: &Checks<'_>, stage: Stage) -> Report {
    let name = stage.name();
    println!("== {name}");
    let started = Instant::now();
    let log = Log::of(checks.project(), &checks.log_name(stage));
    let outcome = match &log {
        Ok(log) => checks.run(stage, log),
        Err(_) => Ok(()),
    };
    let text = log.as_ref().map(Log::text).unwrap_or_default();
    let outcome = log.map(drop).and(outcome);
    let took = started.elapsed();
    let count = TestCount::of(&text);
    let counted = if count.is_empty() {
        String::new()
    } else {
        format!(", {count}")
    };
    // One call, so that lanes do not write into each other.
    match &outcome {
        Ok(()) => println!(
            "{}== {name}: passed in {}{counted}",
            log::of_success(&text),
            spoken(took)
        ),
        Err(failure) => println!(
            "{}{failure}\n== {name}: failed after {}{counted}",
            log::of_failure(&text),
            spoken(took)
        ),
    }
    Report {
        stage,
        passed: outcome.is_ok(),
        count,
        timing: Timing::of(name, took, &text),
    }
}

fn conclude(reports: &[Report], stages: &[Stage], started: Instant) -> ExitCode {
    let failed = reports.iter().filter(|report| !report.passed);
    let mut failed: Vec<_> = failed.map(|report| report.stage.name()).collect();
    let mut total = TestCount::default();
    for report in reports {
        total += report.count;
    }
    if stages.iter().any(|stage| stage.runs_tests()) && total.is_empty() {
        println!("\nNo test ran.");
        failed.push("tests");
    }
    let timings: Vec<_> = reports.iter().map(|report| &report.timing).collect();
    print!("{}", timing::table(&timings));
    let took = spoken(started.elapsed());
    match failed.as_slice() {
        [] => println!("\nAll stages passed in {took}."),
        failed => println!("\nFailed after {took}: {}", failed.join(", ")),
    }
    println!("{total}");
    if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_is_in_one_lane() {
        let planned = GROUPS.concat().concat();
        for stage in Stage::ALL {
            let times = planned.iter().filter(|other| **other == stage).count();
            assert_eq!(times, 1, "{}", stage.name());
        }
    }
}
