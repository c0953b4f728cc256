//! What other programs make of a snippet before a browser reads it: `wpautop`, which makes
//! paragraphs in a blog, Markdown, and JSX.

use super::{builder, choose_all, elsewhere, read, snippet};
use end_to_end::{Widget, site};
use pulldown_cmark::{Parser, html};
use serde_json::json;

/// The snippets by hand, with `dist/` at the address of the tests.
fn by_hand() -> Vec<(String, String)> {
    let pages = [
        ("README.md", include_str!("../../../../../README.md")),
        (
            "CONTRACT.md",
            include_str!("../../../../../docs/CONTRACT.md"),
        ),
        ("IFRAME.md", include_str!("../../../../../docs/IFRAME.md")),
        (
            "package/README.md",
            include_str!("../../../../../package/README.md"),
        ),
    ];
    let mut snippets = Vec::new();
    for (name, page) in pages {
        for block in page.split("```html\n").skip(1) {
            let (mut block, _) = block.split_once("\n```").expect("the block ends");
            let mut snippet = String::new();
            // The folder of a release on the network.
            while let Some((before, rest)) = block.split_once("https://cdn.example.com/") {
                snippet += before;
                snippet += site::dist();
                let file = rest.splitn(3, '/').nth(2);
                block = file.expect("a folder, a version, a file");
            }
            snippets.push((name.to_owned(), snippet + block));
        }
    }
    snippets
}

/// Those of the builder, bare and with every setting.
fn built() -> Vec<(String, String)> {
    let widget = builder();
    let mut snippets = Vec::new();
    for settings in ["no settings", "every setting"] {
        for kind in ["element", "iframe"] {
            snippets.push((format!("{kind}, {settings}"), snippet(&widget, kind)));
        }
        choose_all(&widget);
    }
    snippets
}

/// The paragraphs that `wpautop` makes, in its own package for browsers.
fn in_wordpress(snippet: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = folder.join("node_modules/@wordpress/autop/build/index.cjs");
    let source = std::fs::read_to_string(file)
        .expect("@wordpress/autop is not installed; hint: npm ci --prefix tests/e2e");
    let script = format!(
        "const module = {{ exports: {{}} }};
         ((module, exports) => {{ {source}\n }})(module, module.exports);
         return module.exports.autop('Boven.\\n\\n' + arguments[0] + '\\n\\nOnder.');"
    );
    let made = read(snippet, &script);
    made.as_str().expect("a text").to_owned()
}

fn in_markdown(snippet: &str) -> String {
    let mut made = String::new();
    html::push_html(&mut made, Parser::new(snippet));
    made
}

/// The widget runs, and nothing of what it replaces is left beside it.
#[track_caller]
fn assert_whole(page: &str, name: &str) {
    if !page.contains("<sales-leader-scorecard") || !page.contains("embed.js") {
        return;
    }
    let widget: Widget = elsewhere(page);
    widget.wait_for("ready");
    let found = widget.look(
        "const outside = [...document.querySelectorAll('ol, ul, li, h2, h3, strong')]
           .filter((element) => !host.contains(element)).map((element) => element.outerHTML);
         const fallback = root.querySelector('.fallback');
         const main = document.querySelector('main');
         const height = (element) => element.getBoundingClientRect().height;
         return [outside, getComputedStyle(fallback).visibility, height(main) < height(host) + 300,
           main.innerText.includes('1: ')]",
    );
    assert_eq!(found, json!([[], "hidden", true, false]), "{name}: {page}");
}

#[test]
fn wordpress_leaves_the_fallback_inside_the_element_and_the_widget_hides_it() {
    for (name, snippet) in built().into_iter().chain(by_hand()) {
        assert_whole(&in_wordpress(&snippet), &name);
    }
}

#[test]
fn markdown_takes_a_snippet_as_one_block_of_html() {
    for (name, snippet) in built().into_iter().chain(by_hand()) {
        assert_eq!(in_markdown(&snippet).trim_end(), snippet, "{name}");
    }
}

#[test]
fn a_snippet_is_jsx_too() {
    for (name, snippet) in built().into_iter().chain(by_hand()) {
        for not_jsx in ["<!--", " style=", " class=", "{", "}"] {
            assert!(!snippet.contains(not_jsx), "{name}: {not_jsx}");
        }
        // One element with an end to each of its tags is XML, but for an attribute without a value.
        let xml = snippet.replace("<script async ", "<script async=\"\" ");
        let wrong = read(
            &xml,
            "const made2 = new DOMParser().parseFromString(arguments[0], 'application/xml');
             return made2.querySelector('parsererror')?.textContent ?? ''",
        );
        assert_eq!(wrong, "", "{name}");
    }
}
