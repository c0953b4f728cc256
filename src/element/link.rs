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

/// What a widget is called in fragments and in storage: `slsc`, or `slsc-HASH` with a name.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Key {
    /// The key as it is written.
    pub(super) now: String,
    /// As early releases wrote it. Their hash was so narrow that names shared one.
    pub(super) early: String,
}

impl Key {
    /// The key of a name. It never changes.
    pub(super) fn of(name: Option<&str>) -> Self {
        let name = name.unwrap_or_default();
        // FNV-1a, of 64 bits and of 32.
        let (mut wide, mut narrow) = (0xcbf2_9ce4_8422_2325_u64, 0x811c_9dc5_u32);
        for byte in name.bytes() {
            wide = (wide ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            narrow = (narrow ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        let key = |mut hash: u64| {
            let mut key = String::from("slsc");
            if !name.is_empty() {
                key.push('-');
                while hash > 0 {
                    key.push(char::from_digit((hash % 36) as u32, 36).unwrap_or('0'));
                    hash /= 36;
                }
            }
            key
        };
        // With the highest bit always set there are always as many digits: `HASH_LENGTH`.
        Self {
            now: key(1 << 40 | wide >> 24),
            early: key(narrow.into()),
        }
    }
}

/// As many characters as there are in a hash, or fewer in an early one.
const HASH_LENGTH: usize = 8;

/// What a fragment, with its `#`, says to the widget of this key.
pub(super) fn read(fragment: &str, key: &Key) -> Shared {
    match ours(fragment, key) {
        None => Shared::Absent,
        Some((_, _, value)) => share::decode(value).map_or(Shared::Damaged, Shared::Answers),
    }
}

/// The address with these answers in its fragment; what else stands there stays. Where the page
/// allows, the fragment is a selector that matches nothing: many pages look for what it names. One
/// that is a route (`#/scan`) gets the answers as a parameter, so that it still leads there.
pub(super) fn with(address: &str, key: &Key, ratings: &Ratings) -> String {
    if address.is_empty() {
        return String::new();
    }
    let address = without(address, key);
    let (page, fragment) = split(&address);
    let fragment = fragment.get(1..).unwrap_or_default();
    let has = |wanted: fn(u8) -> bool| fragment.bytes().any(wanted);
    let is_route = fragment.starts_with('/') || fragment.starts_with("!/");
    let separator = if fragment.is_empty() {
        ""
    } else if !has(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))) {
        "."
    } else if is_route && !has(|byte| byte == b'?') {
        "?"
    } else {
        "&"
    };
    let answers = share::encode(ratings);
    [page, "#", fragment, separator, &key.now, "-", &answers].concat()
}

/// The address without any answers for the widget of this key.
pub(super) fn without(address: &str, key: &Key) -> String {
    let (page, fragment) = split(address);
    let mut fragment = String::from(fragment);
    while let Some((start, end, _)) = ours(&fragment, key) {
        // With one of the separators around it: the one that it came with.
        let (start, end) = if end == fragment.len() || fragment.as_bytes()[start - 1] == b'.' {
            (start - 1, end)
        } else {
            (start, end + 1)
        };
        fragment = [&fragment[..start], &fragment[end..]].concat();
    }
    [page, &fragment].concat()
}

/// An address up to its fragment, and that with its `#`.
fn split(address: &str) -> (&str, &str) {
    address.split_at(address.bytes().take_while(|byte| *byte != b'#').count())
}

/// Where the part of the widget of this key stands in a fragment, from its key to its end, and the
/// answers in it.
fn ours<'a>(fragment: &'a str, key: &Key) -> Option<(usize, usize, &'a str)> {
    let mut start = 0;
    for end in 0..=fragment.len() {
        if separates(&fragment.as_bytes()[end..]) {
            let part = &fragment[start..end];
            if let Some(value) = value(part, &key.now).or_else(|| value(part, &key.early)) {
                return Some((start, end, value));
            }
            start = end + 1;
        }
    }
    None
}

/// Whether a part of a fragment ends before this.
fn separates(rest: &[u8]) -> bool {
    matches!(
        rest,
        [] | [b'#' | b'&' | b'?', ..] | [b'.', b's', b'l', b's', b'c', ..]
    )
}

/// The answers in a part of a fragment: `KEY-ANSWERS`, or `KEY=ANSWERS` of an early release.
/// Whatever a text or a program put behind them (a full stop, a bracket) is not taken.
fn value<'a>(part: &'a str, key: &str) -> Option<&'a str> {
    let (mark, value) = part.strip_prefix(key)?.split_at_checked(1)?;
    let length = value.bytes().take_while(u8::is_ascii_alphanumeric).count();
    // What `slsc-` is followed by in the part of a widget with a name. Answers are longer.
    let is_hash =
        length <= HASH_LENGTH && matches!(value.as_bytes().get(length), Some(b'-' | b'='));
    (mark == "=" || mark == "-" && !is_hash).then(|| &value[..length])
}

#[cfg(test)]
mod tests;
