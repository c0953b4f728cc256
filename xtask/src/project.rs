//! Where the project lives and which versions it asks for.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::failure::{About as _, Failure, Outcome};

/// The workspace this tool belongs to.
pub(crate) struct Project {
    root: PathBuf,
    lock: String,
    trunk: String,
}

impl Project {
    /// Reads the workspace that `cargo xtask` was called in.
    pub(crate) fn find() -> Outcome<Self> {
        let tool = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = tool.as_deref().and_then(Path::parent).map(Path::to_owned);
        let Some(root) = root else {
            return Err(Failure::new("The workspace was not found").hint("cargo xtask"));
        };
        let read = |name: &str| fs::read_to_string(root.join(name)).about(name);
        let (lock, trunk) = (read("Cargo.lock")?, read("Trunk.toml")?);
        Ok(Self { root, lock, trunk })
    }

    /// The version of the package.
    pub(crate) fn version(&self) -> Outcome<&str> {
        locked(&self.lock, "sales-leader-scorecard")
            .ok_or_else(|| Failure::new("Cargo.lock does not name the package itself"))
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Builds for the host and for wasm are kept apart: they may use two compilers, which
    /// would throw each other's work away.
    pub(crate) fn wasm_target(&self) -> PathBuf {
        self.root.join("target/wasm")
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// The version of wasm-bindgen that Cargo.lock names; the tool's has to be the same.
    pub(crate) fn wasm_bindgen(&self) -> Outcome<&str> {
        locked(&self.lock, "wasm-bindgen").ok_or_else(|| {
            Failure::new("Cargo.lock names no wasm-bindgen").hint("cargo generate-lockfile")
        })
    }

    /// The version of Trunk that Trunk.toml asks for.
    pub(crate) fn trunk(&self) -> Outcome<&str> {
        self.pinned("trunk-version", "=")
    }

    /// The version of binaryen, which wasm-opt is part of, that Trunk.toml asks for.
    pub(crate) fn binaryen(&self) -> Outcome<&str> {
        self.pinned("wasm_opt", "version_")
    }

    fn pinned(&self, key: &str, prefix: &str) -> Outcome<&str> {
        setting(&self.trunk, key)
            .and_then(|value| value.strip_prefix(prefix))
            .ok_or_else(|| Failure::new(format!("Trunk.toml has no line `{key} = \"{prefix}…\"`")))
    }
}

/// The version of a package in the text of a Cargo.lock.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    lock.split("[[package]]")
        .find(|entry| setting(entry, "name") == Some(package))
        .and_then(|entry| setting(entry, "version"))
}

/// The value of a `key = "value"` line.
fn setting<'a>(toml: &'a str, key: &str) -> Option<&'a str> {
    toml.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then(|| value.trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.131"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = [
 "cfg-if",
]
"#;

    #[test]
    fn the_lock_file_gives_the_version_of_exactly_that_package() {
        assert_eq!(locked(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(LOCK, "wasm"), None);
    }

    #[test]
    fn trunk_toml_gives_the_tools_versions() {
        let project = Project {
            root: PathBuf::new(),
            lock: LOCK.to_owned(),
            trunk: include_str!("../../Trunk.toml").to_owned(),
        };
        assert!(
            project
                .trunk()
                .is_ok_and(|version| version.split('.').count() == 3)
        );
        assert!(
            project
                .binaryen()
                .is_ok_and(|version| version.parse::<u16>().is_ok())
        );
    }
}
