//! The hashes by which a page can tell that a file is the one that was published.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Serialize;
use sha2::{Digest as _, Sha384};

use crate::failure::{About as _, Failure, Outcome};

const FILE: &str = "integrity.json";

/// `integrity.json`.
#[derive(Serialize)]
struct Integrity<'a> {
    version: &'a str,
    files: BTreeMap<String, String>,
}

/// Writes the hashes of all files of a folder into it. Nothing in it may change afterwards.
pub(crate) fn list(folder: &Path, version: &str) -> Outcome {
    let file = folder.join(FILE);
    if file.exists() {
        fs::remove_file(&file).about(file.display())?;
    }
    let mut files = BTreeMap::new();
    for path in files_of(folder)? {
        let name = name(folder, &path);
        files.insert(name, of(&path)?);
    }
    let text = serde_json::to_string_pretty(&Integrity { version, files });
    let text = text.map_err(|error| Failure::new(format!("{FILE}: {error}")))?;
    fs::write(&file, text + "\n").about(file.display())
}

/// All files of a folder and of those in it.
pub(crate) fn files_of(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).about(folder.display())? {
        let path = entry.about(folder.display())?.path();
        if path.is_dir() {
            files.append(&mut files_of(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A file's path as an address under the folder's.
pub(crate) fn name(folder: &Path, file: &Path) -> String {
    let below = file.strip_prefix(folder).unwrap_or(file);
    let parts = below.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// The hash of a file.
pub(crate) fn of(file: &Path) -> Outcome<String> {
    Ok(hash(&fs::read(file).about(file.display())?))
}

/// As the `integrity` attribute of a script and the option of `fetch` want it.
fn hash(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_written_as_browsers_read_it() {
        // The first test vector of FIPS 180-4 for SHA-384: `abc`.
        assert_eq!(
            hash(b"abc"),
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }
}
