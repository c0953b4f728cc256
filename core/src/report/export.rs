//! A report as a plain text, as a table and as JSON (docs/REPORT.md).

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::model::Report;
use super::report_words;
use super::writing::Source;
use crate::locale::Mode;
use crate::notes::{Note, Notes};
use crate::parts::{Point, Section};
use crate::scoring::external::NOT_OBSERVED;
use crate::scoring::{Answer, ScoreResult, Value, score};

/// The report as a text for a mail or a document.
#[must_use]
pub fn text(report: &Report) -> String {
    let colon = report.colon.as_str();
    let write_point = |point: &Point| write_point(point, colon);
    let write_section = |lines: &mut Vec<String>, section: &Section| {
        heading(lines, &section.heading);
        lines.extend(section.paragraphs.iter().cloned());
        lines.extend(section.points.iter().map(write_point));
    };
    let write_labelled = |lines: &mut Vec<String>, label: &str, text: &str| {
        if !text.is_empty() {
            lines.extend(indented(&[label, colon, text].concat()));
        }
    };
    let mut lines = vec![report.title.clone()];
    if !report.label.is_empty() {
        lines.push(report.label.clone());
    }
    lines.push(report.imprint.line());
    lines.push(String::new());
    if let Some(total) = &report.total {
        lines.push(total.line());
        lines.push(total.meaning.clone());
        lines.push(total.range.clone());
    }
    lines.push(report.missing.clone());
    // How they were chosen stands under them, as on the screen.
    heading(&mut lines, &report.steps.heading);
    lines.extend(report.steps.points.iter().map(write_point));
    lines.extend(report.steps.paragraphs.iter().cloned());
    for part in report.findings.iter().chain(&report.strongest) {
        write_section(&mut lines, part);
    }
    heading(&mut lines, &report.items_heading);
    for row in &report.items {
        lines.push([&row.name, colon, &row.shown].concat());
        for (label, text) in &row.texts {
            write_labelled(&mut lines, label, text);
        }
        write_labelled(&mut lines, &row.evidence_label, &row.evidence);
        write_labelled(&mut lines, &row.note_label, &row.note);
    }
    if !report.seller.is_empty() {
        heading(&mut lines, &report.seller_heading);
        lines.extend(
            report
                .seller
                .iter()
                .map(|(name, shown)| [name, colon, shown].concat()),
        );
    }
    for part in report.evidence.iter().chain(&report.route) {
        write_section(&mut lines, part);
    }
    write_section(&mut lines, &report.rules);
    write_section(&mut lines, &report.caveats);
    tidied(&lines)
}

fn heading(lines: &mut Vec<String>, heading: &str) {
    lines.push(String::new());
    lines.push(heading.to_uppercase());
}

/// The lines of a text that belongs to the item above it.
fn indented(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(|line| match line.trim_end() {
        "" => String::new(),
        line => format!("  {line}"),
    })
}

fn write_point(Point { name, mark, text }: &Point, colon: &str) -> String {
    let mut line = String::from("- ");
    line += name;
    if !mark.is_empty() {
        line += &format!(" ({mark})");
    }
    if !name.is_empty() && !text.is_empty() {
        line += colon;
    }
    line + text
}

/// One line break between lines, and never two empty lines.
fn tidied(lines: &[String]) -> String {
    let mut text = String::new();
    let mut empty = true;
    for line in lines {
        if line.is_empty() {
            if !empty {
                text.push('\n');
            }
        } else {
            text += line;
            text.push('\n');
        }
        empty = line.is_empty();
    }
    text
}

/// Column headings of the table; they are the same in every language and never change.
const COLUMNS: [&str; 8] = [
    "key", "item", "pillar", "rating", "state", "evidence", "note", "label",
];

