//! `contact-url`: one button in the result, and only to where it says.

use end_to_end::{Page, Widget, framed, site, vectors::Case};
use serde_json::{Value, json};

use crate::visit::{warned_of, warnings};

const LINK: &str = "const link = root.querySelector('a.button');
return link && { href: link.href, words: link.textContent.trim(), shown: link.parentNode.querySelector('small').textContent,
  target: link.target, rel: link.rel, part: link.part.value, block: !!link.closest('[part~=result]') }";

fn with_result(url: &str) -> Widget {
    let widget = Widget::with(&format!("lang=nl contact-url=\"{url}\""));
    widget.load(&Case::named("introverted_leader"));
    widget
}

#[test]
fn an_address_of_an_allowed_kind_is_a_button_that_says_where_it_leads() {
    for (url, href, shown, web) in [
        (
            "https://recruiter.example/contact?a=1#x",
            "https://recruiter.example/contact?a=1#x",
            "recruiter.example",
            true,
        ),
        (
            "http://recruiter.example:8080/",
            "http://recruiter.example:8080/",
            "recruiter.example:8080",
            true,
        ),
        (
            "https://bank.example@recruiter.example/",
            "https://bank.example@recruiter.example/",
            "recruiter.example",
            true,
        ),
        (
            "mailto:info@recruiter.example?subject=Gesprek",
            "mailto:info@recruiter.example?subject=Gesprek",
            "info@recruiter.example",
            false,
        ),
        (
            "tel:+31201234567",
            "tel:+31201234567",
            "+31201234567",
            false,
        ),
    ] {
        let widget = with_result(url);
        // Ratings are never attached: the address is the host's, to the letter.
        assert_eq!(
            widget.look(LINK),
            json!({ "href": href, "words": "Neem contact op", "shown": shown, "part": "button", "block": true,
              "target": if web { "_blank" } else { "" }, "rel": if web { "noopener" } else { "" } })
        );
        assert_eq!(warnings(&widget), [""; 0]);
    }
}

#[test]
fn the_link_shows_in_the_browsers_eyes_the_host_that_is_shown() {
    // The browser's own reading of an address is the one that counts.
    for url in [
        "https://bank.example@other.example/",
        "https://other.example\\@bank.example/",
        "https://a.example:443/x",
        "HTTPS://A.example",
        "https:\\\\other.example/@bank.example",
        "https:///other.example/x",
        "https://user:pw@other.example:8443#@bank.example",
    ] {
        let widget = Widget::with("lang=nl");
        widget.load(&Case::named("introverted_leader"));
        widget.set_attribute("contact-url", url);
        widget.page.settle();
        let read = widget.look(
            "const link = root.querySelector('a.button');
             return link && [new URL(link.href).hostname, link.parentNode.querySelector('small').textContent]",
        );
        if read.is_null() {
            assert_eq!(warnings(&widget).len(), 1, "{url}");
            continue;
        }
        let (host, shown) = (
            read[0].as_str().unwrap_or_default(),
            read[1].as_str().unwrap_or_default(),
        );
        let shown = shown.split(':').next().unwrap_or_default();
        assert!(
            shown.eq_ignore_ascii_case(host),
            "{url} shows {shown} and leads to {host}"
        );
    }
}

#[test]
fn a_host_that_looks_like_another_is_shown_in_plain_letters() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    for (url, host) in [
        ("https://recruiter.example/", "recruiter.example"),
        // A fraction slash, a Cyrillic a, Greek, full width, an ideographic full stop.
        (
            "https://bank.example⁄login.evil.example/",
            "bank.xn--examplelogin-xk0g.evil.example",
        ),
        ("https://bаnk.example/", "xn--bnk-6cd.example"),
        ("https://βank.example/", "xn--ank-rxc.example"),
        ("https://ｅｖｉｌ.example/", "evil.example"),
        ("https://bank。evil.example/", "bank.evil.example"),
        ("https://über.example/één", "xn--ber-goa.example"),
        ("https://bank.example:443@evil.example/", "evil.example"),
    ] {
        widget.set_attribute("contact-url", url);
        let shown = "const link = root.querySelector('a.button');
             return [link?.host, link?.parentNode.querySelector('small').textContent]";
        widget.wait(shown, json!([host, host]));
    }
    assert_eq!(warnings(&widget), [""; 0]);
}

