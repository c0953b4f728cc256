//! Instruments as documents, whoever wrote them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::instrument::document::{Document, Node};
use sales_leader_scorecard_core::scoring::{Ratings, score};

fuzz_target!(|text: &str| {
    let Ok(node) = Node::parse(text) else { return };
    // A fraction may end in another digit.
    let again = Node::parse(&node.to_line()).expect("what was written can be read");
    assert_eq!(
        Document::read(&again).is_ok(),
        Document::read(&node).is_ok()
    );
    match Document::read(&node) {
        Err(mistakes) => assert!(!mistakes.is_empty()),
        Ok(document) => {
            // It lives as long as the program.
            let instrument = Box::leak(Box::new(document.into_instrument()));
            assert!(instrument.keys().all(|key| !key.as_str().is_empty()));
            assert_eq!(score(&Ratings::new(instrument)).total, None);
        }
    }
});
