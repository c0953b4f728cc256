//! `cargo xtask dist`: the folder that is published.

mod plugin;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    command::run,
    documents,
    failure::{About as _, Failure, Outcome},
    integrity, package,
    project::Project,
    published::{FIRST_USE, GLUE, PDF_GLUE, PDF_WASM, REPORT_GLUE, REPORT_WASM, WASM},
    scripts,
    shrink::shrink,
    sizes,
    wasm::{Purpose, Wasm, personal_folders},
};

/// Each program and its glue.
const PROGRAMS: [[&str; 2]; 3] = [
    [WASM, GLUE],
    [REPORT_WASM, REPORT_GLUE],
    [PDF_WASM, PDF_GLUE],
];

/// Builds `dist/` and prints its sizes.
pub(crate) fn dist(project: &Project) -> Outcome {
    let wasm = Wasm::ready(project)?;
    println!("Building the release (about 2 minutes the first time, seconds after a change)");
    build(project, &wasm)?;
    print!("{}", sizes::table(&folder(project), &FIRST_USE)?);
    Ok(())
}

/// Builds `dist/` and prints nothing unless it fails.
pub(crate) fn build(project: &Project, wasm: &Wasm<'_>) -> Outcome {
    let folder = folder(project);
    minify_styles(project, wasm)?;
    run(wasm
        .trunk("build", Purpose::Release)?
        .args(["--release", "--dist"])
        .arg(&folder))?;
    for [program, glue] in PROGRAMS {
        shrink(project, wasm, &folder.join(program), &folder.join(glue))?;
    }
    let esbuild = || wasm.command("esbuild", Purpose::Release);
    scripts::bundle(esbuild, Purpose::Release, project.root(), &folder)?;
    tidy(&folder.join("index.html"))?;
    keep_private(&folder)?;
    documents::add_examples(project.root(), &folder)?;
    package::add(project, &folder)?;
    plugin::add(project, &folder)?;
    integrity::list(&folder, project.version()?)
}

/// Where the release goes.
pub(crate) fn folder(project: &Project) -> PathBuf {
    project.root().join("dist")
}

/// Writes the minified stylesheets to where src/components/stylesheet.rs takes them from.
fn minify_styles(project: &Project, wasm: &Wasm<'_>) -> Outcome {
    let styles = project.root().join("styles");
    let files = integrity::files_of(&styles)?;
    let mut esbuild = wasm.command("esbuild", Purpose::Release);
    esbuild
        .args(files)
        .arg(format!(
            "--outdir={}",
            project.root().join("target/styles").display()
        ))
        .args(["--minify", "--log-level=warning"]);
    run(&mut esbuild)
}

/// Takes out the line that told Trunk what to build; a browser has no use for it.
fn tidy(page: &Path) -> Outcome {
    let html = fs::read_to_string(page).about(page.display())?;
    fs::write(page, without_trunk_links(&html)).about(page.display())
}

fn without_trunk_links(html: &str) -> String {
    let mut rest = html;
    let mut tidied = String::with_capacity(html.len());
    while let Some(start) = rest.find("<link") {
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |end| start + end + 1);
        let kept = if rest[start..end].contains("data-trunk") {
            start
        } else {
            end
        };
        tidied.push_str(&rest[..kept]);
        rest = &rest[end..];
    }
    tidied + rest
}

/// Refuses to publish where the person who built it keeps their files.
fn keep_private(folder: &Path) -> Outcome {
    for [program, ..] in PROGRAMS {
        let file = folder.join(program);
        let bytes = fs::read(&file).about(file.display())?;
        for private in personal_folders() {
            let needle = format!("{private}/");
            if contains(&bytes, needle.as_bytes()) {
                let problem = format!("{program} contains the path {needle} of this machine");
                return Err(Failure::new(problem).hint("rm -r target/wasm && cargo xtask dist"));
            }
        }
    }
    Ok(())
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trunks_own_links_leave_the_page() {
        assert_eq!(
            without_trunk_links(
                "<head><link rel=icon href=a><link data-trunk rel=rust><title>T</title></head>"
            ),
            "<head><link rel=icon href=a><title>T</title></head>"
        );
        assert_eq!(without_trunk_links("<p>no links"), "<p>no links");
    }

    #[test]
    fn a_path_is_found_anywhere_in_the_file() {
        assert!(contains(b"\0asm/home/ada/x", b"/home/ada/"));
        assert!(!contains(b"\0asm~/x", b"/home/ada/"));
    }
}
