//! What people type for a contact, as PHP reads it.

use serde_json::{Value, json};
use wordpress_tests::Site;

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
