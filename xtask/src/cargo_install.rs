//! Building command-line tools from their crates.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    command::LongStep,
    failure::{About as _, Outcome},
};

/// A tool that cargo builds into the cache.
pub(crate) struct CargoTool<'a> {
    pub(crate) krate: &'a str,
    pub(crate) version: &'a str,
    pub(crate) flags: &'a [&'a str],
    /// How hard the compiler tries: a tool that runs for a second need not be fast.
    pub(crate) opt_level: &'a str,
    pub(crate) usually: &'a str,
}

impl CargoTool<'_> {
    /// Builds into `home`, which exists only once the tool is whole.
    pub(crate) fn install(&self, home: &Path, cache: &Path) -> Outcome {
        let unfinished = unfinished(home);
        let build = cache.join("build").join(self.krate);
        let mut command = Command::new("cargo");
        command
            .args(["install", self.krate, "--version", self.version, "--force"])
            .args(self.flags)
            .arg("--root")
            .arg(&unfinished)
            // An interrupted build goes on where it was.
            .env("CARGO_TARGET_DIR", &build)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.opt_level)
            .env("CARGO_PROFILE_RELEASE_LTO", "false")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .current_dir(cache);
        for variable in [
            "RUSTC",
            "RUSTFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "CARGO_BUILD_TARGET",
        ] {
            command.env_remove(variable);
        }
        let title = format!("Installing {} {}", self.krate, self.version);
        let log = cache.join(format!("logs/{}.log", self.krate));
        LongStep {
            title: &title,
            usually: self.usually,
            log: &log,
            limit: None,
        }
        .run(&mut command)?;
        fs::rename(&unfinished, home).about(home.display())?;
        fs::remove_dir_all(&build).about(build.display())
    }
}

/// Where a tool is put together before it takes its own name.
pub(crate) fn unfinished(home: &Path) -> PathBuf {
    let mut name = home.file_name().unwrap_or_default().to_owned();
    name.push(".unfinished");
    home.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unfinished_tool_has_another_name_than_a_whole_one() {
        let home = Path::new("cache/trunk-0.21.14");
        assert_eq!(
            unfinished(home),
            Path::new("cache/trunk-0.21.14.unfinished")
        );
    }
}
