//! The plugin's words in other languages: of each `.po` the `.mo` that WordPress reads, and of all the `.pot` for one
//! language more.

use std::path::Path;

use polib::{catalog::Catalog, metadata::CatalogMetadata, mo_file, po_file};

use crate::{
    failure::{About as _, Failure, Outcome},
    integrity::files_of,
};

/// The template for translators.
const TEMPLATE: &str = "sales-leader-scorecard.pot";

/// Makes the files of a folder with a `.po` for each language.
pub(super) fn compile(folder: &Path) -> Outcome {
    for file in files_of(folder)? {
        if file.extension().is_some_and(|extension| extension == "po") {
            let catalog = read(&file)?;
            mo_file::write(&catalog, &file.with_extension("mo")).about(file.display())?;
            let template = folder.join(TEMPLATE);
            po_file::write_to_file(&emptied(&catalog), &template).about(template.display())?;
        }
    }
    Ok(())
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
