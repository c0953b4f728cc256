//! A web server that compresses, as those do that visitors load from.

use std::{
    collections::BTreeMap,
    io::{self, BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

struct File {
    kind: &'static str,
    brotli: Vec<u8>,
}

type Files = Mutex<BTreeMap<String, Arc<File>>>;

/// An origin of its own.
pub(crate) struct Server {
    address: String,
    files: Arc<Files>,
}

impl Server {
    /// Serves nothing yet.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("a bound port has an address");
        let files = Arc::new(Files::default());
        let served = Arc::clone(&files);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let served = Arc::clone(&served);
                // A browser that hangs up early is no concern.
                thread::spawn(move || answer(stream, &served).ok());
            }
        });
        let address = format!("http://{address}/");
        Self { address, files }
    }

    /// Its address, with a slash at the end.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Serves a file from here on, and returns its address.
    pub(crate) fn put(&self, name: &str, content: &[u8]) -> String {
        let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
        brotli.write_all(content).expect("memory takes all");
        let file = File {
            kind: kind(name),
            brotli: brotli.into_inner(),
        };
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(name.to_owned(), Arc::new(file));
        format!("{}{name}", self.address)
    }
}

fn answer(mut stream: TcpStream, files: &Files) -> io::Result<()> {
    let name = asked(&stream)?;
    let files = files.lock().unwrap_or_else(PoisonError::into_inner);
    let found = files.get(&name).cloned();
    drop(files);
    let Some(found) = found else {
        return stream.write_all(
            b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        );
    };
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Encoding: br\r\nContent-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        found.kind,
        found.brotli.len()
    )?;
    stream.write_all(&found.brotli)
}

/// The name in a request, read to the end of its head.
fn asked(stream: &TcpStream) -> io::Result<String> {
    let mut name = None;
    for line in BufReader::new(stream).lines() {
        let line = line?;
        if line.is_empty() {
            break;
        }
        name.get_or_insert_with(|| {
            let target = line.split(' ').nth(1).unwrap_or_default();
            target.trim_start_matches('/').to_owned()
        });
    }
    Ok(name.unwrap_or_default())
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
