//! Where a contact button may lead, and what is shown of that. The addresses are read as browsers
//! read them, after the same standard.

use proptest::prelude::*;
use sales_leader_scorecard_core::contact::{AGENCY_LENGTH, ContactAddress, plain_words};
use url::Url;

fn host_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let port = url.port().map(|port| format!(":{port}"));
    Some(url.host_str()?.to_owned() + &port.unwrap_or_default())
}

fn read(address: &str) -> Option<ContactAddress> {
    ContactAddress::read(address, host_of)
}

fn shown(address: &str) -> Option<String> {
    read(address).map(|contact| contact.shown().to_owned())
}

#[test]
fn a_contact_is_shown_by_its_host_mailbox_or_number() {
    for (address, expected) in [
        (
            "https://recruiter.example/contact?from=scorecard#form",
            "recruiter.example",
        ),
        ("HTTP://recruiter.example", "recruiter.example"),
        ("https://recruiter.example:8443/x", "recruiter.example:8443"),
        // What stands before an @ is a name, whatever it looks like.
        ("https://bank.example@other.example/", "other.example"),
        (
            "mailto:info@recruiter.example?subject=Gesprek",
            "info@recruiter.example",
        ),
        (
            "mailto:a.b+c_d-e'f@mail.recruiter.example?Subject=x&body=y",
            "a.b+c_d-e'f@mail.recruiter.example",
        ),
        ("tel:+31201234567", "+31201234567"),
        ("tel:(020)-123.45.67", "(020)-123.45.67"),
        ("  https://recruiter.example  ", "recruiter.example"),
        ("http://[::1]:8080/", "[::1]:8080"),
        ("https://192.0.2.1/", "192.0.2.1"),
        ("https://über.example/één", "xn--ber-goa.example"),
    ] {
        assert_eq!(shown(address).as_deref(), Some(expected), "{address}");
    }
    // Browsers take it for the end of the host, and never for a part of it.
    let backslash = shown("https://other.example\\@bank.example/");
    assert_eq!(backslash.as_deref(), Some("other.example"));
}

#[test]
fn a_host_that_looks_like_another_is_shown_as_what_it_is() {
    for (address, expected) in [
        // A fraction slash, a Cyrillic a, Greek, full width, a long s.
        (
            "https://bank.example⁄login.evil.example/",
            "bank.xn--examplelogin-xk0g.evil.example",
        ),
        ("https://bаnk.example/", "xn--bnk-6cd.example"),
        ("https://βank.example/", "xn--ank-rxc.example"),
        ("https://ｂａｎｋ.example/", "bank.example"),
        ("https://bank。example/", "bank.example"),
        ("https://sub.bank.example:443@evil.example", "evil.example"),
        ("https://0x7f.1/", "127.0.0.1"),
    ] {
        let shown = shown(address);
        assert_eq!(shown.as_deref(), Some(expected), "{address}");
    }
}

#[test]
fn other_addresses_are_refused() {
    for address in [
        "",
        "recruiter.example",
        "/contact",
        "//recruiter.example",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "ftp://x.example",
        "https:",
        "https://",
        "https:x",
        "mailto:",
        "tel:",
        "https://a.exa\nmple/",
        "blob:x",
    ] {
        assert_eq!(read(address), None, "{address:?}");
    }
}

#[test]
fn an_address_that_leads_nowhere_is_refused() {
    let long = format!("https://{}.example/", "a".repeat(64));
    for address in [
        "https://example.com:99999/",
        "https://example.com:x/",
        "https://256.256.256.256/",
        "https://exa%20mple.com/",
        "https://exa<mple.com/",
        "https://recruiter..example/",
        "https://[::1/",
        &long,
        "mailto:recruiter.example",
        "mailto:@recruiter.example",
        "mailto:info@",
        "mailto:info@recruiter",
        "mailto:info@.example",
        "mailto:info@recruiter.example.",
        "tel:+",
        "tel:()",
    ] {
        assert_eq!(read(address), None, "{address:?}");
    }
}

