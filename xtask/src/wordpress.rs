//! WordPress and what it runs on, for the tests of the plugin.

mod release;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use self::release::{NEWEST, OLDEST};
use crate::{
    apt,
    cache::Cache,
    command::{capture, which},
    failure::{Failure, Outcome},
};

/// Of MariaDB the core alone: the whole package starts a server, and again with the machine. What sets up its
/// tables calls a program of the client's.
const PACKAGES: [&str; 9] = [
    "php-cli",
    "php-curl",
    "php-gd",
    "php-mbstring",
    "php-mysql",
    "php-xml",
    "php-zip",
    "mariadb-client-core",
    "mariadb-server-core",
];

/// What PHP has to have in it, as `php -m` lists it.
const EXTENSIONS: [&str; 6] = ["curl", "gd", "mbstring", "mysqli", "xml", "zip"];

/// The oldest WordPress that the plugin is for, the newest, and what they run on.
pub(crate) struct WordPress {
    programs: Programs,
    oldest: PathBuf,
    newest: PathBuf,
}

struct Programs {
    php: PathBuf,
    mariadbd: PathBuf,
    mariadb_install_db: PathBuf,
}

impl WordPress {
    /// Finds all of it, or installs what is missing.
    pub(crate) fn ensure(cache: &Cache) -> Outcome<Self> {
        Ok(Self {
            programs: Programs::ensure(cache)?,
            oldest: OLDEST.ensure(cache)?,
            newest: NEWEST.ensure(cache)?,
        })
    }

    /// Tells tests where everything is.
    pub(crate) fn name_to(&self, command: &mut Command) {
        command
            .env("PHP", &self.programs.php)
            .env("MARIADBD", &self.programs.mariadbd)
            .env("MARIADB_INSTALL_DB", &self.programs.mariadb_install_db)
            .env("WORDPRESS_OLDEST", &self.oldest)
            .env("WORDPRESS_NEWEST", &self.newest);
    }
}

impl Programs {
    fn ensure(cache: &Cache) -> Outcome<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        let _lock = cache.lock(apt::LOCK)?;
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        apt::install(
            &PACKAGES,
            "what WordPress runs on",
            "1 minute",
            &cache.logs(),
        )?;
        Self::find()
            .ok_or_else(|| Failure::new(format!("{} are not complete", PACKAGES.join(", "))))
    }

    fn find() -> Option<Self> {
        which("my_print_defaults")?;
        Some(Self {
            php: which("php").filter(|php| has_extensions(php))?,
            mariadbd: which("mariadbd")?,
            mariadb_install_db: which("mariadb-install-db")?,
        })
    }
}

fn has_extensions(php: &Path) -> bool {
    let listed = capture(php, &["-m"]).unwrap_or_default();
    EXTENSIONS
        .iter()
        .all(|extension| listed.lines().any(|line| line == *extension))
}
