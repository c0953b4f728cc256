//! What others made and the programs contain: their licences ask to be told wherever the programs are.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::Path,
    process::Command,
};

use serde_json::Value;

use crate::{
    command::output,
    failure::{About as _, Failure, Outcome},
    project::Project,
    toolchain::TARGET,
};

/// The file, beside the programs.
pub(crate) const NOTICES: &str = "THIRD-PARTY.txt";

/// The packages that become programs.
const PROGRAMS: [&str; 2] = ["sales-leader-scorecard", "sales-leader-scorecard-pdf"];

const HEAD: &str = "\
The programs of the sales-leader scorecard (.wasm, and the .js beside each) contain the works below, and the Rust
standard library (Copyright The Rust Project contributors, MIT or Apache-2.0). What may be had under several licences is
taken under the MIT licence where that is one of them. The licences of the scorecard itself are LICENSE-MIT and
LICENSE-APACHE; that of the font in its PDFs is OFL.txt.
";

/// A crate in a program.
struct Work {
    /// Its name and version.
    title: String,
    /// The SPDX expression.
    licence: String,
    authors: String,
    /// What its folder has of licences and notices.
    texts: Vec<String>,
}

/// Writes the notices of all crates in the programs into a built folder.
pub(crate) fn add(project: &Project, folder: &Path) -> Outcome {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["metadata", "--locked", "--format-version=1"])
        .args(["--filter-platform", TARGET])
        .current_dir(project.root());
    let graph: Value = serde_json::from_str(&output(&mut cargo)?)
        .map_err(|error| Failure::new(format!("cargo metadata: {error}")))?;
    let works = works(&graph)?;
    fs::write(folder.join(NOTICES), text(&works)).about(NOTICES)
}

/// The crates that the programs are made of, by name: no macro, and nothing that only builds or tests.
fn works(graph: &Value) -> Outcome<Vec<Work>> {
    let list = |value: &'_ Value| value.as_array().cloned().unwrap_or_default();
    let packages: BTreeMap<_, _> = list(&graph["packages"])
        .into_iter()
        .map(|package| (said(&package["id"]), package))
        .collect();
    let nodes: BTreeMap<_, _> = list(&graph["resolve"]["nodes"])
        .into_iter()
        .map(|node| (said(&node["id"]), list(&node["deps"])))
        .collect();
    let is_macro = |id: &str| packages[id]["targets"].to_string().contains("proc-macro");
    let is_program = |package: &Value| PROGRAMS.contains(&package["name"].as_str().unwrap_or(""));
    let programs = packages.iter().filter(|(_, package)| is_program(package));
    let mut next: Vec<_> = programs.map(|(id, _)| id.clone()).collect();
    let mut seen = HashSet::new();
    while let Some(id) = next.pop() {
        if is_macro(&id) || !seen.insert(id.clone()) {
            continue;
        }
        let needed = nodes.get(&id).into_iter().flatten();
        let in_it = needed.filter(|dep| {
            list(&dep["dep_kinds"])
                .iter()
                .any(|kind| kind["kind"].is_null())
        });
        next.extend(in_it.map(|dep| said(&dep["pkg"])));
    }
    let others = packages
        .iter()
        .filter(|(id, package)| seen.contains(*id) && !package["source"].is_null());
    others.map(|(_, package)| work(package)).collect()
}

fn work(package: &Value) -> Outcome<Work> {
    let manifest = said(&package["manifest_path"]);
    let licence = said(&package["license"]);
    let authors = package["authors"].as_array().into_iter().flatten();
    let authors: Vec<_> = authors.map(said).collect();
    let folder = Path::new(&manifest).parent().unwrap_or(Path::new("."));
    let files = fs::read_dir(folder).about(folder.display())?;
    let mut names: Vec<_> = files
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let texts = chosen(&names, &licence).map(|name| {
        let file = folder.join(name);
        fs::read_to_string(&file).about(file.display())
    });
    Ok(Work {
        title: format!("{} {}", said(&package["name"]), said(&package["version"])),
        texts: texts.collect::<Outcome<_>>()?,
        authors: authors.join(", "),
        licence,
    })
}

