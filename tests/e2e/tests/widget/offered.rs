//! Who is behind the widget: `agency`, `contact-label` and `privacy-url`, in the result, in the
//! report, on paper, and inside `embed.html`.

use end_to_end::{Fault, FaultServer, Page, Setup, Widget, framed, site, vectors::Case};
use serde_json::{Value, json};

use crate::export::{catch_print, document};
use crate::pdf_text::pdf_text;
use crate::report::{open, opened};
use crate::visit::{warned_of, warnings};

/// Each contact that is drawn: words, button, address, page about privacy.
const WAYS: &str = "return all('.way:has(a.button)').map((way) => [
  way.querySelector('span').textContent.trim().replace(/\\s+/g, ' '),
  way.querySelector('a.button').textContent.trim(),
  way.querySelector('small').textContent,
  way.querySelector('.privacy')?.textContent.trim().replace(/\\s+/g, ' ') ?? ''])";

fn with_result(attributes: &str) -> Widget {
    let widget = Widget::with(attributes);
    widget.load(&Case::named("introverted_leader"));
    widget
}

#[test]
fn the_contact_names_the_agency_and_gives_a_reason_in_every_language_mode_and_form() {
    let widget = with_result("agency='Bureau X' contact-url=https://recruiter.example/contact");
    for (lang, mode, address, reason, button) in [
        (
            "nl",
            "self",
            "je",
            "Zo kijk je naar jezelf. Iemand van buiten ziet vaak iets anders.",
            "Bespreek je uitslag met Bureau X",
        ),
        (
            "nl",
            "self",
            "u",
            "Zo kijkt u naar uzelf. Iemand van buiten ziet vaak iets anders.",
            "Bespreek uw uitslag met Bureau X",
        ),
        (
            "nl",
            "candidate",
            "u",
            "Twee mensen zien meer dan één. Leg deze cijfers naast de blik van een ander.",
            "Bespreek deze uitslag met Bureau X",
        ),
        (
            "en",
            "self",
            "je",
            "This is how you see yourself. Someone from outside often sees something else.",
            "Discuss your result with Bureau X",
        ),
        (
            "en",
            "candidate",
            "je",
            "Two people see more than one. Put these ratings beside someone else’s view.",
            "Discuss this result with Bureau X",
        ),
    ] {
        for (name, value) in [("lang", lang), ("mode", mode), ("address", address)] {
            widget.set_attribute(name, value);
        }
        widget.wait(WAYS, json!([[reason, button, "recruiter.example", ""]]));
    }
    // What the button says can be another thing; the agency is named all the same.
    widget.set_attribute("contact-label", "Plan a\u{200b}\n meeting");
    let reason = "Two people see more than one. Put these ratings beside someone else’s view.";
    let named = format!("{reason} Bureau X");
    widget.wait(
        WAYS,
        json!([[named, "Plan a meeting", "recruiter.example", ""]]),
    );
    widget.set_attribute("agency", Value::Null);
    let asked = "Would you like to talk this result through?";
    widget.wait(
        WAYS,
        json!([[asked, "Plan a meeting", "recruiter.example", ""]]),
    );
    assert_eq!(warnings(&widget), [""; 0]);
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn a_name_or_label_is_short_plain_text_on_one_line() {
    let widget = with_result("lang=en contact-url=tel:+31201234567");
    let button = "return root.querySelector('a.button').textContent.trim()";
    for (agency, label, shown) in [
        (
            "<img src=x onerror=alert(1)>",
            "",
            "Discuss your result with <img src=x onerror=alert(1)>",
        ),
        (
            " [je|u]\u{202e}\n{0}\t ",
            "",
            "Discuss your result with [je|u] {0}",
        ),
        ("\u{200b}\u{2800} ", "\u{feff}", "Get in touch"),
        ("", "\u{202e}koob\u{202c} now", "koob now"),
    ] {
        widget.set_attribute("agency", agency);
        widget.set_attribute("contact-label", label);
        widget.wait(button, shown);
    }
    widget.set_attribute("agency", "東".repeat(5_000));
    widget.set_attribute("contact-label", "");
    let cut = format!("Discuss your result with {}", "東".repeat(80));
    widget.wait(button, cut);
    widget.set_attribute("contact-label", "é".repeat(5_000));
    widget.wait(button, "é".repeat(60));
    assert_eq!(warnings(&widget), [""; 0]);
}

#[test]
fn the_page_about_privacy_is_linked_by_the_contact_and_where_answers_are_kept() {
    let widget =
        with_result("lang=nl persist=session agency='Bureau X' privacy-url=https://a.example/x");
    let seen = "return all('.privacy').map((place) => {
      const link = place.querySelector('a');
      return [place.closest('.way')?.className ?? place.previousElementSibling.className, place.textContent.trim().replace(/\\s+/g, ' '),
        link.href, link.target, link.rel] })";
    let link = |place: &str, host: &str, href: &str| {
        json!([
            place,
            format!("Privacyverklaring {host}"),
            href,
            "_blank",
            "noopener"
        ])
    };
    for (url, host, href) in [
        ("https://a.example/x", "a.example", "https://a.example/x"),
        (
            "http://a.example:81/#y",
            "a.example:81",
            "http://a.example:81/#y",
        ),
        (
            "https://bank.example@evil.example/",
            "evil.example",
            "https://bank.example@evil.example/",
        ),
    ] {
        widget.set_attribute("privacy-url", url);
        let both = [link("way", host, href), link("reset", host, href)];
        widget.wait(seen, json!(both));
    }
    // Without an address the agency is named, and nothing more.
    assert_eq!(
        widget.look("return root.querySelector('.way span').textContent"),
        "Deze scorecard krijg je van Bureau X"
    );
    widget.set_attribute("persist", "none");
    widget.wait("return all('.reset + .privacy').length", 0);
    for url in [
        "mailto:info@a.example",
        "tel:112",
        "javascript:alert(1)",
        "data:text/html,x",
        "/privacy",
        "https://a.example/\u{2800}",
        "https:",
        "",
    ] {
        let said = warned_of(&widget, "privacy-url", url);
        assert_eq!(widget.look("return all('.privacy').length"), 0, "{url:?}");
        assert_eq!(said.len(), 1, "{url:?}: {said:?}");
        let named = format!("privacy-url=\"{url}\"");
        assert!(
            said[0].contains(&named) && said[0].contains("https:"),
            "{said:?}"
        );
    }
}

