//! The WordPress plugin: `wordpress/` with the release in it, as the zip that WordPress installs.

mod archive;
mod translations;

use std::{fs, path::Path};

use crate::{
    documents,
    failure::{About as _, Failure, Outcome},
    integrity::files_of,
    notices::NOTICES,
    project::Project,
    published::{GLUE, LOADER, PDF_GLUE, PDF_WASM, REPORT_GLUE, REPORT_WASM, WASM},
};

/// The plugin's folder in WordPress, and its name there.
const SLUG: &str = "sales-leader-scorecard";

/// What the widget needs when it runs, and how the editor reads a contact.
const RELEASE: [&str; 11] = [
    LOADER,
    GLUE,
    WASM,
    REPORT_GLUE,
    REPORT_WASM,
    PDF_GLUE,
    PDF_WASM,
    "sources.html",
    "contact.js",
    "number.js",
    "accepted.js",
];

/// What else of `dist/` is in it: the plain checklists, the licences.
const TAKEN: [&str; 5] = [
    NOTICES,
    "checklists.json",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "OFL.txt",
];

/// Where the plugin names its version.
const VERSIONED: [&str; 4] = [
    "sales-leader-scorecard.php",
    "readme.txt",
    "block/block.json",
    "block/editor.asset.php",
];

/// What stands there in its source.
const PLACE: &str = "0.0.0";

/// Puts the plugin together of its source and the built `dist/`, and its zip into that.
pub(crate) fn add(project: &Project, dist: &Path) -> Outcome {
    let plugin = project.root().join("target/wordpress").join(SLUG);
    if plugin.exists() {
        fs::remove_dir_all(&plugin).about(plugin.display())?;
    }
    let version = project.version()?;
    copy_source(&project.root().join("wordpress"), &plugin)?;
    for name in VERSIONED {
        set_version(&plugin.join(name), version)?;
    }
    translations::compile(&plugin.join("languages"))?;
    for name in RELEASE {
        copy(&dist.join(name), &plugin.join("release").join(version))?;
    }
    for name in documents::names() {
        copy(&dist.join(name), &plugin.join("release").join(version))?;
    }
    for name in TAKEN {
        copy(&dist.join(name), &plugin)?;
    }
    let folder = dist.join("wordpress");
    fs::create_dir_all(&folder).about(folder.display())?;
    archive::write(&plugin, SLUG, &folder.join(format!("{SLUG}.zip")))
}

fn copy_source(source: &Path, plugin: &Path) -> Outcome {
    for file in files_of(source)? {
        let below = file.strip_prefix(source).unwrap_or(&file);
        let folder = below
            .parent()
            .map_or_else(|| plugin.to_owned(), |below| plugin.join(below));
        copy(&file, &folder)?;
    }
    Ok(())
}

fn copy(file: &Path, folder: &Path) -> Outcome {
    fs::create_dir_all(folder).about(folder.display())?;
    let name = file.file_name().unwrap_or_default();
    fs::copy(file, folder.join(name))
        .about(file.display())
        .map(drop)
}

fn set_version(file: &Path, version: &str) -> Outcome {
    let text = fs::read_to_string(file).about(file.display())?;
    fs::write(file, versioned(&text, version, file)?).about(file.display())
}

fn versioned(text: &str, version: &str, file: &Path) -> Outcome<String> {
    if !text.contains(PLACE) {
        let problem = format!("{} has no {PLACE} for the version", file.display());
        return Err(Failure::new(problem));
    }
    Ok(text.replace(PLACE, version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plugin_takes_the_version_of_the_crate() {
        let versioned = |text| versioned(text, "1.2.3", Path::new("a.php")).ok();
        assert_eq!(
            versioned(" * Version: 0.0.0\nconst VERSION = '0.0.0';").as_deref(),
            Some(" * Version: 1.2.3\nconst VERSION = '1.2.3';")
        );
        assert_eq!(versioned(" * Version: 1.0.0"), None);
    }
}
