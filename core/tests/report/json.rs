//! The report for other software, held against the schema that the package gives with it.

use boon::{Compiler, SchemaIndex, Schemas};
use sales_leader_scorecard_core::{
    locale::{Lang, Mode},
    report::{Source, json},
    scoring::{Ratings, ScoreResult, score},
};
use serde_json::{Value, json};

use crate::given::{EIGHT, MODES, NONE, SELLER, TEN, locale, some_notes, source, sources};
use crate::mentor::MENTOR;

struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn new() -> Self {
        let schema = include_str!("../../../package/result.schema.json");
        let schema = serde_json::from_str(schema).expect("the schema is JSON");
        let mut compiler = Compiler::new();
        compiler
            .add_resource("result.schema.json", schema)
            .expect("the schema has a name");
        let mut schemas = Schemas::new();
        let index = compiler
            .compile("result.schema.json", &mut schemas)
            .expect("the schema is one");
        Self { schemas, index }
    }

    fn refusal(&self, value: &Value) -> Option<String> {
        let refused = self.schemas.validate(value, self.index).err();
        refused.map(|refusal| refusal.to_string())
    }
}

fn written(source: &Source) -> Value {
    serde_json::from_str(&json(source)).expect("JSON")
}

/// Eight ratings of a candidate with the seller block and notes.
fn whole() -> Source {
    Source {
        notes: some_notes(),
        ..source(locale(Lang::En, Mode::Candidate), EIGHT, SELLER)
    }
}

#[test]
fn every_file_is_as_its_schema_says() {
    let schema = Schema::new();
    for source in sources() {
        assert_eq!(schema.refusal(&written(&source)), None, "{source:?}");
    }
}

#[test]
fn a_file_of_another_instrument_is_as_the_schema_says_and_not_one_of_ours() {
    let schema = Schema::new();
    for points in [1, 5] {
        let rated = MENTOR
            .items
            .iter()
            .fold(Ratings::new(&MENTOR), |ratings, item| {
                ratings
                    .rate(item.key, points)
                    .expect("a point of the scale")
            });
        let file = written(&Source {
            ratings: rated,
            ..source(locale(Lang::Nl, Mode::Candidate), NONE, "")
        });
        assert_eq!(schema.refusal(&file), None);
        let mut ours = file;
        ours["result"]["instrument"] = json!("sales-leader");
        assert!(schema.refusal(&ours).is_some());
    }
}

#[test]
fn a_damaged_file_is_refused() {
    let schema = Schema::new();
    // Where, and what stands there instead.
    for (at, instead) in [
        ("/version", json!(1)),
        ("/ratings/coaching", json!(8)),
        ("/ratings/coaching", json!(0)),
        ("/ratings/coaching", json!(4.5)),
        ("/ratings/coaching", json!("7")),
        ("/ratings/persuasion", json!("seen")),
        ("/result/instrument", json!("Another one")),
        ("/result/mode", json!("own")),
        ("/result/items", json!(9)),
        ("/result/answered", json!(11)),
        ("/result/notObserved", json!(["coaching", "coaching"])),
        ("/result/total", json!(101)),
        ("/result/total", json!(60.5)),
        ("/result/range", json!([48])),
        ("/result/range", json!([48, 101])),
        ("/result/band", json!("weak")),
        ("/result/reserved", json!(null)),
        ("/result/roleShift", json!({ "points": 1 })),
        ("/result/seller/accent", json!("none")),
        ("/notes/coaching", json!("a text")),
        ("/notes/leadership_motivation/evidence", json!(["rumour"])),
        (
            "/notes/leadership_motivation/evidence",
            json!(["reference", "reference"]),
        ),
        ("/notes/leadership_motivation/text", json!(null)),
        ("/route", json!("elsewhere")),
        ("/label", json!(null)),
    ] {
        let mut damaged = written(&whole());
        let (parent, key) = at.rsplit_once('/').expect(at);
        damaged.pointer_mut(parent).expect(at)[key] = instead.clone();
        assert!(schema.refusal(&damaged).is_some(), "{at}: {instead}");
    }
}

#[test]
fn a_file_with_something_missing_or_too_much_is_refused() {
    let schema = Schema::new();
    let file = written(&whole());
    for parent in [
        "",
        "/result",
        "/notes/leadership_motivation",
        "/result/seller",
    ] {
        let keys = file
            .pointer(parent)
            .and_then(Value::as_object)
            .expect(parent);
        for key in keys.keys() {
            let mut less = file.clone();
            let entries = less.pointer_mut(parent).and_then(Value::as_object_mut);
            entries.expect(parent).remove(key);
            assert!(schema.refusal(&less).is_some(), "{parent} without {key}");
        }
    }
    for parent in [
        "",
        "/ratings",
        "/result",
        "/result/seller",
        "/notes/leadership_motivation",
    ] {
        let mut more = file.clone();
        more.pointer_mut(parent).expect(parent)["more"] = json!(1);
        assert!(schema.refusal(&more).is_some(), "{parent}");
    }
}

#[test]
fn a_file_holds_the_ratings_the_result_and_what_was_noted() {
    let source = whole();
    let score = score(&source.ratings);
    let result = ScoreResult {
        mode: Mode::Candidate,
        score: &score,
    };
    let expected = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "ratings": source.ratings.to_external(true),
        "result": result,
        "notes": {
            "leadership_motivation": {
                "text": "Zei: \"liever coachen\".\nTwee keer.",
                "evidence": ["conversation", "reference"],
            },
            "listening_empathy": { "text": "", "evidence": ["conversation"] },
            "trust_delegation": { "text": "Gaf een klant af.", "evidence": [] },
        },
        "route": "inside",
        "label": "A. de Vries",
    });
    assert_eq!(written(&source), expected);
    assert_eq!(written(&source)["result"]["total"], 60);
}

#[test]
fn seller_strengths_are_among_the_ratings_only_with_their_block() {
    for (seller, count) in [("", 10), (SELLER, 15)] {
        let file = written(&source(locale(Lang::Nl, Mode::OwnRating), TEN, seller));
        assert_eq!(
            file["ratings"].as_object().map(serde_json::Map::len),
            Some(count)
        );
    }
}

#[test]
fn what_is_about_a_candidate_is_in_no_file_of_a_self_rating() {
    for mode in MODES {
        let file = written(&Source {
            notes: some_notes(),
            ..source(locale(Lang::Nl, mode), TEN, "")
        });
        let candidate = mode == Mode::Candidate;
        assert_eq!(file["label"] != "", candidate);
        assert_eq!(file["route"] != Value::Null, candidate);
        let evidence = &file["notes"]["leadership_motivation"]["evidence"];
        assert_eq!(evidence.as_array().map(Vec::is_empty), Some(!candidate));
        // A note is the visitor's own in both.
        assert_eq!(
            file["notes"]["trust_delegation"]["text"],
            "Gaf een klant af."
        );
        let only_evidence = file["notes"].get("listening_empathy");
        assert_eq!(only_evidence.is_some(), candidate);
    }
}
