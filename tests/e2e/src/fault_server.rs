//! `dist/` once more, at an address of its own, on a server that counts and can fail.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    thread,
};

use crate::site::{Answer, Pace, file, serve};

static SERVERS: Mutex<Vec<Files>> = Mutex::new(Vec::new());

/// The program.
pub const WASM: &str = "sales-leader-scorecard_bg.wasm";
/// The program with the report.
pub const REPORT_WASM: &str = "sales-leader-scorecard-report_bg.wasm";
/// The program that makes PDFs.
pub const PDF_WASM: &str = "sales-leader-scorecard-pdf_bg.wasm";
/// What lies between the script and the program.
pub const GLUE: &str = "sales-leader-scorecard.js";

/// What is asked, in Dutch.
pub const INSTRUMENT: &str = "sales-leader.nl.json";
/// The words of the interface, in Dutch.
pub const WORDS: &str = "sales-leader-scorecard-words.nl.txt";

/// What the server does with a file that it should serve.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It answers 404.
    Missing,
    /// It serves what this makes of the bytes.
    Bytes(fn(Vec<u8>) -> Vec<u8>),
    /// It calls the file something else; nothing at all when empty.
    Type(&'static str),
    /// It takes the request and never answers.
    Silence,
    /// It sends a little at a time.
    Slow,
    /// It sends half of it and then no more.
    Stall,
}

#[derive(Default)]
struct Files {
    faults: HashMap<&'static str, (Fault, usize)>,
    asked: Vec<String>,
}

/// A copy of `dist/`.
#[derive(Debug)]
pub struct FaultServer {
    number: usize,
}

impl FaultServer {
    /// A copy without a fault.
    #[allow(clippy::new_without_default, reason = "each one is another")]
    pub fn new() -> Self {
        let mut servers = servers();
        servers.push(Files::default());
        let number = servers.len() - 1;
        Self { number }
    }

    /// A copy in which one file has a fault.
    pub fn with(file: &'static str, fault: Fault) -> Self {
        let server = Self::new();
        server.fail(file, fault, usize::MAX);
        server
    }

    /// Lets the next requests of a file meet with a fault, so many of them.
    pub fn fail(&self, file: &'static str, fault: Fault, times: usize) {
        let mut servers = servers();
        servers[self.number].faults.insert(file, (fault, times));
    }

    /// Ends all faults.
    pub fn repair(&self) {
        servers()[self.number].faults.clear();
    }

    /// Address of the folder, with a slash at the end.
    pub fn address(&self) -> String {
        format!("{}{}/", origin(), self.number)
    }

    /// Names of the files that were asked for so far, in alphabetical order.
    pub fn asked(&self) -> Vec<String> {
        let mut asked = servers()[self.number].asked.clone();
        asked.sort();
        asked
    }

    /// How often a file was asked for.
    pub fn count(&self, file: &str) -> usize {
        self.asked().iter().filter(|asked| *asked == file).count()
    }
}

/// Address of the server, with a slash at the end.
pub fn origin() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| serve(answer))
}

fn servers() -> MutexGuard<'static, Vec<Files>> {
    SERVERS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(path: &str) -> Option<Answer> {
    let (number, name) = path.split_once('/')?;
    let number: usize = number.parse().ok()?;
    let fault = {
        let mut servers = servers();
        let files = servers.get_mut(number)?;
        files.asked.push(name.to_owned());
        files.faults.get_mut(name).and_then(|(fault, times)| {
            *times = times.checked_sub(1)?;
            Some(*fault)
        })
    };
    let found = file(name)?;
    match fault {
        None => Some(found),
        Some(Fault::Missing) => None,
        Some(Fault::Bytes(change)) => Some(Answer {
            body: change(found.body),
            ..found
        }),
        Some(Fault::Type(kind)) => Some(Answer { kind, ..found }),
        Some(Fault::Slow) => Some(Answer {
            pace: Pace::Slow,
            ..found
        }),
        Some(Fault::Stall) => Some(Answer {
            pace: Pace::Stall,
            ..found
        }),
        Some(Fault::Silence) => loop {
            thread::park();
        },
    }
}
