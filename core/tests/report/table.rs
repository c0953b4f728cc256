//! The report as a table: as a spreadsheet reads it, and never run by one.

use proptest::prelude::*;
use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::{Lang, Mode},
    notes::{Evidence, Note, Notes},
    report::{Source, csv},
};

use crate::given::{EIGHT, MODES, NONE, SELLER, TEN, locale, some_notes, source, sources};

const HEADER: [&str; 8] = [
    "key", "item", "pillar", "rating", "state", "evidence", "note", "label",
];

/// The rows of a table, its header first.
fn read(table: &str, lang: Lang) -> Vec<Vec<String>> {
    let separator = match lang {
        Lang::En | Lang::Other(_) => b',',
        _ => b';',
    };
    let table = table.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .from_reader(table.as_bytes());
    reader
        .records()
        .map(|row| {
            row.expect("rows as long as the first")
                .iter()
                .map(str::to_owned)
                .collect()
        })
        .collect()
}

fn rows(source: &Source) -> Vec<Vec<String>> {
    read(&csv(source), source.locale.lang)
}

/// A candidate with this note of the first item and this label.
fn with(note: &str, label: &str) -> Source {
    let first = Note {
        text: note.into(),
        evidence: [Evidence::Conversation].into(),
    };
    Source {
        notes: Notes {
            label: label.into(),
            ..Notes::default().with("leadership_motivation", first)
        },
        ..source(locale(Lang::Nl, Mode::Candidate), TEN, "")
    }
}

/// What was written in a cell, from what stands there: as docs/REPORT.md says.
fn written(cell: &str) -> String {
    let mut text = String::new();
    let mut before = None;
    for (at, sign) in cell.char_indices() {
        if sign != '\'' || !is_guarded(before, &cell[at..]) {
            text.push(sign);
        }
        before = Some(sign);
    }
    text
}

/// Whether a guard stands before this part of a text, by the sign in front of it.
fn is_guarded(before: Option<char>, part: &str) -> bool {
    let bare = part.trim_start_matches('\'');
    let invisible = "\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2060}\u{feff}";
    let passed = |sign: char| {
        let splits = before.is_some() && "\t\r\n".contains(sign);
        let white = sign.is_whitespace() || sign.is_control();
        let quotes = sign == '"' && (before.is_some() || !bare.starts_with('"'));
        (white && !splits) || quotes || sign == '\'' || invisible.contains(sign)
    };
    let alone = bare.starts_with('\r') && !bare.starts_with("\r\n");
    let formula = part.trim_start_matches(passed).starts_with(SIGNS);
    match before {
        None => formula || bare.starts_with(['\t', '\r', '\n']),
        Some(',' | ';' | '|') => formula || bare.starts_with('\t') || alone,
        Some('\n') => formula || bare.starts_with('\t'),
        Some('\t' | '\r') => formula,
        Some(_) => false,
    }
}

/// What makes a formula.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// No spreadsheet runs a part of this table, whatever it splits at: at one separator or at several,
/// with quotation marks or without.
#[track_caller]
fn assert_runs_nothing(table: &str) {
    let splits = [",", ";", "|", "\t", ",;", ";\t", ",;|\t"];
    for split in splits {
        for part in table.split(|sign| split.contains(sign) || "\r\n".contains(sign)) {
            // Three begin a cell with a quotation mark in it, which is shown as a text.
            let marks = part.len() - part.trim_start_matches('"').len();
            if marks > 1 && marks % 2 == 1 {
                continue;
            }
            let shown = part.trim_start_matches(|sign: char| {
                sign == '"' || sign.is_whitespace() || sign.is_control()
            });
            assert!(
                !shown.starts_with(SIGNS),
                "{part:?} of a table split at {split:?}"
            );
        }
    }
}

/// The cells of the note and the label of the first item.
fn note_and_label(source: &Source) -> [String; 2] {
    let rows = rows(source);
    [rows[1][6].clone(), rows[1][7].clone()]
}

