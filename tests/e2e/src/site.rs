//! Two web servers: `dist/` on one origin, pages made by the tests on another.

use std::{
    env, fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{Mutex, OnceLock},
    thread,
    time::Duration,
};

use crate::{console_errors, engine::needed, fault_server};

/// A folder name under which `dist/` is served without its program.
pub const WITHOUT_WASM: &str = "without-wasm/";

/// The name of a page with nothing on it.
const BLANK: &str = "blank";

/// A file name under which every origin empties its stores.
const FORGETTING: &str = "forget";

static PAGES: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// By the name of the file.
static DOCUMENTS: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());
static RECEIVED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Address of the built folder, with a slash at the end; `DIST_ADDRESS` names a server of one's own.
pub fn dist() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| env::var("DIST_ADDRESS").unwrap_or_else(|_| serve(file)))
}

/// Address of the origin that serves the tests' own pages.
pub fn host() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| serve(page_numbered))
}

/// Every origin that a test can have stored something under, with a slash at the end.
pub(crate) fn origins() -> [&'static str; 3] {
    [dist(), host(), fault_server::origin()]
}

/// Addresses of pages that empty the stores of every origin, one on each; that of the tests' own pages first.
pub(crate) fn forgetting() -> [String; 3] {
    let mut origins = origins();
    origins.sort_unstable_by_key(|origin| *origin != host());
    origins.map(|origin| format!("{origin}{FORGETTING}"))
}

fn forget() -> Answer {
    let frames = origins()
        .into_iter()
        .map(|origin| format!("<iframe src={origin}{FORGETTING}></iframe>"))
        .collect::<Vec<_>>()
        .concat();
    let body = format!(
        "<!doctype html><title>Between two tests</title><body><script>
         window.name = '';
         // What was there is told by a frame, which the page around can count.
         let held = '';
         for (const store of [localStorage, sessionStorage])
           if (store.length) {{ store.clear(); held = '<iframe></iframe>'; }}
         document.body.innerHTML = self === top ? held + '{frames}' : held;
         </script>"
    );
    Answer {
        kind: "text/html; charset=utf-8",
        body: body.into_bytes(),
        pace: Pace::AtOnce,
    }
}

/// Address of a page with nothing on it, on the origin of the tests' own pages.
pub fn blank() -> String {
    format!("{}{BLANK}", host())
}

/// Serves a page at an address of its own, on another origin than `dist/`.
pub fn page(html: String) -> String {
    let mut pages = PAGES.lock().expect("no test panics while it adds a page");
    pages.push(html);
    format!("{}{}", host(), pages.len() - 1)
}

/// Serves a document in some languages, on the same origin; its address has `{lang}` in it.
pub fn document(texts: &[(&str, String)]) -> String {
    let mut documents = DOCUMENTS.lock().expect("no test panics while it adds one");
    let number = documents.len();
    let named = texts.iter();
    let named = named.map(|(lang, text)| (format!("document-{number}.{lang}.json"), text.clone()));
    documents.extend(named);
    format!("{}document-{number}.{{lang}}.json", host())
}

/// Serves a file beside such documents, under a name that no other test has.
pub fn beside(name: &str, text: String) {
    let mut documents = DOCUMENTS.lock().expect("no test panics while it adds one");
    documents.push((name.into(), text));
}

/// Puts this in front of everything else of such a page, from its next load on.
pub fn put_first(address: &str, addition: &str) {
    let mut pages = PAGES.lock().expect("no test panics while it adds a page");
    let number = address.strip_prefix(host()).and_then(|n| n.parse().ok());
    let page = number.and_then(|number: usize| pages.get_mut(number));
    let page = page.unwrap_or_else(|| panic!("no page of a test: {address}"));
    page.insert_str(start_of_head(page), addition);
}

/// Where the first element of a page's head can stand.
pub(crate) fn start_of_head(html: &str) -> usize {
    let after = |tag: &str| {
        let start = html.find(tag)?;
        Some(start + html[start..].find('>')? + 1)
    };
    let found = after("<head>").or_else(|| after("<html"));
    let found = found.or_else(|| after("<!doctype"));
    found.expect("a page begins as a page")
}

/// Every request that both servers got so far, from any test, as it was sent.
pub fn received() -> Vec<String> {
    let received = RECEIVED.lock().expect("no server panics while it notes");
    received.clone()
}

/// What a server sends; a type that is empty is not sent.
pub(crate) struct Answer {
    pub(crate) kind: &'static str,
    pub(crate) body: Vec<u8>,
    pub(crate) pace: Pace,
}

