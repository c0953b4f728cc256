//! Documents with one thing wrong: each is told with its place, and none makes the reader panic.

use proptest::prelude::*;
use sales_leader_scorecard_core::instrument::document::{Allowed, Document, MOST_BYTES, Node};
use serde_json::{Value, json};

use crate::generated::{node, plans};

/// The mistakes of a document, as they are told.
fn told(document: &Value) -> Vec<String> {
    let mistakes = Document::read(&node(document)).err().unwrap_or_default();
    mistakes.iter().map(ToString::to_string).collect()
}

/// The smallest document.
fn small() -> Value {
    let item = |key: &str| json!({ "key": key, "name": key, "definition": "Wat dit is.", "anchors": ["nee", "ja"] });
    json!({
        "format": 1, "key": "small", "version": 1, "language": "nl",
        "scale": { "points": 2, "anchors": [1, 2] },
        "items": [item("a"), item("b"), item("c")],
        "bands": [{ "key": "all", "from": 0, "name": "alles", "meaning": "Dit is alles." }],
        "texts": { "title": "Een titel", "instruction": "Kies.", "sharedTitle": "Gedeeld" },
    })
}

#[test]
fn the_smallest_document_is_right() {
    assert_eq!(told(&small()), [""; 0]);
}

/// A change, the start of what is told of it, and a word of what is allowed.
type Case = (fn(&mut Value), &'static str, &'static str);

const CASES: &[Case] = &[
    (|d| d["format"] = json!(2), "format is 2;", "1"),
    (
        |d| d["version"] = json!(0),
        "version is 0;",
        "whole number from 1 to 9999",
    ),
    (
        |d| d["version"] = json!(1.5),
        "version is a fraction;",
        "whole number",
    ),
    (|d| d["key"] = json!("Small"), "key is \"Small\";", "a to z"),
    (
        |d| d["language"] = json!("Nederlands"),
        "language is \"Nederlands\";",
        "tag",
    ),
    (
        |d| d["scale"]["points"] = json!(11),
        "scale.points is 11;",
        "from 2 to 10",
    ),
    (
        |d| d["scale"]["anchors"] = json!([2, 1]),
        "scale.anchors is a list of 2;",
        "rising",
    ),
    (
        |d| d["items"] = json!([]),
        "items is a list of 0;",
        "3 to 40",
    ),
    (
        |d| d["items"][1]["key"] = json!("a"),
        "items[1].key is \"a\";",
        "once",
    ),
    (
        |d| d["items"][2]["weight"] = json!(-1),
        "items[2].weight is -1;",
        "1 to 100",
    ),
    (
        |d| d["items"][2]["weight"] = json!("2"),
        "items[2].weight is \"2\";",
        "whole number",
    ),
    (
        |d| d["items"][0]["critical"] = json!("yes"),
        "items[0].critical is \"yes\";",
        "true or false",
    ),
    (
        |d| d["items"][0]["anchors"] = json!(["nee"]),
        "items[0].anchors is a list of 1;",
        "one text for each anchor",
    ),
    (
        |d| d["items"][0]["pillar"] = json!("x"),
        "items[0].pillar is \"x\";",
        "pillar",
    ),
    (
        |d| d["items"][0]["name"] = json!("<script>alert(1)</script>"),
        "items[0].name is \"<script>",
        "no HTML",
    ),
    (
        |d| d["items"][0]["name"] = json!("a <img src=x>"),
        "items[0].name is",
        "no HTML",
    ),
    (
        |d| d["items"][0]["definition"] = json!("Zie https://a.example"),
        "items[0].definition is",
        "no addresses",
    ),
    (
        |d| d["items"][0]["name"] = json!("a\u{202e}b"),
        "items[0].name is",
        "not seen",
    ),
    (
        |d| d["items"][0]["definition"] = json!("[Je|U wilt dit."),
        "items[0].definition is",
        "as [je|u]",
    ),
    (
        |d| d["items"][0]["definition"] = json!("[Je|U|Gij] wilt dit."),
        "items[0].definition is",
        "as [je|u]",
    ),
    (
        |d| d["items"][0]["name"] = json!(" a"),
        "items[0].name is \" a\";",
        "1 to 60",
    ),
    (
        |d| d["items"][0]["name"] = json!("[Je|U] team"),
        "items[0].name is \"[Je|U] team\";",
        "none in a name",
    ),
    (
        |d| d["bands"][0]["name"] = json!("[je|u]"),
        "bands[0].name is",
        "none in a name",
    ),
    (
        |d| d["texts"]["paper"] = json!({ "title": "T", "file": "A b", "blankFile": "a" }),
        "texts.paper.file is \"A b\";",
        "a to z",
    ),
    (
        |d| d["items"][0]["naam"] = json!("a"),
        "items[0].naam is \"a\";",
        "only: key",
    ),
    (
        |d| d["items"][0]["roleShift"] = json!(true),
        "texts.roleShift is missing;",
        "an object",
    ),
    (
        |d| d["bands"][0]["from"] = json!(1),
        "bands[0].from is 1;",
        "first 0",
    ),
    (
        |d| d["bands"][0]["meaning"] = json!({ "self": "Dit." }),
        "bands[0].meaning.candidate is missing;",
        "800",
    ),
    (
        |d| d["texts"]["title"] = Value::Null,
        "texts.title is null;",
        "120",
    ),
    (
        |d| d["texts"]["couldHave"] = json!("Kies {hoogste}."),
        "texts.couldHave is",
        "{lowest}",
    ),
    (
        |d| {
            d["seller"] =
                json!([{ "key": "a", "name": "A", "definition": "A.", "anchors": ["nee", "ja"] }]);
        },
        "seller[0].key is \"a\";",
        "once",
    ),
    (
        |d| d["limits"] = json!({ "criticalAtMost": 2 }),
        "limits.criticalAtMost is 2;",
        "allowed is 1",
    ),
    (
        |d| d["credits"] = json!({ "source": { "name": "A", "url": "http://a.example" } }),
        "credits.source.url is",
        "https",
    ),
    (
        |d| d["credits"] = json!({ "source": { "name": "A", "url": "https://a@b.example" } }),
        "credits.source.url is",
        "https",
    ),
    (
        |d| d["advice"] = json!("../advice.json"),
        "advice is \"../advice.json\";",
        "beside the document",
    ),
    (
        |d| d["modes"] = json!(["candidate"]),
        "modes is a list of 1;",
        "self",
    ),
    (
        |d| *d = json!([]),
        "the document is a list of 0;",
        "an object",
    ),
    (
        |d| *d = json!("<!doctype html>"),
        "the document is \"<!doctype html>\";",
        "an object",
    ),
];

