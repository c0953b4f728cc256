//! Signs that the fonts lack.

use sales_leader_scorecard_core::report::{Document, Report};

use crate::samples::{blank, dutch};
use crate::{dense, read, reader, text};

/// Said where the file lacks a sign.
const REPLACED: &str = "Een □ staat voor een teken dat deze PDF niet kan tonen.";

#[test]
fn a_letter_that_the_fonts_lack_is_still_in_the_text() {
    let sample = dutch().with_note(0, "漢字 😀 العربية");
    assert!(text(&read(&sample.document())).contains("漢字😀العربية"));
}

#[test]
fn characters_without_a_look_do_no_harm() {
    let odd = "a\u{0}\u{7}\u{feff}\u{fffe}\u{e000}\u{301}\u{200d}\u{fe0f}\u{10ffff}z";
    let mut sample = dutch().with_note(0, odd);
    sample.label = odd.into();
    assert!(text(&read(&sample.document())).contains("a\u{e000}\u{301}\u{10ffff}z"));
}

#[test]
fn a_file_says_that_signs_are_replaced_where_some_are() {
    for (label, note, replaced) in [
        ("Γιώργος", "Нужна помощь, Łódź, Đặng, e\u{301}", false),
        ("A\u{fe0f}\u{200d}\u{202e}", "\u{0}\u{7}\t\n\u{feff}", false),
        ("漢字", "", true),
        ("😀", "", true),
        ("", "👩🏽‍💻", true),
        ("", "שלום", true),
        ("", "\u{fffd}", true),
    ] {
        let mut sample = dutch().with_note(0, note);
        sample.label = label.into();
        let mut report = sample.report();
        report.replaced_note = REPLACED.into();
        let shown = text(&read(&Document::Report(Box::new(report))));
        let said = shown.matches(&dense(REPLACED)).count();
        assert_eq!(said, usize::from(replaced), "{label} {note}");
    }
}

#[test]
fn signs_that_are_replaced_are_explained_wherever_they_stand() {
    let changes: [fn(&mut Report); 5] = [
        |report| report.imprint.agency = "漢字".into(),
        |report| report.items[3].name += " 漢",
        |report| report.items[9].texts[0].1 += " 漢",
        |report| report.findings[0].paragraphs[0] += " 漢",
        |report| report.seller[4].0 += " 漢",
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut report = dutch().with_seller().report();
        report.replaced_note = REPLACED.into();
        change(&mut report);
        let file = read(&Document::Report(Box::new(report)));
        let first = file.page_iter().next().expect("a page");
        let shown = dense(&reader::text(&file, first));
        assert_eq!(shown.matches(&dense(REPLACED)).count(), 1, "{at}");
    }
}

#[test]
fn a_checklist_says_that_signs_are_replaced_where_some_are() {
    for (meant, replaced) in [("Kijkt verder.", false), ("Kijkt 漢 verder.", true)] {
        let Document::Blank(mut blank) = blank() else {
            panic!("a checklist");
        };
        blank.replaced_note = REPLACED.into();
        blank.items[9].definition = meant.into();
        let file = read(&Document::Blank(blank));
        let first = file.page_iter().next().expect("a page");
        let shown = dense(&reader::text(&file, first));
        let said = shown.matches(&dense(REPLACED)).count();
        assert_eq!(said, usize::from(replaced), "{meant}");
    }
}