/// The report as a table with a row for each item and one for the total.
///
/// Ratings and the total are whole numbers. A spreadsheet that expects a decimal comma splits
/// columns at semicolons, so a Dutch table has those. It begins with a byte order mark, by which
/// spreadsheets know UTF-8.
#[must_use]
pub fn csv(source: &Source) -> String {
    let separator = match report_words(source.locale.lang).decimal {
        "," => ";",
        _ => ",",
    };
    let report = source.report();
    let notes = notes_of(source);
    let mut rows: Vec<[String; 8]> = vec![COLUMNS.map(Into::into)];
    let answer_to = |key: &str| source.ratings.get(key).unwrap_or_default();
    for row in &report.items {
        let note = notes.of(&row.key);
        let evidence: Vec<_> = note.evidence.iter().map(word).collect();
        rows.push([
            row.key.clone(),
            row.name.clone(),
            row.pillar.clone(),
            row.rating
                .map(|rating| rating.to_string())
                .unwrap_or_default(),
            state(answer_to(&row.key)).into(),
            evidence.join(" "),
            note.text,
            report.label.clone(),
        ]);
    }
    let texts = source.ratings.instrument().text(source.locale.lang);
    let strengths = source.ratings.strengths().iter();
    for (key, answer) in strengths.filter(|_| source.seller_profile) {
        let rating = answer.rating().map(|rating| rating.get().to_string());
        let mut row: [String; 8] = Default::default();
        row[0] = key.as_str().into();
        row[1] = texts.strength(key.as_str()).name.into();
        row[2].clone_from(&report.seller_heading);
        row[3] = rating.unwrap_or_default();
        row[4] = state(*answer).into();
        row[7].clone_from(&report.label);
        rows.push(row);
    }
    let mut total: [String; 8] = Default::default();
    total[0] = "total".into();
    total[1] = source.locale.messages().total.into();
    if let Some(found) = &report.total {
        total[3] = found.value.to_string();
        total[4].clone_from(&found.band);
    }
    total[7] = report.label;
    rows.push(total);
    let lines = rows.iter().map(|row| {
        let cells = row.each_ref().map(|cell| cell_of(cell));
        cells.join(separator) + "\r\n"
    });
    String::from('\u{feff}') + &lines.collect::<String>()
}

/// A cell between quotation marks. A spreadsheet runs what begins with a sign of a formula, so an
/// apostrophe goes before it (OWASP, "CSV Injection"): at the beginning of the cell, and wherever a
/// spreadsheet that splits at something else would begin one. Apostrophes that stand there already
/// are passed over, so that the first is always ours.
fn cell_of(text: &str) -> String {
    let mut cell = String::from("\"");
    let bare = text.trim_start_matches('\'');
    // At the very beginning it is one of three, and shows that a text begins.
    let left_out = if bare.starts_with('"') {
        char::is_whitespace
    } else {
        |sign: char| sign == '"' || sign.is_whitespace()
    };
    if bare.starts_with(['\t', '\r', '\n']) || is_formula(text, left_out) {
        cell.push('\'');
    }
    for (at, sign) in text.char_indices() {
        cell.push(sign);
        let rest = &text[at + sign.len_utf8()..];
        let bare = rest.trim_start_matches('\'');
        let guarded = match sign {
            ',' | ';' | '|' | '\n' if bare.starts_with('\t') => true,
            ',' | ';' | '|' if bare.starts_with('\r') => !bare.starts_with("\r\n"),
            // What stands behind another separator is guarded there.
            ',' | ';' | '|' | '\n' | '\t' | '\r' => is_formula(rest, |sign| {
                sign == '"' || (sign.is_whitespace() && !matches!(sign, '\n' | '\t' | '\r'))
            }),
            // Doubled, as in every cell.
            '"' => {
                cell.push('"');
                false
            }
            _ => false,
        };
        if guarded {
            cell.push('\'');
        }
    }
    cell.push('"');
    cell
}

/// Whether there is a formula behind what a spreadsheet may leave out.
fn is_formula(text: &str, left_out_too: fn(char) -> bool) -> bool {
    let left_out = |sign: char| {
        left_out_too(sign)
            || matches!(
                sign,
                '\'' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
            || (sign.is_control() && !sign.is_whitespace())
    };
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.trim_start_matches(left_out).starts_with(signs)
}

/// What was noted, as far as it has to do with the mode: a self-rating has no label, route or
/// evidence, though some may be left from a candidate.
fn notes_of(source: &Source) -> Notes {
    let notes = source.notes.clone();
    match source.locale.mode {
        Mode::Candidate => notes,
        Mode::OwnRating => {
            let items = notes.items.into_iter();
            items.fold(Notes::default(), |own, (key, note)| {
                let evidence = BTreeSet::new();
                own.with(&key, Note { evidence, ..note })
            })
        }
    }
}

fn state(answer: Answer) -> &'static str {
    match answer {
        Answer::Unanswered => "unanswered",
        Answer::Rated(_) => "rated",
        Answer::NotObserved => NOT_OBSERVED,
    }
}

/// As it is written in a file.
fn word(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().into()
}

/// The report for other software, as `result.schema.json` describes it.
#[must_use]
pub fn json(source: &Source) -> String {
    let score = score(&source.ratings);
    let result = ScoreResult {
        mode: source.locale.mode,
        score: &score,
    };
    let ratings = source.ratings.to_external(source.seller_profile);
    let Notes {
        items,
        route,
        label,
    } = notes_of(source);
    let items: Map<String, Json> = items
        .into_iter()
        .map(|(key, note)| {
            let evidence: Vec<_> = note.evidence.iter().map(word).collect();
            (key, json!({ "text": note.text, "evidence": evidence }))
        })
        .collect();
    let whole = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "ratings": Value::from(ratings),
        "result": Value::from(result),
        "notes": items,
        "route": route.map(|route| word(&route)),
        "label": label,
    });
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}