#[test]
fn words_unseen_characters_and_dead_addresses_are_no_button() {
    let widget = with_result("https://recruiter.example/");
    for url in [
        "https://recruiter.example/\u{2800}a",
        "https://recruiter.example/?a\u{3164}b",
        "https://recruiter.example/#\u{202e}a",
        "https://recru\u{ad}iter.example/",
        "https://uw\u{115f}rekening@recruiter.example/",
        "https://recruiter.example/\u{e0041}",
        "https://recruiter.example/\u{fe0f}",
        "mailto:uw\u{2800}rekening\u{2800}is\u{2800}geblokkeerd@evil.example",
        "mailto:uw%20rekening@evil.example",
        "mailto:\"uw_rekening!\"@evil.example",
        "mailto:info@b\u{430}nk.example",
        "mailto:info@bank.example,x@evil.example",
        "mailto:info@bank.example?bcc=x@evil.example",
        "mailto:info@bank.example?subject=x&attach=x",
        "tel:bel-direct-0900-1234",
        "tel:\u{202e}0900",
        "https://example.com:99999/",
        "https://256.256.256.256/",
        "https://[::1/",
        "https://recruiter..example/",
        "mailto:info@recruiter",
        "tel:+",
    ] {
        widget.page.run("warnings.length = 0", Value::Null);
        widget.set_attribute("contact-url", url);
        widget.wait(LINK, Value::Null);
        assert_eq!(warnings(&widget).len(), 1, "{url:?}");
        widget.set_attribute("contact-url", "https://recruiter.example/");
        widget.wait("return all('a.button').length", 1);
    }
}

#[test]
fn any_other_address_is_no_button_and_one_warning_that_names_it() {
    let widget = with_result("vbscript:x");
    assert_eq!(widget.look(LINK), Value::Null);
    assert_eq!(warnings(&widget).len(), 1);
    for url in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "/contact",
        "contact.html",
        "//recruiter.example",
        "blob:https://x.example/1",
        "ftp://x.example",
        "https:",
        "mailto:",
        "geen adres",
        "",
    ] {
        let warnings = warned_of(&widget, "contact-url", url);
        assert_eq!(widget.look(LINK), Value::Null, "{url}");
        let [warning] = warnings.as_slice() else {
            panic!("not one warning for {url:?}: {warnings:?}");
        };
        assert!(
            warning.contains(&format!("contact-url=\"{url}\"")),
            "{warning}"
        );
        for kind in ["https:", "http:", "mailto:", "tel:"] {
            assert!(warning.contains(kind), "{warning}");
        }
    }
}

#[test]
fn a_tab_or_line_break_that_hides_a_scheme_is_refused() {
    let widget = with_result("https://recruiter.example/");
    for url in [
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "https://a.exa\nmple",
    ] {
        widget.set_attribute("contact-url", url);
        widget.wait(LINK, Value::Null);
        widget.set_attribute("contact-url", "https://recruiter.example/");
        widget.wait("return all('a.button').length", 1);
    }
}

#[test]
fn it_stands_in_a_result_only_and_follows_a_live_change() {
    let widget = Widget::with("lang=nl contact-url=https://one.example/");
    assert_eq!(widget.look("return all('a').length"), 0);
    widget.set_ratings(&json!({ "coaching": 4 }));
    widget.wait("return host.result.answered", 1);
    assert_eq!(widget.look("return all('a').length"), 0);
    widget.load(&Case::named("introverted_leader"));
    widget.wait(
        "return root.querySelector('a.button')?.href ?? ''",
        "https://one.example/",
    );
    widget.set_attribute("contact-url", "mailto:info@two.example");
    widget.wait(
        "return root.querySelector('a.button')?.href ?? ''",
        "mailto:info@two.example",
    );
    widget.set_attribute("contact-url", Value::Null);
    widget.wait("return all('a.button').length", 0);
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn in_a_sandbox_that_opens_no_page_the_address_is_text_with_the_reason() {
    let inner = site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <script type=module src={}embed.js></script>
         <sales-leader-scorecard loading=eager persist=local contact-url=https://recruiter.example/contact></sales-leader-scorecard>",
        site::dist()
    ));
    let page: Page = framed::host(&format!(
        "<iframe sandbox=allow-scripts src={inner} width=700 height=700></iframe>"
    ));
    let widget = framed::inside(page, 0);
    widget.set_ratings(&Case::named("introverted_leader").ratings);
    widget.wait("return all('.export').length", 1);
    assert_eq!(widget.look("return all('a').length"), 0);
    assert_eq!(
        widget
            .look("return root.querySelector('.export .aside').textContent.replace(/\\s+/g, ' ')"),
        "Wil je over deze uitkomst doorpraten? Hier kan geen nieuwe pagina open. Gebruik dit adres: https://recruiter.example/contact"
    );
    // Storage is refused there too, and that is said.
    let notices = widget.look(crate::visit::NOTICES);
    assert!(
        notices
            .as_str()
            .is_some_and(|text| text.contains("bewaart de antwoorden hier niet")),
        "{notices}"
    );
}
