//! Vite's own servers.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    thread,
};

/// A running server; it ends when dropped.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: String,
}

impl Server {
    /// Starts it and reads from what it prints where it listens.
    pub(crate) fn start(vite: &mut Command) -> Self {
        vite.args([
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--clearScreen",
            "false",
        ])
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
        let mut process = vite.spawn().expect("node starts");
        let output = process.stdout.take().expect("stdout is a pipe");
        let mut lines = BufReader::new(output).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| address_in(&line));
        // A pipe that nobody empties would block the server.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let Some(address) = address else {
            let _ = process.kill();
            panic!("{vite:?} did not say where it listens");
        };
        Self { process, address }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that ended by itself can't be ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn address_in(line: &str) -> Option<String> {
    let (_, address) = line.split_once("Local:")?;
    Some(address.trim().to_owned())
}

#[test]
fn the_address_is_read_from_the_line_that_names_it() {
    let line = "  ➜  Local:   http://127.0.0.1:4173/";
    assert_eq!(address_in(line).as_deref(), Some("http://127.0.0.1:4173/"));
    assert_eq!(address_in("  VITE v8.3.8  ready in 99 ms"), None);
}
