//! A browser window.

use std::{cell::Cell, path::Path};

use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::{
    console_errors,
    engine::{Engine, chromium},
    session::{Session, anew},
};

const MOST_OPENINGS: usize = 3;

/// What a window is opened with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setup {
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// Whether pages are kept whole for the way back. A page with an `unload` listener is kept by
    /// `WebKitGTK` alone, so only `WebKitGTK` is told.
    pub way_back: bool,
    /// Whether `WebKitGTK` composes its pages as on a graphics card. Without one that takes five times
    /// the processor, but a page that is pictured after each change of a colour hangs without it.
    pub composed: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            scripts: true,
            way_back: true,
            composed: false,
        }
    }
}

impl Setup {
    /// Whether a window of this kind can be used again by another test.
    pub(crate) fn is_usual(self) -> bool {
        self == Self::default()
    }
}

/// A window with a profile of its own; it closes when dropped.
pub struct Page {
    pub(crate) engine: Engine,
    setup: Setup,
    session: Option<Session>,
    frame: Cell<Option<u16>>,
}

impl Page {
    /// Opens a window on an address.
    pub fn open(address: &str) -> Self {
        Self::open_with(Setup::default(), address)
    }

    /// Opens a window of a special kind on an address. A browser that hangs or dies before it shows
    /// the first page is ended and started anew: the test has not begun yet.
    pub fn open_with(setup: Setup, address: &str) -> Self {
        Self::opened(setup, address, |_| Ok(()))
    }

    /// Opens a window on an address and waits until a script returns this there: until then the test has not begun.
    #[track_caller]
    pub fn open_until(address: &str, script: &str, expected: &Value) -> Self {
        Self::opened(Setup::default(), address, |page| {
            page.session().try_until(script, &Value::Null, expected)
        })
    }

    #[track_caller]
    fn opened(setup: Setup, address: &str, begun: impl Fn(&Self) -> Result<(), String>) -> Self {
        let engine = Engine::chosen();
        anew(
            engine,
            MOST_OPENINGS,
            "does not open its first page",
            || {
                let mut page = Self {
                    engine,
                    setup,
                    session: Some(Session::fresh(engine, setup)),
                    frame: Cell::new(None),
                };
                let opened = page.try_go(address).and_then(|()| begun(&page));
                if opened.is_err() {
                    // Not by its own end, which would keep the browser for the next test.
                    drop(page.session.take());
                }
                opened.map(|()| page)
            },
        )
    }

    /// Goes to another address.
    #[track_caller]
    pub fn go(&self, address: &str) {
        self.try_go(address)
            .unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    fn try_go(&self, address: &str) -> Result<(), String> {
        self.frame.set(None);
        self.session()
            .try_ask(async |client| client.goto(address).await)
    }

    /// Goes to another address without waiting for what the page waits for.
    #[track_caller]
    pub fn set_out(&self, address: &str) {
        self.frame.set(None);
        self.run("location = arguments[0]", json!(address));
        self.arrive(
            "return document.readyState !== 'loading' && location.href",
            address,
        );
    }

    /// Runs a script in the page and returns what it returns.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: Value) -> Value {
        self.session().script(script, arguments)
    }

    /// Runs a script that returns a promise, and waits for what it promises.
    #[track_caller]
    pub fn run_and_await(&self, script: &str) -> Value {
        self.await_with(script, &json!([]))
    }

    /// The same, with arguments.
    #[track_caller]
    pub fn await_with(&self, script: &str, arguments: &Value) -> Value {
        let answer = self.session().await_script(script, arguments);
        assert!(answer["failed"].is_null(), "{script}: {answer}");
        answer
    }

    /// Chooses a file in a field of the page.
    #[track_caller]
    pub fn choose_file(&self, field: &str, file: &Path) {
        let path = file.to_str().expect("a path of ordinary characters");
        let choose = async |client: &Client| {
            let field = client.find(Locator::Css(field)).await?;
            field.send_keys(path).await
        };
        self.session().ask("a file", choose);
    }

    /// From here on scripts run in an iframe of the page, counted from 0.
    #[track_caller]
    pub fn enter_frame(&self, index: u16) {
        let enter = async |client: &Client| client.enter_frame(index).await;
        self.session().ask("a frame", enter);
        self.frame.set(Some(index));
    }

    /// From here on scripts run in the page itself.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.post("frame", &json!({ "id": null }));
        self.frame.set(None);
    }

    /// Sends a command to Chromium's developer tools, which no other engine has.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        assert_eq!(self.engine, Engine::Chromium, "only it knows {command}");
        self.session().spend_tab();
        chromium::devtools(self.session(), command, parameters)
    }

    /// Errors and warnings since the last call, in the page and its iframes: entries with a
    /// `level` and a `message`.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<Value> {
        if self.engine == Engine::Chromium {
            return chromium::log(self.session(), "browser");
        }
        self.at_top(|page| {
            let mut entries = console_errors::take(page);
            let frames = page.run("return frames.length", Value::Null);
            let frames = frames
                .as_u64()
                .and_then(|frames| u16::try_from(frames).ok());
            for index in 0..frames.unwrap_or_default() {
                page.enter_frame(index);
                entries.extend(console_errors::take(page));
                page.leave_frame();
            }
            entries
        })
    }

    /// Does something in the page itself, whatever iframe scripts run in.
    #[track_caller]
    pub(crate) fn at_top<T>(&self, act: impl FnOnce(&Self) -> T) -> T {
        let frame = self.frame.get();
        self.leave_frame();
        let done = act(self);
        if let Some(frame) = frame {
            self.enter_frame(frame);
        }
        done
    }

    /// Addresses that were asked for since the last call, of the page itself as well, without
    /// their fragments.
    #[track_caller]
    pub fn requests(&self) -> Vec<String> {
        if self.engine == Engine::Chromium {
            return chromium::requests(self.session());
        }
        let addresses = self.run(REQUESTS, Value::Null);
        serde_json::from_value(addresses).expect("addresses are strings")
    }

    /// Whether the page may run scripts.
    pub(crate) fn runs_scripts(&self) -> bool {
        self.setup.scripts
    }

    pub(crate) fn session(&self) -> &Session {
        self.session.as_ref().expect("the window is open")
    }

    #[track_caller]
    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        self.session().post(path, body)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(session) = self.session.take() {
            session.end(self.engine, self.setup);
        }
    }
}

/// What the page itself has seen of its requests.
const REQUESTS: &str = "
const taken = window.taken ?? 0;
const seen = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
window.taken = seen.length;
return seen.slice(taken).map(({ name }) => name.split('#')[0])
  .filter((name) => !name.endsWith('/console-errors.js'));";
