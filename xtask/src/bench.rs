//! `cargo xtask bench`: what the widget costs, beside a plain page of the same job.

mod limits;

use std::{
    fs,
    process::{Command, ExitCode, Stdio},
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};
use serde_json::json;

use self::limits::{Verdict, judge};
use crate::{
    browsers::Chromium,
    cache::Cache,
    command::line,
    dist,
    failure::{About as _, Failure, Outcome},
    project::Project,
    published::{GLUE, LOADER, PDF_GLUE, PDF_WASM, REPORT_GLUE, REPORT_WASM, WASM},
    sizes::Sizes,
};

const REPORT: &str = "target/bench.json";

/// One kind of page with one number of scorecards on it.
#[derive(Debug, Deserialize, Serialize)]
struct Row {
    page: String,
    scorecards: u32,
    runs: u32,
    figures: Figures,
}

/// Medians of the runs.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Figures {
    cold_start_ms: f64,
    update_ms: f64,
    heap_bytes: f64,
    document_bytes: f64,
    wasm_bytes: f64,
    memory_bytes: f64,
    nodes: f64,
}

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
    println!("Measuring dist/ in Chromium (about 2 minutes)");
    let rows = measure(project)?;
    let verdicts = judge(&files, &rows)?;
    print!("{}{}", table(&rows), limits::table(&verdicts));
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
    let at_first = [LOADER, GLUE, WASM];
    let on_demand = [REPORT_GLUE, REPORT_WASM, PDF_GLUE, PDF_WASM];
    at_first.into_iter().chain(on_demand).map(brotli).collect()
}

fn measure(project: &Project) -> Outcome<Vec<Row>> {
    let chromium = Chromium::ensure(&Cache::open()?)?;
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
        // Another server than the plain page's would make the comparison unfair.
        .env_remove("DIST_ADDRESS")
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

fn table(rows: &[Row]) -> String {
    let mut table = format!(
        "\n{:8} {:>6} {:>10} {:>10} {:>10} {:>8} {:>9} {:>8} {:>8}\n",
        "page",
        "number",
        "cold ms",
        "update ms",
        "memory MB",
        "of heap",
        "document",
        "wasm",
        "nodes"
    );
    for row in rows {
        let figures = &row.figures;
        let megabytes = |bytes: f64| bytes / 1e6;
        table += &format!(
            "{:8} {:>6} {:>10.0} {:>10.2} {:>10.1} {:>8.1} {:>9.1} {:>8.1} {:>8.0}\n",
            row.page,
            row.scorecards,
            figures.cold_start_ms,
            figures.update_ms,
            megabytes(figures.memory_bytes),
            megabytes(figures.heap_bytes),
            megabytes(figures.document_bytes),
            megabytes(figures.wasm_bytes),
            figures.nodes,
        );
    }
    table
}
