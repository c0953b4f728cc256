//! The process that steers a browser. Most drivers steer one at a time, so each window has its own.

use std::{net::TcpStream, path::Path, thread, time::Duration};

use crate::{pace::Deadline, program::Program};

const LISTENING: Duration = Duration::from_secs(30);
const MOST_STARTS: usize = 5;
const BETWEEN_TRIES: Duration = Duration::from_millis(5);

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
    _program: Program,
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
        let mut program = Program::start(&launch.words, home);
        let port = match launch.port {
            Port::Told(port) => {
                program.ignore();
                port
            }
            Port::After(words) => program.printed(|line| port_in(&line, words))?,
        };
        let deadline = Deadline::after(LISTENING);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(!deadline.has_passed(), "{launch:?} does not listen");
            thread::sleep(BETWEEN_TRIES);
        }
        Some(Self {
            _program: program,
            address: format!("http://127.0.0.1:{port}"),
        })
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

fn port_in(line: &str, words: &str) -> Option<u16> {
    let (_, port) = line.rsplit_once(words)?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
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
}
