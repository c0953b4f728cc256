//! `cargo xtask bench`: what the widget costs, beside two pages of the same job, by hand and with Preact.

mod limits;
mod tables;

use std::{
    collections::BTreeMap,
    fs,
    process::{Command, ExitCode, Stdio},
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};
use serde_json::json;

use self::{
    limits::{Verdict, judge},
    tables::{compared, rows_of, verdicts_of},
};
use crate::{
    browsers::Chromium,
    cache::Cache,
    command::line,
    dist,
    failure::{About as _, Failure, Outcome},
    npm::npm_ci,
    project::Project,
    published::{FIRST_USE, PDF_GLUE, PDF_WASM, REPORT_GLUE, REPORT_WASM},
    sizes::Sizes,
};

const REPORT: &str = "target/bench.json";

/// One kind of page with one number of scorecards on it.
#[derive(Debug, Deserialize, Serialize)]
struct Row {
    page: String,
    scorecards: u32,
    figures: Figures,
}

/// Medians of the runs, by the names that `tests/e2e/src/bin/bench/` gives them.
type Figures = BTreeMap<String, f64>;

/// A file that visitors load.
#[derive(Debug, Serialize)]
struct File {
    name: &'static str,
    brotli: usize,
}

/// Measures, prints, writes the report, and fails when a limit is broken.
pub(crate) fn bench(project: &Project) -> Outcome<ExitCode> {
    if !project.has("dist/index.html") {
        dist::dist(project)?;
    }
    let files = files(project)?;
    println!("Measuring dist/ in Chromium (about 4 minutes)");
    let rows = measure(project)?;
    let verdicts = judge(&files, &rows)?;
    print!(
        "{}{}{}",
        rows_of(&rows),
        compared(&rows),
        verdicts_of(&verdicts)
    );
    let broken = verdicts.iter().any(|verdict| !verdict.kept);
    write(project, &files, &rows, &verdicts)?;
    println!("Written to {REPORT}");
    if broken {
        println!("A limit is broken.");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn files(project: &Project) -> Outcome<Vec<File>> {
    let brotli = |name| {
        let file = dist::folder(project).join(name);
        let bytes = fs::read(&file).about(file.display())?;
        let brotli = Sizes::of(&bytes)?.brotli;
        Ok(File { name, brotli })
    };
    let at_first = FIRST_USE;
    let on_demand = [REPORT_GLUE, REPORT_WASM, PDF_GLUE, PDF_WASM];
    at_first.into_iter().chain(on_demand).map(brotli).collect()
}

fn measure(project: &Project) -> Outcome<Vec<Row>> {
    let cache = Cache::open()?;
    let chromium = Chromium::ensure(&cache)?;
    npm_ci(&project.root().join("tests/e2e"), &cache)?;
    let mut cargo = Command::new("cargo");
    cargo
        .args([
            "run",
            "--quiet",
            "--package",
            "end-to-end",
            "--bin",
            "bench",
        ])
        .current_dir(project.root())
        .env("DIST", dist::folder(project))
        .env("ENGINE", "chromium")
        .stderr(Stdio::inherit());
    chromium.name_to(&mut cargo);
    let output = cargo.output().about("cargo")?;
    if !output.status.success() {
        let problem = format!("`{}` failed ({})", line(&cargo), output.status);
        return Err(Failure::new(problem));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::new(format!("The figures can't be read: {error}")))
}

fn write(project: &Project, files: &[File], rows: &[Row], verdicts: &[Verdict]) -> Outcome {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let report = json!({
        "version": project.version()?,
        "unixSeconds": since.map(|since| since.as_secs()).unwrap_or_default(),
        "cores": thread::available_parallelism().map_or(1, usize::from),
        "files": files,
        "measured": rows,
        "limits": verdicts,
    });
    fs::write(project.root().join(REPORT), format!("{report:#}\n")).about(REPORT)
}
