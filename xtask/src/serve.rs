//! `cargo xtask serve`: the demo, on this machine.

mod folder;
mod watched;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

pub(crate) use watched::{ANNOUNCE, announce};

use crate::{
    dist,
    failure::{About as _, Failure, Outcome},
    project::Project,
    wasm::Wasm,
};

const DEFAULT_PORT: u16 = 8080;

/// What `serve` is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Request {
    port: u16,
    /// The quick build, made anew on each change, in place of the release.
    watched: bool,
}

impl Request {
    /// Reads `--port 8080` and `--dev`.
    pub(crate) fn read(arguments: &[String]) -> Outcome<Self> {
        let mut request = Self {
            port: DEFAULT_PORT,
            watched: false,
        };
        let mut words = arguments.iter().map(String::as_str);
        while let Some(word) = words.next() {
            match word {
                "--dev" => request.watched = true,
                "--port" => request.port = port(words.next().unwrap_or_default())?,
                _ => {
                    let Some(text) = word.strip_prefix("--port=") else {
                        let problem = format!("`{word}` is not an option of serve");
                        return Err(Failure::new(problem).hint("cargo xtask --help"));
                    };
                    request.port = port(text)?;
                }
            }
        }
        Ok(request)
    }
}

fn port(text: &str) -> Outcome<u16> {
    match text.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => {
            let problem = "The port is a number from 1 to 65535";
            Err(Failure::new(problem).hint("cargo xtask serve --port 8080"))
        }
    }
}

/// Builds and serves until it is interrupted.
pub(crate) fn serve(project: &Project, request: Request) -> Outcome {
    let port = request.port;
    let Ok(listener) = TcpListener::bind(address(port)) else {
        let other = port.wrapping_add(1).max(1024);
        let hint = format!("cargo xtask serve --port {other}");
        return Err(Failure::new(format!("Port {port} is taken")).hint(hint));
    };
    let wasm = Wasm::ready(project)?;
    if request.watched {
        drop(listener);
        return watched::serve(project, &wasm, port);
    }
    println!("Building the release (minutes the first time, seconds when nothing changed)");
    dist::build(project, &wasm)?;
    println!("\n  The demo: http://127.0.0.1:{port}/\n\nCtrl+C ends it.");
    folder::serve(&dist::folder(project), listener).about("The server")
}

fn address(port: u16) -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_is_served_on_port_8080_unless_something_else_is_asked_for() {
        for (arguments, expected) in [
            (&[][..], Some((8080, false))),
            (&["--port", "9000"], Some((9000, false))),
            (&["--port=9000"], Some((9000, false))),
            (&["--dev"], Some((8080, true))),
            (&["--dev", "--port", "9000"], Some((9000, true))),
            (&["--port=9000", "--dev"], Some((9000, true))),
            (&["--port", "0"], None),
            (&["--port", "70000"], None),
            (&["--port"], None),
            (&["9000"], None),
            (&["--release"], None),
        ] {
            let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
            let expected = expected.map(|(port, watched)| Request { port, watched });
            assert_eq!(Request::read(&arguments).ok(), expected, "{arguments:?}");
        }
    }
}
