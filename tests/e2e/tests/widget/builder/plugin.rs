//! Our plugin for WordPress: where to get it, what to paste with it, and the mail about that.

use super::{CHOICES, builder, choose, choose_all, mailed::mail, query, read, said};
use end_to_end::{Widget, site};
use serde_json::{Value, json};

/// The plugin's own words in Dutch.
const DUTCH: &str =
    include_str!("../../../../../wordpress/languages/sales-leader-scorecard-nl_NL.po");

/// What the block says of itself.
const BLOCK: &str = include_str!("../../../../../wordpress/block/block.json");

/// The title of the block in the language of a page.
fn title(page: &str) -> String {
    let block: Value = serde_json::from_str(BLOCK).expect("block.json is JSON");
    let english = block["title"].as_str().expect("a title");
    if page == "builder-en.html" {
        return english.to_owned();
    }
    let (_, rest) = DUTCH
        .split_once(&format!("msgid \"{english}\"\nmsgstr \""))
        .expect("a translation");
    let (dutch, _) = rest.split_once('"').expect("its end");
    dutch.to_owned()
}

#[test]
fn the_steps_for_wordpress_begin_with_the_plugin_and_name_its_block() {
    for page in ["builder.html", "builder-en.html"] {
        let widget = Widget::on_page(page);
        let found = widget.look_and_await(
            "const steps = [...document.querySelector('#steps-wordpress ol').children];
             const link = steps[0].querySelector('a[download]');
             const answer = await fetch(link.href);
             const start = new Uint8Array(await answer.arrayBuffer()).slice(0, 2);
             const [, without] = document.querySelectorAll('#steps-wordpress details');
             return [link.href, answer.status, String.fromCharCode(...start), steps[1].textContent,
               without.open, without.querySelectorAll('li').length]",
        );
        let zip = format!("{}wordpress/sales-leader-scorecard.zip", site::dist());
        assert_eq!(found[0], zip);
        assert_eq!((&found[1], &found[2]), (&json!(200), &json!("PK")));
        let title = title(page);
        let step = found[3].as_str().unwrap_or_default();
        assert!(step.contains(&title), "no {title} in {step}");
        assert_eq!((&found[4], &found[5]), (&json!(false), &json!(3)));
    }
}

/// The attributes of a shortcode, read as WordPress reads them (`shortcode_parse_atts`).
fn parsed(shortcode: &str) -> Value {
    read(
        shortcode,
        r#"const [, inside] = /^\[sales-leader-scorecard((?:[^\]\/]|\/(?!\]))*)\]$/.exec(arguments[0]);
           const text = (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.textContent;
           const parts = inside.matchAll(/([\w-]+)="([^"]*)"(?:\s|$)|([\w-]+)='([^']*)'(?:\s|$)|(\S+)(?:\s|$)/g);
           return Object.fromEntries([...parts].map(([, name, value, other, own, bare]) =>
             [name ?? other ?? bare, text(value ?? own ?? '')]))"#,
    )
}

#[test]
fn the_shortcode_has_every_setting_as_wordpress_reads_it() {
    let widget = builder();
    assert_eq!(
        parsed(&said(&widget, "#shortcode")),
        json!({ "lang": "nl" })
    );
    choose_all(&widget);
    let mut expected = query(&widget, "iframe");
    for (name, _, attribute) in CHOICES {
        assert_eq!(expected[name], attribute, "{name}");
    }
    assert_eq!(parsed(&said(&widget, "#shortcode")), expected);
    for agency in [
        "Jansen & Zonen",
        "O'Neil",
        "De \"A\" en 'B'",
        "A [B] <C>",
        "1 < 2",
    ] {
        choose(&widget, "agency", agency);
        expected["agency"] = json!(agency);
        assert_eq!(parsed(&said(&widget, "#shortcode")), expected);
    }
}

/// The attributes of the block, and its text.
fn block(widget: &Widget) -> (Value, String) {
    let text = said(widget, "#block");
    let json = text
        .strip_prefix("<!-- wp:sales-leader-scorecard/scorecard ")
        .and_then(|text| text.strip_suffix(" /-->"))
        .unwrap_or_else(|| panic!("no block: {text}"));
    // WordPress writes none of these, and some of them end the comment.
    for sign in ["--", "<", ">", "&", "\\\""] {
        assert!(!json.contains(sign), "{sign} in {json}");
    }
    let given = serde_json::from_str(json).expect("the attributes are JSON");
    (given, text)
}

#[test]
fn the_block_has_every_setting_as_wordpress_keeps_it() {
    let widget = builder();
    assert_eq!(block(&widget).0, json!({ "lang": "nl" }));
    choose_all(&widget);
    let mut expected = query(&widget, "iframe");
    expected["seller-profile"] = json!(true);
    assert_eq!(block(&widget).0, expected);
    for agency in [
        "Jansen & Zonen",
        "De \"A\" en 'B'",
        "A --> <C>",
        "a\\b\\\"c",
    ] {
        choose(&widget, "agency", agency);
        expected["agency"] = json!(agency);
        assert_eq!(block(&widget).0, expected);
    }
}

#[test]
fn block_and_shortcode_are_copied_once_all_that_was_typed_is_right() {
    let widget = builder();
    widget.look(
        "window.copied = []; navigator.clipboard.writeText = async (text) => copied.push(text);",
    );
    for (kind, copied) in [
        (
            "block",
            "<!-- wp:sales-leader-scorecard/scorecard {\"lang\":\"nl\",\"contact-url\":\"mailto:info@bureau.example\"} /-->",
        ),
        (
            "shortcode",
            "[sales-leader-scorecard lang=\"nl\" contact-url=\"mailto:info@bureau.example\"]",
        ),
    ] {
        let copy = format!("document.querySelector('#copy-{kind}').click()");
        let status = format!("#{kind}-status");
        choose(&widget, "contact-url", "info@bureau");
        widget.look(&copy);
        widget.wait("return document.activeElement.name", "contact-url");
        assert_ne!(said(&widget, &status), "");
        assert_eq!(widget.look("return copied.length"), 0);
        choose(&widget, "contact-url", "info@bureau.example");
        assert_eq!(said(&widget, &status), "");
        widget.look(&copy);
        let told = format!("return document.querySelector('{status}').textContent");
        widget.wait(&told, "Gekopieerd");
        assert_eq!(widget.look("return copied.pop()"), copied);
    }
}

#[test]
fn the_mail_has_the_plugin_first_and_the_way_without_it_where_there_is_room() {
    const MOST: usize = 2000;
    let widget = builder();
    let zip = format!("{}wordpress/sales-leader-scorecard.zip", site::dist());
    for (address, has_block, has_code) in [
        ("info@bureau.example".to_owned(), true, true),
        (
            format!("https://bureau.example/{}", "a".repeat(400)),
            true,
            false,
        ),
        (
            format!("https://bureau.example/{}", "a".repeat(1500)),
            false,
            false,
        ),
    ] {
        choose(&widget, "contact-url", &address);
        let (_, body, length) = mail(&widget);
        assert!(length <= MOST, "{length}");
        assert!(body.contains(&zip), "{body}");
        assert_eq!(body.contains(&block(&widget).1), has_block, "{body}");
        assert_eq!(body.contains("<script"), has_code, "{body}");
        assert_eq!(body.contains("Aangepaste HTML"), has_code, "{body}");
        assert_eq!(said(&widget, "#mail-length").is_empty(), has_block);
        let place = |text: &str| body.find(text).unwrap_or(usize::MAX);
        assert!(place(&zip) < place("Aangepaste HTML"));
    }
}
