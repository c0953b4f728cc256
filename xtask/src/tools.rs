//! The tools a build needs beside the compiler: Trunk, wasm-bindgen, wasm-opt, esbuild.
//!
//! One of the right version on PATH is used as it is. Otherwise it is installed once into a
//! cache in the person's home folder, which all clones share, under its name and version.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use crate::{
    cache::Cache,
    cargo_install::CargoTool,
    command::{capture, which},
    failure::{Failure, Outcome},
    npm::npm_install,
    project::Project,
};

/// Minifies the JavaScript; Trunk's own minifier can't read what wasm-bindgen writes.
const ESBUILD: &str = "0.28.2";

/// Steers Firefox; Debian has no package of it.
const GECKODRIVER: &str = "0.37.0";

/// Fuzzes.
const CARGO_FUZZ: &str = "0.13.2";

const NPM_PROGRAMS: &str = "node_modules/.bin";

impl Cache {
    /// The folder of a tool's programs, installing it first if it is missing.
    fn tool(
        &self,
        tool: &Tool<'_>,
        install: impl FnOnce(&Path, &Path) -> Outcome,
    ) -> Outcome<PathBuf> {
        if let Some(folder) = tool.on_path() {
            return Ok(folder);
        }
        let home = self
            .folder()
            .join(format!("{}-{}", tool.name, tool.version));
        let programs = home.join(tool.programs);
        if !home.exists() {
            let _lock = self.lock(tool.name)?;
            if !home.exists() {
                install(&home, self.folder())?;
            }
        }
        if tool.answers(&programs.join(tool.program)) {
            return Ok(programs);
        }
        let problem = format!(
            "{} {} is installed but does not run",
            tool.name, tool.version
        );
        Err(Failure::new(problem).hint(format!("rm -r {}", home.display())))
    }
}

struct Tool<'a> {
    name: &'a str,
    version: &'a str,
    program: &'a str,
    /// Where in its home its programs are.
    programs: &'a str,
    /// Other programs of it that have to be there too.
    companion: Option<&'a str>,
}

impl Tool<'_> {
    fn on_path(&self) -> Option<PathBuf> {
        let found = which(self.program)?;
        let folder = found.parent()?.to_owned();
        let whole = self
            .companion
            .is_none_or(|companion| folder.join(companion).is_file());
        (whole && self.answers(&found)).then_some(folder)
    }

    fn answers(&self, program: &Path) -> bool {
        capture(program, &["--version"]).is_some_and(|answer| names(&answer, self.version))
    }
}

/// Whether what `--version` printed names that version.
fn names(answer: &str, version: &str) -> bool {
    answer.split_whitespace().any(|word| word == version)
}

/// The PATH on which Trunk and its tools are found.
pub(crate) fn path(project: &Project, cache: &Cache) -> Outcome<OsString> {
    let mut folders = vec![
        trunk(project.trunk()?, cache)?,
        wasm_bindgen(project.wasm_bindgen()?, cache)?,
        wasm_opt(project.binaryen()?, cache)?,
        esbuild(ESBUILD, cache)?,
    ];
    let path = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&path));
    std::env::join_paths(folders).map_err(|error| Failure::new(format!("PATH: {error}")))
}

fn trunk(version: &str, cache: &Cache) -> Outcome<PathBuf> {
    let tool = Tool {
        name: "trunk",
        version,
        program: "trunk",
        programs: "bin",
        companion: None,
    };
    cache.tool(&tool, |home, cache| {
        let krate = CargoTool {
            krate: "trunk",
            version,
            // It does not compile with newer dependencies than its own lock file names.
            flags: &["--locked", "--no-default-features"],
            opt_level: "0",
            usually: "2 minutes",
        };
        krate.install(home, cache)
    })
}

fn wasm_bindgen(version: &str, cache: &Cache) -> Outcome<PathBuf> {
    let tool = Tool {
        name: "wasm-bindgen",
        version,
        program: "wasm-bindgen",
        programs: "bin",
        companion: Some("wasm-bindgen-test-runner"),
    };
    cache.tool(&tool, |home, cache| {
        let krate = CargoTool {
            krate: "wasm-bindgen-cli",
            version,
            // Without --locked: its lock file may name crates that can't be had any more. Without
            // TLS: its test runner talks to a driver on this machine only.
            flags: &["--no-default-features"],
            opt_level: "1",
            usually: "2 minutes",
        };
        krate.install(home, cache)
    })
}

/// The driver of Firefox.
pub(crate) fn geckodriver(cache: &Cache) -> Outcome<PathBuf> {
    let tool = Tool {
        name: "geckodriver",
        version: GECKODRIVER,
        program: "geckodriver",
        programs: "bin",
        companion: None,
    };
    let folder = cache.tool(&tool, |home, cache| {
        let krate = CargoTool {
            krate: "geckodriver",
            version: GECKODRIVER,
            flags: &["--locked"],
            opt_level: "0",
            usually: "1 minute",
        };
        krate.install(home, cache)
    })?;
    Ok(folder.join(format!("geckodriver{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds and runs the fuzz targets.
pub(crate) fn cargo_fuzz(cache: &Cache) -> Outcome<PathBuf> {
    let tool = Tool {
        name: "cargo-fuzz",
        version: CARGO_FUZZ,
        program: "cargo-fuzz",
        programs: "bin",
        companion: None,
    };
    cache.tool(&tool, |home, cache| {
        let krate = CargoTool {
            krate: "cargo-fuzz",
            version: CARGO_FUZZ,
            flags: &["--locked"],
            opt_level: "0",
            usually: "30 s",
        };
        krate.install(home, cache)
    })
}

fn wasm_opt(version: &str, cache: &Cache) -> Outcome<PathBuf> {
    let tool = Tool {
        name: "binaryen",
        version,
        program: "wasm-opt",
        programs: NPM_PROGRAMS,
        companion: None,
    };
    cache.tool(&tool, |home, cache| {
        npm_install("binaryen", &format!("{version}.0.0"), home, cache)
    })
}

fn esbuild(version: &str, cache: &Cache) -> Outcome<PathBuf> {
    let tool = Tool {
        name: "esbuild",
        version,
        program: "esbuild",
        programs: NPM_PROGRAMS,
        companion: None,
    };
    cache.tool(&tool, |home, cache| {
        npm_install("esbuild", version, home, cache)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_whole_word_of_the_answer() {
        for (answer, version, same) in [
            ("trunk 0.21.14", "0.21.14", true),
            ("wasm-opt version 132 (version_132)", "132", true),
            ("wasm-bindgen 0.2.130", "0.2.13", false),
            ("wasm-opt version 108 (version_108)", "132", false),
        ] {
            assert_eq!(names(answer, version), same, "{answer}");
        }
    }
}
