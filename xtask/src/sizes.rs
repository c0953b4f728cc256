//! What a visitor downloads: sizes raw, gzip and brotli.

use std::{fmt::Write as _, fs, io::Write as _, path::Path};

use crate::{
    failure::{About as _, Outcome},
    integrity::files_of,
};

/// One file's sizes in bytes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Sizes {
    raw: usize,
    gzip: usize,
    pub(crate) brotli: usize,
}

impl Sizes {
    /// Compresses as hard as a server that prepares its files does.
    pub(crate) fn of(bytes: &[u8]) -> Outcome<Self> {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(bytes).about("gzip")?;
        let gzip = gzip.finish().about("gzip")?.len();
        let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
        brotli.write_all(bytes).about("brotli")?;
        let brotli = brotli.into_inner().len();
        Ok(Self {
            raw: bytes.len(),
            gzip,
            brotli,
        })
    }

    fn add(&mut self, other: &Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// The table of all files of a folder; the sum is of those loaded at first use.
pub(crate) fn table(folder: &Path, first_use: &[&str]) -> Outcome<String> {
    let mut rows = Vec::new();
    let mut sum = Sizes::default();
    for file in files_of(folder)? {
        let sizes = Sizes::of(&fs::read(&file).about(file.display())?)?;
        let name = file
            .strip_prefix(folder)
            .unwrap_or(&file)
            .display()
            .to_string();
        if first_use.contains(&name.as_str()) {
            sum.add(&sizes);
        }
        rows.push((name, sizes));
    }
    rows.push(("widget at first use".to_owned(), sum));
    Ok(render(&rows))
}

fn render(rows: &[(String, Sizes)]) -> String {
    let width = rows
        .iter()
        .map(|(name, _)| name.len())
        .max()
        .unwrap_or_default();
    let mut table = format!(
        "{:width$} {:>9} {:>9} {:>9}\n",
        "bytes", "raw", "gzip", "brotli"
    );
    for (name, Sizes { raw, gzip, brotli }) in rows {
        let _ = writeln!(table, "{name:width$} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_compresses() -> Outcome {
        let sizes = Sizes::of(&[b'a'; 10_000])?;
        assert_eq!(sizes.raw, 10_000);
        assert!(sizes.gzip < 100 && sizes.brotli < sizes.gzip, "{sizes:?}");
        Ok(())
    }

    #[test]
    fn the_table_has_a_column_for_each_encoding() {
        let sizes = Sizes {
            raw: 30,
            gzip: 20,
            brotli: 10,
        };
        let table = render(&[
            ("a.js".to_owned(), sizes.clone()),
            ("b.wasm".to_owned(), sizes),
        ]);
        assert_eq!(
            table,
            "bytes        raw      gzip    brotli\n\
             a.js          30        20        10\n\
             b.wasm        30        20        10\n"
        );
    }
}
