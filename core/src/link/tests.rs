use std::collections::HashMap;

use proptest::prelude::*;

use super::*;
use crate::instrument::SALES_LEADER;

fn some() -> Ratings {
    Ratings::new(&SALES_LEADER).rate("coaching", 5).unwrap()
}

fn key(name: &str) -> Key {
    Key::of(Some(name))
}

fn unnamed() -> Key {
    Key::of(None)
}

/// What an address says.
fn find(address: &str, key: &Key) -> Shared {
    read(
        &address[address.find('#').unwrap_or(address.len())..],
        key,
        &SALES_LEADER,
    )
}

/// The address without what it says.
fn without(address: &str, key: &Key) -> String {
    take(address, key).0
}

/// A link as early releases wrote it.
fn early(address: &str, key: &Key) -> String {
    let answers = share::encode(&some());
    let now = format!("{}-{answers}", key.now);
    with(address, key, &some()).replace(&now, &format!("{}={answers}", key.early))
}

#[test]
fn a_link_is_read_back_whatever_else_the_fragment_holds() {
    for address in [
        "https://example.com/blog?x=1",
        "https://example.com/blog#",
        "https://example.com/#section",
        "https://example.com/##section",
        "https://example.com/#/route?a=b&c=d",
        "https://example.com/#slsc=1000000000000000004r&other=1",
        "https://example.com/#slsc-1000000000000000004r.other",
    ] {
        for key in [unnamed(), key("blog")] {
            let link = with(address, &key, &some());
            assert_eq!(find(&link, &key), Shared::Answers(some()), "{link}");
            let link = early(address, &key);
            assert_eq!(find(&link, &key), Shared::Answers(some()), "{link}");
        }
    }
}

#[test]
fn what_the_host_keeps_in_the_fragment_stays() {
    for (fragment, expected) in [
        ("tab=2&slsc=x&slsc-q=y", "tab=2&slsc-q=y&slsc-1"),
        ("tab=2&slsc-x&slsc-q=y", "tab=2&slsc-q=y&slsc-1"),
        ("tab=2", "tab=2&slsc-1"),
        ("section", "section.slsc-1"),
        ("section.slsc-x", "section.slsc-1"),
        ("section.slsc-x&tab=2", "section&tab=2&slsc-1"),
        ("slsc=x&section", "section.slsc-1"),
        ("slsc-x.section", "slsc-1"),
        ("slsc=x&slsc=y", "slsc-1"),
        ("slsc-x.slsc=y", "slsc-1"),
        ("slsc-12345678-y", "slsc-12345678-y.slsc-1"),
        ("section.", "section..slsc-1"),
        ("#section", "#section&slsc-1"),
        ("a&", "a&&slsc-1"),
    ] {
        let address = format!("https://a.example/p?slsc=1#{fragment}");
        let link = with(&address, &unnamed(), &some());
        let start = format!("https://a.example/p?slsc=1#{expected}");
        assert!(link.starts_with(&start), "{fragment}: {link}");
        assert_eq!(with(&link, &unnamed(), &some()), link, "made again");
    }
}

#[test]
fn a_route_in_the_fragment_still_leads_to_its_page() {
    for (fragment, expected) in [
        ("/scan", "/scan?slsc-1"),
        ("!/scan", "!/scan?slsc-1"),
        ("/scan?tab=2", "/scan?tab=2&slsc-1"),
        ("/scan?slsc=x", "/scan?slsc-1"),
        ("/scan?slsc=x&tab=2", "/scan?tab=2&slsc-1"),
        ("/scan?slsc=x?tab=2", "/scan?tab=2&slsc-1"),
        ("/scan?slsc-x&tab=2", "/scan?tab=2&slsc-1"),
        ("/scan&slsc=x", "/scan?slsc-1"),
    ] {
        let link = with(
            &format!("https://a.example/p#{fragment}"),
            &unnamed(),
            &some(),
        );
        let start = format!("https://a.example/p#{expected}");
        assert!(link.starts_with(&start), "{fragment}: {link}");
        assert_eq!(find(&link, &unnamed()), Shared::Answers(some()), "{link}");
        assert_eq!(with(&link, &unnamed(), &some()), link, "made again");
    }
}