/// Of the files in a folder those with what a licence wants told.
fn chosen<'a>(names: &'a [String], licence: &str) -> impl Iterator<Item = &'a str> {
    let starts = |name: &str, with: &[&str]| {
        with.iter()
            .any(|start| name.to_ascii_uppercase().starts_with(start))
    };
    let all = names.iter().map(String::as_str);
    let all: Vec<_> = all
        .filter(|name| starts(name, &["LICEN", "COPYING", "UNLICENSE", "NOTICE"]))
        .collect();
    let has_choice = !licence.contains(" AND ") && all.iter().any(|name| name.contains("MIT"));
    all.into_iter()
        .filter(move |name| !has_choice || name.contains("MIT") || starts(name, &["NOTICE"]))
}

/// Each licence once, under the works that have it.
fn text(works: &[Work]) -> String {
    let mut by_text = BTreeMap::<_, Vec<&str>>::new();
    for work in works {
        for text in &work.texts {
            by_text
                .entry(text.trim().replace('\r', ""))
                .or_default()
                .push(&work.title);
        }
    }
    let mut parts: Vec<_> = by_text
        .into_iter()
        .map(|(text, titles)| format!("{}\n\n{text}", titles.join(", ")))
        .collect();
    parts.sort();
    let bare = works.iter().filter(|work| work.texts.is_empty());
    let bare: Vec<_> = bare
        .map(|work| match work.authors.as_str() {
            "" => format!("{} ({})", work.title, work.licence),
            authors => format!("{} ({}), by {authors}", work.title, work.licence),
        })
        .collect();
    if !bare.is_empty() {
        parts.insert(0, format!("These name their licence and come without a text of it; that of the MIT licence stands in LICENSE-MIT:\n\n{}", bare.join("\n")));
    }
    parts.insert(0, HEAD.into());
    parts.join(&format!("\n{}\n", "-".repeat(80))) + "\n"
}

fn said(value: &Value) -> String {
    value.as_str().unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn of_several_licences_that_of_mit_is_told_and_each_that_holds_as_well() {
        let chosen = |names: &[&str], licence| {
            let names: Vec<_> = names.iter().map(ToString::to_string).collect();
            chosen(&names, licence)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let both = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "NOTICE"];
        assert_eq!(
            chosen(&both, "MIT OR Apache-2.0"),
            ["LICENSE-MIT", "NOTICE"]
        );
        let more = ["LICENSE-APACHE", "LICENSE-MIT", "LICENSE-UNICODE"];
        assert_eq!(chosen(&more, "(MIT OR Apache-2.0) AND Unicode-3.0"), more);
        assert_eq!(
            chosen(&["LICENSE", "README.md"], "BSD-3-Clause"),
            ["LICENSE"]
        );
    }

    #[test]
    fn a_licence_stands_once_under_all_that_have_it_and_who_has_no_text_is_named() {
        let work = |title: &str, texts: &[&str]| Work {
            title: title.into(),
            licence: "MIT".into(),
            authors: "Ada".into(),
            texts: texts.iter().map(ToString::to_string).collect(),
        };
        let text = text(&[
            work("a 1", &["Free.\n"]),
            work("b 2", &["Free."]),
            work("c 3", &[]),
        ]);
        assert!(text.contains("a 1, b 2\n\nFree.\n"), "{text}");
        assert!(text.contains("c 3 (MIT), by Ada"), "{text}");
        assert_eq!(text.matches("Free.").count(), 1);
    }

    #[test]
    fn macros_and_what_only_builds_or_tests_is_in_no_program() {
        let package = |name: &str, kind: &str| json!({ "id": name, "name": name, "version": "1", "source": null, "targets": [{ "kind": [kind] }] });
        let dep = |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let mut graph = json!({
            "packages": [
                package("sales-leader-scorecard", "lib"), package("in", "lib"), package("macro", "proc-macro"),
                package("below", "lib"), package("build", "lib"), package("other", "lib"),
            ],
            "resolve": { "nodes": [
                { "id": "sales-leader-scorecard", "deps": [
                    dep("in", Value::Null), dep("macro", Value::Null), dep("build", json!("build")),
                ] },
                { "id": "macro", "deps": [dep("below", Value::Null)] },
            ] },
        });
        for package in graph["packages"]
            .as_array_mut()
            .into_iter()
            .flatten()
            .skip(1)
        {
            package["source"] = json!("somewhere");
            package["manifest_path"] = json!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        }
        let Ok(works) = works(&graph) else {
            panic!("no folder");
        };
        let titles: Vec<_> = works.iter().map(|work| work.title.as_str()).collect();
        assert_eq!(titles, ["in 1"]);
    }
}
