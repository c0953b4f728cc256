//! What a visitor gets of a published post; every engine runs these.

use end_to_end::{Page, Widget};
use serde_json::Value;
use wordpress_tests::{Release, Site};

/// The widget of a post, once it runs.
fn visit(address: &str) -> Widget {
    let page = Page::open(address);
    page.run(
        "document.querySelector('sales-leader-scorecard').scrollIntoView({ behavior: 'instant' })",
        Value::Null,
    );
    let widget = Widget { page };
    widget.wait_for("ready");
    widget
}

#[track_caller]
fn assert_rates_and_reads(widget: &Widget) {
    widget.answer_all();
    widget.wait_for_total(Some("67 van 100 vaak te zien"));
}

#[test]
fn a_visitor_rates_ten_items_of_a_shortcode_and_reads_the_result() {
    for release in [Release::Oldest, Release::Newest] {
        let site = Site::shared(release);
        let address = site.post("<p>Doe de scan.</p>\n\n[sales-leader-scorecard lang=\"nl\"]");
        assert_rates_and_reads(&visit(&address));
    }
}
