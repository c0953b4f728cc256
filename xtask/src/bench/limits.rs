//! What the widget may cost.

use serde::Serialize;

use super::{File, Row};
use crate::{
    failure::{Failure, Outcome},
    published::{FIRST_USE, LOADER, PDF_GLUE, PDF_WASM, REPORT_GLUE, REPORT_WASM},
};

/// Brotli bytes: the file that every page loads, all that is loaded at first use, and the programs that a
/// visitor loads who asks for the report, and then for a PDF. The report's words and advice, a file of each
/// in one language, are not counted. First use may take 123 KiB, the documents of one language among them:
/// one owner, one boundary and scripts in modules came before bytes, and so did steps, contact and next
/// steps. Issues ask for 96 and 88.
const LOADER_BYTES: usize = 4_096;
const FIRST_USE_BYTES: usize = 125_952;
const REPORT_BYTES: usize = 195_584;
const PDF_BYTES: usize = 409_600;

/// What people call a figure, and what it is called in a row.
type Figure = (&'static str, &'static str);
const COLD_START: Figure = ("cold start", "coldStart");
const COLD_START_SLOWED: Figure = ("cold start, 4x slower", "coldStartSlowCpu");
const COLD_START_ON_4G: Figure = ("cold start, slow 4G", "coldStartSlow4g");
const TO_TOTAL: Figure = ("rating to the total", "rating");
const TO_FRAME: Figure = ("rating to the frame", "ratingFrame");
const PROCESSOR: Figure = ("rating, processor", "ratingCpu");
const TENTH: Figure = ("tenth answer to the frame", "tenthAnswer");
const SLOWEST: Figure = ("slowest of 20 ratings, 4x slower", "slowestRating");
const DRAG: Figure = ("frame of a drag, 4x slower", "dragFrame");
const MEMORY: Figure = ("memory", "memory");
const NODES: Figure = ("nodes", "nodes");
const TREE_EMPTY: Figure = ("nodes of the tree, empty", "treeEmpty");
const TREE: Figure = ("nodes of the tree, with a result", "tree");

/// A ratio of two figures of one run, of which the first is at most so many times the second.
struct Limit {
    figure: Figure,
    of: Pair,
    most: f64,
}

/// What is divided.
enum Pair {
    /// The widget by the plain page, this many on each.
    ToPlain(u32),
    /// This many widgets by one.
    ToOne(u32),
    /// What each widget after the first adds by what each scorecard of the plain page adds, of this many.
    Further(u32),
}

/// About half as much again as was measured on two idle cores, and twice for the cold start of many,
/// which varies most; a fifth more where the figure hardly varies, as nodes and memory. `docs/BENCH.md`
/// has the figures.
const RATIOS: [Limit; 25] = [
    limit(COLD_START, Pair::ToPlain(1), 2.6),
    limit(COLD_START, Pair::ToPlain(10), 4.0),
    limit(COLD_START, Pair::ToPlain(50), 6.0),
    limit(COLD_START_SLOWED, Pair::ToPlain(1), 2.8),
    limit(COLD_START_ON_4G, Pair::ToPlain(1), 3.6),
    limit(TO_TOTAL, Pair::ToPlain(1), 3.5),
    limit(TO_TOTAL, Pair::ToPlain(10), 4.6),
    limit(TO_TOTAL, Pair::ToPlain(50), 11.0),
    limit(TO_FRAME, Pair::ToPlain(1), 2.6),
    limit(PROCESSOR, Pair::ToPlain(1), 2.5),
    limit(TENTH, Pair::ToPlain(1), 3.8),
    limit(SLOWEST, Pair::ToPlain(1), 4.3),
    limit(DRAG, Pair::ToPlain(1), 1.5),
    limit(MEMORY, Pair::ToPlain(1), 3.6),
    limit(MEMORY, Pair::ToPlain(10), 5.0),
    limit(MEMORY, Pair::ToPlain(50), 5.4),
    limit(NODES, Pair::ToPlain(1), 3.0),
    limit(TREE_EMPTY, Pair::ToPlain(1), 2.4),
    limit(TREE, Pair::ToPlain(1), 2.6),
    limit(COLD_START, Pair::Further(50), 9.0),
    limit(MEMORY, Pair::Further(50), 5.6),
    limit(COLD_START, Pair::ToOne(50), 8.0),
    limit(TO_TOTAL, Pair::ToOne(50), 6.0),
    limit(MEMORY, Pair::ToOne(10), 4.9),
    limit(MEMORY, Pair::ToOne(50), 22.0),
];

const fn limit(figure: Figure, of: Pair, most: f64) -> Limit {
    Limit { figure, of, most }
}

/// One limit and what was found.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Verdict {
    pub(super) what: String,
    pub(super) found: f64,
    pub(super) most: f64,
    pub(super) kept: bool,
}

impl Verdict {
    fn new(what: impl Into<String>, found: f64, most: f64) -> Self {
        Self {
            what: what.into(),
            found,
            most,
            // A ratio that is no number keeps no limit.
            kept: found <= most,
        }
    }
}

