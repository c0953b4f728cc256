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
    pointer::Place,
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
    engine: Engine,
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
        let start = Instant::now();
        loop {
            let answer = self.session().try_script(script);
            if answer == expected {
                return;
            }
            assert!(
                start.elapsed() < DEADLINE,
                "waited in vain: {script} = {expected:?}, not {answer:?}"
            );
            thread::sleep(BETWEEN_LOOKS);
        }
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

    /// Gives the page a viewport of this many CSS pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        match self.engine {
            Engine::Chromium => chromium::resize(self.session(), width, height, false),
            Engine::Firefox => {
                self.at_top(|page| firefox::resize(page.session(), width, height));
            }
            Engine::Webkit => {
                self.at_top(|page| webkit::resize(page.session(), width, height));
            }
        }
    }

    /// Gives the page the screen of a phone: no scroll bar takes room from these CSS pixels.
    #[track_caller]
    pub fn phone(&self, width: u32, height: u32) {
        match self.engine {
            Engine::Chromium => chromium::resize(self.session(), width, height, true),
            Engine::Firefox => {
                firefox::overlay_scroll_bars(self.session());
                self.resize(width, height);
                self.at_top(|page| firefox::wait_for_room(page.session(), width));
            }
            // Its scroll bars always lie over the page.
            Engine::Webkit => self.resize(width, height),
        }
    }

    /// Gives the machine a touch screen.
    #[track_caller]
    pub fn touch_screen(&self) {
        match self.engine {
            Engine::Chromium => chromium::touch_screen(self.session()),
            Engine::Firefox => firefox::touch_screen(self.session()),
            Engine::Webkit => panic!("WebKitGTK is not told that there is a touch screen"),
        }
    }

    /// Answers media queries as told, `[("prefers-color-scheme", "dark")]` for example.
    #[track_caller]
    pub fn prefer(&self, features: &[(&str, &str)]) {
        match self.engine {
            Engine::Chromium => return chromium::prefer(self.session(), features),
            Engine::Firefox => firefox::prefer(self.session(), features),
            Engine::Webkit => webkit::prefer(self.session(), features),
        }
        for (name, value) in features {
            let look = format!("return matchMedia('({name}: {value})').matches");
            self.until(&format!("{name}: {value}"), |page| {
                (page.run(&look, Value::Null) == true).then_some(())
            });
        }
    }

    /// Shows the page as it is printed.
    #[track_caller]
    pub fn print(&self) {
        match self.engine {
            Engine::Chromium => chromium::print(self.session()),
            Engine::Firefox => firefox::print(self.session()),
            Engine::Webkit => panic!("WebKitGTK shows no page as it is printed"),
        }
    }

    /// The page as a PDF on paper of this many centimetres, in base64; its own rules set the margins.
    #[track_caller]
    pub fn printed(&self, width: f64, height: f64) -> String {
        assert_ne!(self.engine, Engine::Webkit, "its driver prints nothing");
        let paper = json!({ "page": { "width": width, "height": height } });
        let pdf = self.post("print", &paper);
        pdf.as_str().unwrap_or_default().to_owned()
    }

    /// A picture of the square of this many pixels around a place, encoded: equal pictures are
    /// equal texts.
    #[track_caller]
    pub fn picture(&self, around: Place, size: f64) -> String {
        let whole = self.session().get("screenshot");
        let corner = around.by(-size / 2.0, -size / 2.0);
        let square = json!([whole, corner.x.round(), corner.y.round(), size]);
        let picture = self.session().await_script(CUT, &square);
        picture
            .as_str()
            .unwrap_or_else(|| panic!("no picture: {picture}"))
            .to_owned()
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
    fn at_top<T>(&self, act: impl FnOnce(&Self) -> T) -> T {
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

    fn session(&self) -> &Session {
        self.session.as_ref().expect("the window is open")
    }

    #[track_caller]
    fn post(&self, path: &str, body: &Value) -> Value {
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

/// Cuts a square out of a screenshot.
const CUT: &str = "
const [whole, x, y, size] = arguments;
const bytes = Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), x, y, size, size);
const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
canvas.getContext('2d').drawImage(image, 0, 0);
return canvas.toDataURL().split(',')[1];";

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
