//! The browsers that the tests run in, and the drivers that steer them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    apt,
    cache::Cache,
    command::which,
    failure::{About as _, Failure, Outcome},
    tools::geckodriver,
};

/// A browser engine that the end-to-end tests run in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    /// Every engine, the quickest first.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// Its name, as the tests know it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// Installs a browser of this engine and its driver, where they are missing.
    pub(crate) fn install(self, cache: &Cache) -> Outcome {
        self.name_to(&mut Command::new("true"), cache)
    }

    /// Finds or installs a browser of this engine and its driver, and tells tests where they are.
    pub(crate) fn name_to(self, command: &mut Command, cache: &Cache) -> Outcome {
        command.env("ENGINE", self.name());
        match self {
            Self::Chromium => Chromium::ensure(cache)?.name_to(command),
            Self::Firefox => {
                let browser = ensure(&["firefox-esr"], cache, || {
                    ["firefox-esr", "firefox"].into_iter().find_map(which)
                })?;
                command
                    .env("FIREFOX", browser)
                    .env("GECKODRIVER", geckodriver(cache)?);
            }
            Self::Webkit => {
                // The tests need a screen, and a desktop that tells of dark and still.
                let packages = ["webkit2gtk-driver", "xvfb", "xsettingsd"];
                let [browser, driver] = ensure(&packages, cache, || {
                    which("Xvfb").and(which("xsettingsd"))?;
                    Some([mini_browser()?, which("WebKitWebDriver")?])
                })?;
                command
                    .env("MINIBROWSER", browser)
                    .env("WEBKITDRIVER", driver);
            }
        }
        Ok(())
    }
}

/// Finds programs, or installs Debian's.
fn ensure<T>(packages: &[&str], cache: &Cache, find: impl Fn() -> Option<T>) -> Outcome<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let _lock = cache.lock(apt::LOCK)?;
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install(
        packages,
        "a browser for the tests",
        "1 minute",
        &cache.logs(),
    )?;
    find().ok_or_else(|| Failure::new(format!("{} is not complete", packages.join(", "))))
}

/// It is not on PATH: a folder of its architecture holds it.
fn mini_browser() -> Option<PathBuf> {
    let inside = |folder: PathBuf| {
        let program = folder.join("webkit2gtk-4.1/MiniBrowser");
        program.is_file().then_some(program)
    };
    let folders = fs::read_dir("/usr/lib").ok()?;
    let folders = folders.filter_map(|entry| Some(entry.ok()?.path()));
    folders.chain(["/usr/libexec".into()]).find_map(inside)
}

/// Chromium and its driver.
pub(crate) struct Chromium {
    browser: PathBuf,
    driver: PathBuf,
}

impl Chromium {
    /// Finds them, or installs Debian's.
    pub(crate) fn ensure(cache: &Cache) -> Outcome<Self> {
        ensure(&["chromium", "chromium-driver"], cache, Self::find)
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
