//! The process that steers a browser. Most drivers steer one at a time, so each window has its own.

use std::{
    io::{BufRead, BufReader},
    net::TcpStream,
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use crate::pace::Deadline;

const LISTENING: Duration = Duration::from_secs(30);
/// How long a driver may take to end.
const ENDING: Duration = Duration::from_secs(10);
const MOST_STARTS: usize = 5;
const BETWEEN_TRIES: Duration = Duration::from_millis(5);

/// Stops the driver and its browser, and removes their folder, as soon as the test process is gone,
/// however it ended: that closes the pipe that this reads.
const WATCH: &str = r#"
home=$1; shift
"$@" </dev/null &
exec >/dev/null
read -r _
trap '' TERM
kill 0
wait
rm -rf "$home"
"#;

/// How a driver is started.
#[derive(Debug)]
pub(crate) struct Launch {
    /// Program and arguments.
    pub(crate) words: Vec<String>,
    /// How its port becomes known.
    pub(crate) port: Port,
}

/// How the port of a driver becomes known.
#[derive(Debug)]
pub(crate) enum Port {
    /// It was told which.
    Told(u16),
    /// It prints it after these words.
    After(&'static str),
}

/// A driver that runs until it is dropped.
pub(crate) struct Driver {
    child: Child,
    address: String,
}

impl Driver {
    pub(crate) fn start(launch: &Launch, home: &Path) -> Self {
        // A driver that looks for a free port may lose it to another one, and then ends at once.
        (0..MOST_STARTS)
            .find_map(|_| Self::try_start(launch, home))
            .unwrap_or_else(|| panic!("{launch:?} did not say on which port it listens"))
    }

    fn try_start(launch: &Launch, home: &Path) -> Option<Self> {
        std::fs::create_dir_all(home).expect("a folder for the driver can be made");
        let mut child = Command::new("sh")
            .args(["-c", WATCH, "sh"])
            .arg(home)
            .args(&launch.words)
            // Ctrl-C reaches the tests alone; the watch then ends the rest.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("sh starts");
        let output = child.stdout.take().expect("stdout is a pipe");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let told = match launch.port {
            Port::Told(port) => Some(port),
            Port::After(words) => lines.find_map(|line| port_in(&line, words)),
        };
        let Some(port) = told else {
            end(&mut child, ENDING);
            return None;
        };
        // A pipe that nobody empties would block the driver.
        thread::spawn(move || lines.for_each(drop));
        let deadline = Deadline::after(LISTENING);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(!deadline.has_passed(), "{launch:?} does not listen");
            thread::sleep(BETWEEN_TRIES);
        }
        Some(Self {
            child,
            address: format!("http://127.0.0.1:{port}"),
        })
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.child, ENDING);
    }
}

/// Asks the watch to end; what does not end in time is killed, with all that it started.
fn end(watch: &mut Child, limit: Duration) {
    drop(watch.stdin.take());
    let deadline = Deadline::after(limit);
    while matches!(watch.try_wait(), Ok(None)) {
        if deadline.has_passed() {
            let group = format!("-{}", watch.id());
            let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
            let _ = watch.wait();
            return;
        }
        thread::sleep(BETWEEN_TRIES);
    }
}

fn port_in(line: &str, words: &str) -> Option<u16> {
    let (_, port) = line.rsplit_once(words)?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;

    use super::*;

    #[test]
    fn the_port_is_read_from_the_line_that_names_it() {
        let words = "started successfully on port ";
        let line = "ChromeDriver was started successfully on port 40123.";
        assert_eq!(port_in(line, words), Some(40123));
        assert_eq!(port_in("Starting ChromeDriver 156 on port 0", words), None);
    }

    #[test]
    fn a_driver_that_ends_at_once_is_not_waited_for() {
        let home = std::env::temp_dir().join(format!("slsc-driver-{}", std::process::id()));
        let launch = Launch {
            words: vec!["true".into()],
            port: Port::After("port "),
        };
        assert!(Driver::try_start(&launch, &home).is_none());
    }

    #[test]
    fn a_driver_that_does_not_end_is_killed() {
        let mut watch = Command::new("sh")
            .args(["-c", "trap '' TERM; while :; do sleep 60; done"])
            .process_group(0)
            .stdin(Stdio::piped())
            .spawn()
            .expect("sh starts");
        end(&mut watch, BETWEEN_TRIES);
        let status = watch.wait().expect("it has ended");
        assert_eq!(status.signal(), Some(9));
    }
}
