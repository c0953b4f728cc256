//! A Rust compiler for wasm, from one of two places.
//!
//! rustup's target where rustup can fetch it; Debian's packages where it can't. Both compile
//! the standard library from its sources for the release build, so both give the same small file.
//! `SCORECARD_TOOLCHAIN=rustup` or `=debian` asks for one of them, so that each can be tested.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use crate::{
    apt,
    cache::Cache,
    command::{LongStep, capture, which},
    failure::{Failure, Outcome},
};

/// The target that is built for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CLIPPY: &str = "/usr/bin/cargo-clippy";

/// The oldest compiler that the workspace allows.
const OLDEST: &str = env!("CARGO_PKG_RUST_VERSION");

/// Where the compiler for wasm comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Toolchain {
    /// The compiler that also builds for the host, with rustup's `wasm32` target and `rust-src`.
    Rustup,
    /// Debian's compiler beside the one for the host, with its sources and this linker.
    Debian { linker: PathBuf },
}

impl Toolchain {
    /// Finds what is there; installs what is missing. A later run finds it without the network.
    pub(crate) fn ensure(cache: &Cache) -> Outcome<Self> {
        let wanted = std::env::var("SCORECARD_TOOLCHAIN").unwrap_or_default();
        if let Some(found) = Self::find(&wanted) {
            return Ok(found);
        }
        let _lock = cache.lock(apt::LOCK)?;
        if let Some(found) = Self::find(&wanted) {
            return Ok(found);
        }
        let logs = cache.logs();
        if wanted != "debian" && which("rustup").is_some() {
            println!("The wasm target is missing. Asking rustup for it.");
            let answer = rustup(&logs);
            if answer.is_ok() && rustup_is_whole() {
                return Ok(Self::Rustup);
            }
            if wanted == "rustup" {
                return answer.map(|()| Self::Rustup);
            }
            println!("rustup can't fetch it here, so Debian's packages it is.");
        }
        let packages = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
        apt::install(&packages, "a Rust compiler for wasm", "1 minute", &logs)?;
        Self::find(&wanted).ok_or_else(|| {
            let problem = format!("No Rust {OLDEST} or newer that builds for {TARGET} was found");
            let hint = format!("rustup target add {TARGET} && rustup component add rust-src");
            Failure::new(problem).hint(hint)
        })
    }

    fn find(wanted: &str) -> Option<Self> {
        if wanted != "debian" && rustup_is_whole() {
            return Some(Self::Rustup);
        }
        if wanted == "rustup" { None } else { debian() }
    }

    /// Whether the standard library for wasm is there as it is, without compiling it.
    pub(crate) fn has_built_std(&self) -> bool {
        *self == Self::Rustup
    }

    /// Points cargo, or whatever calls cargo, at this toolchain.
    pub(crate) fn select(&self, command: &mut Command) {
        if let Self::Debian { linker } = self {
            let variable = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER";
            command.env("RUSTC", DEBIAN_RUSTC).env(variable, linker);
        }
    }

    /// The program that runs clippy with this compiler's own lints.
    pub(crate) fn clippy(&self, cache: &Cache) -> Outcome<&'static str> {
        if *self == Self::Rustup {
            return Ok("cargo-clippy");
        }
        if !Path::new(DEBIAN_CLIPPY).exists() {
            let _lock = cache.lock(apt::LOCK)?;
            apt::install(
                &["rust-web-clippy"],
                "clippy for wasm",
                "20 s",
                &cache.logs(),
            )?;
        }
        Ok(DEBIAN_CLIPPY)
    }
}

fn rustup(logs: &Path) -> Outcome {
    for (title, arguments) in [
        ("Adding the wasm target", ["target", "add", TARGET]),
        (
            "Adding the standard library's sources",
            ["component", "add", "rust-src"],
        ),
    ] {
        let log = logs.join("rustup.log");
        let limit = Some(Duration::from_mins(3));
        LongStep {
            title,
            usually: "30 s",
            log: &log,
            limit,
        }
        .run(
            Command::new("rustup")
                .args(arguments)
                .env("RUSTUP_MAX_RETRIES", "1"),
        )?;
    }
    Ok(())
}

fn rustup_is_whole() -> bool {
    let sysroot = capture("rustc", &["--print", "sysroot"]).map(PathBuf::from);
    sysroot.is_some_and(|sysroot| {
        sysroot.join("lib/rustlib").join(TARGET).exists() && has_sources(&sysroot)
    })
}

fn debian() -> Option<Toolchain> {
    let version = capture(DEBIAN_RUSTC, &["--version"])?;
    let new_enough = release(&version)? >= release(OLDEST)?;
    let linker = which("wasm-ld-19").or_else(|| which("wasm-ld"))?;
    (new_enough && has_sources(Path::new("/usr"))).then_some(Toolchain::Debian { linker })
}

fn has_sources(sysroot: &Path) -> bool {
    sysroot
        .join("lib/rustlib/src/rust/library/std/Cargo.toml")
        .exists()
}

/// Major and minor of the first version in a text.
fn release(text: &str) -> Option<(u32, u32)> {
    text.split_whitespace().find_map(|word| {
        let mut numbers = word.split('.').map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_read_from_what_the_compiler_says() {
        for (text, expected) in [
            (
                "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)",
                Some((1, 96)),
            ),
            ("rustc 1.97.0-nightly (abc 2026-06-01)", Some((1, 97))),
            ("1.95", Some((1, 95))),
            ("rustc", None),
        ] {
            assert_eq!(release(text), expected, "{text}");
        }
    }
}
