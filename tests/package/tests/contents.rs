//! What the package holds.

use std::{collections::BTreeSet, fs, process::Command};

use serde_json::Value;

use crate::project::{output, project};

/// Every file that a part of `exports` names.
fn targets(exports: &Value, found: &mut BTreeSet<String>) {
    match exports {
        Value::String(target) => {
            found.insert(target.trim_start_matches("./").to_owned());
        }
        Value::Object(conditions) => conditions
            .values()
            .for_each(|target| targets(target, found)),
        _ => {}
    }
}

#[test]
fn every_file_that_can_be_imported_is_in_the_package() {
    let manifest = project().json("package.json");
    let mut named = BTreeSet::new();
    targets(&manifest["exports"], &mut named);
    assert!(named.len() > 8, "{named:?}");
    for name in named {
        assert!(project().packed.contains(&name), "{name} is missing");
    }
}

#[test]
fn the_page_for_an_iframe_has_all_that_it_names() {
    let page = std::fs::read_to_string(project().file("embed.html")).expect("a page");
    let mut named = BTreeSet::new();
    for start in ["src=\"./", "href=\"./", "src=\"", "href=\""] {
        for rest in page.split(start).skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            if !name.contains(':') && !name.starts_with(['#', '.', '/']) {
                named.insert(name.to_owned());
            }
        }
    }
    assert!(named.contains("embed.js"), "{named:?}");
    for name in named {
        assert!(project().packed.contains(&name), "{name} is missing");
    }
}

#[test]
fn the_demo_is_no_part_of_the_package() {
    for name in [
        "index.html",
        "en.html",
        "builder.html",
        "builder-en.html",
        "instrument.html",
        "instrument-en.html",
        "instrument.css",
        "editor/editor.js",
        "demo.js",
        "builder.js",
        "demo.css",
        "checklists.json",
    ] {
        assert!(!project().packed.iter().any(|path| path == name), "{name}");
    }
}

#[test]
fn the_licences_and_the_readme_travel_along() {
    for name in [
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "OFL.txt",
        "THIRD-PARTY.txt",
        "README.md",
    ] {
        assert!(project().packed.iter().any(|path| path == name), "{name}");
    }
    let notices = std::fs::read_to_string(project().file("THIRD-PARTY.txt")).expect("notices");
    for other in [
        "yew 0.",
        "wasm-bindgen 0.",
        "krilla 0.",
        "tiny-skia-path 0.",
    ] {
        assert!(notices.contains(other), "{other}");
    }
}

#[test]
fn every_file_has_the_hash_that_is_published() {
    let integrity = project().json("integrity.json");
    let version = &project().json("package.json")["version"];
    assert_eq!(&integrity["version"], version);
    let mut checked = 0;
    for path in project()
        .packed
        .iter()
        .filter(|path| *path != "integrity.json")
    {
        let hash = output(Command::new("node").args([
            "-e",
            "const { createHash } = require('crypto'); const { readFileSync } = require('fs');
             const hash = createHash('sha384').update(readFileSync(process.argv[1]));
             process.stdout.write(`sha384-${hash.digest('base64')}`);",
        ]).arg(project().file(path)));
        assert_eq!(integrity["files"][path], hash, "{path}");
        checked += 1;
    }
    assert!(checked > 8, "only {checked} files");
}

#[test]
fn each_program_is_known_by_its_hash_to_the_script_that_loads_it() {
    let integrity = project().json("integrity.json");
    for (script, program) in [
        ("embed.js", "sales-leader-scorecard_bg.wasm"),
        (
            "sales-leader-scorecard-report.js",
            "sales-leader-scorecard-report_bg.wasm",
        ),
        (
            "sales-leader-scorecard-report.js",
            "sales-leader-scorecard-pdf_bg.wasm",
        ),
    ] {
        let hash = integrity["files"][program].as_str();
        let text = fs::read_to_string(project().file(script)).expect(script);
        assert!(hash.is_some_and(|hash| text.contains(hash)), "{program}");
    }
}

#[test]
fn the_glue_starts_a_fresh_copy_at_each_call() {
    let said = output(
        Command::new("node")
            .args([
                "--input-type=module",
                "-e",
                "const { readFileSync } = await import('fs');
         const glue = await import(process.argv[1]);
         const module = new WebAssembly.Module(readFileSync(process.argv[2]));
         const [one, two] = [glue.program(module), glue.program(module)];
         process.stdout.write([Object.keys(glue), typeof one.Widget, one.Widget === two.Widget].join(' '));",
            ])
            .arg(project().file("sales-leader-scorecard.js"))
            .arg(project().file("sales-leader-scorecard_bg.wasm")),
    );
    assert_eq!(said, "WORDS,program function false");
}