#[test]
fn contact_comes_back_under_the_reports_steps_and_at_its_end() {
    let widget = opened("lang=nl agency='Bureau X' contact-url=mailto:info@recruiter.example");
    let way = json!([
        "Zo kijk je naar jezelf. Iemand van buiten ziet vaak iets anders.",
        "Bespreek je uitslag met Bureau X",
        "info@recruiter.example",
        ""
    ]);
    widget.wait(WAYS, json!([way, way, way]));
    let order = "const parts = all('.report .steps, .report .way, .report .rows, .report .rules');
      return parts.map((part) => part.className)";
    assert_eq!(
        widget.look(order),
        json!(["steps", "way", "rows", "rules", "way"])
    );
    let hint = "return root.querySelector('.closing > small').textContent.slice(0, 24)";
    assert_eq!(widget.look(hint), "Neem je contact op, dan ");
    widget.set_attribute("contact-url", Value::Null);
    widget.set_attribute("agency", Value::Null);
    widget.wait("return all('.way a, .closing > small').length", 0);
}

/// The day, as both languages write it.
const TODAY: &str = "return ['nl', 'en-GB'].map((lang) =>
  new Date().toLocaleDateString(lang, { dateStyle: 'long' }))";

#[test]
fn everything_on_paper_names_agency_address_and_day() {
    let contact = "agency='Bureau X' contact-url=https://recruiter.example/contact";
    for (at, attributes, made) in [
        (0, "lang=nl", "Gemaakt op "),
        (1, "lang=en mode=candidate seller-profile", "Made on "),
    ] {
        let widget = with_result(&format!("{attributes} {contact}"));
        let days = widget.look(TODAY);
        let day = format!("{made}{}", days[at].as_str().expect("a day"));
        for options in ["", "{ blank: true }"] {
            let bytes = widget.look_and_await(&format!(
                "return [...new Uint8Array(await (await host.pdf({options})).arrayBuffer())]"
            ));
            let pdf = document(&bytes);
            // To fill in by hand, the questions of the second block take one more.
            let pages = 2 + usize::from(at == 1 && !options.is_empty());
            assert_eq!(pdf.get_pages().len(), pages, "{attributes} {options}");
            let shown = pdf_text(&pdf);
            for said in ["Bureau X", "recruiter.example", &day] {
                let said: String = said.split_whitespace().collect();
                assert!(shown.contains(&said), "{said} is not in {shown}");
            }
            // For oneself nobody speaks of a candidate.
            let shown = shown.to_lowercase();
            let about = shown.contains("kandidaat") || shown.contains("interview");
            assert_eq!(about, at == 1, "{attributes} {options}");
        }
        catch_print(&widget);
        widget.look_and_await("await host.print()");
        let line = "return new DOMParser().parseFromString(printed.html, 'text/html')
          .querySelector('.imprint').textContent";
        assert_eq!(
            widget.look(line),
            format!("Bureau X · recruiter.example · {day}")
        );
    }
}

