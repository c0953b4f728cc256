//! A folder as a zip that is the same, byte for byte, whenever and wherever it is made.

use std::{
    fs,
    io::{Cursor, Write as _},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::{
    failure::{About as _, Failure, Outcome},
    integrity::{files_of, name},
};

/// Writes the files of a folder into a zip, below a folder of the name `top`.
pub(super) fn write(folder: &Path, top: &str, zip: &Path) -> Outcome {
    let mut files = Vec::new();
    for file in files_of(folder)? {
        let name = format!("{top}/{}", name(folder, &file));
        files.push((name, fs::read(&file).about(file.display())?));
    }
    let bytes =
        archive(&files).map_err(|error| Failure::new(format!("{}: {error}", zip.display())))?;
    fs::write(zip, bytes).about(zip.display())
}

/// The files in their order, all of one day and with the same permissions.
fn archive(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn files() -> Vec<(String, Vec<u8>)> {
        vec![
            ("a/b.php".to_owned(), b"<?php".repeat(100)),
            ("a/c".to_owned(), Vec::new()),
        ]
    }

    #[test]
    fn the_same_files_are_the_same_zip() -> Result<(), ZipError> {
        assert_eq!(archive(&files())?, archive(&files())?);
        Ok(())
    }

    #[test]
    fn what_went_in_comes_out_of_one_day_and_readable_by_all() -> Result<(), ZipError> {
        let mut zip = zip::ZipArchive::new(Cursor::new(archive(&files())?))?;
        assert_eq!(zip.len(), 2);
        let mut file = zip.by_name("a/b.php")?;
        assert_eq!(file.last_modified(), Some(DateTime::default()));
        assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644));
        assert!(file.compressed_size() < 100, "{}", file.compressed_size());
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        assert_eq!(text.len(), 500);
        Ok(())
    }
}
