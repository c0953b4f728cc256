//! One `WebDriver` session: commands go out, values come back.

use std::{
    env, fs,
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use http::Method;
use serde_json::{Value, json};

use crate::{
    Setup,
    connection::Connection,
    driver::Driver,
    engine::{Engine, firefox},
    page::{BETWEEN_LOOKS, DEADLINE},
};

/// How long a browser may take to start.
const START: Duration = Duration::from_mins(1);
const MOST_STARTS: usize = 3;

/// A browser with a driver, a folder and a profile of its own; all end when it is dropped.
pub(crate) struct Session {
    connection: Connection,
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

    /// A browser that hangs while it starts says nothing about the widget: it is started anew.
    fn start(engine: Engine, setup: Setup) -> Self {
        (0..MOST_STARTS)
            .find_map(|_| Self::try_start(engine, setup))
            .unwrap_or_else(|| panic!("{engine:?} hangs while it starts"))
    }

    fn try_start(engine: Engine, setup: Setup) -> Option<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("scorecard-e2e-{}-{number}", std::process::id());
        let home = env::temp_dir().join(name);
        fs::create_dir_all(&home).expect("a folder for the browser");
        let driver = Driver::start(&engine.launch(&home), &home);
        let capabilities = engine.capabilities(setup, &home);
        let connection = Connection::open(driver.address(), capabilities, START)?;
        Some(Self {
            connection,
            _driver: driver,
            home,
        })
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

    /// Runs a script and returns what it returns.
    #[track_caller]
    pub(crate) fn script(&self, script: &str) -> Value {
        self.try_script(script)
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script; an error of the driver is returned.
    pub(crate) fn try_script(&self, script: &str) -> Result<Value, String> {
        let body = json!({ "script": script, "args": [] }).to_string();
        self.connection
            .send(Method::POST, "execute/sync", Some(body))
    }

    /// Waits until a script returns this.
    #[track_caller]
    pub(crate) fn until(&self, script: &str, expected: &Value) {
        let start = Instant::now();
        while self.script(script) != *expected {
            assert!(
                start.elapsed() < DEADLINE,
                "waited in vain: {script} = {expected}"
            );
            thread::sleep(BETWEEN_LOOKS);
        }
    }

    #[track_caller]
    fn send(&self, method: Method, path: &str, body: Option<String>) -> Value {
        self.connection
            .send(method, path, body)
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}