#[test]
fn words_and_other_signs_are_no_contact() {
    for address in [
        "tel:bel-direct-0900",
        "tel:0900?uw-rekening",
        "tel:٠٩٠٠١٢٣",
        "tel:0900;ext=1",
        "mailto:uw⠀rekening@evil.example",
        "mailto:uw%20rekening@evil.example",
        "mailto:\"uw rekening\"@evil.example",
        "mailto:inf\u{43e}@bank.example",
        "mailto:info@b\u{430}nk.example",
        "mailto:info@bank.example@evil.example",
        // What is shown is not all that gets the mail.
        "mailto:info@bank.example,x@evil.example",
        "mailto:info@bank.example?cc=x@evil.example",
        "mailto:info@bank.example?subject=x&BCC=x@evil.example",
        "mailto:info@bank.example?%74o=x@evil.example",
        "mailto:info@bank.example#x",
        "https://uw\u{2800}rekening/",
        "https://$uw!rekening.example/",
        &format!("mailto:{}@evil.example", "a".repeat(64)),
    ] {
        assert_eq!(read(address), None, "{address:?}");
    }
}

#[test]
fn of_a_mail_only_the_subject_and_the_text_are_given() {
    for fields in [
        "subject=Gesprek",
        "body=",
        "SUBJECT=100%25&Body=a=b?c",
        // What comes behind is no at sign.
        "subject=%254&body=40%2541",
    ] {
        let address = format!("mailto:info@bank.example?{fields}");
        assert_eq!(
            shown(&address).as_deref(),
            Some("info@bank.example"),
            "{address}"
        );
    }
    for fields in [
        "cc=x",
        "BCC=x",
        "to=x",
        "attach=/etc/passwd",
        "subject=x&Attach=/etc/passwd",
        "subject=x&amp;body=y",
        "in-reply-to=x",
        "%73ubject=x",
        "subject",
        "subject=x&",
        "=x",
        "",
    ] {
        let address = format!("mailto:info@bank.example?{fields}");
        assert_eq!(read(&address), None, "{address}");
    }
}

#[test]
fn no_at_sign_stands_in_the_fields_of_a_mail_however_it_is_written() {
    for sign in [
        "@",
        "%40",
        "%2540",
        "%25252540",
        "\u{ff20}",
        "%EF%BC%A0",
        "%ef%bc%a0",
    ] {
        for field in ["subject", "Body", "cc"] {
            let address = format!("mailto:info@bank.example?{field}=x{sign}evil.example");
            assert_eq!(read(&address), None, "{address}");
        }
    }
}

#[test]
fn a_character_that_is_not_seen_is_refused_wherever_it_stands() {
    let unseen = [
        '\0',
        '\t',
        '\u{7f}',
        '\u{85}',
        '\u{a0}',
        '\u{ad}',
        '\u{34f}',
        '\u{61c}',
        '\u{115f}',
        '\u{1160}',
        '\u{17b4}',
        '\u{180b}',
        '\u{180e}',
        '\u{2000}',
        '\u{200b}',
        '\u{200d}',
        '\u{200f}',
        '\u{2028}',
        '\u{202a}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{2069}',
        '\u{206f}',
        '\u{2800}',
        '\u{3000}',
        '\u{3164}',
        '\u{fe0f}',
        '\u{feff}',
        '\u{ffa0}',
        '\u{fff9}',
        '\u{fffc}',
        '\u{1bca0}',
        '\u{1d159}',
        '\u{1d173}',
        '\u{e0001}',
        '\u{e0041}',
        '\u{e01ef}',
    ];
    for character in unseen {
        for address in [
            "https://recrui*ter.example/",
            "https://recruiter.example/a*b",
            "https://recruiter.example/?a*b#c*d",
            "https://a*b@recruiter.example/",
            "mailto:in*fo@recruiter.example",
            "mailto:info@recruiter.example?subject=a*b",
            "tel:020*123",
        ] {
            let address = address.replace('*', &character.to_string());
            assert_eq!(read(&address), None, "{address:?}");
        }
    }
}

