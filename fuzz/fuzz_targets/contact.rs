//! Addresses for the contact button, and the words of who offers it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::contact::{AGENCY_LENGTH, ContactAddress, plain_words};
use url::Url;

fuzz_target!(|address: &str| {
    let words = plain_words(address, AGENCY_LENGTH);
    assert!(words.chars().count() <= AGENCY_LENGTH && !words.contains("  "));
    assert!(
        words.trim() == words && !words.contains(char::is_control),
        "{words:?}"
    );
    let Some(contact) = ContactAddress::read(address, host_of) else {
        return;
    };
    for text in [contact.shown(), contact.spelled()] {
        assert!(is_plain(text), "{text:?}");
    }
    let scheme = contact.href().split(':').next().expect("there is one");
    assert!(["https", "http", "mailto", "tel"].contains(&scheme.to_lowercase().as_str()));
    if contact.is_web() {
        let leads_to = host_of(contact.href());
        assert_eq!(leads_to.as_deref(), Some(contact.shown()));
    }
    let again = ContactAddress::read(contact.href(), host_of);
    assert_eq!(again, Some(contact));
});

/// As a browser reads it: the same standard.
fn host_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let port = url.port().map(|port| format!(":{port}"));
    Some(url.host_str()?.to_owned() + &port.unwrap_or_default())
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}
