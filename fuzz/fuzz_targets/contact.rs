//! Addresses for the contact button.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::contact::{ContactAddress, Resolved};
use url::Url;

fuzz_target!(|address: &str| {
    let Some(contact) = ContactAddress::read(address, resolve) else {
        return;
    };
    for text in [contact.href(), contact.shown(), contact.spelled()] {
        assert!(is_plain(text), "{text:?}");
    }
    assert!(contact.href().contains(contact.shown()));
    let scheme = contact.href().split(':').next().expect("there is one");
    assert!(["https", "http", "mailto", "tel"].contains(&scheme));
    if contact.is_web() {
        let leads_to = resolve(contact.href()).map(|resolved| resolved.host);
        assert_eq!(leads_to.as_deref(), Some(contact.shown()));
    }
    let again = ContactAddress::read(contact.href(), resolve);
    assert_eq!(again, Some(contact));
});

/// As a browser reads it: the same standard.
fn resolve(address: &str) -> Option<Resolved> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str().unwrap_or_default();
    let port = url.port().map(|port| format!(":{port}"));
    Some(Resolved {
        host: host.to_owned() + &port.unwrap_or_default(),
        href: url.into(),
    })
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}