#[test]
fn where_no_page_opens_the_address_is_spelled_without_what_could_be_taken_for_its_host() {
    for (address, spelled) in [
        (
            "https://recruiter.example/contact",
            "https://recruiter.example/contact",
        ),
        ("https://bank.example@evil.example/x", "evil.example"),
        ("https://evil.example/@bank.example", "evil.example"),
        (
            "mailto:info@recruiter.example?subject=Uw%20rekening",
            "info@recruiter.example",
        ),
    ] {
        let contact = read(address);
        assert_eq!(
            contact.as_ref().map(ContactAddress::spelled),
            Some(spelled),
            "{address}"
        );
    }
}

#[test]
fn a_name_is_shown_on_one_line_without_what_is_not_seen() {
    for (name, shown) in [
        ("Bureau X", "Bureau X"),
        ("  Bureau\n\t X \u{a0}&\u{2003}Zn.  ", "Bureau X & Zn."),
        (
            "Müller–Öz, Łódź | 東京 e\u{301}",
            "Müller–Öz, Łódź | 東京 e\u{301}",
        ),
        // What turns the direction of what stands behind it, hides, or shows nothing.
        ("\u{202e}X uaeruB\u{202c}", "X uaeruB"),
        (
            "Bu\u{200b}re\u{ad}au\u{2066}\u{feff} X\u{2800}\u{3164}",
            "Bureau X",
        ),
        ("a\u{0}b\u{1b}c\u{7f}", "abc"),
        // A line break of Unicode, the language of a tag, a font's own sign, a picture.
        ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
        ("a\u{e0041}b\u{e000}c😀", "abc"),
        ("\u{200b} \u{2800}\n", ""),
        ("", ""),
    ] {
        assert_eq!(plain_words(name, AGENCY_LENGTH), shown, "{name:?}");
    }
}

#[test]
fn a_name_that_is_too_long_is_cut_between_characters() {
    assert_eq!(plain_words("één twee", 3), "één");
    // Nothing is left of a gap at the end.
    assert_eq!(plain_words("één twee", 4), "één");
    assert_eq!(plain_words("één twee", 5), "één t");
    assert_eq!(plain_words("één", 0), "");
    let long = plain_words(&"東 ".repeat(5_000), AGENCY_LENGTH);
    assert!(
        long.chars().count() < AGENCY_LENGTH + 1 && long.ends_with('東'),
        "{long}"
    );
}

proptest! {
    #[test]
    fn a_name_is_short_plain_and_stays_what_it_is(
        name in "(\\PC|[a-z \u{2800}\u{202e}\u{3164}\u{feff}\n]|.){0,120}",
        most in 0_usize..100,
    ) {
        let shown = plain_words(&name, most);
        prop_assert!(shown.chars().count() <= most);
        prop_assert!(!shown.contains("  ") && shown.trim() == shown, "{:?}", shown);
        prop_assert!(shown.chars().all(|sign| sign == ' ' || !sign.is_whitespace() && !sign.is_control()));
        prop_assert_eq!(&plain_words(&shown, most), &shown);
        prop_assert_eq!(plain_words(&format!("\u{202e}{name}\u{200b}"), most), shown);
    }

    #[test]
    fn what_is_shown_is_plain_and_true(
        scheme in "(https://|http://|mailto:|tel:|HTTPS://|)",
        rest in "(\\PC|[a-z0-9.@/:?#%&=\u{2800}\u{202e}\u{3164}-]){0,40}",
    ) {
        let address = scheme + &rest;
        let Some(contact) = read(&address) else { return Ok(()) };
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
        prop_assert!(plain(contact.shown()) && plain(contact.spelled()), "{contact:?}");
        if contact.is_web() {
            let host = host_of(contact.href());
            prop_assert_eq!(host.as_deref(), Some(contact.shown()));
        }
        prop_assert_eq!(read(contact.href()), Some(contact));
    }
}
