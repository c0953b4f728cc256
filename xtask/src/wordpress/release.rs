//! A WordPress as a release of Debian has it, unpacked into the cache: nothing is set up on the machine.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    apt::Suite,
    cache::Cache,
    cargo_install::unfinished,
    command::capture,
    failure::{About as _, Failure, Outcome},
};

/// A WordPress of Debian.
pub(super) struct Release {
    suite: Suite,
    /// WordPress, a theme for it, and what Debian takes out of it since it is a package already.
    packages: &'static [&'static str],
}

/// 6.1, the oldest that the plugin is for.
pub(super) const OLDEST: Release = Release {
    suite: Suite("bookworm"),
    packages: &[
        "wordpress",
        "wordpress-theme-twentytwentythree",
        "libjs-cropper",
        "libjs-underscore",
        "php-getid3",
    ],
};

/// The newest there was when it was fetched: Debian does not keep what it had before.
pub(super) const NEWEST: Release = Release {
    suite: Suite("testing"),
    packages: &[
        "wordpress",
        "wordpress-theme-twentytwentyfive",
        "libjs-cropper",
        "libjs-jquery-ui",
        "libjs-lodash",
        "libjs-underscore",
        "libphp-phpmailer",
        "php-getid3",
    ],
};

impl Release {
    /// Its folder, fetched first if it is missing.
    pub(super) fn ensure(&self, cache: &Cache) -> Outcome<PathBuf> {
        let name = format!("wordpress-{}", self.suite.0);
        let home = cache.folder().join(&name);
        if !home.exists() {
            let _lock = cache.lock(&name)?;
            if !home.exists() {
                self.fetch(&home, &cache.logs())?;
            }
        }
        Ok(home)
    }

    /// Unpacks it into `home`, which exists only once it is whole.
    fn fetch(&self, home: &Path, logs: &Path) -> Outcome {
        let unfinished = unfinished(home);
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished).about(unfinished.display())?;
        }
        let [packages, root, wordpress] =
            ["packages", "root", "wordpress"].map(|name| unfinished.join(name));
        for package in self.suite.download(self.packages, &packages, logs)? {
            unpack(&package, &root)?;
        }
        copy(&root.join("usr/share/wordpress"), &wordpress)?;
        fs::rename(&wordpress, home).about(home.display())?;
        fs::remove_dir_all(&unfinished).about(unfinished.display())
    }
}

fn unpack(package: &Path, root: &Path) -> Outcome {
    let words = ["-x".as_ref(), package.as_os_str(), root.as_os_str()];
    let problem = || Failure::new(format!("{} can't be unpacked", package.display()));
    capture("dpkg-deb", &words).map(drop).ok_or_else(problem)
}

/// Copies a folder, with the files that its links lead to. Two lead to where the machine would have
/// settings and certificates, which nobody misses.
fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to).about(to.display())?;
    for entry in fs::read_dir(from).about(from.display())?.flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else if from.is_file() {
            fs::copy(&from, &to).about(from.display())?;
        }
    }
    Ok(())
}
