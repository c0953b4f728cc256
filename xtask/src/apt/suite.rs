//! Packages of any release of Debian, to be read and not installed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::apt_get;
use crate::{
    command::{LongStep, capture},
    failure::{About as _, Failure, Outcome},
};

const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// A release of Debian, perhaps another one than this machine's.
#[derive(Clone, Copy)]
pub(crate) struct Suite(pub(crate) &'static str);

impl Suite {
    /// Downloads the newest it has of some packages into a folder. Takes no root.
    pub(crate) fn download(
        self,
        packages: &[&str],
        folder: &Path,
        logs: &Path,
    ) -> Outcome<Vec<PathBuf>> {
        let state = folder.join("apt");
        let lists = state.join("lists");
        fs::create_dir_all(lists.join("partial")).about(lists.display())?;
        let cache = state.join("cache");
        fs::create_dir_all(cache.join("archives/partial")).about(cache.display())?;
        let sources = state.join("sources.list");
        let line = format!("deb [signed-by={KEYS}] {} {} main\n", mirror()?, self.0);
        fs::write(&sources, line).about(sources.display())?;
        let apart = [
            format!("Dir::Etc::SourceList={}", sources.display()),
            "Dir::Etc::SourceParts=/dev/null".into(),
            format!("Dir::State::Lists={}", lists.display()),
            format!("Dir::Cache={}", cache.display()),
            "Acquire::Languages=none".into(),
            "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false".into(),
            // Its own user may not write into somebody's home.
            "APT::Sandbox::User=".into(),
        ];
        let step = |title: &str, log: &str, words: &[&str]| {
            let mut command = apt_get();
            command.args(apart.iter().flat_map(|option| ["-o", option]));
            LongStep {
                title,
                usually: "10 s",
                log: &logs.join(log),
                limit: None,
            }
            .run(command.args(words).current_dir(folder))
        };
        let title = format!("Reading the list of packages of Debian {}", self.0);
        step(&title, "apt-suite-update.log", &["update"])?;
        let title = format!("Downloading {} and more of Debian {}", packages[0], self.0);
        step(
            &title,
            "apt-suite-download.log",
            &[&["download"], packages].concat(),
        )?;
        let files = fs::read_dir(folder).about(folder.display())?.flatten();
        let files = files.map(|entry| entry.path());
        Ok(files.filter(|file| file.is_file()).collect())
    }
}

/// Where this machine gets its Debian from.
fn mirror() -> Outcome<String> {
    let words = ["indextargets", "--format", "$(REPO_URI)"];
    let listed = capture("apt-get", &words).unwrap_or_default();
    let found = debian_of(&listed).map(str::to_owned);
    found.ok_or_else(|| {
        Failure::new("apt-get names no mirror of Debian, of which WordPress comes")
            .hint("run it on Debian")
    })
}

/// The archive itself: there is one of its security updates beside it.
fn debian_of(addresses: &str) -> Option<&str> {
    addresses
        .lines()
        .find(|address| address.trim_end_matches('/').ends_with("/debian"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_archive_is_told_from_what_stands_beside_it() {
        let listed = "https://tools.example/apt/\nhttp://mirror.example/debian-security/\n\
                      http://mirror.example/debian/\n";
        assert_eq!(debian_of(listed), Some("http://mirror.example/debian/"));
        assert_eq!(debian_of("http://mirror.example/ubuntu/\n"), None);
    }
}