#[test]
fn a_table_has_a_header_a_row_for_each_answer_and_one_for_the_total() {
    for source in sources() {
        let rows = rows(&source);
        assert_eq!(rows[0], HEADER);
        let expected = if source.seller_profile { 16 } else { 11 };
        assert_eq!(rows.len() - 1, expected);
        let items = SALES_LEADER.items.iter().map(|item| item.key);
        let seller = SALES_LEADER.seller.iter().copied();
        let keys = items
            .chain(seller.filter(|_| source.seller_profile))
            .chain(["total"]);
        let first: Vec<_> = rows[1..].iter().map(|row| row[0].as_str()).collect();
        assert_eq!(first, keys.collect::<Vec<_>>());
    }
}

#[test]
fn a_table_is_written_for_the_spreadsheets_of_its_language() {
    for (lang, opening) in [
        (Lang::Nl, "\u{feff}\"key\";\"item\";\"pillar\";"),
        (Lang::En, "\u{feff}\"key\",\"item\",\"pillar\","),
        (Lang::De, "\u{feff}\"key\";\"item\";\"pillar\";"),
        (Lang::Fr, "\u{feff}\"key\";\"item\";\"pillar\";"),
    ] {
        let table = csv(&source(locale(lang, Mode::OwnRating), TEN, ""));
        assert!(table.starts_with(opening), "{table}");
        assert!(table.ends_with("\"\r\n"));
        assert_eq!(table.matches('\n').count(), table.matches("\r\n").count());
        assert_eq!(table.matches('\u{feff}').count(), 1);
    }
}

#[test]
fn rows_hold_whole_numbers_and_states_that_never_change_with_the_language() {
    for (lang, item, pillar, selling, total, band) in [
        (
            Lang::Nl,
            "Willen leidinggeven",
            "Motivatie",
            "Verkopen",
            "Totaal",
            "vaak te zien",
        ),
        (
            Lang::En,
            "Wanting to lead",
            "Motivation",
            "Selling",
            "Total",
            "often visible",
        ),
    ] {
        let source = Source {
            notes: some_notes(),
            ..source(locale(lang, Mode::Candidate), EIGHT, "5x-43")
        };
        let rows = rows(&source);
        let note = "Zei: \"liever coachen\".\nTwee keer.";
        let evidence = "conversation reference";
        assert_eq!(
            rows[1],
            [
                "leadership_motivation",
                item,
                pillar,
                "5",
                "rated",
                evidence,
                note,
                "A. de Vries"
            ]
        );
        assert_eq!(
            rows[3][3..],
            ["", "not-observed", "", "Gaf een klant af.", "A. de Vries"]
        );
        assert_eq!(rows[11][0], "persuasion");
        assert_eq!(
            rows[11][2..],
            [selling, "5", "rated", "", "", "A. de Vries"]
        );
        assert_eq!(rows[12][3..5], ["", "not-observed"]);
        assert_eq!(rows[13][3..5], ["", "unanswered"]);
        let last = ["total", total, "", "60", band, "", "", "A. de Vries"];
        assert_eq!(rows.last().expect("a total"), &last);
    }
    let none = rows(&source(locale(Lang::En, Mode::OwnRating), NONE, ""));
    assert_eq!(none[1][3..], ["", "unanswered", "", "", ""]);
    assert_eq!(none[11], ["total", "Total", "", "", "", "", "", ""]);
}

#[test]
fn what_is_about_a_candidate_is_in_no_table_of_a_self_rating() {
    for mode in MODES {
        let source = Source {
            notes: some_notes(),
            ..source(locale(Lang::En, mode), TEN, SELLER)
        };
        let candidate = mode == Mode::Candidate;
        for row in &rows(&source)[1..] {
            assert_eq!(row[7] == "A. de Vries", candidate, "{mode:?} {row:?}");
            assert!(candidate || row[5].is_empty(), "{row:?}");
        }
    }
}

#[test]
fn ordinary_text_stays_as_it_is() {
    for text in [
        "Zag het zelf.",
        "Zei \"nee\"; en \"ja\", tegelijk",
        "Eerste regel\nTweede regel\r\nDerde",
        "Een omzet van -5% en a=b, 1+1, mail@example.com",
        "10-5 = 5",
        "'s Ochtends",
        " begint met wit",
        "\"=1+1\"",
        "– een streepje, geen min",
        "é漢字😀",
    ] {
        assert_eq!(note_and_label(&with(text, text)), [text, text]);
    }
}

