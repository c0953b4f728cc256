//! The browsers that the tests run in, and the drivers that steer them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    apt,
    command::which,
    failure::{About as _, Failure, Outcome},
    tools::Cache,
};

/// Chromium and its driver.
pub(crate) struct Chromium {
    browser: PathBuf,
    driver: PathBuf,
}

impl Chromium {
    /// Finds them, or installs Debian's.
    pub(crate) fn ensure(cache: &Cache) -> Outcome<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        let _lock = cache.lock()?;
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        let packages = ["chromium", "chromium-driver"];
        apt::install(
            &packages,
            "a browser for the tests",
            "2 minutes",
            &cache.logs(),
        )?;
        Self::find().ok_or_else(|| Failure::new("Chromium and chromedriver are not on PATH"))
    }

    fn find() -> Option<Self> {
        let browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];
        let browser = browsers.into_iter().find_map(which)?;
        Some(Self {
            browser,
            driver: which("chromedriver")?,
        })
    }

    /// Tells tests where the browser and its driver are.
    pub(crate) fn name_to(&self, command: &mut Command) {
        command
            .env("CHROMIUM", &self.browser)
            .env("CHROMEDRIVER", &self.driver);
    }

    /// Tells wasm-bindgen's test runner how to start this browser.
    pub(crate) fn run_components_in(&self, command: &mut Command, target: &Path) -> Outcome {
        let file = target.join("webdriver.json");
        fs::create_dir_all(target).about(target.display())?;
        fs::write(&file, self.capabilities()).about(file.display())?;
        self.name_to(command);
        command
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &file)
            .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        // The runner takes the first driver that it is told of.
        for other in [
            "GECKODRIVER",
            "GECKODRIVER_REMOTE",
            "SAFARIDRIVER",
            "SAFARIDRIVER_REMOTE",
        ] {
            command.env_remove(other);
        }
        Ok(())
    }

    /// No sandbox, because root can't have one and tests may run as root.
    fn capabilities(&self) -> String {
        let browser = self.browser.display().to_string().replace('\\', "\\\\");
        format!(
            r#"{{"goog:chromeOptions": {{"binary": "{browser}", "args": ["--headless",
"--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
"--disable-component-update"]}}}}"#
        )
    }
}