/// Holds the sizes and the ratios against their limits.
pub(super) fn judge(files: &[File], rows: &[Row]) -> Outcome<Vec<Verdict>> {
    let size = |what: &str, names: &[&str], most: usize| {
        let wanted = files.iter().filter(|file| names.contains(&file.name));
        let found = whole(wanted.map(|file| file.brotli).sum());
        Verdict::new(format!("{what}, brotli bytes"), found, whole(most))
    };
    let mut verdicts = vec![
        size("embed.js", &[LOADER], LOADER_BYTES),
        size("first use", &FIRST_USE, FIRST_USE_BYTES),
        size("report", &[REPORT_GLUE, REPORT_WASM], REPORT_BYTES),
        size("PDF", &[PDF_GLUE, PDF_WASM], PDF_BYTES),
    ];
    for limit in &RATIOS {
        verdicts.push(ratio(limit, rows)?);
    }
    Ok(verdicts)
}

fn ratio(limit: &Limit, rows: &[Row]) -> Outcome<Verdict> {
    let (name, figure) = limit.figure;
    let found = |page: &str, scorecards: u32| {
        let row = rows
            .iter()
            .find(|row| row.page == page && row.scorecards == scorecards);
        let found = row.and_then(|row| row.figures.get(figure).copied());
        let missing = || format!("{figure} of {scorecards} on a {page} page was not measured");
        found.ok_or_else(|| Failure::new(missing()))
    };
    let added = |page, count| {
        let all = found(page, count)? - found(page, 1)?;
        Ok::<_, Failure>(all / f64::from(count - 1))
    };
    let (words, found) = match limit.of {
        Pair::ToPlain(count) => (
            format!("{name} of {count}, widget : plain"),
            found("widget", count)? / found("plain", count)?,
        ),
        Pair::ToOne(count) => (
            format!("{name}, {count} widgets : 1"),
            found("widget", count)? / found("widget", 1)?,
        ),
        Pair::Further(count) => (
            format!("{name} of each further of {count}, widget : plain"),
            added("widget", count)? / added("plain", count)?,
        ),
    };
    Ok(Verdict::new(words, found, limit.most))
}

#[allow(
    clippy::cast_precision_loss,
    reason = "files are smaller than 2^52 bytes"
)]
fn whole(bytes: usize) -> f64 {
    bytes as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pages on which a scorecard costs 1 by hand and this much as the widget.
    fn rows(widget: f64) -> Vec<Row> {
        let row = |page: &str, scorecards: u32, of: f64| Row {
            page: page.into(),
            scorecards,
            figures: RATIOS
                .iter()
                .map(|limit| {
                    (
                        limit.figure.1.to_owned(),
                        of * (1.0 + f64::from(scorecards) / 50.0),
                    )
                })
                .collect(),
        };
        [1, 10, 50]
            .into_iter()
            .flat_map(|count| [row("widget", count, widget), row("plain", count, 1.0)])
            .collect()
    }

    fn files(loader: usize, wasm: usize) -> [File; 2] {
        let file = |name, brotli| File { name, brotli };
        [file(LOADER, loader), file(FIRST_USE[2], wasm)]
    }

    fn broken(files: &[File], rows: &[Row]) -> Outcome<Vec<String>> {
        let verdicts = judge(files, rows)?.into_iter();
        Ok(verdicts
            .filter(|one| !one.kept)
            .map(|one| one.what)
            .collect())
    }

    #[test]
    fn one_byte_too_many_breaks_a_limit() -> Outcome {
        let (rows, rest) = (rows(1.0), FIRST_USE_BYTES - LOADER_BYTES);
        assert_eq!(broken(&files(LOADER_BYTES, rest), &rows)?, [""; 0]);
        assert_eq!(
            broken(&files(LOADER_BYTES, rest + 1), &rows)?,
            ["first use, brotli bytes"]
        );
        assert_eq!(
            broken(&files(LOADER_BYTES + 1, rest - 1), &rows)?,
            ["embed.js, brotli bytes"]
        );
        Ok(())
    }

    #[test]
    fn a_ratio_above_its_limit_is_broken_by_name() -> Outcome {
        let broken = broken(&files(1, 1), &rows(20.0))?;
        assert!(
            broken.contains(&"cold start of 50, widget : plain".to_owned()),
            "{broken:?}"
        );
        assert!(
            broken.contains(&"cold start of each further of 50, widget : plain".to_owned()),
            "{broken:?}"
        );
        assert!(
            !broken.iter().any(|what| what.ends_with("widgets : 1")),
            "{broken:?}"
        );
        Ok(())
    }

    #[test]
    fn a_figure_that_is_missing_or_no_number_keeps_no_limit() -> Outcome {
        assert!(judge(&files(1, 1), &[]).is_err());
        assert!(!broken(&files(1, 1), &rows(f64::NAN))?.is_empty());
        Ok(())
    }

    #[test]
    fn fifty_widgets_must_cost_well_under_fifty_times_one() {
        let most = RATIOS
            .iter()
            .filter(|limit| matches!(limit.of, Pair::ToOne(50)));
        assert!(most.map(|limit| limit.most).all(|most| most <= 30.0));
    }
}
