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

/// Tells a script which program it loads, in the constant of this name; while that is empty the
/// script checks nothing. The program has to be as it is published, the script not yet minified.
pub(crate) fn pin(script: &Path, constant: &str, program: &Path) -> Outcome {
    let hash = hash(&fs::read(program).about(program.display())?);
    let text = fs::read_to_string(script).about(script.display())?;
    let pinned = pinned(&text, constant, &hash);
    let pinned = pinned.map_err(|problem| {
        let script = script.file_name().unwrap_or_default().display();
        Failure::new(format!("{script} {problem}"))
    })?;
    fs::write(script, pinned).about(script.display())
}

fn pinned(script: &str, constant: &str, hash: &str) -> Result<String, String> {
    let place = format!("const {constant} = \"\";");
    let places = script.lines().filter(|line| *line == place).count();
    if places != 1 {
        return Err(format!("has {places} lines `{place}`, and needs one"));
    }
    Ok(script.replace(&place, &format!("const {constant} = \"{hash}\";")))
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
        files.insert(name, hash(&fs::read(&path).about(path.display())?));
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
fn name(folder: &Path, file: &Path) -> String {
    let below = file.strip_prefix(folder).unwrap_or(file);
    let parts = below.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
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

    #[test]
    fn the_loader_learns_the_hash_of_its_program() {
        let loader = "const A = 1;\nconst INTEGRITY = \"\";\n";
        assert_eq!(
            pinned(loader, "INTEGRITY", "sha384-x").as_deref(),
            Ok("const A = 1;\nconst INTEGRITY = \"sha384-x\";\n")
        );
    }

    #[test]
    fn a_loader_with_no_place_for_the_hash_or_with_two_is_refused() {
        for (loader, places) in [
            ("const INTEGRITY = \"sha384-old\";\n", 0),
            ("const INTEGRITY = \"\";\nconst INTEGRITY = \"\";\n", 2),
        ] {
            let told = pinned(loader, "INTEGRITY", "sha384-x");
            let expected = format!("has {places} lines `const INTEGRITY = \"\";`, and needs one");
            assert_eq!(told, Err(expected));
        }
    }
}
