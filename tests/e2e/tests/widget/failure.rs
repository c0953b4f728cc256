//! What remains when the program can't run.

use end_to_end::{Page, Setup, Widget, site, tree};
use serde_json::Value;

const WITHOUT_SCRIPTS: Setup = Setup {
    scripts: false,
    way_back: true,
    composed: false,
};

fn without_wasm(attributes: &str) -> Widget {
    let dist = format!("{}{}", site::dist(), site::WITHOUT_WASM);
    let widget = Widget::unawaited(Setup::default(), &dist, attributes);
    widget.wait_for("failed");
    widget
}

/// All texts that the accessibility tree holds: it needs no script.
fn read(page: &Page) -> String {
    let nodes = tree::read(page);
    let texts = nodes.iter().filter(|node| node.role == "StaticText");
    texts
        .map(|node| node.name.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn without_the_program_the_fallback_stays_and_a_line_says_so() {
    for (lang, line) in [
        ("nl", "De interactieve scorecard kan hier niet starten."),
        ("en", "The interactive scorecard cannot start here."),
    ] {
        let widget = without_wasm(&format!("lang={lang}"));
        let text = widget.page.until("the line and the fallback", |page| {
            Some(read(page)).filter(|text| text.contains(line))
        });
        assert!(text.contains("De vragenlijst als tekst."), "{text}");
        let heard = widget.page.run("return heard", Value::Null);
        assert_eq!(heard[0]["type"], "error", "{heard}");
        assert_eq!(heard[0]["detail"]["code"], "load", "{heard}");
        assert_eq!(widget.result(), Value::Null);
        // Still a page that can be asked things.
        assert_eq!(widget.look("return typeof host.toJSON()"), "object");
    }
}

#[test]
fn without_the_program_the_demo_stays_a_readable_page() {
    let page = Page::open(&format!("{}{}", site::dist(), site::WITHOUT_WASM));
    let widget = Widget { page };
    widget.look("host.scrollIntoView()");
    widget.wait_for("failed");
    let text = read(&widget.page);
    assert!(
        text.contains("De interactieve scorecard kan hier niet starten."),
        "{text}"
    );
    assert!(text.contains("Willen leidinggeven") && text.contains("Leren van feedback"));
}

#[test]
fn without_javascript_the_demo_is_a_readable_page_that_says_so() {
    let page = Page::open_with(WITHOUT_SCRIPTS, site::dist());
    let text = read(&page);
    assert!(text.contains("JavaScript staat uit"), "{text}");
    assert!(text.contains("De beste verkoper is niet vanzelf de beste leider"));
    for item in [
        "Willen leidinggeven",
        "Collega’s coachen",
        "Leren van feedback",
    ] {
        assert!(text.contains(item), "no {item}: {text}");
    }
}

#[test]
fn without_javascript_a_host_page_shows_its_fallback() {
    let widget = Widget::unawaited(WITHOUT_SCRIPTS, site::dist(), "lang=nl");
    assert!(read(&widget.page).contains("De vragenlijst als tekst."));
}

#[test]
fn loading_the_script_twice_is_harmless() {
    let widget = Widget::with("lang=nl");
    let again = format!("{}embed.js?again", site::dist());
    let loaded = widget
        .page
        .run_and_await(&format!("await import('{again}'); return true"));
    assert_eq!(loaded, true);
    assert_eq!(widget.look("return host.status"), "ready");
    assert_eq!(widget.look("return all('[part~=base]').length"), 1);
}