#[test]
fn a_mistake_is_told_with_path_value_and_what_is_allowed() {
    for (change, start, allowed) in CASES {
        let mut document = small();
        change(&mut document);
        let told = told(&document);
        let found = told.iter().find(|mistake| mistake.starts_with(start));
        let found = found.unwrap_or_else(|| panic!("{start}: {told:?}"));
        assert!(found.contains(allowed), "{found}");
    }
}

#[test]
fn signs_that_join_others_are_text_and_nothing_else_unseen_is() {
    for (name, fits) in [
        ("Een \u{1f469}\u{200d}\u{1f4bc} als leider", true),
        ("Met \u{2764}\u{fe0f}", true),
        (
            "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
            true,
        ),
        // Beside nothing that is seen they show nothing.
        ("\u{200d}", false),
        ("a \u{fe0f}b", false),
        ("a\u{200b}b", false),
        // One joins, after one that says how the sign is drawn.
        ("\u{2764}\u{fe0f}\u{200d}\u{1f525}", true),
        ("a\u{200d}\u{200d}b", false),
        ("a\u{200d}\u{200c}b", false),
        ("a\u{fe0f}\u{fe0f}b", false),
        ("a\u{200d}\u{fe0f}b", false),
        // Music, shorthand and hieroglyphs have signs of no width of their own.
        ("\u{1d11e}", true),
        ("a\u{1d173}b", false),
        ("a\u{1d17a}b", false),
        ("a\u{1bca0}b", false),
        ("a\u{1bca3}b", false),
        ("a\u{13430}b", false),
        ("a\u{1343f}b", false),
        ("a\u{2066}b", false),
    ] {
        let mut document = small();
        document["items"][0]["name"] = json!(name);
        assert_eq!(told(&document).is_empty(), fits, "{name:?}");
    }
}

#[test]
fn what_results_call_low_lies_below_the_middle_of_the_scale() {
    for (points, most) in [(2, 1), (3, 1), (4, 2), (5, 2), (7, 3), (10, 5)] {
        for (at_most, fits) in [(most, true), (most + 1, false)] {
            let mut document = small();
            document["scale"] = json!({ "points": points, "anchors": [1, points] });
            document["limits"] = json!({ "criticalAtMost": at_most });
            let told = told(&document);
            assert_eq!(told.is_empty(), fits, "{at_most} of {points}: {told:?}");
        }
    }
}

#[test]
fn a_member_that_stands_twice_is_told() {
    let text = small()
        .to_string()
        .replacen("\"version\":1", "\"version\":1,\"version\":2", 1);
    let mistakes = Document::read(&Node::parse(&text).unwrap()).unwrap_err();
    assert!(
        mistakes.iter().any(|mistake| mistake.path == "version"),
        "{mistakes:?}"
    );
}

#[test]
fn what_is_no_json_or_too_large_is_no_document() {
    for text in ["", "<!doctype html>", "{", "{\"format\":1}x", "[1,]"] {
        assert!(Node::parse(text).is_err(), "{text}");
    }
    let large = format!("\"{}\"", "a".repeat(MOST_BYTES));
    assert!(Node::parse(&large).unwrap_err().contains("262144"));
}