const OFFERED: &str = "return [host.getAttribute('agency'), host.getAttribute('contact-label'),
  host.getAttribute('contact-url'), host.getAttribute('privacy-url')]";

/// Whoever writes the query may be anybody.
const QUERY: &str = "lang=nl&agency=Bel0900&contact-label=Bel0900&contact-url=https://evil.example/&privacy-url=https://evil.example/p";

#[test]
fn a_query_of_embed_html_brings_addresses_and_no_words() {
    for alone in [true, false] {
        let address = format!("{}embed.html?{QUERY}", site::dist());
        let widget = if alone {
            Widget {
                page: Page::open(&address),
            }
        } else {
            framed::inside(framed::host(&framed::iframe("frame", QUERY, "")), 0)
        };
        widget.wait_for("ready");
        widget.set_ratings(&Case::named("introverted_leader").ratings);
        widget.wait(
            WAYS,
            json!([[
                "Wil je over deze uitkomst doorpraten?",
                "Neem contact op",
                "evil.example",
                "Privacyverklaring evil.example"
            ]]),
        );
        let shown = widget.look("return root.querySelector('.scorecard').innerText");
        assert!(!shown.as_str().expect("a text").contains("Bel0900"));
    }
}

/// As the owner of the folder writes it.
fn owned(page: Vec<u8>) -> Vec<u8> {
    let page = String::from_utf8(page).expect("UTF-8");
    let element = "<sales-leader-scorecard ";
    assert_eq!(page.matches(element).count(), 1);
    page.replace(
        element,
        &format!(
            "{element}agency=\"Bureau X\" instrument-src=\"instruments/first-90-days.nl.json\" "
        ),
    )
    .into_bytes()
}

#[test]
fn beside_the_name_of_an_owner_no_address_and_no_questions_of_a_query_stand() {
    let server = FaultServer::with("embed.html", Fault::Bytes(owned));
    let query = format!("{QUERY}&instrument-src=instruments/ready-to-delegate.nl.json");
    let page = Page::open_with(
        Setup::default(),
        &format!("{}embed.html?{query}", server.address()),
    );
    let widget = Widget { page };
    widget.wait_for("ready");
    assert_eq!(widget.look(OFFERED), json!(["Bureau X", null, null, null]));
    let source = widget.look("return host.getAttribute('instrument-src')");
    assert_eq!(source, "instruments/first-90-days.nl.json");
}

#[test]
fn in_a_sandbox_agency_and_addresses_are_text() {
    let inner = site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <script type=module src={}embed.js></script>
         <sales-leader-scorecard loading=eager agency='Bureau X' privacy-url=https://a.example/p
           contact-url=https://recruiter.example/contact></sales-leader-scorecard>",
        site::dist()
    ));
    let page = framed::host(&format!(
        "<iframe sandbox=allow-scripts src={inner} width=700 height=700></iframe>"
    ));
    let widget = framed::inside(page, 0);
    widget.set_ratings(&Case::named("introverted_leader").ratings);
    widget.wait("return all('.export').length", 1);
    assert_eq!(widget.look("return all('a').length"), 0);
    let text = widget
        .look("return root.querySelector('.export .aside').textContent.replace(/\\s+/g, ' ')");
    let text = text.as_str().unwrap_or_default();
    for said in [
        "Bureau X",
        "https://recruiter.example/contact",
        "Privacyverklaring a.example",
    ] {
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn on_a_page_that_is_printed_the_contact_is_an_address_and_no_rating_stands_out_of_its_line() {
    let widget = opened("lang=nl agency='Bureau X' contact-url=https://recruiter.example/");
    widget.page.print();
    let seen = "return [all('.way').some((way) => way.checkVisibility()),
      all('.way small').every((address) => address.checkVisibility()),
      all('a.button, .way button, .closing button').filter((button) => button.checkVisibility()).length,
      all('.chip').some((chip) => parseFloat(getComputedStyle(chip).marginTop) < 0)]";
    widget.wait(seen, json!([true, true, 0, false]));
}

#[test]
fn on_a_phone_a_long_name_stays_inside_and_can_be_pressed() {
    let widget = with_result(
        "lang=nl contact-url=https://recruiter.example/ privacy-url=https://recruiter.example/p",
    );
    widget.set_attribute("agency", "Salesleiderswervingsenselectiebureau".repeat(2));
    widget.page.phone(320, 640);
    open(&widget);
    let wide = "const sizes = all('.way, .way > *, .report .button').map((part) => part.getBoundingClientRect());
      return [document.documentElement.scrollWidth, sizes.every((box) => box.left >= 0 && box.right <= 320),
        all('.way a.button').every((button) => button.getBoundingClientRect().height >= 44)]";
    widget.wait(wide, json!([320, true, true]));
}
