//! What wasm-bindgen writes, made into a module that can be started more than once.
//!
//! The glue keeps its one WebAssembly instance in variables of its module, and a module is
//! evaluated once. So a crashed program could not start again without another request. As the
//! body of a function, each call of it is a fresh copy.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    command::run,
    failure::{About as _, Failure, Outcome},
};

/// The command by which Trunk's hook calls this tool (Trunk.toml).
pub(crate) const HOOK: &str = "wrap-glue";

/// The glue's file, under the name that `embed.js` relies on.
pub(crate) const GLUE: &str = "sales-leader-scorecard.js";

/// The glue of the program with the report.
pub(crate) const REPORT_GLUE: &str = "sales-leader-scorecard-report.js";

/// What is written by hand at the end of each.
const ENDS: [(&str, &[&str]); 2] = [
    (GLUE, &["program.js", "grant.js"]),
    (REPORT_GLUE, &["program.js", "report.js"]),
];

/// Turns the glue of the build that Trunk is about to finish into functions, and puts
/// `export function program()` behind it, which starts it.
pub(crate) fn wrap() -> Outcome {
    let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        let problem = format!("`cargo xtask {HOOK}` is for Trunk's hook only");
        return Err(Failure::new(problem).mend("cargo xtask dist"));
    };
    let source = std::env::var_os("TRUNK_SOURCE_DIR").map(PathBuf::from);
    let embed = source.unwrap_or_default().join("embed");
    for (glue, ends) in ENDS {
        let file = folder.join(glue);
        bundle(&folder, glue)?;
        let mut text = fs::read_to_string(&file).about(file.display())?;
        for end in ends {
            let end = embed.join(end);
            text += &fs::read_to_string(&end).about(end.display())?;
        }
        fs::write(&file, text).about(file.display())?;
    }
    Ok(())
}

fn bundle(folder: &Path, glue: &str) -> Outcome {
    let entry = folder.join("entry.js");
    fs::write(&entry, entry_of(glue)).about(entry.display())?;
    let mut esbuild = Command::new("esbuild");
    esbuild
        .arg(&entry)
        .arg(format!("--outfile={}", folder.join(glue).display()))
        .args(ARGUMENTS);
    run(&mut esbuild)?;
    fs::remove_file(&entry).about(entry.display())
}

/// What is used of the glue; the rest, which loads the program in ways of its own, is left out.
fn entry_of(glue: &str) -> String {
    format!("export {{ initSync, Widget }} from \"./{glue}\";\n")
}

const ARGUMENTS: [&str; 8] = [
    "--bundle",
    "--format=iife",
    "--global-name=glue",
    "--banner:js=function glue(){",
    "--footer:js=return glue}",
    // The glue's own guess of where the program is. `embed.js` always says it.
    "--define:import.meta.url=undefined",
    "--target=es2022",
    "--allow-overwrite",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_names_the_glue() {
        assert_eq!(
            entry_of(GLUE),
            "export { initSync, Widget } from \"./sales-leader-scorecard.js\";\n"
        );
    }
}
