//! Pages as a reader without a browser gets them: feeds, search engines, caches.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
};

/// What a server answered.
#[derive(Debug)]
pub struct Response {
    /// Its number, such as 200.
    pub status: u16,
    /// Lines such as `Content-Type: text/html`.
    pub headers: Vec<String>,
    /// What it sent.
    pub body: String,
}

impl Response {
    /// What stands in a post's own part of a page.
    pub fn content(&self) -> &str {
        let (_, rest) = self.body.split_once("entry-content").unwrap_or_default();
        rest.split("</main>").next().unwrap_or_default()
    }

    /// The value of a header, empty without it.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then_some(value.trim())
        });
        found.unwrap_or_default()
    }
}

/// Asks for an address on this machine.
pub(crate) fn get(address: &str) -> Response {
    let rest = address.strip_prefix("http://").expect("an http address");
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = TcpStream::connect(host).expect("the site listens");
    // In one piece: the server of PHP hangs up on less.
    let request = format!("GET /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .expect("it takes a request");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("it answers");
    let answer = String::from_utf8_lossy(&bytes);
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    Response {
        status: status.expect("a status"),
        headers: lines.map(str::to_owned).collect(),
        body: body.to_owned(),
    }
}
