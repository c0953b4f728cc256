//! The browsers that the tests can run in.
//!
//! What an engine can't do or show is listed in `README.md`, test by test.

pub(crate) mod chromium;
pub(crate) mod firefox;
pub(crate) mod webkit;

use std::{env, path::Path};

use serde_json::{Map, Value};

use crate::{Setup, driver::Launch};

/// A browser engine; `ENGINE` chooses one by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, steered by chromedriver.
    Chromium,
    /// Firefox, steered by geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, steered by `WebKitWebDriver`.
    Webkit,
}

impl Engine {
    /// The engine that `ENGINE` names, or Chromium.
    pub fn chosen() -> Self {
        match env::var("ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::Webkit,
            Ok(other) => panic!("ENGINE is chromium, firefox or webkit, not {other}"),
        }
    }

    /// How a driver is started that keeps its files in this folder.
    pub(crate) fn launch(self, home: &Path) -> Launch {
        match self {
            Self::Chromium => chromium::launch(),
            Self::Firefox => firefox::launch(home),
            Self::Webkit => webkit::launch(home),
        }
    }

    /// What a session asks of the driver.
    pub(crate) fn capabilities(self, setup: Setup, home: &Path) -> Map<String, Value> {
        let capabilities = match self {
            Self::Chromium => chromium::capabilities(setup, home),
            Self::Firefox => firefox::capabilities(setup),
            Self::Webkit => webkit::capabilities(setup),
        };
        match capabilities {
            Value::Object(capabilities) => capabilities,
            other => panic!("not capabilities: {other}"),
        }
    }
}

pub(crate) fn needed(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run: cargo xtask test e2e"))
}
