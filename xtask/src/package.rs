//! What makes the built folder an npm package.

use std::{fs, path::Path};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::{
    failure::{About as _, Failure, Outcome},
    notices,
    project::Project,
};

/// Written by hand, in `package/`.
const OWN: [&str; 5] = [
    "README.md",
    "custom-elements.json",
    "instrument.schema.json",
    "result.schema.json",
    "sales-leader-scorecard.d.ts",
];

const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Of the font in the program that makes PDFs.
const FONT_LICENCE: &str = "OFL.txt";

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
    copy(&project.root().join("pdf/fonts"), folder, FONT_LICENCE)?;
    notices::add(project, folder)?;
    sources(project, folder)?;
    let name = "package.json";
    let template = package.join(name);
    let text = fs::read_to_string(&template).about(template.display())?;
    let text = versioned(&text, project.version()?)?;
    fs::write(folder.join(name), text).about(name)
}

/// The page that a result links to: what the checklist rests on.
fn sources(project: &Project, folder: &Path) -> Outcome {
    let text = project.root().join("docs/SOURCES.md");
    let text = fs::read_to_string(&text).about(text.display())?;
    fs::write(folder.join("sources.html"), page(&text)).about("sources.html")
}

/// Markdown as a page of its own. What it names beside itself is not published, so links keep their words alone.
fn page(markdown: &str) -> String {
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let parser = parser.filter(|event| {
        !matches!(
            event,
            Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link)
        )
    });
    let mut body = String::new();
    html::push_html(&mut body, parser);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>What the checklist rests on</title>\n\
         <style>body {{ max-width: 45rem; margin: 2rem auto; padding: 0 1rem; \
         font: 1rem/1.6 system-ui, sans-serif }} table {{ border-collapse: collapse }} \
         td, th {{ padding: .4rem .6rem; text-align: start; vertical-align: top; \
         border-block-end: 1px solid }}</style>\n{body}</html>\n"
    )
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
    fn a_page_has_its_tables_and_no_link_to_what_is_not_published() {
        let html = page("# A\n\n[b](C.md)\n\n| d | e |\n|---|---|\n| f | g |\n");
        assert!(html.contains("<h1>A</h1>"), "{html}");
        assert!(html.contains("<p>b</p>"), "{html}");
        assert!(html.contains("<td>g</td>"), "{html}");
    }

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
