//! The browsers that the tests can run in.

use std::env;

use serde_json::{Map, Value, json};

use crate::page::Setup;

/// A browser engine; `ENGINE` chooses one by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, steered by chromedriver.
    Chromium,
}

impl Engine {
    /// The engine that `ENGINE` names, or Chromium.
    pub fn chosen() -> Self {
        match env::var("ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok(other) => panic!("ENGINE is chromium, not {other}"),
        }
    }

    /// The driver's program and arguments, the port chosen by the driver itself.
    pub(crate) fn driver(self) -> (String, &'static [&'static str]) {
        match self {
            Self::Chromium => (needed("CHROMEDRIVER"), &["--port=0"]),
        }
    }

    /// What a session asks of the driver.
    pub(crate) fn capabilities(self, setup: Setup, profile: &str) -> Map<String, Value> {
        let Self::Chromium = self;
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--no-first-run".to_owned(),
            "--window-size=1100,900".to_owned(),
        ];
        arguments.push(format!("--user-data-dir={profile}"));
        let scripts = if setup.scripts { 1 } else { 2 };
        let mut capabilities = Map::new();
        capabilities.insert(
            "goog:chromeOptions".into(),
            json!({
                "binary": needed("CHROMIUM"),
                "args": arguments,
                "prefs": { "profile.managed_default_content_settings.javascript": scripts },
            }),
        );
        capabilities.insert(
            "goog:loggingPrefs".into(),
            json!({ "browser": "ALL", "performance": "ALL" }),
        );
        capabilities
    }
}

pub(crate) fn needed(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run: cargo xtask test e2e"))
}
