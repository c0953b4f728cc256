//! The project's own tool. `cargo xtask` lists what it does.

mod apt;
mod bench;
mod browsers;
mod cache;
mod cargo_install;
mod checklists;
mod command;
mod dist;
mod documents;
mod failure;
mod fuzz;
mod glue;
mod integrity;
mod names;
mod notices;
mod npm;
mod package;
mod project;
mod published;
mod scripts;
mod serve;
mod shrink;
mod sizes;
mod test;
mod toolchain;
mod tools;
mod wasm;
mod wordpress;

use std::process::ExitCode;

use failure::{Failure, Outcome};
use project::Project;

const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port 8080]   build the release and serve its demo on 127.0.0.1
  serve --dev           the same with a quick build, made anew on each change
  test [STAGE...]       every check, or only the stages named:
                        fmt clippy doc native fuzz browser dist package example e2e
                        wordpress (e2e is e2e-chromium e2e-firefox e2e-webkit)
  test --quick          what to run between two edits: one browser, without the slowest tests
  fuzz [TARGET...] [--seconds 60]
                        what comes from outside, mutated for that long each:
                        share link entry notes ratings contact document
  dist                  the release build in dist/, with its sizes
  bench                 what widgets cost beside pages by hand and with Preact, against its limits
  instrument check FILE...
                        what is wrong with an instrument (docs/INSTRUMENTS.md); of several files, also
                        what is not the same in all
  checklists            the checklists as plain HTML, written anew from the instrument

Each installs what it misses and says so first.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Outcome<ExitCode> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "serve" => serve::serve(&Project::find()?, serve::Request::read(rest)?)?,
        "test" => return test::test(&Project::find()?, rest),
        "fuzz" => fuzz::fuzz(&Project::find()?, &fuzz::Request::read(rest)?)?,
        "dist" if rest.is_empty() => dist::dist(&Project::find()?)?,
        "bench" if rest.is_empty() => return bench::bench(&Project::find()?),
        "checklists" if rest.is_empty() => checklists::write(&Project::find()?)?,
        "instrument" => return documents::instrument(rest),
        scripts::HOOK => scripts::bundle_for_trunk()?,
        serve::ANNOUNCE => serve::announce(rest),
        "help" | "--help" | "-h" => println!("{USAGE}"),
        _ => {
            let problem = format!("`cargo xtask {}` is not a command", arguments.join(" "));
            return Err(Failure::new(problem).hint("cargo xtask --help"));
        }
    }
    Ok(ExitCode::SUCCESS)
}
