//! What people type for a contact, as PHP reads it.

use serde_json::json;
use wordpress_tests::Site;

use crate::visitor::RELEASES;

/// As typed in the settings or a shortcode, and the link that is meant, if any.
const CONTACTS: [(&str, Option<&str>); 25] = [
    ("", Some("")),
    (" info@bureau.nl. ", Some("mailto:info@bureau.nl")),
    ("mailto:info@bureau.nl", Some("mailto:info@bureau.nl")),
    ("+31 (0)20 123 45 67", Some("tel:+31201234567")),
    ("0031 20 123 45 67", Some("tel:+31201234567")),
    ("(020) 123-45.67", Some("tel:0201234567")),
    ("tel:+31201234567", Some("tel:+31201234567")),
    ("bureau.nl", Some("https://bureau.nl")),
    (
        "www.bureau.nl/contact?a=b#c",
        Some("https://www.bureau.nl/contact?a=b#c"),
    ),
    ("http://bureau.nl", Some("http://bureau.nl")),
    // Hosts that begin like a word before a number or mailbox.
    (
        "mail.bureau.nl/contact",
        Some("https://mail.bureau.nl/contact"),
    ),
    ("tel.bureau.nl", Some("https://tel.bureau.nl")),
    ("phone.nl", Some("https://phone.nl")),
    ("Tel. 020 123 45 67", Some("tel:0201234567")),
    ("tel.020-1234567", Some("tel:0201234567")),
    ("E-mail: info@bureau.nl", Some("mailto:info@bureau.nl")),
    ("info@büro.de", Some("mailto:info@xn--bro-hoa.de")),
    (
        "mailto:info@bureau.nl?subject=Scan over leiderschap",
        Some("mailto:info@bureau.nl?subject=Scan%20over%20leiderschap"),
    ),
    ("dit is niks", None),
    ("info@", None),
    // A second mailbox, and one that is not seen.
    ("a@bureau.nl,b@bureau.nl", None),
    ("a@bureau.nl?cc=b@bureau.nl", None),
    // Too few digits for a telephone, and an address of a network.
    ("1234", None),
    ("10.0.0.1", None),
    ("javascript:alert(1)", None),
];

#[test]
fn a_contact_is_read_as_people_type_it() {
    for release in RELEASES {
        let site = Site::shared(release);
        let typed = CONTACTS.map(|(typed, _)| typed);
        let read = site.run_with(
            "return array_map('SalesLeaderScorecard\\contact_link', $given);",
            &json!(typed),
        );
        for (index, (typed, link)) in CONTACTS.into_iter().enumerate() {
            assert_eq!(read[index], json!(link), "{release:?}: {typed}");
        }
    }
}
