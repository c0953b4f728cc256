//! Signs that the fonts lack.

use sales_leader_scorecard_core::report::Document;

use crate::{dense, read, samples::dutch, text};

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
