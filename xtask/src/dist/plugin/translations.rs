//! The plugin's words in other languages: of each `.po` the `.mo` that WordPress reads, and of all the `.pot` for one
//! language more.

use std::{fs, path::Path};

use polib::{catalog::Catalog, metadata::CatalogMetadata, mo_file, po_file};

use crate::{
    failure::{About as _, Failure, Outcome},
    integrity::files_of,
};

/// The template for translators.
const TEMPLATE: &str = "sales-leader-scorecard.pot";

/// Where the head of a `.mo` has how many messages it holds, where the table of their translations begins, and
/// where that of hashes does.
const COUNT_AT: usize = 8;
const TRANSLATIONS_AT: usize = 16;
const HASHES_AT: usize = 24;

/// Makes the files of a folder with a `.po` for each language.
pub(super) fn compile(folder: &Path) -> Outcome {
    for file in files_of(folder)? {
        if file.extension().is_some_and(|extension| extension == "po") {
            let catalog = read(&file)?;
            let compiled = file.with_extension("mo");
            mo_file::write(&catalog, &compiled).about(file.display())?;
            let mut bytes = fs::read(&compiled).about(compiled.display())?;
            place_hash_table(&mut bytes);
            fs::write(&compiled, bytes).about(compiled.display())?;
            let template = folder.join(TEMPLATE);
            po_file::write_to_file(&emptied(&catalog), &template).about(template.display())?;
        }
    }
    Ok(())
}

/// Says in a `.mo` that its hash table, which is empty, begins where the last table ends: up to 6.4, WordPress
/// works the length of that one out from it, and refuses a file without.
fn place_hash_table(bytes: &mut [u8]) {
    let number = |at: usize| {
        bytes[at..at + 4]
            .iter()
            .rev()
            .fold(0, |number, byte| number << 8 | u32::from(*byte))
    };
    let end = number(TRANSLATIONS_AT) + number(COUNT_AT) * 8;
    bytes[HASHES_AT..HASHES_AT + 4].copy_from_slice(&end.to_le_bytes());
}

fn read(file: &Path) -> Outcome<Catalog> {
    po_file::parse(file).map_err(|error| Failure::new(format!("{}: {error}", file.display())))
}

/// The same messages in no language.
fn emptied(catalog: &Catalog) -> Catalog {
    let mut template = Catalog::new(CatalogMetadata {
        language: String::new(),
        po_revision_date: String::new(),
        last_translator: String::new(),
        language_team: String::new(),
        ..catalog.metadata.clone()
    });
    for message in catalog.messages() {
        let mut empty = polib::message::Message::build_singular();
        if let Some(context) = message.msgctxt() {
            empty.with_msgctxt(context.to_owned());
        }
        empty
            .with_msgid(message.msgid().to_owned())
            .with_extracted_comments(message.extracted_comments().to_owned());
        template.append_or_update(empty.done());
    }
    template
}

#[cfg(test)]
mod tests;