/// How a server sends it.
#[derive(Clone, Copy, Default, PartialEq)]
pub(crate) enum Pace {
    #[default]
    AtOnce,
    /// Some pieces, with a pause before each.
    Slow,
    /// Half of it.
    Stall,
}

const PIECES: usize = 20;
const PAUSE: Duration = Duration::from_millis(100);

pub(crate) fn serve(find: fn(&str) -> Option<Answer>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("a bound port has an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A browser that hangs up early is not the tests' concern.
            thread::spawn(move || answer(stream, find).ok());
        }
    });
    format!("http://{address}/")
}

fn answer(mut stream: TcpStream, find: fn(&str) -> Option<Answer>) -> io::Result<()> {
    let request = read(&stream)?;
    let target = request.split(' ').nth(1).unwrap_or("/").to_owned();
    if target == format!("/{FORGETTING}") {
        return send(&mut stream, Some(forget()));
    }
    if let Ok(mut received) = RECEIVED.lock() {
        received.push(request);
    }
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let mut found = find(path.trim_start_matches('/'));
    if let Some(found) = &mut found
        && found.kind.starts_with("text/html")
    {
        found.body = console_errors::added(std::mem::take(&mut found.body), dist());
    }
    send(&mut stream, found)
}

fn send(stream: &mut TcpStream, found: Option<Answer>) -> io::Result<()> {
    let (status, found) = match found {
        Some(found) => ("200 OK", found),
        None => (
            "404 Not Found",
            Answer {
                kind: "text/plain",
                body: b"not here".to_vec(),
                pace: Pace::AtOnce,
            },
        ),
    };
    // A browser keeps no page that must not be stored for the way back.
    let cache = if found.kind.starts_with("text/html") {
        "no-cache"
    } else {
        "no-store"
    };
    let mut headers = String::new();
    if !found.kind.is_empty() {
        headers = format!("Content-Type: {}\r\n", found.kind);
    }
    write!(
        stream,
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\nCache-Control: {cache}\r\nConnection: close\r\n\r\n",
        found.body.len()
    )?;
    match found.pace {
        Pace::AtOnce => stream.write_all(&found.body),
        Pace::Slow => found
            .body
            .chunks(found.body.len().div_ceil(PIECES))
            .try_for_each(|piece| {
                thread::sleep(PAUSE);
                stream.write_all(piece)
            }),
        Pace::Stall => {
            stream.write_all(&found.body[..found.body.len() / 2])?;
            // Until the browser hangs up.
            stream.read(&mut [0]).map(drop)
        }
    }
}

/// A request with its head and its body.
fn read(stream: &TcpStream) -> io::Result<String> {
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    let mut length = 0;
    while reader.read_line(&mut request)? > "\r\n".len() {
        let last = request.lines().last().unwrap_or_default();
        if let Some((name, value)) = last.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    let mut body = Vec::new();
    reader.take(length).read_to_end(&mut body)?;
    request.push_str(&String::from_utf8_lossy(&body));
    Ok(request)
}

pub(crate) fn file(path: &str) -> Option<Answer> {
    let (path, without_wasm) = match path.strip_prefix(WITHOUT_WASM) {
        Some(path) => (path, true),
        None => (path, false),
    };
    if path == console_errors::NAME {
        return Some(Answer {
            kind: kind(path),
            body: console_errors::COLLECTOR.into(),
            pace: Pace::AtOnce,
        });
    }
    let path = if path.is_empty() { "index.html" } else { path };
    let kind = kind(path);
    let missing = without_wasm && kind == "application/wasm";
    if missing || path.split('/').any(|part| part == "..") {
        return None;
    }
    let body = fs::read(Path::new(&needed("DIST")).join(path)).ok()?;
    let pace = Pace::AtOnce;
    Some(Answer { kind, body, pace })
}

fn page_numbered(path: &str) -> Option<Answer> {
    let documents = DOCUMENTS.lock().ok()?;
    if let Some((_, text)) = documents.iter().find(|(known, _)| known == path) {
        return Some(Answer {
            kind: "application/json",
            body: text.clone().into_bytes(),
            pace: Pace::AtOnce,
        });
    }
    drop(documents);
    // A browser asks for it unasked; an answer keeps the console empty.
    if path == "favicon.ico" {
        let body = Vec::new();
        return Some(Answer {
            kind: "image/png",
            body,
            pace: Pace::AtOnce,
        });
    }
    let body = if path == BLANK {
        b"<!doctype html><title>Nothing</title>".to_vec()
    } else {
        let number: usize = path.parse().ok()?;
        let pages = PAGES.lock().ok()?;
        pages.get(number)?.clone().into_bytes()
    };
    let (kind, pace) = ("text/html; charset=utf-8", Pace::AtOnce);
    Some(Answer { kind, body, pace })
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
