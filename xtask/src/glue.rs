//! What wasm-bindgen writes, made into a module that can be started more than once.
//!
//! The glue keeps its one WebAssembly instance in variables of its module, and a module is
//! evaluated once. So a crashed program could not start again without another request. As the
//! body of a function, each call of it is a fresh copy.

use std::{path::PathBuf, process::Command};

use crate::{
    command::run,
    failure::{Failure, Outcome},
};

/// The command by which Trunk's hook calls this tool (Trunk.toml).
pub(crate) const HOOK: &str = "wrap-glue";

/// The glue's file, under the name that `embed.js` relies on.
pub(crate) const GLUE: &str = "sales-leader-scorecard.js";

/// Turns the glue of the build that Trunk is about to finish into `export function program()`,
/// which returns its exports.
pub(crate) fn wrap() -> Outcome {
    let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        let problem = format!("`cargo xtask {HOOK}` is for Trunk's hook only");
        return Err(Failure::new(problem).mend("cargo xtask dist"));
    };
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let glue = folder.join(GLUE);
    let mut esbuild = Command::new("esbuild");
    esbuild
        .arg(&glue)
        .arg(format!("--outfile={}", glue.display()))
        .args(arguments(release));
    run(&mut esbuild)
}

fn arguments(release: bool) -> Vec<&'static str> {
    let mut arguments = vec![
        "--bundle",
        "--format=iife",
        "--global-name=glue",
        "--banner:js=export function program(){",
        "--footer:js=return glue}",
        // The glue's own guess of where the program is. `embed.js` always says it.
        "--define:import.meta.url=undefined",
        "--target=es2022",
        "--allow-overwrite",
        "--log-level=warning",
    ];
    if release {
        arguments.push("--minify");
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_release_is_minified() {
        assert!(arguments(true).contains(&"--minify"));
        assert!(!arguments(false).contains(&"--minify"));
    }
}
