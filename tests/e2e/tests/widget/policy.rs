//! The contract's security policy: no violation in any state, and no request but three.

use end_to_end::{Page, Widget, site, vectors::Case};
use serde_json::{Value, json};

use crate::visit::rate;

/// Opens a page under the contract's policy. The policy comes by script, which stands before it,
/// so that the page can keep a record of what is violated.
fn guarded(dist: &str, attributes: &str, fragment: &str) -> Widget {
    let (origin, host) = (site::dist().trim_end_matches('/'), site::host());
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <link rel=icon href={host}favicon.ico>
         <script>window.violations = []; window.copied = [];
         addEventListener('securitypolicyviolation', (e) =>
           violations.push(`${{e.effectiveDirective}} ${{e.blockedURI}} ${{e.sample}}`));
         Object.defineProperty(navigator, 'clipboard', {{ value: {{ writeText: async (text) => void copied.push(text) }} }});
         </script>
         <meta http-equiv=Content-Security-Policy content=\"default-src 'none';
           img-src {host}favicon.ico; script-src {origin} 'wasm-unsafe-eval'; connect-src {origin};
           require-trusted-types-for 'script'\">
         <script type=module src={dist}embed.js></script>
         <sales-leader-scorecard loading=eager {attributes}><p>De lijst als tekst.</p></sales-leader-scorecard>"
    );
    Widget {
        page: Page::open(&format!("{}{fragment}", site::page(html))),
    }
}

#[track_caller]
fn assert_no_violation(widget: &Widget) {
    let violations = widget.page.run("return violations", Value::Null);
    assert_eq!(violations, json!([]));
    let log = widget.page.console_errors();
    let about_policy = |entry: &&Value| {
        let text = entry["message"].as_str().unwrap_or_default();
        text.contains("Content Security Policy") || text.contains("Trusted")
    };
    let errors: Vec<_> = log.iter().filter(about_policy).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn the_policy_of_this_test_does_bite() {
    let widget = guarded(site::dist(), "lang=nl", "");
    widget.wait_for("ready");
    widget.look("document.body.setAttribute('style', 'color: red')");
    widget.wait("return violations.length > 0", true);
}

#[test]
fn no_state_violates_the_policy() {
    let attributes = "lang=nl persist=local seller-profile contact-url=https://recruiter.example/";
    let widget = guarded(site::dist(), attributes, "#slsc=1231224432377776tt");
    widget.wait_for("ready");
    widget.wait_for_rating("leadership_motivation", 2);
    widget.click("Hiermee verder", None);
    widget.wait("return localStorage.length", 1);
    widget.wait("return all('.folded').length", 1);
    rate(&widget, "coaching", 7);
    for (name, value) in [
        ("theme", "dark"),
        ("theme", "light"),
        ("lang", "en"),
        ("mode", "candidate"),
        ("lang", "nl"),
    ] {
        widget.set_attribute(name, value);
        widget.page.settle();
    }
    widget.wait("return all('a.button').length", 1);
    widget.click("Kopieer een link", None);
    widget.wait("return copied.length", 1);
    widget.click("Mijn antwoorden wissen", None);
    widget.click_when_there("Ja, wis alles");
    widget.click_when_there("Ongedaan maken");
    widget.wait_for_rating("coaching", 7);
    widget.look("location.hash = 'slsc=damaged'");
    widget.wait("return all('.scorecard > .notice').length", 1);
    widget.look("const parent = host.parentNode; host.remove(); parent.append(host)");
    widget.page.settle();
    assert_no_violation(&widget);
}

#[test]
fn a_program_that_can_not_load_violates_nothing_either() {
    let dist = format!("{}{}", site::dist(), site::WITHOUT_WASM);
    let widget = guarded(&dist, "lang=nl", "");
    widget.wait_for("failed");
    widget.wait(
        "return root.querySelector('.notice button').textContent",
        "Opnieuw proberen",
    );
    assert_no_violation(&widget);
}

#[test]
fn from_start_to_result_the_program_and_the_documents_of_each_language_are_all_that_is_asked_for() {
    let widget =
        Widget::with("lang=nl seller-profile persist=local contact-url=https://recruiter.example/");
    widget.load(&Case::named("introverted_leader"));
    rate(&widget, "coaching", 1);
    widget.set_attribute("theme", "dark");
    widget.set_attribute("lang", "en");
    widget.wait("return root.querySelector('[part~=base]').lang", "en");
    let mut asked = widget.page.requests();
    // The browser's own pages, and the host's: the page and the icon that is asked for unasked.
    asked.retain(|url| {
        (url.starts_with("http") || url.starts_with("ws")) && !url.starts_with(site::host())
    });
    asked.sort();
    let dist = site::dist();
    assert_eq!(
        asked,
        [
            "embed.js",
            "sales-leader-scorecard-words.en.txt",
            "sales-leader-scorecard-words.nl.txt",
            "sales-leader-scorecard.js",
            "sales-leader-scorecard_bg.wasm",
            "sales-leader.en.json",
            "sales-leader.nl.json",
        ]
        .map(|file| format!("{dist}{file}"))
    );
}
