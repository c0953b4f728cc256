//! Documents that the widget itself writes, for every kind of visitor.

use sales_leader_scorecard_core::report::Document;
use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Address, Lang},
    notes::Notes,
    report::{self, Source},
};

use crate::reports::{NONE, locales, source, sources};
use crate::samples::imprint;
use crate::{dense, read, text, texts};

/// The PDF maker has its own copy of the model: what is written as JSON is read as such.
fn document(document: &report::Document) -> Document {
    let json = serde_json::to_value(document).unwrap_or_default();
    serde_json::from_value(json).unwrap_or_else(|error| panic!("{error}"))
}

fn of(source: &Source) -> Document {
    document(&report::Document::Report(Box::new(source.report())))
}

/// Each text of a document is there to be read.
#[track_caller]
fn assert_whole(document: &Document, file: &lopdf::Document) {
    let shown = text(file);
    for text in texts(document) {
        assert!(shown.contains(&text), "{text}");
    }
}

/// The reports of a language: in every state with notes, and without them where that is all the
/// difference. Only Dutch has two forms of address.
fn reports(lang: Lang) -> Vec<Source> {
    let of_lang = sources().into_iter().filter(|source| {
        let locale = source.locale;
        let formal = locale.address == Address::U;
        let bare = source.notes == Notes::default();
        let repeats = (lang != Lang::Nl && formal) || (bare && (formal || source.seller_profile));
        locale.lang == lang && !repeats
    });
    of_lang.collect()
}

/// Each text is in the file, a label where there is something behind it, on two or three pages.
#[track_caller]
fn assert_files_are_whole(lang: Lang) {
    let sources = reports(lang);
    assert!(sources.len() > 15, "{} reports", sources.len());
    for source in sources {
        let document = of(&source);
        let file = read(&document);
        assert_whole(&document, &file);
        let pages = file.get_pages().len();
        assert!((2..=3).contains(&pages), "{pages} pages: {source:?}");
        let shown = text(&file);
        let text = source.ratings.instrument().text(source.locale.lang);
        // The block's heading is a word of other sentences as well.
        let seller = dense(text.seller[0].name);
        assert_eq!(shown.contains(&seller), source.seller_profile, "{lang:?}");
        for row in source.report().items {
            for (label, said) in [
                (row.note_label, row.note),
                (row.evidence_label, row.evidence),
            ] {
                let there = shown.contains(&dense(&label));
                assert!(there || said.is_empty(), "{label}: {said}");
            }
        }
    }
}

#[test]
fn every_text_of_a_real_dutch_report_is_in_its_file() {
    assert_files_are_whole(Lang::Nl);
}

#[test]
fn every_text_of_a_real_english_report_is_in_its_file() {
    assert_files_are_whole(Lang::En);
}

#[test]
fn every_text_of_a_real_german_report_is_in_its_file() {
    assert_files_are_whole(Lang::De);
}

#[test]
fn every_text_of_a_real_french_report_is_in_its_file() {
    assert_files_are_whole(Lang::Fr);
}

/// As the widget has it made for an agency.
fn offered(source: &Source) -> Source {
    Source {
        imprint: imprint(),
        ..source.clone()
    }
}

#[test]
fn a_report_without_notes_has_two_pages_whoever_it_is_about() {
    for source in sources() {
        if source.notes == Notes::default() {
            let document = of(&offered(&source));
            let file = read(&document);
            assert_eq!(file.get_pages().len(), 2, "{source:?}");
        }
    }
}

#[test]
fn every_checklist_names_who_offers_it_and_has_two_pages() {
    for locale in locales() {
        let written = report::Document::blank(&offered(&source(locale, NONE, "")));
        let document = document(&written);
        let file = read(&document);
        assert_whole(&document, &file);
        assert_eq!(file.get_pages().len(), 2, "{locale:?}");
        assert!(text(&file).contains("recruiter.example"), "{locale:?}");
    }
}

#[test]
fn a_checklist_with_the_second_block_has_its_questions_on_a_third_page() {
    for locale in locales() {
        let source = Source {
            seller_profile: true,
            ..source(locale, NONE, "")
        };
        let document = document(&report::Document::blank(&offered(&source)));
        let file = read(&document);
        assert_whole(&document, &file);
        assert_eq!(file.get_pages().len(), 3, "{locale:?}");
    }
}

#[test]
fn every_text_of_the_real_checklist_is_in_its_file_of_two_pages() {
    for locale in locales() {
        let blank = report::blank(locale, &SALES_LEADER, false);
        let document = document(&report::Document::Blank(Box::new(blank)));
        let file = read(&document);
        assert_whole(&document, &file);
        assert_eq!(file.get_pages().len(), 2, "{locale:?}");
    }
}
