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

/// What a fragment, with or without its `#`, says to the widget of this key. Whatever a text or a
/// program put behind a link (a full stop, a bracket, a parameter of its own) is no part of it.
pub(super) fn read(fragment: &str, key: &str) -> Shared {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let Some((start, end)) = ours(fragment, key) else {
        return Shared::Absent;
    };
    let value = &fragment[start + key.len() + 1..end];
    let length = value.bytes().take_while(u8::is_ascii_alphanumeric).count();
    match share::decode(&value[..length]) {
        None => Shared::Damaged,
        Some(ratings) => Shared::Answers(ratings),
    }
}

/// The address with these answers in its fragment; what else stands there stays. A fragment that is
/// the route of a page (`#/scan`) gets them as a parameter, so that it still leads there.
pub(super) fn with(address: &str, key: &str, ratings: &Ratings) -> String {
    let (page, fragment) = address.split_once('#').unwrap_or((address, ""));
    let mut fragment = String::from(fragment);
    while let Some((start, end)) = ours(&fragment, key) {
        // With one of the separators around it.
        let (start, end) = if end < fragment.len() {
            (start, end + 1)
        } else {
            (start.saturating_sub(1), end)
        };
        fragment = [&fragment[..start], &fragment[end..]].concat();
    }
    let is_route = fragment.starts_with('/') || fragment.starts_with("!/");
    let separator = match fragment.as_str() {
        "" => "",
        _ if is_route && !fragment.bytes().any(|byte| byte == b'?') => "?",
        _ if fragment.bytes().last().is_some_and(separates) => "",
        _ => "&",
    };
    let answers = share::encode(ratings);
    [page, "#", &fragment, separator, key, "=", &answers].concat()
}

/// Where the part of the widget of this key stands in a fragment, from its key to its end.
fn ours(fragment: &str, key: &str) -> Option<(usize, usize)> {
    let mut start = 0;
    while start < fragment.len() {
        let part = &fragment[start..];
        let end = start + part.bytes().take_while(|byte| !separates(*byte)).count();
        if is_ours(part, key) {
            return Some((start, end));
        }
        start = end + 1;
    }
    None
}

/// Parts of a fragment stand between these, as they do in a query.
fn separates(byte: u8) -> bool {
    matches!(byte, b'&' | b'?')
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
    fn a_route_in_the_fragment_still_leads_to_its_page() {
        for (fragment, expected) in [
            ("/scan", "/scan?slsc=1"),
            ("!/scan", "!/scan?slsc=1"),
            ("/scan?tab=2", "/scan?tab=2&slsc=1"),
            ("/scan?slsc=x", "/scan?slsc=1"),
            ("/scan?slsc=x&tab=2", "/scan?tab=2&slsc=1"),
            ("/scan?slsc=x?tab=2", "/scan?tab=2&slsc=1"),
            ("/scan&slsc=x", "/scan?slsc=1"),
            ("section", "section&slsc=1"),
            ("slsc=x&section", "section&slsc=1"),
            ("slsc=x&slsc=y", "slsc=1"),
        ] {
            let link = with(&format!("https://a.example/p#{fragment}"), "slsc", &some());
            let start = format!("https://a.example/p#{expected}");
            assert!(link.starts_with(&start), "{fragment}: {link}");
            assert_eq!(find(&link, "slsc"), Shared::Answers(some()), "{link}");
            assert_eq!(with(&link, "slsc", &some()), link, "made again");
        }
    }

    #[test]
    fn what_was_put_behind_a_link_is_no_part_of_it() {
        let link = with("https://a.example/", "slsc", &some());
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
        ] {
            let link = format!("{link}{more}");
            assert_eq!(find(&link, "slsc"), Shared::Answers(some()), "{link}");
        }
        // A letter or digit more is another text.
        assert_eq!(find(&format!("{link}0"), "slsc"), Shared::Damaged);
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