/// What a host can have in its fragment, but no part of ours.
fn any_fragment() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9_-]{0,6}",
        "[#&?./!=;:~%+,()]{1,3}",
        Just("slsc".to_owned()),
        Just("slsc-12345678-1000000000000000004r".to_owned()),
        Just("/scan".to_owned()),
        "\\PC{1,2}",
    ];
    proptest::collection::vec(piece, 0..7)
        .prop_map(|pieces| pieces.concat())
        .prop_filter("without ours", |fragment| {
            [unnamed(), key("blog")]
                .iter()
                .all(|key| read(&format!("#{fragment}"), key, &SALES_LEADER) == Shared::Absent)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

    #[test]
    fn any_fragment_is_as_it_was_once_a_link_was_added_and_removed(fragment in any_fragment()) {
        let address = format!("https://a.example/p?x#{fragment}");
        // An empty fragment can't be told from none.
        let bare = if fragment.is_empty() { address.trim_end_matches('#') } else { &address };
        let (one, other) = (unnamed(), key("blog"));
        let link = with(&address, &one, &some());
        prop_assert_eq!(find(&link, &one), Shared::Answers(some()), "{}", link);
        prop_assert_eq!(find(&link, &other), Shared::Absent, "{}", link);
        prop_assert_eq!(without(&link, &one), bare);
        let both = with(&link, &other, &some());
        prop_assert_eq!(find(&both, &one), Shared::Answers(some()), "{}", both);
        prop_assert_eq!(without(&without(&both, &other), &one), bare);
        prop_assert_eq!(without(&without(&both, &one), &other), bare);
        let old = early(&early(&address, &one), &other);
        prop_assert_eq!(find(&old, &one), Shared::Answers(some()), "{}", old);
        prop_assert_eq!(without(&without(&old, &one), &other), bare);
    }
}

#[test]
fn a_link_at_a_plain_fragment_is_a_selector() {
    for fragment in ["", "section", "deel-2", "a_b", "a.b"] {
        for key in [unnamed(), key("blog")] {
            let link = with(&format!("https://a.example/p#{fragment}"), &key, &some());
            let link = with(&link, &self::key("other"), &some());
            let selector = &link[link.find('#').unwrap()..];
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
            assert!(selector[1..].chars().all(is_plain), "{selector}");
            let parts: Vec<_> = selector[1..].split('.').collect();
            let starts = |part: &&str| part.starts_with(|c: char| c.is_ascii_alphabetic());
            assert!(parts.iter().all(starts), "{selector}");
        }
    }
}

#[test]
fn where_there_is_no_address_there_is_no_link() {
    assert_eq!(with("", &unnamed(), &some()), "");
}

#[test]
fn what_was_put_behind_a_link_is_no_part_of_it() {
    for key in [unnamed(), key("blog")] {
        for link in [
            with("https://a.example/", &key, &some()),
            early("https://a.example/", &key),
        ] {
            for more in [
                "?utm_source=x",
                "?fbclid=1",
                "&gclid=1",
                ".",
                ")",
                "/",
                ",",
                "%20",
                ">",
                "%3E",
                "…",
                "#x",
                "=",
            ] {
                let link = format!("{link}{more}");
                assert_eq!(find(&link, &key), Shared::Answers(some()), "{link}");
                let clean = without(&link, &key);
                assert_eq!(find(&clean, &key), Shared::Absent, "{link}");
                let rest = more.trim_start_matches(['?', '&', '#']);
                let left = if rest == more { "" } else { rest };
                assert_eq!(
                    clean.trim_start_matches("https://a.example/#"),
                    if left.is_empty() {
                        "https://a.example/"
                    } else {
                        left
                    }
                );
            }
            // A letter or digit more is another text.
            assert_eq!(find(&format!("{link}0"), &key), Shared::Damaged);
        }
    }
}

#[test]
fn our_part_of_the_fragment_has_at_most_32_characters() {
    let name = "a name that is as long as a name can be, and then some";
    for name in [None, Some(name), Some("x"), Some("é")] {
        let link = with("https://a.example/", &Key::of(name), &some());
        let (_, fragment) = link.split_once('#').unwrap();
        assert!(fragment.len() <= 32, "{fragment}");
    }
}

#[test]
fn a_named_widget_reads_its_own_part_only() {
    let (one, other) = (key("one"), key("other"));
    let address = "https://a.example/";
    for link in [with(address, &one, &some()), early(address, &one)] {
        assert_eq!(find(&link, &other), Shared::Absent);
        assert_eq!(find(&link, &unnamed()), Shared::Absent);
        assert_eq!(find(&link, &one), Shared::Answers(some()));
        assert_eq!(without(&link, &other), link);
        assert_eq!(without(&link, &unnamed()), link);
    }
}

#[test]
fn the_key_of_a_name_never_changes() {
    for name in [None, Some("")] {
        let key = Key::of(name);
        assert_eq!((key.now.as_str(), key.early.as_str()), ("slsc", "slsc"));
    }
    assert_eq!(key("blog").early, "slsc-xg1auq");
    assert_eq!(key("blog").now, "slsc-6v6s6lta");
}

#[test]
fn no_two_names_share_a_key() {
    let words = [
        "costarring",
        "liquid",
        "declinate",
        "macallums",
        "altarage",
        "zinke",
    ];
    let letters = || ('a'..='z').chain('0'..='9');
    let short = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    let numbered = (0..50_000).flat_map(|n| [format!("artikel-{n}"), format!("{n}")]);
    let mut names = HashMap::new();
    for name in words
        .map(String::from)
        .into_iter()
        .chain(short)
        .chain(numbered)
    {
        let key = key(&name).now;
        assert!(key.len() <= "slsc-".len() + HASH_LENGTH, "{name}: {key}");
        if let Some(other) = names.insert(key, name.clone()) {
            assert_eq!(other, name);
        }
    }
}

#[test]
fn a_damaged_part_is_noticed() {
    for fragment in [
        "#slsc=",
        "#slsc=1",
        "#a&slsc=hello&b",
        "#slsc-",
        "#slsc-1",
        "#slsc-%31",
        "#slsc-é",
        "#a.slsc-hello&b",
    ] {
        assert_eq!(
            read(fragment, &unnamed(), &SALES_LEADER),
            Shared::Damaged,
            "{fragment}"
        );
    }
    for fragment in [
        "",
        "#",
        "#slsc",
        "#slscx=1",
        "#a=slsc=1",
        "#slsc-xg1auq=1",
        "#slsc_1",
    ] {
        assert_eq!(
            read(fragment, &unnamed(), &SALES_LEADER),
            Shared::Absent,
            "{fragment}"
        );
    }
}
