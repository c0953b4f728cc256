//! One driver process for all sessions of a test run.

use std::{
    io::{BufRead, BufReader},
    os::unix::process::CommandExt as _,
    process::{Child, Command, Stdio},
    sync::OnceLock,
    thread,
};

use crate::engine::Engine;

/// Stops the driver and its browsers as soon as the test process is gone, however it ended: that
/// closes the pipe that this reads.
const WATCH: &str = r#""$@" </dev/null & read -r _; kill 0"#;

/// Address of the driver, which is started at the first call.
pub fn address() -> &'static str {
    static DRIVER: OnceLock<(Child, String)> = OnceLock::new();
    let (_, address) = DRIVER.get_or_init(|| start(Engine::chosen()));
    address
}

fn start(engine: Engine) -> (Child, String) {
    let (program, arguments) = engine.driver();
    let mut child = Command::new("sh")
        .args(["-c", WATCH, "sh", &program])
        .args(arguments)
        // Ctrl-C reaches the tests alone; the watch then ends the rest.
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("sh starts");
    let output = child.stdout.take().expect("stdout is a pipe");
    let mut lines = BufReader::new(output).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| port_in(&line))
        .unwrap_or_else(|| panic!("{program} did not say on which port it listens"));
    // A pipe that nobody empties would block the driver.
    thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
    (child, format!("http://127.0.0.1:{port}"))
}

fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.rsplit_once("started successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_the_line_that_names_it() {
        let line = "ChromeDriver was started successfully on port 40123.";
        assert_eq!(port_in(line), Some(40123));
        assert_eq!(port_in("Starting ChromeDriver 156 on port 0"), None);
    }
}
