//! Writes sample PDFs under `target/`: a filled scorecard and a blank checklist, or one for each
//! JSON file that is named.

use std::{error::Error, fs, path::Path};

use sales_leader_scorecard_pdf::pdf;

#[path = "../tests/documents/samples.rs"]
mod samples;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    fs::create_dir_all(&folder)?;
    let mut documents = Vec::new();
    for file in std::env::args().skip(1) {
        let name = Path::new(&file).file_stem().unwrap_or_default();
        let document = serde_json::from_str(&fs::read_to_string(&file)?)?;
        documents.push((name.to_string_lossy().into_owned(), document));
    }
    if documents.is_empty() {
        documents.push(("scorecard".to_owned(), samples::dutch().document()));
        documents.push(("checklist".to_owned(), samples::blank()));
    }
    for (name, document) in documents {
        let file = folder.join(format!("{name}.pdf"));
        let start = std::time::Instant::now();
        let bytes = pdf(&document)?;
        let taken = start.elapsed().as_millis();
        fs::write(&file, &bytes)?;
        println!("{} ({} bytes, {taken} ms)", file.display(), bytes.len());
    }
    Ok(())
}
