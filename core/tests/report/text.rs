//! The report as a plain text.

use sales_leader_scorecard_core::{
    locale::{Lang, Mode},
    notes::{Note, Notes},
    report::{Imprint, Report, Source, text},
};

use crate::given::{EIGHT, MODES, NONE, TEN, locale, some_notes, source, sources};
use crate::model::texts_of;
use crate::strings::sentences;

#[test]
fn every_sentence_of_the_report_is_in_the_text() {
    for source in sources() {
        let report = source.report();
        // Headings stand in capitals.
        let text = text(&report).replace("\n  ", "\n").to_uppercase();
        // What only makes sense beside its code, and the link itself, are for the print.
        let mut report = Report {
            link: String::new(),
            link_note: String::new(),
            ..report
        };
        // A label without a text is not there to be read.
        for row in &mut report.items {
            if row.evidence.is_empty() {
                row.evidence_label.clear();
            }
        }
        let mut found = 0;
        for said in texts_of(&report) {
            if !sentences(&said).is_empty() {
                assert!(text.contains(&said.to_uppercase()), "{said}");
                found += 1;
            }
        }
        assert!(found > 20, "{found} texts with a sentence");
    }
}

#[test]
fn the_total_and_every_rating_are_in_the_text() {
    for mode in MODES {
        let said = text(&source(locale(Lang::Nl, mode), EIGHT, "57543").report());
        let total = "60 van 100: vaak te zien, op basis van 8 van de 10 vragen\n";
        assert!(said.contains(total), "{said}");
        let ratings = ["\nAfspraken nakomen: 3\n", "\nOnderhandelen: 3\n"];
        for line in ratings {
            assert!(said.contains(line), "{line:?} is not in {said}");
        }
    }
}

#[test]
fn label_notes_and_evidence_are_in_the_text_only_where_there_are_some() {
    for (mode, notes, there, not_there) in [
        (
            Mode::Candidate,
            some_notes(),
            &[
                "Scorecard van de kandidaat\nA. de Vries\n",
                "\n  Notitie: Zei: \"liever coachen\".\n  Twee keer.\n",
                "\n  Bron: gesprek, referentie\n",
                "\n  Bron: alleen een indruk\n",
                "\nINTERN OF EXTERN? UIT DE EIGEN ORGANISATIE\n",
            ][..],
            &[][..],
        ),
        (
            Mode::OwnRating,
            some_notes(),
            &["\n  Notitie: Zei: \"liever coachen\".\n  Twee keer.\n"],
            &[
                "A. de Vries",
                "Bron:",
                "gesprek, referentie",
                "INTERN OF EXTERN",
            ],
        ),
        (
            Mode::Candidate,
            Notes::default(),
            &["\n  Bron: alleen een indruk\n"],
            &["A. de Vries", "Notitie:", "INTERN OF EXTERN"],
        ),
    ] {
        let said = text(
            &Source {
                notes,
                ..source(locale(Lang::Nl, mode), TEN, "")
            }
            .report(),
        );
        for line in there {
            assert!(said.contains(line), "{line:?} is not in {said}");
        }
        for line in not_there {
            assert!(!said.contains(line), "{line:?} is in {said}");
        }
    }
}

#[test]
fn who_offers_it_stands_under_the_title_as_far_as_it_is_known() {
    for (imprint, line) in [
        (
            [
                "Bureau X",
                "recruiter.example",
                "Gemaakt op 29 november 2026",
            ],
            "Bureau X · recruiter.example · Gemaakt op 29 november 2026\n\n",
        ),
        (["Bureau X", "", ""], "Bureau X\n\n"),
        (["", "+31201234567", ""], "+31201234567\n\n"),
        (["", "", ""], "\n"),
    ] {
        let [agency, contact, day] = imprint.map(String::from);
        let href = String::new();
        let source = Source {
            imprint: Imprint {
                agency,
                contact,
                href,
                day,
            },
            ..source(locale(Lang::Nl, Mode::OwnRating), TEN, "")
        };
        let said = text(&source.report());
        let opening = format!("Je scorecard\n{line}53 van 100");
        assert!(said.starts_with(&opening), "{said}");
    }
}

#[test]
fn no_two_lines_in_a_row_are_empty_and_no_choice_is_open() {
    for source in sources() {
        let text = text(&source.report());
        assert!(!text.contains("\n\n\n"), "{text}");
        assert!(!text.starts_with('\n') && text.ends_with('\n') && !text.ends_with("\n\n"));
        assert!(!text.contains(['[', '|', ']']), "{text}");
        assert!(text.lines().all(|line| line.trim_end() == line), "{text}");
    }
}

#[test]
fn a_label_that_asks_needs_no_colon() {
    for source in sources() {
        assert!(!text(&source.report()).contains("?:"));
    }
}

#[test]
fn empty_lines_of_a_note_leave_no_white_behind() {
    let note = Note {
        text: "Eerst.\n\n\nDan.\n".into(),
        ..Note::default()
    };
    let said = text(
        &Source {
            notes: Notes::default().with("coaching", note),
            ..source(locale(Lang::En, Mode::OwnRating), TEN, "")
        }
        .report(),
    );
    assert!(said.contains("\n  Note: Eerst.\n\n  Dan.\n"), "{said}");
    assert!(!said.contains("\n\n\n") && said.lines().all(|line| line.trim_end() == line));
}

#[test]
fn without_a_total_the_text_says_what_is_missing() {
    let report = source(locale(Lang::En, Mode::OwnRating), NONE, "").report();
    let opening = format!("Your scorecard\n\n{}\n\n", report.missing);
    assert!(text(&report).starts_with(&opening), "{}", text(&report));
}
