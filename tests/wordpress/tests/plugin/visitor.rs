//! What a visitor gets of a published post; every engine runs these.

use end_to_end::{Page, Setup as Window, Widget, tree};
use serde_json::{Value, json};
use wordpress_tests::{Release, SLUG, Setup, Site};

pub(crate) const RELEASES: [Release; 2] = [Release::Oldest, Release::Newest];

pub(crate) const BLOCK: &str = r#"<!-- wp:sales-leader-scorecard/scorecard {"lang":"nl"} /-->"#;

/// The widget of a post, once it runs.
#[track_caller]
pub(crate) fn visit(address: &str) -> Widget {
    Widget::at(address)
}

#[track_caller]
fn assert_rates_and_reads(widget: &Widget) {
    widget.answer_all();
    widget.wait_for_total(Some("67 van 100 vaak te zien"));
}

#[test]
fn a_visitor_rates_ten_items_of_a_shortcode_and_reads_the_result() {
    for release in RELEASES {
        let site = Site::shared(release);
        let address = site.post("<p>Doe de scan.</p>\n\n[sales-leader-scorecard lang=\"nl\"]");
        assert_rates_and_reads(&visit(&address));
    }
}

#[test]
fn a_visitor_rates_ten_items_of_a_block_and_reads_the_result() {
    for release in RELEASES {
        let site = Site::shared(release);
        let address = site.post_by(
            "author",
            &format!(
                "<!-- wp:paragraph -->\n<p>Doe de scan.</p>\n<!-- /wp:paragraph -->\n\n{BLOCK}"
            ),
        );
        assert_rates_and_reads(&visit(&address));
    }
}

#[test]
fn a_visitor_rates_ten_items_of_the_snippet_in_custom_html_and_reads_the_result() {
    let site = Site::shared(Release::Newest);
    let snippet = format!(
        "<!-- wp:html -->\n<div>\n<script async type=\"module\" src=\"{}\"></script>\n\
         <sales-leader-scorecard lang=\"nl\">\n<p>De vragenlijst als tekst.</p>\n\
         </sales-leader-scorecard>\n</div>\n<!-- /wp:html -->",
        release_address(&site, "embed.js")
    );
    let address = site.post_by("editor", &snippet);
    assert_rates_and_reads(&visit(&address));
}

/// The address of a file of the release that the plugin brings.
pub(crate) fn release_address(site: &Site, file: &str) -> String {
    let code = "return plugins_url('sales-leader-scorecard/release/' . \\SalesLeaderScorecard\\VERSION . '/' . $given);";
    let address = site.run_with(code, &json!(file));
    address.as_str().expect("an address").to_owned()
}

#[test]
fn two_blocks_in_a_post_both_work_by_one_script() {
    for release in RELEASES {
        let site = Site::shared(release);
        let widget = visit(&site.post(&format!("{BLOCK}\n\n{BLOCK}\n\n[{SLUG}]")));
        let scripts = "return document.querySelectorAll('script[src*=\"/embed.js\"]').length";
        assert_eq!(widget.page.run(scripts, Value::Null), 1, "{release:?}");
        widget.page.run(
            "window.told = [];
             addEventListener('scorecard-error', ({ detail }) => told.push(detail.message));
             for (const host of document.querySelectorAll('sales-leader-scorecard'))
               host.setAttribute('loading', 'eager')",
            Value::Null,
        );
        widget.page.wait(
            "return [...document.querySelectorAll('sales-leader-scorecard')].map(({ status }) => status).concat(told)",
            &Value::Null,
            &json!(["ready", "ready", "ready"]),
        );
        assert_rates_and_reads(&widget);
        let others = "return [...document.querySelectorAll('sales-leader-scorecard')].map(({ result }) => result.total)";
        assert_eq!(
            widget.page.run(others, Value::Null),
            json!([67, null, null])
        );
    }
}

/// What page builders do to all that they find.
const AGGRESSIVE: &str = "* { box-sizing: content-box !important; letter-spacing: .3em !important;
  line-height: 3 !important; float: left !important }
div { display: grid !important; overflow: hidden !important }
button, input { all: unset !important; display: none !important }
p, h2, h3, li { font: 3rem fantasy !important; color: red !important }";

#[test]
fn a_theme_with_aggressive_styles_leaves_the_widget_as_it_is() {
    let site = Site::shared(Release::Newest);
    let styles = format!("<!-- wp:html -->\n<style>{AGGRESSIVE}</style>\n<!-- /wp:html -->");
    let widget = visit(&site.post(&format!("{styles}\n\n{BLOCK}")));
    let first =
        "const { display, letterSpacing, color } = getComputedStyle(root.querySelector('button'));
                 return [display === 'none', letterSpacing, color === 'rgb(255, 0, 0)']";
    assert_eq!(widget.look(first), json!([false, "normal", false]));
    assert_rates_and_reads(&widget);
}

#[test]
fn a_host_that_does_not_know_webassembly_serves_a_widget_that_runs() {
    let setup = Setup {
        unknown_type: true,
        ..Setup::default()
    };
    let site = Site::new(Release::Newest, setup);
    let program = release_address(&site, "sales-leader-scorecard_bg.wasm");
    assert_eq!(
        site.get(&program).header("content-type"),
        "application/octet-stream"
    );
    assert_rates_and_reads(&visit(&site.post(BLOCK)));
}

#[test]
fn without_scripts_a_visitor_reads_the_checklist() {
    let site = Site::shared(Release::Newest);
    let window = Window {
        scripts: false,
        ..Window::default()
    };
    let page = Page::open_with(window, &site.post(BLOCK));
    let nodes = tree::read(&page).into_iter();
    let read = nodes.map(|node| node.name).collect::<Vec<_>>().join(" ");
    for words in [
        "Hoe staat het met je leiderschap in sales?",
        "Collega’s coachen",
    ] {
        assert!(read.contains(words), "no {words} in {read}");
    }
}

#[test]
fn a_page_that_a_cache_kept_for_a_month_still_works() {
    let site = Site::shared(Release::Newest);
    let page = site.get(&site.post(BLOCK));
    assert!(!page.body.to_lowercase().contains("nonce"), "{}", page.body);
    let name = format!("cached-{}.html", page.body.len());
    std::fs::write(site.file(&name), page.body).expect("a kept page");
    assert_rates_and_reads(&visit(&format!("{}/{name}", site.address)));
}