/// The paths of all values in a document: members and elements.
fn paths(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let path = format!("{path}/{name}");
                found.push(path.clone());
                paths(value, &path, found);
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                let path = format!("{path}/{at}");
                found.push(path.clone());
                paths(value, &path, found);
            }
        }
        _ => {}
    }
}

/// Something of a kind that stands nowhere in a document.
fn strangers() -> Vec<Value> {
    vec![
        Value::Null,
        json!(-1),
        json!(1e300),
        json!(0.5),
        json!(""),
        json!("\n"),
        json!("x".repeat(900)),
        json!("<b>"),
        json!({ "x": 1 }),
        json!([[]]),
    ]
}

proptest! {
    // Each case is mutated in twelve places.
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_document_with_a_stranger_in_it_is_told_where(
        plan in plans(), places in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 12),
    ) {
        let document = plan.document();
        let mut all = Vec::new();
        paths(&document, "", &mut all);
        // Only the full program reads what the report says.
        let of_report = ["/advice", "/question", "/roleShift/name"];
        let is_read = |path: &String| !of_report.iter().any(|part| path.contains(part));
        all.retain(|path| cfg!(feature = "report") || is_read(path));
        let strangers = strangers();
        for (place, stranger) in places {
            let path = place.get(&all);
            let stranger = stranger.get(&strangers);
            let mut wrong = document.clone();
            *wrong.pointer_mut(path).unwrap() = stranger.clone();
            let mistakes = Document::read(&node(&wrong)).err();
            let mistakes = mistakes.unwrap_or_else(|| panic!("{path} may be {stranger}"));
            prop_assert!(mistakes.iter().all(|mistake| !mistake.path.is_empty()), "{mistakes:?}");
            // The path of the place itself, of what is in it, or of the list that it spoils.
            let top = path.split('/').nth(1).unwrap();
            let near = ["scale", "bands", "items", "pillars", "modes", "texts", "limits"];
            prop_assert!(
                mistakes.iter().any(|mistake| mistake.path.starts_with(top) || near.iter().any(|near| mistake.path.starts_with(near))),
                "{path}: {mistakes:?}"
            );
        }
    }

    #[test]
    fn a_document_that_lacks_something_it_needs_is_told_and_nothing_panics(plan in plans(), place in any::<prop::sample::Index>()) {
        let document = plan.document();
        let mut all = Vec::new();
        paths(&document, "", &mut all);
        let path = place.get(&all);
        let (parent, name) = path.rsplit_once('/').unwrap();
        let mut less = document.clone();
        match less.pointer_mut(parent).unwrap() {
            Value::Object(members) => {
                members.remove(name);
            }
            Value::Array(values) => {
                values.remove(name.parse().unwrap());
            }
            _ => unreachable!("it has something inside"),
        }
        match Document::read(&node(&less)) {
            // Some parts may be left out.
            Ok(document) => prop_assert_eq!(document.into_instrument().key, "random"),
            Err(mistakes) => prop_assert!(mistakes.iter().all(|mistake| !mistake.to_string().is_empty())),
        }
    }
}

/// What the editor says of a mistake, in each of its languages.
const SAID: [&str; 2] = [
    include_str!("../../../demo/editor/said-nl.js"),
    include_str!("../../../demo/editor/said-en.js"),
];

#[test]
fn every_kind_of_mistake_has_a_sentence_in_both_languages_of_the_editor() {
    for said in SAID {
        let names = said.lines().filter_map(|line| {
            let (name, _) = line.strip_prefix("  ")?.split_once(": (")?;
            // Of an empty text, which is no kind of its own, and of a file, which the editor itself makes.
            (!["empty", "size"].contains(&name)).then_some(name)
        });
        let mut names: Vec<_> = names.collect();
        let mut kinds = Allowed::KINDS.to_vec();
        names.sort_unstable();
        kinds.sort_unstable();
        assert_eq!(names, kinds);
    }
}

#[test]
fn a_kind_has_the_numbers_and_names_that_its_sentence_needs() {
    let of = |change: fn(&mut Value)| {
        let mut document = small();
        change(&mut document);
        let mistakes = Document::read(&node(&document)).err().unwrap_or_default();
        let allowed = mistakes[0].allowed;
        (allowed.kind(), allowed.numbers(), allowed.names())
    };
    let none: &[&str] = &[];
    assert_eq!(
        of(|d| d["items"][0]["weight"] = json!(0)),
        ("whole", vec![1, 100], none)
    );
    assert_eq!(of(|d| d["items"] = json!([])), ("list", vec![3, 40], none));
    assert_eq!(
        of(|d| d["texts"]["title"] = json!("")),
        ("text", vec![1, 120], none)
    );
    let lowest: &[&str] = &["lowest"];
    assert_eq!(
        of(|d| d["texts"]["couldHave"] = json!("Kies dan 1.")),
        ("places", vec![], lowest)
    );
}
