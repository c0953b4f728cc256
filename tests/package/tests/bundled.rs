//! A page that imports the package works, built and under Vite's development server.

use end_to_end::Page;
use serde_json::Value;

use crate::{
    project::{output, project},
    server::Server,
};

const VITE: &str = "vite/bin/vite.js";

#[track_caller]
fn assert_ready(page: &Page) {
    let status = page.until("a widget that is ready or failed", |page| {
        let look = "return document.querySelector('sales-leader-scorecard').status ?? null";
        let status = page.run(look, Value::Null);
        (status == "ready" || status == "failed").then_some(status)
    });
    assert_eq!(status, "ready", "{:?}", page.console_errors());
    let sliders = page.run(
        "const { shadowRoot } = document.querySelector('sales-leader-scorecard');
         return shadowRoot.querySelectorAll('input[type=range]').length",
        Value::Null,
    );
    assert_eq!(sliders, 10);
}

/// So that the parts that load on demand are there too.
#[track_caller]
fn assert_makes_a_pdf(page: &Page) {
    let kind = page.run_and_await(
        "const pdf = await document.querySelector('sales-leader-scorecard').pdf();
         return [pdf.type, pdf.size > 10_000].join(' ')",
    );
    assert_eq!(kind, "application/pdf true");
}

#[test]
fn a_built_page_has_the_widget() {
    let project = project();
    output(project.tool(VITE).arg("build"));
    let server = Server::start(project.tool(VITE).arg("preview"));
    let page = Page::open(&server.address);
    assert_ready(&page);
    let other = format!(
        "return performance.getEntriesByType('resource').map((entry) => entry.name)
             .filter((name) => !name.startsWith('{}'))",
        server.address
    );
    assert_eq!(page.run(&other, Value::Null), Value::Array(Vec::new()));
    assert_makes_a_pdf(&page);
    assert_eq!(page.run(&other, Value::Null), Value::Array(Vec::new()));
}

#[test]
fn a_page_under_development_has_the_widget() {
    let server = Server::start(&mut project().tool(VITE));
    let page = Page::open(&server.address);
    assert_ready(&page);
    assert_makes_a_pdf(&page);
}
