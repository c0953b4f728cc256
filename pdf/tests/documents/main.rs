//! Whole files, read back.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};
use sales_leader_scorecard_core::report::{Document, Imprint};
use sales_leader_scorecard_pdf::pdf;
use samples::{blank, dutch, eight, english, unrated};
use serde_json::Value;

mod own;
mod places;
mod reader;
mod real;
#[path = "../../../core/tests/fixtures/reports.rs"]
mod reports;
mod samples;
mod signs;

/// 150 KB.
const MOST_BYTES: usize = 150 * 1024;

fn made(document: &Document) -> Vec<u8> {
    pdf(document).unwrap_or_else(|error| panic!("{error}"))
}

fn read(document: &Document) -> lopdf::Document {
    let bytes = made(document);
    assert!(bytes.len() < MOST_BYTES, "{} bytes", bytes.len());
    lopdf::Document::load_mem(&bytes).unwrap_or_else(|error| panic!("{error}"))
}

/// The text of all pages without any white, since lines end where they did not in the model.
fn text(file: &lopdf::Document) -> String {
    let pages = file.page_iter().map(|page| reader::text(file, page));
    dense(&pages.collect::<String>())
}

fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

fn catalog(file: &lopdf::Document) -> &Dictionary {
    file.catalog().unwrap_or_else(|error| panic!("{error}"))
}

/// An entry of the catalog as text.
fn entry(dictionary: &Dictionary, key: &[u8]) -> String {
    let entry = dictionary.get(key).and_then(Object::as_str);
    let entry = entry.unwrap_or_else(|error| panic!("{error}"));
    reader::string(entry)
}

/// Not there to be read, or only with a text that the samples may lack. `said` is what a figure says aloud.
const UNREAD: [&str; 9] = [
    "href",
    "lang",
    "colon",
    "said",
    "key",
    "note_label",
    "evidence_label",
    "seller_heading",
    "replaced_note",
];

/// Every text of a document that is there to be read.
fn texts(document: &Document) -> BTreeSet<String> {
    fn collect(value: &Value, texts: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => {
                texts.insert(dense(text));
            }
            Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
            Value::Object(entries) => entries
                .iter()
                .filter(|(name, _)| !UNREAD.contains(&name.as_str()))
                .for_each(|(_, value)| collect(value, texts)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    collect(
        &serde_json::to_value(document).unwrap_or_default(),
        &mut found,
    );
    found
}

fn all() -> Vec<Document> {
    vec![
        dutch().document(),
        english().document(),
        eight().document(),
        unrated().document(),
        dutch().with_seller().document(),
        blank(),
    ]
}

#[test]
fn every_text_of_the_model_is_in_the_file() {
    for document in all() {
        let shown = text(&read(&document));
        for text in texts(&document) {
            assert!(shown.contains(&text), "{text}");
        }
    }
}

#[test]
fn a_short_report_and_the_checklist_have_two_pages() {
    let mut sample = dutch().report();
    for row in &mut sample.items {
        row.texts.truncate(2);
        row.evidence.clear();
    }
    let short = Document::Report(Box::new(sample));
    for document in [short, blank()] {
        assert_eq!(read(&document).get_pages().len(), 2);
    }
}

#[test]
fn a_report_without_notes_has_at_most_three_pages() {
    for document in all() {
        assert!(read(&document).get_pages().len() <= 3);
    }
}

#[test]
fn each_page_names_its_number() {
    let file = read(&blank());
    assert!(text(&file).contains("1/2") && text(&file).contains("2/2"));
}

#[test]
fn the_file_names_its_language_and_title() {
    for (document, lang) in [(dutch(), "nl"), (english(), "en")] {
        let file = read(&document.document());
        assert_eq!(entry(catalog(&file), b"Lang"), lang);
        let properties = file
            .trailer
            .get(b"Info")
            .and_then(|info| file.dereference(info));
        let (_, properties) = properties.unwrap_or_else(|error| panic!("{error}"));
        let properties = properties
            .as_dict()
            .unwrap_or_else(|error| panic!("{error}"));
        let title = format!("{} – A. de Vries-Öztürk", document.report().title);
        assert_eq!(entry(properties, b"Title"), title);
    }
}

#[test]
fn the_structure_names_headings_lists_tables_figures_and_links() {
    let file = read(&dutch().with_seller().document());
    assert!(catalog(&file).get(b"StructTreeRoot").is_ok());
    let kinds: BTreeSet<_> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"S").ok()?.as_name().ok())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    for kind in [
        "H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Figure", "Link",
    ] {
        assert!(kinds.contains(kind), "{kind} is not in {kinds:?}");
    }
}

#[test]
fn figures_are_described_and_bookmarks_name_the_headings() {
    let document = dutch();
    let file = read(&document.document());
    let texts = |key: &[u8]| -> Vec<String> {
        let dictionaries = file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok());
        let with = dictionaries.filter(|dictionary| dictionary.get(key).is_ok());
        with.map(|dictionary| entry(dictionary, key)).collect()
    };
    let report = document.report();
    assert!(texts(b"Alt").contains(&report.profile));
    for heading in [
        report.title,
        report.profile,
        report.items_heading,
        report.steps.heading,
    ] {
        assert!(texts(b"Title").contains(&heading), "{heading}");
    }
    assert!(catalog(&file).get(b"Outlines").is_ok());
}

