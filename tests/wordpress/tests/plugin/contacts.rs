//! What people type for a contact, as PHP reads it.

use serde_json::{Value, json};
use wordpress_tests::{Release, Site};

use crate::visitor::RELEASES;

/// As typed in the settings or a shortcode, and the link that is meant, or null; the builder's test reads
/// them too.
const CONTACTS: &str = include_str!("../../../fixtures/contacts.json");

#[test]
fn a_contact_is_read_as_people_type_it() {
    let mut contacts: Vec<(String, Value)> =
        serde_json::from_str(CONTACTS).expect("pairs of what is typed and its link");
    contacts.push((" ".into(), "".into()));
    let typed: Vec<&String> = contacts.iter().map(|(typed, _)| typed).collect();
    for release in RELEASES {
        let site = Site::shared(release);
        let read = site.run_with(
            "return array_map('SalesLeaderScorecard\\contact_link', $given);",
            &json!(typed),
        );
        for (index, (typed, link)) in contacts.iter().enumerate() {
            assert_eq!(&read[index], link, "{release:?}: {typed}");
        }
    }
}

#[test]
fn a_page_of_the_site_itself_may_be_typed_without_the_site() {
    let site = Site::shared(Release::Newest);
    for (home, typed, link) in [
        (
            "https://bureau.nl",
            "/privacy",
            json!("https://bureau.nl/privacy"),
        ),
        (
            "https://bureau.nl/blog",
            "/privacy",
            json!("https://bureau.nl/blog/privacy"),
        ),
        (
            "https://bureau.nl/blog",
            "/blog/privacy",
            json!("https://bureau.nl/blog/privacy"),
        ),
        (
            "https://bureau.nl",
            "//ander.nl/privacy",
            json!("https://ander.nl/privacy"),
        ),
        ("https://bureau.nl", "privacy", Value::Null),
    ] {
        let read = site.run_with(
            "add_filter('pre_option_home', fn() => $given[0]);
             return \\SalesLeaderScorecard\\site_link($given[1]);",
            &json!([home, typed]),
        );
        assert_eq!(read, link, "{typed} on {home}");
    }
}
