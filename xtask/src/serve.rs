//! `cargo xtask serve`: the demo on this machine, rebuilt on change.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use crate::{
    command::line,
    dist::WASM,
    failure::{About as _, Failure, Outcome},
    project::Project,
    wasm::{Purpose, Wasm},
};

/// The command by which the tool starts itself to tell when the page answers.
pub(crate) const ANNOUNCE: &str = "announce";

const DEFAULT_PORT: u16 = 8080;

/// Reads `--port 8080`.
pub(crate) fn port(arguments: &[String]) -> Outcome<u16> {
    let text = match arguments {
        [] => return Ok(DEFAULT_PORT),
        [name, value] if name == "--port" => value.as_str(),
        [one] => one.strip_prefix("--port=").unwrap_or_default(),
        _ => "",
    };
    match text.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => {
            let problem = "The port is a number from 1 to 65535";
            Err(Failure::new(problem).mend("cargo xtask serve --port 8080"))
        }
    }
}

/// Builds, serves and watches until it is interrupted.
pub(crate) fn serve(project: &Project, port: u16) -> Outcome {
    if TcpListener::bind(address(port)).is_err() {
        let remedy = format!(
            "cargo xtask serve --port {}",
            port.wrapping_add(1).max(1024)
        );
        return Err(Failure::new(format!("Port {port} is taken")).mend(remedy));
    }
    let wasm = Wasm::ready(project)?;
    println!("Building the demo (about 1 minute the first time, seconds later)");
    let folder = project.root().join("target/serve");
    // So that what answers is this build, and not one from before a mistake.
    if folder.exists() {
        fs::remove_dir_all(&folder).about(folder.display())?;
    }
    let mut trunk = wasm.trunk("serve", Purpose::Development)?;
    trunk
        .args(["--port", &port.to_string(), "--dist"])
        .arg(folder);
    let announcer = announcer(port)?;
    become_trunk(trunk, announcer)
}

fn announcer(port: u16) -> Outcome<Child> {
    let this = std::env::current_exe().about("cargo xtask")?;
    let mut announcer = Command::new(this);
    announcer
        .args([ANNOUNCE, &port.to_string()])
        .stdin(Stdio::null());
    announcer.spawn().about("cargo xtask")
}

/// Gives this process to Trunk, so that whoever ends `serve` ends the server and not only us.
#[cfg(unix)]
fn become_trunk(mut trunk: Command, mut announcer: Child) -> Outcome {
    use std::os::unix::process::CommandExt as _;

    let error = trunk.exec();
    announcer.kill().about("cargo xtask")?;
    Err(Failure::new(format!("`{}`: {error}", line(&trunk))))
}

#[cfg(not(unix))]
fn become_trunk(mut trunk: Command, mut announcer: Child) -> Outcome {
    let ended = trunk.status();
    announcer.kill().about("cargo xtask")?;
    let status = ended.about(line(&trunk))?;
    Err(Failure::new(format!("The server ended ({status})")))
}

/// Prints the address once the page and its program are really there.
pub(crate) fn announce(arguments: &[String]) {
    let Some(port) = arguments.first().and_then(|port| port.parse().ok()) else {
        return;
    };
    let server = parent();
    while parent() == server {
        if ["", WASM].iter().all(|path| answers(port, path)) {
            println!("\n  The demo: http://127.0.0.1:{port}/\n\nCtrl+C ends it.");
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
}

#[cfg(unix)]
fn parent() -> u32 {
    std::os::unix::process::parent_id()
}

#[cfg(not(unix))]
fn parent() -> u32 {
    0
}

fn answers(port: u16, path: &str) -> bool {
    let wait = Duration::from_secs(5);
    let Ok(mut stream) = TcpStream::connect_timeout(&address(port), wait) else {
        return false;
    };
    let request =
        format!("GET /{path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    let mut status = [0; 12];
    stream.set_read_timeout(Some(wait)).is_ok()
        && stream.write_all(request.as_bytes()).is_ok()
        && stream.read_exact(&mut status).is_ok()
        && status.ends_with(b" 200")
}

fn address(port: u16) -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_8080_unless_another_is_asked_for() {
        for (arguments, expected) in [
            (&[][..], Some(8080)),
            (&["--port", "9000"], Some(9000)),
            (&["--port=9000"], Some(9000)),
            (&["--port", "0"], None),
            (&["--port"], None),
            (&["9000"], None),
        ] {
            let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
            assert_eq!(port(&arguments).ok(), expected, "{arguments:?}");
        }
    }
}