#[test]
fn next_steps_are_numbered_and_how_they_were_chosen_stands_under_them_as_on_the_screen() {
    for sample in [dutch(), english(), dutch().with_seller()] {
        let report = sample.report();
        let shown = text(&read(&sample.document()));
        let mut from = 0;
        for said in [
            report.steps.heading.clone(),
            format!(
                "1{}{}",
                report.steps.points[0].name, report.steps.points[0].mark
            ),
            format!(
                "2{}{}",
                report.steps.points[1].name, report.steps.points[1].mark
            ),
            report.steps.paragraphs[0].clone(),
            report.items_heading,
        ] {
            let found = shown[from..].find(&dense(&said));
            from += found.unwrap_or_else(|| panic!("{said} does not follow")) + 1;
        }
    }
}

#[test]
fn who_offers_it_stands_on_the_first_page_with_the_day_and_a_link() {
    let imprint = samples::imprint();
    for document in [dutch().document(), unrated().document(), blank()] {
        let file = read(&document);
        let first = file.page_iter().next().expect("a page");
        let shown = dense(&reader::text(&file, first));
        for text in imprint.texts() {
            assert!(shown.contains(&dense(text)), "{text}");
        }
        let leads = file.objects.values().filter_map(|object| {
            let action = object.as_dict().ok()?.get(b"A").ok()?.as_dict().ok()?;
            Some(entry(action, b"URI"))
        });
        assert_eq!(leads.filter(|to| *to == imprint.href).count(), 1);
    }
}

#[test]
fn an_imprint_is_as_long_as_what_is_known() {
    let long = "a".repeat(63);
    for (agency, contact, day) in [
        ("", "", ""),
        ("Bureau X", "", ""),
        ("", "info@recruiter.example", ""),
        ("", "", "Gemaakt op 29 november 2026"),
        ("Bureau X", "+31201234567", "Gemaakt op 29 november 2026"),
        // Longer than a line: nothing of a host is cut.
        (
            "東京",
            &*format!("{long}.{long}.{long}.example:8443"),
            "Made on 1 May 2026",
        ),
    ] {
        let known = Imprint {
            agency: agency.into(),
            contact: contact.into(),
            href: "https://recruiter.example/".into(),
            day: day.into(),
        };
        let mut report = dutch().report();
        report.imprint = known.clone();
        let document = Document::Report(Box::new(report));
        let shown = text(&read(&document));
        assert!(
            known.texts().all(|text| shown.contains(&dense(text))),
            "{shown}"
        );
        assert_eq!(shown.contains('·'), known.texts().count() > 1, "{known:?}");
    }
}

#[test]
fn long_notes_go_on_on_further_pages_and_nothing_is_cut() {
    let words: Vec<_> = (0..900).map(|word| format!("w{word}.")).collect();
    let note = words.join(" ");
    assert!(note.len() > 5000);
    let sample = (0..10).fold(dutch(), |sample, item| sample.with_note(item, &*note));
    let file = read(&sample.document());
    assert!(file.get_pages().len() > 6);
    let shown = text(&file);
    for word in ["w0.", "w450.", "w899."] {
        assert_eq!(shown.matches(word).count(), 10, "{word}");
    }
}

#[test]
fn a_word_without_end_and_a_note_of_empty_lines_are_set() {
    let endless = "x".repeat(5000);
    let sample = dutch()
        .with_note(0, &*endless)
        .with_note(1, "\n".repeat(5000));
    assert!(text(&read(&sample.document())).matches('x').count() >= 5000);
}

#[test]
fn a_label_and_a_link_without_end_are_set() {
    let mut sample = dutch();
    sample.label = "Een naam zonder einde ".repeat(60);
    sample.link = "https://example.com/".repeat(200);
    let shown = text(&read(&sample.document()));
    assert!(shown.contains(&dense(&sample.label)) && shown.contains(&sample.link));
}

#[test]
fn a_link_that_is_too_long_for_a_code_stands_there_alone() {
    for (length, figures) in [(367, 1), (368, 0)] {
        let mut sample = dutch();
        sample.link = format!("{:a<length$}", "https://example.com/");
        let report = sample.report();
        let file = read(&sample.document());
        let described = file.objects.values().filter_map(|object| {
            let dictionary = object.as_dict().ok()?;
            dictionary.get(b"Alt").ok()?;
            Some(entry(dictionary, b"Alt"))
        });
        let codes = described.filter(|alt| *alt == report.link_note).count();
        assert_eq!(codes, figures, "{length}");
        assert!(text(&file).contains(&sample.link), "{length}");
    }
}

#[test]
fn what_a_damaged_entry_holds_comes_to_an_end() {
    let endless = "Een naam zonder einde, ".repeat(220_000);
    assert!(endless.len() > 5_000_000);
    let mut sample = (0..10).fold(dutch(), |sample, item| sample.with_note(item, &*endless));
    sample.label.clone_from(&endless);
    let bytes = made(&sample.document());
    assert!(bytes.len() < 5_000_000, "{} bytes", bytes.len());
    sample.label = "\n".repeat(5_000_000);
    assert!(made(&sample.document()).len() < 5_000_000);
}

#[test]
fn a_document_without_a_title_is_refused() {
    let refused = pdf(&Document::Blank(Box::default()));
    let message = refused.err().map(|error| error.to_string());
    assert_eq!(
        message.as_deref(),
        Some("the PDF can't be written: validation failed with 2 errors")
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for document in all() {
        assert_eq!(made(&document), made(&document));
    }
}
