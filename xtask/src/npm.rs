//! Packages of npm, and npm itself.

use std::{fs, path::Path, process::Command};

use crate::{
    apt,
    cache::Cache,
    cargo_install::unfinished,
    command::{LongStep, which},
    failure::{About as _, Outcome},
};

/// Installs what a `package-lock.json` of the project pins, beside it.
pub(crate) fn npm_ci(folder: &Path, cache: &Cache) -> Outcome {
    let _lock = cache.lock("npm-ci")?;
    // Installed before the lock file was changed, it lacks something.
    let written = |file: &str| fs::metadata(folder.join(file)).and_then(|file| file.modified());
    let installed = written("node_modules/.package-lock.json").ok();
    if installed.is_some() && installed >= written("package-lock.json").ok() {
        return Ok(());
    }
    ensure_npm(&cache.logs())?;
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder);
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    LongStep {
        title: &format!("Installing the npm packages of {name}"),
        usually: "10 s",
        log: &cache.logs().join(format!("npm-{name}.log")),
        limit: None,
    }
    .run(&mut npm)
}

fn ensure_npm(logs: &Path) -> Outcome {
    if which("npm").is_some() {
        return Ok(());
    }
    apt::install(&["nodejs", "npm"], "npm", "2 minutes", logs)
}

/// Installs a package into `home`, which exists only once it is whole.
pub(crate) fn npm_install(package: &str, version: &str, home: &Path, cache: &Path) -> Outcome {
    let logs = cache.join("logs");
    ensure_npm(&logs)?;
    let unfinished = unfinished(home);
    fs::create_dir_all(&unfinished).about(unfinished.display())?;
    let mut npm = Command::new("npm");
    npm.args([
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--prefix",
    ])
    .arg(&unfinished)
    .arg(format!("{package}@{version}"));
    let title = format!("Installing {package} {version}");
    let log = logs.join(format!("{package}.log"));
    LongStep {
        title: &title,
        usually: "10 s",
        log: &log,
        limit: None,
    }
    .run(&mut npm)?;
    fs::rename(&unfinished, home).about(home.display())
}
