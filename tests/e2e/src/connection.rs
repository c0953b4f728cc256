//! The line to a driver: one command at a time, and none is waited for without end.

use std::{cell::Cell, pin::pin, time::Duration};

use fantoccini::{Client, ClientBuilder, error::CmdError, wd::WebDriverCompatibleCommand};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};
use url::{ParseError, Url};

use crate::pace::Deadline;

/// How long a driver may take over a command.
const LIMIT: Duration = Duration::from_mins(2);
/// How often it is looked whether that time is over.
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);
/// What is said first where it did: xtask looks for it (`xtask/src/test/browser_deaths.rs`).
pub(crate) const ENDED: &str = "the browser ended by itself";
/// How long a browser may take to close; what can't be closed is ended with the driver.
const CLOSING: Duration = Duration::from_secs(10);

/// A session of a driver that listens at an address; it is closed when dropped.
pub(crate) struct Connection {
    runtime: Runtime,
    client: Client,
    /// Whether a command is still unanswered: another one would wait behind it.
    hangs: Cell<bool>,
    /// Whether the browser is gone: no other answer will come.
    ended: Cell<bool>,
}

impl Connection {
    /// Asks for a session.
    ///
    /// # Errors
    ///
    /// As of [`Self::ask`], or that the driver is not there.
    pub(crate) fn open(
        address: &str,
        capabilities: Map<String, Value>,
        limit: Duration,
    ) -> Result<Self, String> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let connected = runtime.block_on(async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            let connecting = builder.capabilities(capabilities).connect(address);
            timeout(limit, connecting).await
        });
        let client = connected
            .map_err(|_| format!("no answer within {} s", limit.as_secs()))?
            .map_err(|error| error.to_string())?;
        Ok(Self {
            runtime,
            client,
            hangs: Cell::new(false),
            ended: Cell::new(false),
        })
    }

    /// Gives the driver a command, or several, and returns what comes of it.
    ///
    /// # Errors
    ///
    /// What the driver says is wrong, or that it did not answer in time.
    pub(crate) fn ask<T>(
        &self,
        command: impl AsyncFnOnce(&Client) -> Result<T, CmdError>,
    ) -> Result<T, String> {
        self.ask_within(LIMIT, command)
    }

    /// `usual` is the limit on an idle machine; the machine may become busy meanwhile.
    fn ask_within<T>(
        &self,
        usual: Duration,
        command: impl AsyncFnOnce(&Client) -> Result<T, CmdError>,
    ) -> Result<T, String> {
        let deadline = Deadline::after(usual);
        let answer = self.runtime.block_on(async {
            let mut answer = pin!(command(&self.client));
            loop {
                match timeout(usual.min(BETWEEN_LOOKS), answer.as_mut()).await {
                    Ok(answer) => return Some(answer),
                    Err(_) if deadline.has_passed() => return None,
                    Err(_) => {}
                }
            }
        });
        let Some(answer) = answer else {
            self.hangs.set(true);
            return Err(format!("no answer in {} s", deadline.waited().as_secs()));
        };
        answer.map_err(|error| {
            if self.is_end(&error) {
                self.ended.set(true);
                return format!("{ENDED}: {}", told(&error));
            }
            told(&error)
        })
    }

    /// Whether an error means that the browser is gone. `WebKitGTK` says so of the next command only.
    fn is_end(&self, error: &CmdError) -> bool {
        let gone = CmdError::is_invalid_session_id;
        self.ended.get() || gone(error) || {
            let asked = async { timeout(LIMIT, self.client.current_url()).await };
            let asked = self.runtime.block_on(asked);
            asked.is_ok_and(|answer| answer.is_err_and(|error| gone(&error)))
        }
    }

    /// Gives the driver a command that fantoccini does not know.
    ///
    /// # Errors
    ///
    /// As of [`Self::ask`].
    pub(crate) fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<String>,
    ) -> Result<Value, String> {
        let path = path.to_owned();
        let request = Request { method, path, body };
        self.ask(async |client| client.issue_cmd(request).await)
    }

    /// Whether the browser has ended by itself.
    pub(crate) fn has_ended(&self) -> bool {
        self.ended.get()
    }

    /// Whether the driver has left a command unanswered.
    pub(crate) fn hangs(&self) -> bool {
        self.hangs.get()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if !self.hangs() && !self.has_ended() {
            let closing = self.client.clone().close();
            let _ = self
                .runtime
                .block_on(async { timeout(CLOSING, closing).await });
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

/// An error with its kind: `WebKitGTK` often says no more than that.
fn told(error: &CmdError) -> String {
    match error {
        CmdError::Standard(said) => format!("{}: {}", said.error, said.message),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read as _, Write as _},
        net::TcpListener,
        thread,
    };

    use super::*;

    const SOON: Duration = Duration::from_millis(50);
    const CLOSED: &str = r#"{"value":null}"#;
    const SESSION: &str = r#"{"value":{"sessionId":"1","capabilities":{}}}"#;

    /// A driver that takes every command and answers as many as there are answers.
    fn driver(answers: &'static [&'static str]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("a bound port has an address");
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("somebody connects");
            let mut command = [0; 4096];
            for answer in answers {
                let _ = stream.read(&mut command);
                let length = answer.len();
                let kind = "Content-Type: application/json";
                let status = if answer.contains("error") {
                    "500 Internal Server Error"
                } else {
                    "200 OK"
                };
                let head =
                    format!("HTTP/1.1 {status}\r\n{kind}\r\nContent-Length: {length}\r\n\r\n");
                let _ = stream.write_all((head + answer).as_bytes());
            }
            while stream.read(&mut command).is_ok_and(|length| length > 0) {}
        });
        format!("http://{address}")
    }

    #[test]
    fn a_browser_that_hangs_while_it_starts_is_given_up() {
        assert!(Connection::open(&driver(&[]), Map::new(), SOON).is_err());
    }

    #[test]
    fn a_command_that_is_never_answered_is_given_up() {
        const TITLE: &str = r#"{"value":"Scorecard"}"#;
        let address = driver(&[SESSION, TITLE]);
        let connection = Connection::open(&address, Map::new(), LIMIT).expect("a session");
        let title = |limit| connection.ask_within(limit, async |client| client.title().await);
        assert_eq!(title(LIMIT), Ok("Scorecard".into()));
        assert!(title(SOON).is_err_and(|error| error.starts_with("no answer in ")));
        assert!(connection.hangs());
    }

    #[test]
    fn an_error_is_told_with_its_kind() {
        const ERROR: &str = r#"{"value":{"error":"unknown error","message":"","stacktrace":""}}"#;
        let address = driver(&[SESSION, ERROR, CLOSED, CLOSED]);
        let connection = Connection::open(&address, Map::new(), LIMIT).expect("a session");
        let title = connection.ask(async |client| client.title().await);
        assert!(title.is_err_and(|error| error.starts_with("unknown error")));
        assert!(!connection.hangs() && !connection.has_ended());
    }

    #[test]
    fn a_browser_that_ended_by_itself_is_known_to_be_gone() {
        const ERROR: &str =
            r#"{"value":{"error":"invalid session id","message":"","stacktrace":""}}"#;
        let address = driver(&[SESSION, ERROR]);
        let connection = Connection::open(&address, Map::new(), LIMIT).expect("a session");
        let title = connection.ask(async |client| client.title().await);
        assert!(title.is_err_and(|error| error.starts_with(ENDED)));
        assert!(connection.has_ended());
    }
}
