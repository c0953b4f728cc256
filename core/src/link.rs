//! The share link: the answers in the fragment of the embedding page's own address.

use crate::fnv;
use crate::instrument::Instrument;
use crate::scoring::Ratings;
use crate::share::{self, Decoded};

/// What a fragment says.
#[derive(Debug, Clone, PartialEq)]
pub enum Shared {
    /// Nothing for this widget.
    Absent,
    /// Answers.
    Answers(Ratings),
    /// Answers to another instrument.
    Foreign,
    /// Something for this widget that can't be read.
    Damaged,
}

/// What a widget is called in fragments: `slsc`, or `slsc-HASH` with a name.
#[derive(Debug, Default)]
pub struct Key {
    /// The key as it is written.
    pub now: String,
    /// As early releases wrote it. Their hash was so narrow that names shared one.
    pub early: String,
}

impl Key {
    /// The key by which answers to an instrument are kept: that of version 1 of the sales-leader instrument
    /// is the widget's own, and every other one has the key of its document behind it, so that the answers
    /// to one are never taken for those to another.
    #[must_use]
    pub fn stored(&self, instrument: &Instrument) -> String {
        if share::is_own(instrument) {
            self.now.clone()
        } else {
            [&self.now, ".", instrument.key].concat()
        }
    }

    /// The key of a name. It never changes.
    #[must_use]
    pub fn of(name: Option<&str>) -> Self {
        let name = name.unwrap_or_default();
        // Of the hash those bits that are taken.
        let key = |start: u64, prime: u64, left: u32, right: u32| {
            let mut key = String::from("slsc");
            if !name.is_empty() {
                key.push('-');
                let mut hash = fnv::more(start, prime, name.as_bytes()) << left >> right;
                while hash > 0 {
                    key.push(char::from_digit((hash % 36) as u32, 36).unwrap_or('0'));
                    hash /= 36;
                }
            }
            key
        };
        Self {
            now: key(fnv::START, fnv::PRIME, 0, 24),
            early: key(0x811c_9dc5, 0x0100_0193, 32, 32),
        }
    }
}

/// The most characters of a hash.
const HASH_LENGTH: usize = 8;

/// What a fragment, with its `#`, says to the widget of this key, which asks about an instrument.
#[must_use]
pub fn read(fragment: &str, key: &Key, instrument: &'static Instrument) -> Shared {
    match take(fragment, key)
        .1
        .map(|text| share::decode(text, instrument))
    {
        None => Shared::Absent,
        Some(Decoded::Answers(ratings)) => Shared::Answers(ratings),
        Some(Decoded::Foreign) => Shared::Foreign,
        Some(Decoded::Damaged) => Shared::Damaged,
    }
}

/// The address with these answers in its fragment; what else stands there stays. Where the page
/// allows, the fragment is a selector that matches nothing: many pages look for what it names. One
/// that is a route (`#/scan`) gets the answers as a parameter, so that it still leads there.
#[must_use]
pub fn with(address: &str, key: &Key, ratings: &Ratings) -> String {
    if address.is_empty() {
        return String::new();
    }
    let (address, _) = take(address, key);
    let (page, fragment) = address.split_once('#').unwrap_or((&address, ""));
    let (mut is_plain, mut has_query) = (true, false);
    for byte in fragment.bytes() {
        is_plain &= byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        has_query |= byte == b'?';
    }
    let is_route = fragment.starts_with('/') || fragment.starts_with("!/");
    let separator = if fragment.is_empty() {
        ""
    } else if is_plain {
        "."
    } else if is_route && !has_query {
        "?"
    } else {
        "&"
    };
    let answers = share::encode(ratings);
    [page, "#", fragment, separator, &key.now, "-", &answers].concat()
}

/// The address without any answers for the widget of this key, and the first of these.
#[must_use]
pub fn take<'a>(address: &'a str, key: &Key) -> (String, Option<&'a str>) {
    let bytes = address.as_bytes();
    let page = bytes.iter().take_while(|byte| **byte != b'#').count();
    let mut rest = String::from(&address[0..page]);
    let mut found = None;
    let mut left = 0;
    let mut start = page;
    for end in page + 1..=bytes.len() {
        if !separates(&bytes[end..]) {
            continue;
        }
        let separator = bytes[start];
        let part = &address[start + 1..end];
        start = end;
        let value = value(part, key);
        if value.is_some() {
            found = found.or(value);
            left = if left == 0 { separator } else { left };
            continue;
        }
        // What comes next takes the place of what went.
        let kept = matches!(left, b'#' | b'?');
        rest.push(char::from(if kept { left } else { separator }));
        rest += part;
        left = 0;
    }
    (rest, found)
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
fn value<'a>(part: &'a str, key: &Key) -> Option<&'a str> {
    for key in [&key.now, &key.early] {
        let Some(rest) = part.strip_prefix(key.as_str()) else {
            continue;
        };
        let answers = rest.bytes().skip(1);
        let end = 1 + answers.take_while(u8::is_ascii_alphanumeric).count();
        // What `slsc-` is followed by in the part of a widget with a name. Answers are longer.
        let is_hash =
            end <= 1 + HASH_LENGTH && matches!(rest.as_bytes().get(end), Some(b'-' | b'='));
        let mark = rest.as_bytes().first();
        if mark == Some(&b'=') || mark == Some(&b'-') && !is_hash {
            return Some(&rest[1..end]);
        }
    }
    None
}

#[cfg(test)]
mod tests;
