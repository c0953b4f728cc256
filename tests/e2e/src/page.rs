//! A browser window.

use std::{
    cell::Cell,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    complaints,
    engine::{Engine, chromium, firefox, webkit},
    session::Session,
    tree::Node,
};

pub(crate) const DEADLINE: Duration = Duration::from_secs(30);
pub(crate) const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// What a window is opened with.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// Whether pages are kept whole for the way back. A page with an `unload` listener is kept by
    /// `WebKitGTK` alone, so only `WebKitGTK` is told.
    pub way_back: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            scripts: true,
            way_back: true,
        }
    }
}

/// A window with a profile of its own; it closes when dropped.
pub struct Page {
    pub(crate) engine: Engine,
    setup: Setup,
    session: Option<Session>,
    frame: Cell<Option<usize>>,
}

impl Page {
    /// Opens a window on an address.
    pub fn open(address: &str) -> Self {
        Self::open_with(Setup::default(), address)
    }

    /// Opens a window of a special kind on an address.
    pub fn open_with(setup: Setup, address: &str) -> Self {
        let engine = Engine::chosen();
        let page = Self {
            engine,
            setup,
            session: Some(Session::fresh(engine, setup)),
            frame: Cell::new(None),
        };
        page.go(address);
        page
    }

    /// Goes to another address.
    #[track_caller]
    pub fn go(&self, address: &str) {
        self.frame.set(None);
        self.post("url", &json!({ "url": address }));
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

    /// Waits, on the way to another page, until a script returns this there; a page that is being
    /// left may answer with an error.
    #[track_caller]
    pub fn arrive(&self, script: &str, expected: impl Into<Value>) {
        let expected = Ok(expected.into());
        self.until(&format!("{script} = {expected:?}"), |page| {
            (page.session().try_script(script) == expected).then_some(())
        });
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
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs a script that returns a promise, and waits for what it promises.
    #[track_caller]
    pub fn run_and_await(&self, script: &str) -> Value {
        let answer = self.session().await_script(script, &json!([]));
        assert!(answer["failed"].is_null(), "{script}: {answer}");
        answer
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
        self.post("frame", &json!({ "id": index }));
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
        chromium::devtools(self.session(), command, parameters)
    }

    /// What was complained of since the last call, in the page and its iframes: entries with a
    /// `level` and a `message`.
    #[track_caller]
    pub fn complaints(&self) -> Vec<Value> {
        if self.engine == Engine::Chromium {
            return chromium::log(self.session(), "browser");
        }
        self.at_top(|page| {
            let mut entries = complaints::take(page);
            let frames = page.run("return frames.length", Value::Null);
            for index in 0..frames.as_u64().unwrap_or_default() {
                page.post("frame", &json!({ "id": index }));
                entries.extend(complaints::take(page));
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

    /// The log of the browser, as it is called in Chromium.
    #[track_caller]
    pub fn log(&self, kind: &str) -> Vec<Value> {
        assert_eq!(kind, "browser", "for requests there is `requests`");
        self.complaints()
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

    /// What assistive technology meets, in order.
    pub(crate) fn tree(&self) -> Vec<Node> {
        match self.engine {
            Engine::Chromium => chromium::tree(self.session()),
            Engine::Firefox => {
                let state = "return document.readyState !== 'complete'";
                let unfinished = self.setup.scripts && self.run(state, Value::Null) == true;
                firefox::tree(self.session(), unfinished)
            }
            Engine::Webkit => webkit::tree(self.session()),
        }
    }

    /// Performs input actions and waits until they are done.
    #[track_caller]
    pub fn act(&self, source: &Value) {
        self.post("actions", &json!({ "actions": [source] }));
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
  .filter((name) => !name.endsWith('/complaints.js'));";

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
