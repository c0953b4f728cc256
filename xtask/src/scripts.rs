//! The modules of `embed/`, bundled by esbuild into the scripts that are published.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    command::{output, run},
    documents,
    failure::{About as _, Failure, Outcome},
    glue, integrity,
    published::{GLUE, LOADER, PDF_GLUE, PDF_WASM, REPORT_GLUE, REPORT_WASM, WASM},
    wasm::Purpose,
};

/// The command by which Trunk's hook calls this tool (Trunk.toml).
pub(crate) const HOOK: &str = "bundle-scripts";

/// What is published, and the module of `embed/` that it is made of.
const SCRIPTS: [(&str, &str); 6] = [
    (LOADER, "embed.js"),
    (GLUE, "program.js"),
    (REPORT_GLUE, "report.js"),
    (PDF_GLUE, "pdf-program.js"),
    ("frame.js", "frame.js"),
    ("embed-page.js", "embed-page.js"),
];

/// The names by which those modules know the hash of each program.
const INTEGRITY: [(&str, &str); 3] = [
    ("PROGRAM_INTEGRITY", WASM),
    ("REPORT_INTEGRITY", REPORT_WASM),
    ("PDF_INTEGRITY", PDF_WASM),
];

/// The names of documents in a language.
type Names = fn(&str) -> [String; 2];

/// The modules that name documents, and what they name in a language: nobody loads the hashes of what comes with the
/// report before that.
const MODULES: [(&str, Names); 2] = [
    ("document-files", documents::first_use),
    ("report-files", documents::with_report),
];

const ARGUMENTS: [&str; 6] = [
    "--bundle",
    "--format=esm",
    "--target=es2022",
    // Files of their own, which a page loads when it needs them.
    "--external:./sales-leader-scorecard*",
    "--allow-overwrite",
    "--log-level=warning",
];

/// Bundles them for the development build that Trunk is about to finish. For a release `dist` does it, once the
/// programs are as they will be published.
pub(crate) fn bundle_for_trunk() -> Outcome {
    let variable = |name| std::env::var_os(name).map(PathBuf::from);
    let (staging, source) = (variable("TRUNK_STAGING_DIR"), variable("TRUNK_SOURCE_DIR"));
    let (Some(staging), Some(source)) = (staging, source) else {
        let problem = format!("`cargo xtask {HOOK}` is for Trunk's hook only");
        return Err(Failure::new(problem).hint("cargo xtask dist"));
    };
    if std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release") {
        return Ok(());
    }
    let esbuild = || Command::new("esbuild");
    bundle(esbuild, Purpose::Development, &source, &staging)
}

/// Bundles them into `folder`, where the programs are and the glue lies as wasm-bindgen wrote it.
pub(crate) fn bundle(
    esbuild: impl Fn() -> Command,
    purpose: Purpose,
    root: &Path,
    folder: &Path,
) -> Outcome {
    let embed = root.join("embed");
    documents::publish(folder)?;
    let fresh = folder.join("fresh-glue.js");
    let mut defines = defines(purpose, folder)?;
    let mut minify = esbuild();
    minify
        .arg(embed.join("room.css"))
        .args(["--minify", "--log-level=warning"]);
    let styles = tight(&output(&mut minify)?);
    defines.push(format!("--define:ROOM_STYLES={}", json(&styles)?));
    let files = MODULES.map(|(module, names)| (folder.join(format!("{module}.js")), module, names));
    for (file, _, names) in &files {
        fs::write(file, document_files(purpose, folder, *names)?).about(file.display())?;
    }
    for (published, module) in SCRIPTS {
        // The glue lies where the script that holds it will be.
        let file = folder.join(published);
        if [GLUE, REPORT_GLUE].contains(&published) {
            glue::wrap(esbuild(), &embed.join("glue.js"), &file, &fresh)?;
        }
        let mut esbuild = esbuild();
        esbuild
            .arg(embed.join(module))
            .arg(format!("--outfile={}", file.display()))
            .arg(format!("--alias:glue={}", file.display()))
            .arg(format!("--alias:fresh-glue={}", fresh.display()))
            .args(
                files
                    .iter()
                    .map(|(file, module, _)| format!("--alias:{module}={}", file.display())),
            )
            .args(&defines)
            .args(ARGUMENTS);
        if purpose == Purpose::Release {
            esbuild.arg("--minify");
        }
        run(&mut esbuild)?;
    }
    for (file, ..) in &files {
        fs::remove_file(file).about(file.display())?;
    }
    fs::remove_file(&fresh).about(fresh.display())
}

/// The hash of each program, by which a script checks what it loads. In development there is none, and no check.
fn defines(purpose: Purpose, folder: &Path) -> Outcome<Vec<String>> {
    let define = |(name, program)| {
        let hash = match purpose {
            Purpose::Development => String::new(),
            Purpose::Release => integrity::of(&folder.join(program))?,
        };
        Ok(format!("--define:{name}={hash:?}"))
    };
    INTEGRITY.into_iter().map(define).collect()
}

/// A module that names each document in the way that bundlers follow, with its hash; in development there is none.
fn document_files(purpose: Purpose, folder: &Path, names: Names) -> Outcome<String> {
    let mut files = String::new();
    for name in documents::languages().into_iter().flat_map(names) {
        let hash = match purpose {
            Purpose::Development => String::new(),
            Purpose::Release => integrity::of(&folder.join(&name))?,
        };
        files +=
            &format!("  {name:?}: [() => new URL(\"./{name}\", import.meta.url), {hash:?}],\n");
    }
    let languages = json(&documents::languages())?;
    Ok(format!(
        "export const LANGUAGES = {languages};\nexport const FILES = {{\n{files}}};\n"
    ))
}

fn json(value: &impl serde::Serialize) -> Outcome<String> {
    serde_json::to_string(value).map_err(|error| Failure::new(error.to_string()))
}
/// A minified stylesheet without the spaces that esbuild leaves in custom properties, where they mean nothing to us.
fn tight(css: &str) -> String {
    glue::replace_all(css.trim(), &[(": ", ":"), (", ", ","), (" * ", "*")])
}
