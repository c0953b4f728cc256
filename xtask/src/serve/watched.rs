//! The quick build, served by Trunk and made anew on each change.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use super::address;
use crate::{
    command::line,
    failure::{About as _, Failure, Outcome},
    project::Project,
    published::WASM,
    wasm::{Purpose, Wasm},
};

/// The command by which the tool starts itself to tell when the page answers.
pub(crate) const ANNOUNCE: &str = "announce";

/// Builds, serves and watches until it is interrupted.
pub(super) fn serve(project: &Project, wasm: &Wasm<'_>, port: u16) -> Outcome {
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
