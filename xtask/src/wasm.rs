//! Building for wasm: the compiler, its flags and the tools around it.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    cache::Cache,
    failure::{About as _, Failure, Outcome},
    project::Project,
    toolchain::{TARGET, Toolchain},
    tools,
};

/// How a build for wasm is meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Purpose {
    /// Quick to build, with panic messages.
    Development,
    /// As small as it gets.
    Release,
}

/// Everything that a build for wasm needs, installed and found.
pub(crate) struct Wasm<'a> {
    project: &'a Project,
    cache: Cache,
    toolchain: Toolchain,
    path: OsString,
}

impl<'a> Wasm<'a> {
    /// Installs what is missing.
    pub(crate) fn ready(project: &'a Project) -> Outcome<Self> {
        let cache = Cache::open()?;
        let toolchain = Toolchain::ensure(&cache)?;
        let path = tools::path(project, &cache)?;
        Ok(Self {
            project,
            cache,
            toolchain,
            path,
        })
    }

    /// A program that calls the compiler, set up to build for wasm.
    pub(crate) fn command(&self, program: &str, purpose: Purpose) -> Command {
        let mut command = Command::new(program);
        command
            .env("PATH", &self.path)
            .env("CARGO_TARGET_DIR", self.project.wasm_target())
            .current_dir(self.project.root());
        self.toolchain.select(&mut command);
        if purpose == Purpose::Release || !self.toolchain.has_built_std() {
            // Stable compilers build their own standard library only with this variable.
            command
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        }
        if purpose == Purpose::Release {
            command
                .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
                .env(
                    "CARGO_ENCODED_RUSTFLAGS",
                    release_flags(&self.remapped()).join("\u{1f}"),
                );
        }
        command
    }

    /// Trunk, which finds its tools on PATH and so needs no network of its own.
    ///
    /// # Errors
    /// When this tool can't tell where it stands itself.
    pub(crate) fn trunk(&self, subcommand: &str, purpose: Purpose) -> Outcome<Command> {
        let mut trunk = self.command("trunk", purpose);
        trunk
            .args([subcommand, "--quiet"])
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            // A failed build already says why, and a good one needs no line for each crate.
            .env("RUST_BACKTRACE", "0")
            .env("CARGO_TERM_QUIET", "true")
            .env("PATH", self.path_of_hooks()?);
        Ok(trunk)
    }

    /// The PATH with this very tool on it, which Trunk's hook calls. It can't ask cargo for it:
    /// cargo would build with the compiler and flags for wasm.
    fn path_of_hooks(&self) -> Outcome<OsString> {
        let this = std::env::current_exe().about("cargo xtask")?;
        let own = this.parent().map(Path::to_owned);
        let folders = std::env::split_paths(&self.path).chain(own);
        std::env::join_paths(folders).map_err(|error| Failure::new(format!("PATH: {error}")))
    }

    /// Cargo for wasm, with a subcommand and the target.
    pub(crate) fn cargo(&self, subcommand: &str, purpose: Purpose) -> Command {
        let mut cargo = self.command("cargo", purpose);
        cargo.args([subcommand, "--target", TARGET]);
        cargo
    }

    /// Clippy for wasm, of the compiler that builds for wasm.
    pub(crate) fn clippy(&self) -> Outcome<Command> {
        let program = self.toolchain.clippy(&self.cache)?;
        let mut clippy = self.command(program, Purpose::Development);
        clippy.args(["clippy", "--target", TARGET]);
        Ok(clippy)
    }

    /// The folders that the compiler writes under another name. It takes the last that fits, so
    /// the wider come first.
    fn remapped(&self) -> Vec<(String, &'static str)> {
        let personal = personal_folders().into_iter().map(|folder| (folder, "~"));
        let root = self.project.root().to_string_lossy().into_owned();
        personal.chain([(root, ".")]).collect()
    }
}

/// The folders that say who built it. Their names must not ship.
pub(crate) fn personal_folders() -> Vec<String> {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let folders = [std::env::home_dir(), cargo_home].into_iter().flatten();
    let names = folders.map(|folder| folder.to_string_lossy().into_owned());
    names.filter(|name| name.len() > 1).collect()
}

fn release_flags(remapped: &[(String, &str)]) -> Vec<String> {
    let flags = [
        "-Cpanic=immediate-abort",
        "-Zunstable-options",
        // The library takes the stylesheets that `dist` has minified.
        "--cfg=minified_styles",
    ];
    let remaps = remapped
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"));
    flags.into_iter().map(str::to_owned).chain(remaps).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_names_no_folder_of_this_machine() {
        let flags = release_flags(&[("/home/ada".to_owned(), "~")]);
        assert_eq!(
            flags.last().map(String::as_str),
            Some("--remap-path-prefix=/home/ada=~")
        );
    }
}
