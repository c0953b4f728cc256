//! Every golden case of `core/tests/fixtures/scoring.json`.

use sales_leader_scorecard_core::{
    instrument::SALES_LEADER,
    locale::Mode,
    scoring::{Panel, Ratings, ScoreResult, panel, score},
};
use serde_json::{Value, json};

use crate::given;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../fixtures/scoring.json")).unwrap()
}

fn cases(of: &str) -> Vec<Value> {
    vectors()[of].as_array().unwrap().clone()
}

fn ratings(case: &Value) -> Ratings {
    given::external(&SALES_LEADER, case).unwrap()
}

#[test]
fn the_vectors_name_the_items_of_the_instrument() {
    let items: Vec<_> = SALES_LEADER.items.iter().map(|item| item.key).collect();
    assert_eq!(json!(items), vectors()["items"]);
    assert_eq!(json!(SALES_LEADER.seller), vectors()["seller"]);
}

#[test]
fn every_scorecard_agrees_with_its_vector() {
    let scorecards = cases("scorecards");
    assert_eq!(scorecards.len(), 71);
    for case in scorecards {
        let score = score(&ratings(&case["ratings"]));
        let result = ScoreResult {
            mode: Mode::OwnRating,
            score: &score,
        };
        let mut result = serde_json::to_value(result).unwrap();
        // The vectors leave out the two instrument fields.
        let fields = result.as_object_mut().unwrap();
        assert_eq!(fields.remove("instrument"), Some(json!("sales-leader")));
        assert_eq!(fields.remove("instrumentVersion"), Some(json!(1)));
        assert_eq!(result, case["result"], "{}", case["name"]);
    }
}

#[test]
fn every_panel_agrees_with_its_vector() {
    let panels = cases("panels");
    assert_eq!(panels.len(), 5);
    for case in panels {
        let raters: Vec<_> = case["raters"]
            .as_array()
            .unwrap()
            .iter()
            .map(ratings)
            .collect();
        let panel: Panel = panel(&SALES_LEADER, &raters);
        let panel = serde_json::to_value(panel).unwrap();
        assert_eq!(panel, case["result"], "{}", case["name"]);
    }
}

#[test]
fn every_half_rounds_as_its_vector_says() {
    let halves = cases("rounding");
    assert_eq!(halves.len(), 4);
    for case in halves {
        // S spread over the rated items as evenly as it goes; the last item is critical, so the
        // two that lack a rating are the sixth and the seventh.
        let (answered, sum) = (
            case["answered"].as_u64().unwrap(),
            case["sum"].as_u64().unwrap(),
        );
        let mut marks: Vec<_> = (0..answered)
            .map(|index| (1 + sum / answered + u64::from(index < sum % answered)).to_string())
            .collect();
        marks.insert(5, "--".into());
        let score = score(&given::ratings(&SALES_LEADER, &marks.concat()));
        assert_eq!(json!(score.total), case["total"], "{case}");
    }
}

#[test]
fn the_result_object_has_the_keys_of_the_specification_in_its_order() {
    let score = score(&given::ratings(&SALES_LEADER, "5545-5-455"));
    let result = ScoreResult {
        mode: Mode::Candidate,
        score: &score,
    };
    assert_eq!(
        serde_json::to_string(&result).unwrap(),
        concat!(
            r#"{"instrument":"sales-leader","instrumentVersion":1,"mode":"candidate","items":10,"#,
            r#""answered":8,"unanswered":["team_strategy","planning_structure"],"#,
            r#""notObserved":[],"complete":false,"total":63,"provisional":true,"#,
            r#""range":[50,70],"band":"often","critical":[],"reserved":false,"#,
            r#""roleShift":null,"seller":null,"uniform":false}"#,
        )
    );
}
