//! The share link: the answers in the fragment of the embedding page's own address.

use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::share;

/// What a fragment says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shared {
    /// Nothing for this widget.
    Absent,
    /// Answers.
    Answers(Ratings),
    /// Something for this widget that can't be read.
    Damaged,
}

/// The key of a widget in fragments and in storage: `slsc`, or `slsc-HASH` with a name.
pub(super) fn key(name: Option<&str>) -> String {
    let mut key = String::from("slsc");
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        key.push('-');
        // FNV-1a, 32 bits: the same name gives the same key for ever.
        let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        let mut rest = hash;
        while rest > 0 {
            key.push(char::from_digit(rest % 36, 36).unwrap_or('0'));
            rest /= 36;
        }
    }
    key
}

/// What an address says to the widget of this key.
pub(super) fn find(address: &str, key: &str) -> Shared {
    let (_, fragment) = address.split_once('#').unwrap_or_default();
    read(fragment, key)
}

/// What a fragment, with or without its `#`, says to the widget of this key.
pub(super) fn read(fragment: &str, key: &str) -> Shared {
    let found = parts(fragment).find_map(|part| part.strip_prefix(key)?.strip_prefix('='));
    match found.map(share::decode) {
        None => Shared::Absent,
        Some(None) => Shared::Damaged,
        Some(Some(ratings)) => Shared::Answers(ratings),
    }
}

/// The address with these answers in its fragment; what else stands there stays.
pub(super) fn with(address: &str, key: &str, ratings: &Ratings) -> String {
    let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
    let mut link = String::from(page);
    link.push('#');
    for part in parts(fragment).filter(|part| !is_ours(part, key)) {
        link += part;
        link.push('&');
    }
    link += key;
    link.push('=');
    link + &share::encode(ratings)
}

fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    fragment.split('&').filter(|part| !part.is_empty())
}

fn is_ours(part: &str, key: &str) -> bool {
    part.strip_prefix(key)
        .is_some_and(|rest| rest.starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;
    use sales_leader_scorecard_core::instrument::SALES_LEADER;

    fn some() -> Ratings {
        Ratings::new(&SALES_LEADER).rate("coaching", 5).unwrap()
    }

    #[test]
    fn a_link_is_read_back_whatever_else_the_fragment_holds() {
        for address in [
            "https://example.com/blog?x=1",
            "https://example.com/blog#",
            "https://example.com/#section",
            "https://example.com/#/route?a=b&c=d",
            "https://example.com/#slsc=1000000000000000004r&other=1",
        ] {
            let link = with(address, "slsc", &some());
            let (_, fragment) = link.split_once('#').unwrap();
            assert_eq!(read(fragment, "slsc"), Shared::Answers(some()), "{link}");
            assert_eq!(
                read(&format!("#{fragment}"), "slsc"),
                Shared::Answers(some())
            );
        }
    }

    #[test]
    fn what_the_host_keeps_in_the_fragment_stays() {
        let link = with("https://a.example/p#tab=2&slsc=x&slsc-q=y", "slsc", &some());
        assert!(
            link.starts_with("https://a.example/p#tab=2&slsc-q=y&slsc=1"),
            "{link}"
        );
    }

    #[test]
    fn our_part_of_the_fragment_has_at_most_32_characters() {
        let name = "a name that is as long as a name can be, and then some";
        for name in [None, Some(name), Some("x"), Some("é")] {
            let link = with("https://a.example/", &key(name), &some());
            let (_, fragment) = link.split_once('#').unwrap();
            assert!(fragment.len() <= 32, "{fragment}");
        }
    }

    #[test]
    fn a_named_widget_reads_its_own_part_only() {
        let (one, other) = (key(Some("one")), key(Some("other")));
        let link = with("https://a.example/", &one, &some());
        let (_, fragment) = link.split_once('#').unwrap();
        assert_eq!(read(fragment, &other), Shared::Absent);
        assert_eq!(read(fragment, &key(None)), Shared::Absent);
        assert_eq!(read(fragment, &one), Shared::Answers(some()));
    }

    #[test]
    fn the_key_of_a_name_never_changes() {
        assert_eq!(key(None), "slsc");
        assert_eq!(key(Some("")), "slsc");
        assert_eq!(key(Some("blog")), "slsc-xg1auq");
    }

    #[test]
    fn a_damaged_part_is_noticed() {
        for fragment in ["#slsc=", "#slsc=1", "#a&slsc=hello&b"] {
            assert_eq!(read(fragment, "slsc"), Shared::Damaged, "{fragment}");
        }
        for fragment in ["", "#", "#slsc", "#slscx=1", "#a=slsc=1"] {
            assert_eq!(read(fragment, "slsc"), Shared::Absent, "{fragment}");
        }
    }
}
