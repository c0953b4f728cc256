//! One `WebDriver` session: commands go out, values come back.

use std::{
    cell::Cell,
    env, fs,
    io::Write as _,
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use fantoccini::{Client, error::CmdError};
use http::Method;
use serde_json::{Value, json};

use crate::{
    Setup,
    connection::{Connection, ENDED},
    driver::Driver,
    engine::Engine,
    pace::{Deadline, limit},
    wait::{BETWEEN_LOOKS, USUAL_WAIT},
};

/// How long a browser may take to start.
const START: Duration = Duration::from_mins(1);
const MOST_STARTS: usize = 3;
/// The harness has limits of its own, which grow with the slowness of the machine.
const SCRIPT_MILLISECONDS: u32 = 1_800_000;

/// A browser with a driver, a folder and a profile of its own; all end when it is dropped.
pub(crate) struct Session {
    connection: Connection,
    /// Ends with the session.
    _driver: Driver,
    home: PathBuf,
    /// Whether a test has left behind what only ends with the tab.
    tab_is_spent: Cell<bool>,
}

/// Sessions that can be used again.
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

impl Session {
    /// A session in which nothing has happened yet.
    pub(crate) fn fresh(engine: Engine, setup: Setup) -> Self {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        let used = setup.is_usual().then(|| idle.pop()).flatten();
        drop(idle);
        used.unwrap_or_else(|| Self::start(engine, setup))
    }

    /// Keeps the session for the next test, renewed in full, or ends it where that can't be.
    pub(crate) fn end(self, engine: Engine, setup: Setup) {
        if thread::panicking() || !setup.is_usual() || self.hangs() {
            return;
        }
        match engine.renew(&self, self.tab_is_spent.take()) {
            Ok(true) => IDLE
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(self),
            Ok(false) => {}
            Err(error) => say(&format!("{engine:?} could not be used again: {error}")),
        }
    }

    /// A browser or driver that hangs or ends while it starts says nothing about the widget: it is started anew.
    fn start(engine: Engine, setup: Setup) -> Self {
        anew(engine, MOST_STARTS, "does not start", || {
            Self::try_start(engine, setup)
        })
    }

    fn try_start(engine: Engine, setup: Setup) -> Result<Self, String> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("scorecard-e2e-{}-{number}", std::process::id());
        let home = env::temp_dir().join(name);
        fs::create_dir_all(&home).expect("a folder for the browser");
        let driver = Driver::start(&engine.launch(setup, &home), &home);
        let capabilities = engine.capabilities(setup, &home);
        let connection = Connection::open(driver.address(), capabilities, limit(START))?;
        // A driver ends a script after half a minute, however slow the machine is.
        let timeouts = json!({ "script": SCRIPT_MILLISECONDS, "pageLoad": SCRIPT_MILLISECONDS });
        connection.send(Method::POST, "timeouts", Some(timeouts.to_string()))?;
        Ok(Self {
            connection,
            _driver: driver,
            home,
            tab_is_spent: Cell::new(false),
        })
    }

    /// The folder that the browser has for itself.
    pub(crate) fn home(&self) -> &PathBuf {
        &self.home
    }

    /// Lets the tab end with its test.
    pub(crate) fn spend_tab(&self) {
        self.tab_is_spent.set(true);
    }

    /// Whether a command was never answered.
    pub(crate) fn hangs(&self) -> bool {
        self.connection.hangs()
    }

    /// What is waited for can't come any more where the browser is gone: an error says so.
    pub(crate) fn alive(&self) -> Result<(), String> {
        if self.connection.has_ended() {
            return Err(ENDED.into());
        }
        Ok(())
    }

    /// Gives the driver commands; an error of the driver is returned.
    pub(crate) fn try_ask<T>(
        &self,
        command: impl AsyncFnOnce(&Client) -> Result<T, CmdError>,
    ) -> Result<T, String> {
        self.connection.ask(command)
    }

    /// Gives the driver commands; `what` names them in a failure.
    #[track_caller]
    pub(crate) fn ask<T>(
        &self,
        what: &str,
        command: impl AsyncFnOnce(&Client) -> Result<T, CmdError>,
    ) -> T {
        self.try_ask(command)
            .unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Value {
        self.try_send(Method::GET, path, None)
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    #[track_caller]
    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        self.try_post(path, body)
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn try_post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.try_send(Method::POST, path, Some(body.to_string()))
    }

    /// Sends a command that fantoccini does not know.
    pub(crate) fn try_send(
        &self,
        method: Method,
        path: &str,
        body: Option<String>,
    ) -> Result<Value, String> {
        self.connection.send(method, path, body)
    }

    /// Runs a script that returns a promise, and returns what it promises.
    #[track_caller]
    pub(crate) fn await_script(&self, script: &str, arguments: &Value) -> Value {
        self.try_await_script(script, arguments)
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    pub(crate) fn try_await_script(
        &self,
        script: &str,
        arguments: &Value,
    ) -> Result<Value, String> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then(done, (error) => done({{ failed: `${{error}}` }}))"
        );
        let arguments = listed(arguments.clone());
        self.try_ask(async |client| client.execute_async(&script, arguments).await)
    }

    /// Runs a script and returns what it returns.
    #[track_caller]
    pub(crate) fn script(&self, script: &str, arguments: Value) -> Value {
        self.try_script(script, arguments)
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script; an error of the driver is returned.
    pub(crate) fn try_script(&self, script: &str, arguments: Value) -> Result<Value, String> {
        self.try_ask(async |client| client.execute(script, listed(arguments)).await)
    }

    /// Waits until a script returns this.
    #[track_caller]
    pub(crate) fn until(&self, script: &str, arguments: &Value, expected: &Value) {
        self.try_until(script, arguments, expected)
            .unwrap_or_else(|gone| panic!("{gone}"));
    }

    /// The same; that the browser ended is returned. The page itself looks again and again: each command to a
    /// driver takes a hundredth of a second of the processor.
    #[track_caller]
    pub(crate) fn try_until(
        &self,
        script: &str,
        arguments: &Value,
        expected: &Value,
    ) -> Result<(), String> {
        let looking = format!(
            "const [expected, given] = arguments;
             const look = function () {{ {script} }};
             const end = performance.now() + 250;
             for (;;) {{
               const seen = look.apply(null, given) ?? null;
               const is_right = JSON.stringify(seen) === JSON.stringify(expected);
               if (is_right || performance.now() > end) return {{ seen }};
               await new Promise((done) => setTimeout(done, 10));
             }}"
        );
        let arguments = json!([expected, listed(arguments.clone())]);
        let deadline = Deadline::after(USUAL_WAIT);
        loop {
            // A page on its way to another answers with an error.
            let answer = self.try_await_script(&looking, &arguments);
            if answer
                .as_ref()
                .is_ok_and(|answer| answer["seen"] == *expected)
            {
                return Ok(());
            }
            self.alive()?;
            assert!(
                !deadline.has_passed(),
                "waited in vain: {script} = {expected}, and at last {answer:?}; {:?}",
                self.try_script(STATE, Value::Null)
            );
            thread::sleep(BETWEEN_LOOKS);
        }
    }
}

/// What the elements of a page say of themselves, for a failure.
pub(crate) const STATE: &str =
    "return [document.visibilityState, document.hasFocus(), window.heard?.slice(-2) ?? null, window.causes?.slice(-2) ?? null, [...new Set(window.stacks ?? window.wrong)],
  ...[...document.querySelectorAll('sales-leader-scorecard')].map((host) =>
    [host.status, host.shadowRoot?.textContent.slice(-160)])]";

/// Arguments of a script: a list, none, or one.
pub(crate) fn listed(arguments: Value) -> Vec<Value> {
    match arguments {
        Value::Array(arguments) => arguments,
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

/// What comes of the first attempt that succeeds, of so many; of each other one a line says that the engine did not.
pub(crate) fn anew<T>(
    engine: Engine,
    most: usize,
    did_not: &str,
    mut attempt: impl FnMut() -> Result<T, String>,
) -> T {
    let mut failures = Vec::new();
    while failures.len() < most {
        match attempt() {
            Ok(made) => return made,
            Err(error) => {
                say(&format!(
                    "{engine:?} {did_not} ({error}); it is started anew"
                ));
                failures.push(error);
            }
        }
    }
    panic!("{engine:?} {did_not}, ever: {failures:?}");
}

/// Says one line to whoever runs the tests, whether or not the test fails.
pub(crate) fn say(line: &str) {
    // Past the capture of the test runner; nobody to tell is no reason to fail.
    let _ = writeln!(std::io::stderr(), "note: {line}");
}
