//! Entries of a browser's storage: answers, and notes beside them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::entry::{read, write};
use sales_leader_scorecard_core::instrument::SALES_LEADER;

fuzz_target!(|text: &str| {
    let Some(answers) = read(text, &SALES_LEADER) else {
        return;
    };
    let written = write(&answers);
    let again = read(&written, &SALES_LEADER).expect("what was written can be read");
    assert_eq!(again, answers);
    assert_eq!(again.notes.notes(), answers.notes.notes());
    assert_eq!(write(&again), written);
});