#[test]
fn what_a_spreadsheet_would_run_is_guarded() {
    for text in [
        "=1+1",
        "+31 6 12345678",
        "-1",
        "@SUM(A1)",
        "\rtekst",
        "\ntekst",
        " =1+1",
        "\u{a0}=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1",
        "=HYPERLINK(\"https://example.com\";\"klik\")",
    ] {
        let guarded = format!("'{text}");
        assert_eq!(
            note_and_label(&with(text, text)),
            [&*guarded, &*guarded],
            "{text:?}"
        );
    }
}

#[test]
fn nothing_in_a_text_is_run_where_a_spreadsheet_splits_at_something_else() {
    for (text, cell) in [
        ("a;=1+1", "a;'=1+1"),
        ("a,=1+1", "a,'=1+1"),
        ("a\t=1+1", "a\t'=1+1"),
        ("a\n=1+1", "a\n'=1+1"),
        ("a\r=1+1", "a\r'=1+1"),
        ("a\r\n=1+1", "a\r\n'=1+1"),
        ("a|=1+1", "a|'=1+1"),
        ("a;+1;-1;@A1", "a;'+1;'-1;'@A1"),
        ("a; \u{a0}=1", "a;' \u{a0}=1"),
        ("a;\"=1", "a;'\"=1"),
        ("a;\"\" \"-1", "a;'\"\" \"-1"),
        ("a\";=1;\"b", "a\";'=1;\"b"),
        ("a,;=1", "a,;'=1"),
        ("a;\tb", "a;'\tb"),
        ("a;\rb", "a;'\rb"),
        ("a;\u{0}=1", "a;'\u{0}=1"),
        ("a;\u{feff}=1", "a;'\u{feff}=1"),
        ("a;＝1;＋1;－1;＠A1", "a;'＝1;'＋1;'－1;'＠A1"),
        ("a;\n=1", "a;\n'=1"),
        ("\n=1", "'\n'=1"),
        ("\t=1", "'\t'=1"),
        (" \t\r\n-1", "' \t\r\n'-1"),
        // The writer's own apostrophe stays.
        ("a;'=1", "a;''=1"),
        ("'=1", "''=1"),
        ("'\nb", "''\nb"),
        ("- een\n- twee", "'- een\n'- twee"),
    ] {
        for lang in [Lang::Nl, Lang::En] {
            let mut source = with(text, text);
            source.locale.lang = lang;
            assert_eq!(note_and_label(&source), [cell, cell], "{lang:?}");
            assert_eq!(written(cell), text);
            assert_runs_nothing(&csv(&source));
        }
    }
}

#[test]
fn ordinary_text_with_separators_stays_as_it_is() {
    for text in [
        "Van 3, 4 en 5; nooit -2 of +1",
        "Eerst dit;\ndan dat,\r\nen toen\n\n\nniets",
        "1,5 en 2;5 | 3",
        "kolom\tkolom",
        "Zei: \"ja\", \"nee\";\"misschien\"",
        "'s Ochtends, 's avonds;'s nachts",
        "a – b, – c; — d",
    ] {
        assert_eq!(note_and_label(&with(text, text)), [text, text]);
    }
}

proptest! {
    #[test]
    fn any_note_and_label_come_back_from_a_table(note: String, label: String, english: bool) {
        let mut source = with(&note, &label);
        if english {
            source.locale.lang = Lang::En;
        }
        assert_runs_nothing(&csv(&source));
        for (cell, text) in note_and_label(&source).into_iter().zip([note, label]) {
            prop_assert_eq!(written(&cell), text);
            // Nothing that could be run is left.
            let first = cell.trim_start().chars().next().unwrap_or(' ');
            prop_assert!(!"=+-@＝＋－＠".contains(first));
            prop_assert!(!cell.starts_with(['\t', '\r', '\n']));
        }
        prop_assert_eq!(rows(&source).len(), 12);
    }

    #[test]
    fn a_note_full_of_signs_comes_back_from_a_table(note in "[ \t\r\n\"';,=+@-]{0,12}") {
        let source = with(&note, "");
        let [cell, _] = note_and_label(&source);
        prop_assert_eq!(written(&cell), note);
        assert_runs_nothing(&csv(&source));
    }
}
