//! A browser window.

use std::{
    env, fs,
    path::PathBuf,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use url::{ParseError, Url};

use crate::{driver, engine::Engine, pointer::Place};

const DEADLINE: Duration = Duration::from_secs(15);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// What a window is opened with.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// Whether pages may run scripts.
    pub scripts: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { scripts: true }
    }
}

/// A window with a profile of its own; it closes when dropped.
pub struct Page {
    runtime: Runtime,
    client: Option<Client>,
    profile: PathBuf,
}

impl Page {
    /// Opens a window on an address.
    pub fn open(address: &str) -> Self {
        Self::open_with(Setup::default(), address)
    }

    /// Opens a window of a special kind on an address.
    pub fn open_with(setup: Setup, address: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("scorecard-e2e-{}-{number}", std::process::id());
        let profile = env::temp_dir().join(name);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let engine = Engine::chosen();
        let capabilities = engine.capabilities(setup, &profile.display().to_string());
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(driver::address()),
            )
            .unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        let client = Some(client);
        let page = Self {
            runtime,
            client,
            profile,
        };
        page.go(address);
        page
    }

    /// Goes to another address.
    #[track_caller]
    pub fn go(&self, address: &str) {
        self.post("url", json!({ "url": address }));
    }

    /// Runs a script in the page and returns what it returns.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: Value) -> Value {
        let arguments = match arguments {
            Value::Array(arguments) => arguments,
            Value::Null => Vec::new(),
            one => vec![one],
        };
        self.post(
            "execute/sync",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs a script that returns a promise, and waits for what it promises.
    #[track_caller]
    pub fn run_and_await(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[0];
             (async () => {{ {script} }})().then(done, (error) => done({{ failed: `${{error}}` }}))"
        );
        self.post("execute/async", json!({ "script": script, "args": [] }))
    }

    /// Waits until the browser has painted what is there: a visitor does not point at what they
    /// do not see yet.
    #[track_caller]
    pub fn settle(&self) {
        self.run_and_await(
            "const frame = () => new Promise(requestAnimationFrame); await frame(); await frame();",
        );
    }

    /// Waits until `look` sees something; `what` says in a failure what did not come.
    #[track_caller]
    pub fn until<T>(&self, what: &str, mut look: impl FnMut(&Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(seen) = look(self) {
                return seen;
            }
            assert!(start.elapsed() < DEADLINE, "waited in vain: {what}");
            thread::sleep(BETWEEN_LOOKS);
        }
    }

    /// From here on scripts run in an iframe of the page, counted from 0.
    #[track_caller]
    pub fn enter_frame(&self, index: usize) {
        self.post("frame", json!({ "id": index }));
    }

    /// From here on scripts run in the page itself.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.post("frame", json!({ "id": null }));
    }

    /// Sends a command to Chromium's developer tools.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.post(
            "goog/cdp/execute",
            json!({ "cmd": command, "params": parameters }),
        )
    }

    /// Gives the page a viewport of this many CSS pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        self.screen(width, height, false);
    }

    /// Gives the page the screen of a phone: no scroll bar takes room from these CSS pixels.
    #[track_caller]
    pub fn phone(&self, width: u32, height: u32) {
        self.screen(width, height, true);
    }

    #[track_caller]
    fn screen(&self, width: u32, height: u32, mobile: bool) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1,
            "mobile": mobile });
        self.devtools("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Answers media queries as told, `[("prefers-color-scheme", "dark")]` for example.
    #[track_caller]
    pub fn prefer(&self, features: &[(&str, &str)]) {
        let features: Vec<_> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({ "features": features }),
        );
    }

    /// A picture of the square of this many pixels around a place, encoded: equal pictures are
    /// equal texts.
    #[track_caller]
    pub fn picture(&self, around: Place, size: f64) -> String {
        let corner = Place::of(&self.run("return { x: scrollX, y: scrollY }", Value::Null))
            .by(around.x - size / 2.0, around.y - size / 2.0);
        let clip = json!({ "x": corner.x, "y": corner.y, "width": size, "height": size,
            "scale": 1 });
        let picture = self.devtools("Page.captureScreenshot", &json!({ "clip": clip }));
        picture["data"].as_str().unwrap_or_default().to_owned()
    }

    /// Entries of one of Chromium's logs since the last call.
    #[track_caller]
    pub fn log(&self, kind: &str) -> Vec<Value> {
        match self.post("se/log", json!({ "type": kind })) {
            Value::Array(entries) => entries,
            other => panic!("no log: {other}"),
        }
    }

    /// Performs input actions and waits until they are done.
    #[track_caller]
    pub fn act(&self, source: &Value) {
        self.post("actions", json!({ "actions": [source] }));
    }

    /// Presses and releases keys, one after the other: characters, or names such as `Tab`.
    #[track_caller]
    pub fn press(&self, keys: &[&str]) {
        let strokes: Vec<_> = keys
            .iter()
            .flat_map(|name| {
                ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key(name) }))
            })
            .collect();
        self.act(&json!({ "type": "key", "id": "keyboard", "actions": strokes }));
    }

    #[track_caller]
    fn post(&self, path: &'static str, body: Value) -> Value {
        let client = self.client.as_ref().expect("the window is open");
        let command = Post { path, body };
        match self.runtime.block_on(client.issue_cmd(command)) {
            Ok(answer) => answer,
            Err(error) => panic!("{path}: {error}"),
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // What can't be closed is closed with the driver.
            let _ = self.runtime.block_on(client.close());
        }
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// The code of a key that has a name.
fn key(name: &str) -> &str {
    match name {
        "Backspace" => "\u{e003}",
        "Tab" => "\u{e004}",
        "Enter" => "\u{e007}",
        "Escape" => "\u{e00c}",
        "Space" => " ",
        "End" => "\u{e010}",
        "Home" => "\u{e011}",
        "ArrowLeft" => "\u{e012}",
        "ArrowUp" => "\u{e013}",
        "ArrowRight" => "\u{e014}",
        "ArrowDown" => "\u{e015}",
        "Delete" => "\u{e017}",
        character => character,
    }
}

/// A command of the session.
#[derive(Debug)]
struct Post {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, driver: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        driver.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
