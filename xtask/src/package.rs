//! What makes the built folder an npm package.

use std::{fs, path::Path};

use crate::{
    failure::{About as _, Failure, Outcome},
    project::Project,
};

/// Written by hand, in `package/`.
const OWN: [&str; 4] = [
    "README.md",
    "custom-elements.json",
    "result.schema.json",
    "sales-leader-scorecard.d.ts",
];

const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Where `package/package.json` has the version that Cargo.toml gives.
const PLACE: &str = "\"version\": \"0.0.0\"";

/// Adds the package's own files to a built folder.
pub(crate) fn add(project: &Project, folder: &Path) -> Outcome {
    let package = project.root().join("package");
    for name in OWN {
        copy(&package, folder, name)?;
    }
    for name in LICENCES {
        copy(project.root(), folder, name)?;
    }
    let name = "package.json";
    let template = package.join(name);
    let text = fs::read_to_string(&template).about(template.display())?;
    let text = versioned(&text, project.version()?)?;
    fs::write(folder.join(name), text).about(name)
}

fn copy(from: &Path, to: &Path, name: &str) -> Outcome {
    fs::copy(from.join(name), to.join(name))
        .about(name)
        .map(drop)
}

fn versioned(template: &str, version: &str) -> Outcome<String> {
    let places = template.matches(PLACE).count();
    if places != 1 {
        let problem = format!("package/package.json has {PLACE} {places} times, and needs it once");
        return Err(Failure::new(problem));
    }
    Ok(template.replace(PLACE, &format!("\"version\": \"{version}\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_takes_the_version_of_the_crate() {
        assert_eq!(
            versioned("{ \"version\": \"0.0.0\" }", "1.2.3")
                .ok()
                .as_deref(),
            Some("{ \"version\": \"1.2.3\" }")
        );
        assert!(versioned("{ \"version\": \"1.0.0\" }", "1.2.3").is_err());
    }
}
