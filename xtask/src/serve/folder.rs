//! A folder on a port, as a static web server gives it.

use std::{
    error::Error,
    fs, io,
    net::TcpListener,
    path::{Component, Path, PathBuf},
    sync::Arc,
    thread,
};

use tiny_http::{Header, Response, Server};

/// Requests that are answered at the same time.
const WORKERS: usize = 4;

/// Serves until the process ends.
pub(super) fn serve(folder: &Path, listener: TcpListener) -> io::Result<()> {
    let server = Server::from_listener(listener, None).map_err(to_io)?;
    let server = Arc::new(server);
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, folder) = (Arc::clone(&server), folder.to_owned());
            thread::spawn(move || {
                for request in server.incoming_requests() {
                    let answer = answer(&folder, request.url());
                    // A browser that hangs up early is nobody's concern.
                    let _ = request.respond(answer);
                }
            })
        })
        .collect();
    for worker in workers {
        worker
            .join()
            .map_err(|_| io::Error::other("a worker panicked"))?;
    }
    Ok(())
}

fn to_io(error: Box<dyn Error + Send + Sync>) -> io::Error {
    io::Error::other(error)
}

fn answer(folder: &Path, url: &str) -> Response<io::Cursor<Vec<u8>>> {
    let Some(file) = file(folder, url) else {
        return Response::from_string("not here").with_status_code(404);
    };
    let Ok(bytes) = fs::read(&file) else {
        return Response::from_string("not here").with_status_code(404);
    };
    let kind = mime_guess::from_path(&file).first_or_octet_stream();
    let headers = [
        ("Content-Type", kind.as_ref()),
        // As a release is hosted: pages of other origins load it.
        ("Access-Control-Allow-Origin", "*"),
        ("Cache-Control", "no-cache"),
    ];
    let headers = headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(*name, *value).ok());
    headers.fold(Response::from_data(bytes), Response::with_header)
}

/// The file of an address; none outside the folder.
fn file(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = Path::new(path.trim_start_matches('/'));
    let inside = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(path);
    let file = if file.is_dir() {
        file.join("index.html")
    } else {
        file
    };
    inside.then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_file_in_the_folder_and_none_outside() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (url, expected) in [
            ("/Cargo.toml", Some("Cargo.toml")),
            ("/Cargo.toml?a=1", Some("Cargo.toml")),
            ("/src/main.rs", Some("src/main.rs")),
            ("/", Some("index.html")),
            ("/src", Some("src/index.html")),
            ("/../Cargo.toml", None),
            ("/src/../../Cargo.toml", None),
        ] {
            assert_eq!(
                file(folder, url),
                expected.map(|path| folder.join(path)),
                "{url}"
            );
        }
    }

    #[test]
    fn programs_have_the_type_that_browsers_ask_for() {
        for (name, kind) in [
            ("a.wasm", "application/wasm"),
            ("a.js", "text/javascript"),
            ("a.html", "text/html"),
            ("a.json", "application/json"),
        ] {
            let guessed = mime_guess::from_path(name).first_or_octet_stream();
            assert_eq!(guessed.as_ref(), kind, "{name}");
        }
    }
}
