//! What was measured, as it is printed.

use super::{Row, limits::Verdict};

/// A figure, its name for people, and how many of its units make the one shown.
type Column = (&'static str, &'static str, f64);

/// What each number of scorecards has.
const ALWAYS: [Column; 7] = [
    ("cold ms", "coldStart", 1.0),
    ("rating ms", "rating", 1.0),
    ("memory MB", "memory", 1e6),
    ("of heap", "heap", 1e6),
    ("document", "document", 1e6),
    ("wasm", "wasm", 1e6),
    ("nodes", "nodes", 1.0),
];

/// What is measured of one scorecard alone.
const OF_ONE: [Column; 14] = [
    ("cold start, ms", "coldStart", 1.0),
    ("the same, processor 4x slower", "coldStartSlowCpu", 1.0),
    ("the same, slow 4G", "coldStartSlow4g", 1.0),
    ("rating, to the total, ms", "rating", 1.0),
    ("rating, to the frame, ms", "ratingFrame", 1.0),
    ("rating, processor, ms", "ratingCpu", 1.0),
    ("tenth answer, to the frame, ms", "tenthAnswer", 1.0),
    ("nodes of the tree, empty", "treeEmpty", 1.0),
    ("nodes of the tree, with a result", "tree", 1.0),
    ("tenth answer, 4x slower, ms", "tenthAnswerSlowCpu", 1.0),
    ("slowest of 20 ratings, 4x slower, ms", "slowestRating", 1.0),
    ("ratings with a task above 50 ms, 4x, %", "longTasks", 1.0),
    ("from frame to frame in a drag, 4x, ms", "dragFrame", 1.0),
    ("frames later than 20 ms in it, %", "lateFrames", 1.0),
];

/// The figures of each page with each number of scorecards.
pub(super) fn rows_of(rows: &[Row]) -> String {
    let mut table = format!("\n{:8} {:>6}", "page", "number");
    for (name, ..) in ALWAYS {
        table += &format!(" {name:>9}");
    }
    table.push('\n');
    for row in rows {
        table += &format!("{:8} {:>6}", row.page, row.scorecards);
        for (_, figure, unit) in ALWAYS {
            table += &number(row.figures.get(figure).map(|found| found / unit));
        }
        table.push('\n');
    }
    table
}

/// The figures of one scorecard, by hand, with Preact and as the widget, and how they compare.
pub(super) fn compared(rows: &[Row]) -> String {
    let mut table = format!(
        "\n{:42} {:>9} {:>9} {:>9} {:>9} {:>9}\n",
        "one scorecard", "plain", "preact", "widget", ": plain", ": preact"
    );
    for (name, figure, unit) in OF_ONE {
        let of = |page: &str| {
            let row = rows
                .iter()
                .find(|row| row.page == page && row.scorecards == 1)?;
            row.figures.get(figure).map(|found| found / unit)
        };
        let [plain, preact, widget] = ["plain", "preact", "widget"].map(of);
        let to = |other: Option<f64>| Some(widget? / other?);
        let cells = [plain, preact, widget, to(plain), to(preact)].map(number);
        table += &format!("{name:42}{}\n", cells.concat());
    }
    table
}

fn number(found: Option<f64>) -> String {
    let Some(found) = found else {
        return format!(" {:>9}", "-");
    };
    let places = match found.abs() {
        small if small < 10.0 => 2,
        middling if middling < 100.0 => 1,
        _ => 0,
    };
    format!(" {found:>9.places$}")
}

/// The limits, what was found, and whether they are kept.
pub(super) fn verdicts_of(verdicts: &[Verdict]) -> String {
    let mut table = format!("\n{:60} {:>9} {:>9}\n", "limit", "found", "at most");
    for verdict in verdicts {
        let places = usize::from(verdict.most < 1000.0);
        let note = if verdict.kept { "" } else { "  BROKEN" };
        table += &format!(
            "{:60} {:>9.places$} {:>9.places$}{note}\n",
            verdict.what, verdict.found, verdict.most
        );
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::Figures;

    #[test]
    fn the_widget_is_compared_with_both_pages_and_what_is_missing_is_a_dash() {
        let row = |page: &str, cold: f64| Row {
            page: page.into(),
            scorecards: 1,
            figures: Figures::from([("coldStart".to_owned(), cold)]),
        };
        let table = compared(&[
            row("plain", 100.0),
            row("preact", 125.0),
            row("widget", 250.0),
        ]);
        let words = |line: usize| {
            let line = table.lines().nth(line).unwrap_or_default();
            line.split_whitespace().collect::<Vec<_>>()
        };
        assert_eq!(words(2)[3..], ["100", "125", "250", "2.50", "2.00"]);
        assert_eq!(words(3)[5..], ["-"; 5]);
    }
}
