//! What wasm-bindgen writes, made into a module that can be started more than once.
//!
//! The glue keeps its one WebAssembly instance in variables of its module, and a module is
//! evaluated once. So a crashed program could not start again without another request. As the
//! body of a function, each call of it is a fresh copy.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    command::run,
    failure::{About as _, Failure, Outcome},
};

/// The command by which Trunk's hook calls this tool (Trunk.toml).
pub(crate) const HOOK: &str = "wrap-glue";

/// The glue's file, under the name that `embed.js` relies on.
pub(crate) const GLUE: &str = "sales-leader-scorecard.js";

/// What `embed.js` uses of the glue; the rest, which loads the program in ways of its own, is left
/// out.
const ENTRY: &str = "export { initSync, Widget } from \"./sales-leader-scorecard.js\";\n";

/// Turns the glue of the build that Trunk is about to finish into `export function program()`,
/// which returns its exports.
pub(crate) fn wrap() -> Outcome {
    let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        let problem = format!("`cargo xtask {HOOK}` is for Trunk's hook only");
        return Err(Failure::new(problem).mend("cargo xtask dist"));
    };
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let glue = folder.join(GLUE);
    let entry = folder.join("program.js");
    fs::write(&entry, ENTRY).about(entry.display())?;
    let mut esbuild = Command::new("esbuild");
    esbuild
        .arg(&entry)
        .arg(format!("--outfile={}", glue.display()))
        .args(arguments(release));
    run(&mut esbuild)?;
    fs::remove_file(&entry).about(entry.display())
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
    fn the_entry_names_the_glue() {
        assert!(ENTRY.contains(GLUE));
    }

    #[test]
    fn only_a_release_is_minified() {
        assert!(arguments(true).contains(&"--minify"));
        assert!(!arguments(false).contains(&"--minify"));
    }
}
