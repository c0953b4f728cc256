//! One `WebDriver` session: commands go out, values come back.

use std::{
    env, fs,
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Instant,
};

use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use url::{ParseError, Url};

use crate::{
    Setup,
    driver::Driver,
    engine::{Engine, firefox},
    page::{BETWEEN_LOOKS, DEADLINE},
};

/// A browser with a driver, a folder and a profile of its own; all end when it is dropped.
pub(crate) struct Session {
    runtime: Runtime,
    client: Option<Client>,
    /// Ends with the session.
    _driver: Driver,
    home: PathBuf,
}

/// Sessions that can be used again.
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

impl Session {
    /// A session in which nothing has happened yet.
    pub(crate) fn fresh(engine: Engine, setup: Setup) -> Self {
        let idle = setup.scripts.then(|| IDLE.lock().ok()?.pop()).flatten();
        idle.unwrap_or_else(|| Self::start(engine, setup))
    }

    /// Ends the session, or keeps it for the next test where starting one is slow.
    pub(crate) fn end(self, engine: Engine, setup: Setup) {
        if engine == Engine::Firefox && setup.scripts && !thread::panicking() {
            firefox::renew(&self);
            if let Ok(mut idle) = IDLE.lock() {
                idle.push(self);
            }
        }
    }

    fn start(engine: Engine, setup: Setup) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("scorecard-e2e-{}-{number}", std::process::id());
        let home = env::temp_dir().join(name);
        fs::create_dir_all(&home).expect("a folder for the browser");
        let driver = Driver::start(&engine.launch(&home), &home);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let connected = runtime.block_on(
            ClientBuilder::new(HttpConnector::new())
                .capabilities(engine.capabilities(setup, &home))
                .connect(driver.address()),
        );
        let client = connected.unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        Self {
            runtime,
            client: Some(client),
            _driver: driver,
            home,
        }
    }

    /// The folder that the browser has for itself.
    pub(crate) fn home(&self) -> &PathBuf {
        &self.home
    }

    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Value {
        self.send(Method::GET, path, None)
    }

    #[track_caller]
    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        self.send(Method::POST, path, Some(body.to_string()))
    }

    #[track_caller]
    pub(crate) fn delete(&self, path: &str) {
        self.send(Method::DELETE, path, None);
    }

    /// Runs a script that returns a promise, and returns what it promises.
    #[track_caller]
    pub(crate) fn await_script(&self, script: &str, arguments: &Value) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then(done, (error) => done({{ failed: `${{error}}` }}))"
        );
        self.post(
            "execute/async",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// Waits until a script returns this.
    #[track_caller]
    pub(crate) fn until(&self, script: &str, expected: &Value) {
        let start = Instant::now();
        let script = json!({ "script": script, "args": [] });
        while self.post("execute/sync", &script) != *expected {
            assert!(
                start.elapsed() < DEADLINE,
                "waited in vain: {script} = {expected}"
            );
            thread::sleep(BETWEEN_LOOKS);
        }
    }

    #[track_caller]
    fn send(&self, method: Method, path: &str, body: Option<String>) -> Value {
        let client = self.client.as_ref().expect("the window is open");
        let command = Request {
            method,
            path: path.to_owned(),
            body,
        };
        match self.runtime.block_on(client.issue_cmd(command)) {
            Ok(answer) => answer,
            Err(error) => panic!("{path}: {error}"),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // What can't be closed is closed with the driver.
            let _ = self.runtime.block_on(client.close());
        }
    }
}

/// A command of the session.
#[derive(Debug)]
struct Request {
    method: Method,
    path: String,
    body: Option<String>,
}

impl WebDriverCompatibleCommand for Request {
    fn endpoint(&self, driver: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        driver.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (self.method.clone(), self.body.clone())
    }
}
