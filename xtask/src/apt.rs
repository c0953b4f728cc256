//! Debian's packages, where the tool may install them.

mod suite;

use std::{
    path::Path,
    process::Command,
    sync::{Mutex, Once, PoisonError},
};

use crate::{
    command::{LongStep, capture, which},
    failure::{Failure, Outcome},
};

pub(crate) use self::suite::Suite;

/// What is locked while packages are installed: there is one apt.
pub(crate) const LOCK: &str = "apt";

/// Two stages may miss packages of their own at the same time.
static ONE: Mutex<()> = Mutex::new(());

/// Installs packages, or stops with the one command that does.
pub(crate) fn install(packages: &[&str], purpose: &str, usually: &str, logs: &Path) -> Outcome {
    let by_hand = format!("apt-get update && apt-get install {}", packages.join(" "));
    if which("apt-get").is_none() {
        let problem = format!("{purpose} is missing, and this machine has no apt-get");
        return Err(Failure::new(problem).hint(format!("on Debian: {by_hand}")));
    }
    if capture("id", &["-u"]).as_deref() != Some("0") {
        let problem = format!("{purpose} is missing, and installing it takes root");
        return Err(Failure::new(problem).hint(format!("sudo sh -c '{by_hand}'")));
    }
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    update(logs)?;
    let mut command = apt_get();
    command
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages);
    let title = format!("Installing {purpose}: {}", packages.join(", "));
    LongStep {
        title: &title,
        usually,
        log: &logs.join("apt.log"),
        limit: None,
    }
    .run(&mut command)
}

fn update(logs: &Path) -> Outcome {
    static UPDATED: Once = Once::new();
    if UPDATED.is_completed() {
        return Ok(());
    }
    let log = logs.join("apt-update.log");
    let title = "Reading Debian's list of packages";
    LongStep {
        title,
        usually: "10 s",
        log: &log,
        limit: None,
    }
    .run(apt_get().arg("update"))?;
    UPDATED.call_once(|| ());
    Ok(())
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
