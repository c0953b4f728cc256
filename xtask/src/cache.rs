//! The folder in a person's home where the tools are kept that all clones share.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use crate::failure::{About as _, Failure, Outcome};

/// The cache of tools, locked while something is installed into it.
pub(crate) struct Cache {
    folder: PathBuf,
}

impl Cache {
    pub(crate) fn open() -> Outcome<Self> {
        let base = std::env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty());
        let base = base.map(PathBuf::from);
        let base = base.or_else(|| std::env::home_dir().map(|home| home.join(".cache")));
        let Some(base) = base else {
            return Err(Failure::new("No home folder to keep tools in").hint("export HOME=/path"));
        };
        let folder = base.join("sales-leader-scorecard");
        fs::create_dir_all(folder.join("logs")).about(folder.display())?;
        Ok(Self { folder })
    }

    pub(crate) fn logs(&self) -> PathBuf {
        self.folder.join("logs")
    }

    /// Makes whoever else misses this too, in this `cargo xtask` or another, wait until it is there.
    pub(crate) fn lock(&self, what: &str) -> Outcome<File> {
        let path = self.folder.join(format!("{what}.lock"));
        let file = File::create(&path).about(path.display())?;
        file.lock().about(path.display())?;
        Ok(file)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}
