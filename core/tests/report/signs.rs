//! Signs that a PDF lacks, as they are named on screen.

use sales_leader_scorecard_core::report::{Document, Report, replaced, report_words};

use crate::given::sources;

#[test]
fn the_signs_that_a_pdf_lacks_are_named_each_once_and_a_few() {
    for (text, named) in [
        ("", ""),
        ("Zażółć, Γιώργος, Юлия, é, e\u{301}, naïef – ‘x’…\n\t½€", ""),
        ("\u{feff}\u{202e}\u{0}\u{fe0f}\u{200d}\u{e0067}", ""),
        ("漢字 en 漢字", "漢 字"),
        ("👍🏽", "👍 🏽"),
        ("שלום", "ש ל ו ם"),
        ("一二三四五六七八", "一 二 三 四 五 六 七 八"),
        ("一二三四五六七八九一", "一 二 三 四 五 六 七 八 …"),
        ("\u{fffd}", "\u{fffd}"),
    ] {
        assert_eq!(replaced(text), named, "{text}");
    }
}

#[test]
fn only_the_document_of_a_pdf_says_what_stands_for_a_lacking_sign() {
    for source in sources() {
        let Document::Report(report) = Document::report(&source) else {
            panic!("a report");
        };
        let words = report_words(source.locale.lang);
        assert_eq!(report.replaced_note, words.pdf_replaced);
        let bare = Report {
            replaced_note: String::new(),
            ..*report
        };
        assert_eq!(bare, source.report());
    }
}
