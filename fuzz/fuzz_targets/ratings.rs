//! Ratings as a host page gives them: an object of keys and values.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::locale::Mode;
use sales_leader_scorecard_core::scoring::{Ratings, RawAnswer, ScoreResult, score};
use sales_leader_scorecard_core::share::{self, Decoded};
use serde_json::{Map, Value, json};

fuzz_target!(|text: &str| {
    let Ok(given) = serde_json::from_str::<Map<String, Value>>(text) else {
        return;
    };
    let answers: Result<Vec<_>, _> = given.iter().map(read).collect();
    let Ok(answers) = answers else { return };
    match Ratings::from_pairs(&SALES_LEADER, answers) {
        Err(error) => assert!(error.to_string().contains('"'), "it names the key: {error}"),
        Ok(ratings) => accepted(&given, &ratings),
    }
});

fn read((key, value): (&String, &Value)) -> serde_json::Result<(String, RawAnswer)> {
    // In a browser every number is one of these.
    let answer = match value.as_f64() {
        Some(number) => RawAnswer::number(number, || number.to_string()),
        None => serde_json::from_value(value.clone())?,
    };
    Ok((key.clone(), answer))
}

fn accepted(given: &Map<String, Value>, ratings: &Ratings) {
    let written = json!(ratings.to_external(true));
    let all = written.as_object().expect("an object of keys");
    for (key, value) in all {
        let given = given.get(key).unwrap_or(&Value::Null);
        let is_same = given.as_f64() == value.as_f64() && given.as_str() == value.as_str();
        assert!(is_same, "{key}: {given} became {value}");
    }
    let again: Result<Vec<_>, _> = all.iter().map(read).collect();
    let again = again.expect("what was written can be read");
    let again = Ratings::from_pairs(&SALES_LEADER, again).expect("and is right");
    assert_eq!(again, *ratings);
    assert_eq!(
        share::decode(&share::encode(ratings), &SALES_LEADER),
        Decoded::Answers(ratings.clone())
    );

    let score = score(ratings);
    assert!(score.total.is_none_or(|total| total <= 100));
    for mode in [Mode::OwnRating, Mode::Candidate] {
        let result = ScoreResult {
            mode,
            score: &score,
        };
        assert!(json!(result).is_object());
    }
}
