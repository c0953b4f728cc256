//! Ratings that come in and go out, and those that are refused.

use std::collections::BTreeMap;

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    scoring::{Answer, Rating, RatingError, Ratings, RawAnswer},
};
use serde_json::{Value, json};

use crate::{given, mentor::MENTOR};

#[test]
fn a_refused_rating_names_its_key_and_its_value() {
    let rule = r#": a rating is a whole number from 1 to 7, "not-observed" or null"#;
    let cases = [
        (json!(0), "0"),
        (json!(8), "8"),
        (json!(-1), "-1"),
        // 263 is 7 in eight bits.
        (json!(263), "263"),
        (json!(3.5), "3.5"),
        // Whole, but larger than any number that a rating is read into.
        (json!(1e30), "1e+30"),
        (json!(true), "true"),
        (json!("3"), r#""3""#),
        (json!(""), r#""""#),
        (json!("not observed"), r#""not observed""#),
        (json!("Not-Observed"), r#""Not-Observed""#),
        (json!([5]), "[5]"),
        (json!({"rating": 5}), r#"{"rating":5}"#),
    ];
    for (value, shown) in cases {
        let error = given::external(&SALES_LEADER, &json!({ "coaching": value })).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("\"coaching\" was rated {shown}{rule}")
        );
    }
}

#[test]
fn a_refused_rating_names_the_scale_of_its_own_instrument() {
    assert_eq!(
        Ratings::new(&MENTOR)
            .rate("time", 6)
            .unwrap_err()
            .to_string(),
        r#""time" was rated 6: a rating is a whole number from 1 to 5, "not-observed" or null"#
    );
}

#[test]
fn an_unknown_key_is_named_with_the_instrument() {
    let fresh = Ratings::new(&SALES_LEADER);
    let unknown = r#""coahcing" is no item of sales-leader"#;
    assert_eq!(fresh.rate("coahcing", 3).unwrap_err().to_string(), unknown);
    // The key is looked at first: it is the likelier slip.
    assert_eq!(fresh.rate("coahcing", 9).unwrap_err().to_string(), unknown);
    assert_eq!(
        fresh.rate("", 3).unwrap_err().to_string(),
        r#""" is no item of sales-leader"#
    );
    assert_eq!(
        fresh.rate("Coaching", 3).unwrap_err().to_string(),
        r#""Coaching" is no item of sales-leader"#
    );
    assert_eq!(
        fresh.rate("time", 3).unwrap_err(),
        RatingError::UnknownKey {
            key: "time".into(),
            instrument: "sales-leader"
        }
    );
    assert_eq!(fresh.get("coahcing"), None);
}

#[test]
fn not_a_number_and_infinity_are_refused() {
    // JSON has neither, JavaScript does.
    for value in [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -0.0,
        2.999_999_999_999_999_6,
    ] {
        let raw = RawAnswer::number(value, || "as shown".into());
        let error = Ratings::from_pairs(&SALES_LEADER, [("coaching", raw)]).unwrap_err();
        assert_eq!(
            error,
            RatingError::IllegalValue {
                key: "coaching".into(),
                value: "as shown".into(),
                points: 7
            },
            "{value}"
        );
    }
}

#[test]
fn a_whole_float_is_a_rating() {
    let ratings = given::external(&SALES_LEADER, &json!({ "coaching": 3.0 })).unwrap();
    assert_eq!(
        ratings,
        Ratings::new(&SALES_LEADER).rate("coaching", 3).unwrap()
    );
}

#[test]
fn every_point_of_the_scale_and_no_other_is_a_rating() {
    for instrument in [&SALES_LEADER, &MENTOR] {
        let points = instrument.scale.points;
        let legal: Vec<u8> = (0..=u8::MAX)
            .filter_map(|point| instrument.scale.rating(point))
            .map(Rating::get)
            .collect();
        assert_eq!(
            legal,
            (1..=points).collect::<Vec<_>>(),
            "{}",
            instrument.key
        );
    }
}

#[test]
fn a_rating_of_a_longer_scale_does_not_slip_in() {
    let seven = SALES_LEADER.scale.rating(7).unwrap();
    let error = Ratings::new(&MENTOR)
        .with("time", Answer::Rated(seven))
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        r#""time" was rated 7: a rating is a whole number from 1 to 5, "not-observed" or null"#
    );
}

#[test]
fn one_illegal_value_refuses_all() {
    let mixed = json!({ "coaching": 5, "consistency": 9, "planning_structure": 4 });
    assert_eq!(
        given::external(&SALES_LEADER, &mixed)
            .unwrap_err()
            .to_string(),
        concat!(
            r#""consistency" was rated 9: a rating is a whole number from 1 to 7, "#,
            r#""not-observed" or null"#
        )
    );
}

#[test]
fn a_key_that_is_left_out_is_unanswered() {
    let ratings = given::external(&SALES_LEADER, &json!({ "coaching": 5 })).unwrap();
    assert_eq!(ratings.get("planning_structure"), Some(Answer::Unanswered));
    assert_eq!(ratings.answered(), 1);
    assert!(
        given::external(&SALES_LEADER, &json!({}))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_change_leaves_the_ratings_before_it_alone() {
    let before = given::ratings(&SALES_LEADER, "5555555555");
    let after = before.rate("coaching", 2).unwrap();
    assert_eq!(before, given::ratings(&SALES_LEADER, "5555555555"));
    assert_eq!(after, given::ratings(&SALES_LEADER, "5552555555"));
    let cleared = after.with("coaching", Answer::Unanswered).unwrap();
    assert_eq!(cleared, given::ratings(&SALES_LEADER, "555-555555"));
}

#[test]
fn the_seller_strengths_answer_to_their_keys() {
    let ratings = given::ratings(&SALES_LEADER, "---------- 7-x");
    assert_eq!(ratings.get("persuasion"), Some(ratings.strengths()[0].1));
    assert_eq!(ratings.get("perseverance"), Some(Answer::NotObserved));
    assert_eq!(ratings.items().count(), 10);
    assert_eq!(ratings.strengths().len(), 5);
    // One rated seller strength is worth keeping, and no rated item.
    assert_eq!(ratings.answered(), 0);
    assert!(!ratings.is_empty());
}

#[test]
fn a_mark_is_no_rating_and_still_something_to_lose() {
    let ratings = given::ratings(&SALES_LEADER, "x");
    assert_eq!(ratings.answered(), 0);
    assert!(!ratings.is_empty());
    assert!(!ratings.is_complete());
    assert!(given::ratings(&SALES_LEADER, "xxxxxxxxxx").is_complete());
    assert!(Ratings::new(&SALES_LEADER).is_empty());
}

#[test]
fn ratings_go_out_in_item_order_with_the_seller_block_when_asked() {
    let ratings = given::ratings(&MENTOR, "5-x12 3x");
    let text =
        |seller_profile| serde_json::to_string(&ratings.to_external(seller_profile)).unwrap();
    assert_eq!(
        text(false),
        r#"{"time":5,"patience":null,"questions":"not-observed","candour":1,"follow_up":2}"#
    );
    assert_eq!(
        text(true),
        concat!(
            r#"{"time":5,"patience":null,"questions":"not-observed","candour":1,"follow_up":2,"#,
            r#""pitching":3,"closing":"not-observed"}"#
        )
    );
}

#[test]
fn ratings_that_went_out_come_in_the_same() {
    let ratings = given::ratings(&SALES_LEADER, "5-x1234567 71-x4");
    let out: Value = serde_json::to_value(ratings.to_external(true)).unwrap();
    assert_eq!(given::external(&SALES_LEADER, &out), Ok(ratings));
}

#[test]
fn ratings_are_read_from_json() {
    let read = |text: &str| {
        let answers: BTreeMap<String, RawAnswer> = serde_json::from_str(text).unwrap();
        Ratings::from_pairs(&SALES_LEADER, answers)
    };
    let sent =
        r#"{"coaching":6,"consistency":5.0,"persuasion":null,"learning_agility":"not-observed"}"#;
    let expected = Ratings::new(&SALES_LEADER)
        .rate("coaching", 6)
        .and_then(|ratings| ratings.rate("consistency", 5))
        .and_then(|ratings| ratings.with("learning_agility", Answer::NotObserved));
    assert_eq!(read(sent), expected);
    for (value, shown) in [
        ("8", "8"),
        ("-1", "-1"),
        ("3.5", "3.5"),
        ("true", "true"),
        ("99999999999", "99999999999"),
        (r#""x""#, r#""x""#),
    ] {
        let error = read(&format!("{{\"coaching\":{value}}}")).unwrap_err();
        let said = format!("\"coaching\" was rated {shown}:");
        assert!(error.to_string().starts_with(&said), "{error}");
    }
    assert!(serde_json::from_str::<RawAnswer>("[5]").is_err());
}
