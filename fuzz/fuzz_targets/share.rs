//! Texts that stand for answers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::scoring::score;
use sales_leader_scorecard_core::share::{Decoded, decode, encode};

/// As docs/CONTRACT.md promises.
const LONGEST: usize = 32;

fuzz_target!(|text: &str| {
    let Decoded::Answers(ratings) = decode(text, &SALES_LEADER) else {
        return;
    };
    assert!(text.len() <= LONGEST);
    assert_eq!(encode(&ratings), text, "written again it is the same");
    assert!(score(&ratings).total.is_none_or(|total| total <= 100));
    // One wrong character is always noticed.
    for (at, character) in text.char_indices() {
        for other in "0n1z".chars().filter(|other| *other != character) {
            let (before, after) = (&text[..at], &text[at + character.len_utf8()..]);
            let read = decode(&format!("{before}{other}{after}"), &SALES_LEADER);
            assert_eq!(read, Decoded::Damaged);
        }
    }
});
