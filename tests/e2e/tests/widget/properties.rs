//! Properties, methods and events, as a host page uses them.

use end_to_end::{
    Page, Widget, site,
    vectors::{Case, ITEMS},
};
use serde_json::{Value, json};

/// Sets ratings and returns what is thrown.
const TRY: &str = "
try { host.ratings = arguments[0]; return null; }
catch (error) { return { type: error.constructor.name, message: error.message }; }";

#[test]
fn wrong_ratings_throw_a_type_error_that_names_them_and_change_nothing() {
    let widget = Widget::with("lang=nl");
    let case = Case::named("introverted_leader");
    widget.load(&case);
    let before = widget.look("return host.ratings");
    for (wrong, names) in [
        (json!({ "coachign": 3 }), vec!["coachign"]),
        (json!({ "coaching": 8 }), vec!["coaching", "8"]),
        (json!({ "coaching": 0 }), vec!["coaching", "0"]),
        (json!({ "coaching": 2.5 }), vec!["coaching", "2.5"]),
        (json!({ "coaching": "5" }), vec!["coaching", "5"]),
        (json!({ "coaching": true }), vec!["coaching", "true"]),
        (
            json!({ "consistency": 2, "coaching": "seen" }),
            vec!["coaching", "seen"],
        ),
    ] {
        let thrown = widget.look_at(TRY, json!([wrong]));
        assert_eq!(thrown["type"], "TypeError", "{wrong}: {thrown}");
        let message = thrown["message"].as_str().unwrap_or_default();
        for name in names {
            assert!(message.contains(name), "no {name} in {message:?}");
        }
        assert_eq!(widget.look("return host.ratings"), before, "{wrong}");
    }
    case.assert_result(&widget.result());
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn something_that_is_no_object_is_refused_too() {
    let widget = Widget::with("lang=nl");
    for wrong in ["3", "null", "'coaching'", "undefined", "[4]"] {
        let thrown = widget.look(&TRY.replace("arguments[0]", wrong));
        assert_eq!(thrown["type"], "TypeError", "{wrong}: {thrown}");
    }
}

#[test]
fn an_object_without_a_prototype_or_of_another_document_sets_them_too() {
    let widget = Widget::with("lang=nl");
    for (object, rating) in [
        ("Object.assign(Object.create(null), { coaching: 3 })", 3),
        (
            "document.body.appendChild(document.createElement('iframe')).contentWindow
               .JSON.parse('{ \"coaching\": 4 }')",
            4,
        ),
    ] {
        let thrown = widget.look(&TRY.replace("arguments[0]", object));
        assert_eq!(thrown, Value::Null, "{object}");
        assert_eq!(widget.rating("coaching"), rating);
    }
}

#[test]
fn setting_replaces_all_answers_shows_them_and_fires_nothing() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    widget.set_ratings(&json!({ "coaching": 2, "consistency": "not-observed" }));
    widget.wait("return host.result.answered", 1);
    assert_eq!(widget.rating("consistency"), "not-observed");
    assert_eq!(widget.rating("listening_empathy"), Value::Null);
    widget.wait("return slider('coaching').value", "2");
    widget.wait_for_value_text("coaching", |said| said.starts_with("2 van 7"));
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn every_vector_that_can_be_set_gives_its_result() {
    let widget = Widget::with("lang=nl");
    for name in [
        "two_missing_half_rounds_up",
        "high_but_unwilling",
        "fresh",
        "seven_answered_no_total",
        "critical_missing_no_total",
        "not_observed_counts_as_missing",
        "run_of_six_is_a_flag",
        "gap_exactly_minus_one",
        "seller_only",
        "critical_listed_without_total",
    ] {
        let case = Case::named(name);
        widget.set_ratings(&case.ratings);
        let answered = case.result["answered"].clone();
        widget.wait("return host.result.answered", answered);
        case.assert_result(&widget.result());
    }
}

#[test]
fn events_carry_the_frozen_state_after_the_change() {
    let widget = Widget::with("lang=nl");
    widget.focus("coaching");
    widget.page.press(&["3"]);
    widget.wait_for_rating("coaching", 3);
    let heard = widget.page.run("return heard.splice(0)", Value::Null);
    let types: Vec<_> = heard
        .as_array()
        .expect("a list")
        .iter()
        .map(|event| &event["type"])
        .collect();
    assert_eq!(types, ["ready", "start", "change"]);
    for event in heard.as_array().expect("a list") {
        assert_eq!(event["frozen"], true);
        assert_eq!(
            event["detail"]["version"],
            widget.look("return host.version")
        );
    }
    assert_eq!(
        heard[2]["detail"]["ratings"],
        widget.look("return host.ratings")
    );
    assert_eq!(heard[2]["detail"]["result"], widget.result());
    let json = widget.look("return JSON.parse(JSON.stringify(host))");
    assert_eq!(json["ratings"], heard[2]["detail"]["ratings"]);
    assert_eq!(json["result"], heard[2]["detail"]["result"]);
}

#[test]
fn a_listener_may_call_back() {
    let widget = Widget::with("lang=nl");
    widget.look(
        "host.addEventListener('scorecard-change', () => { host.ratings = { consistency: 7 }; }, { once: true })",
    );
    widget.focus("coaching");
    widget.page.press(&["3"]);
    widget.wait_for_rating("consistency", 7);
    assert_eq!(widget.rating("coaching"), Value::Null);
    widget.focus("coaching");
    widget.page.press(&["2"]);
    widget.wait_for_rating("coaching", 2);
}

#[test]
fn focus_goes_to_the_first_open_slider() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&json!({ "leadership_motivation": 4 }));
    widget.wait("return host.result.answered", 1);
    widget.wait("host.focus(); return root.activeElement?.name", ITEMS[1]);
}

/// A page that sets ratings before the script arrives.
fn early(ratings: &Value) -> Widget {
    let html = format!(
        "<!doctype html><html lang=nl><title>x</title>
         <sales-leader-scorecard loading=eager></sales-leader-scorecard>
         <script>window.heard = [];
         const host = document.querySelector('sales-leader-scorecard');
         host.addEventListener('scorecard-error', (e) => heard.push({{ type: 'error', detail: e.detail }}));
         host.ratings = {ratings}; window.early = host.result ?? null;</script>
         <script type=module src={}embed.js></script>",
        site::dist()
    );
    let page = Page::open(&site::page(html));
    let widget = Widget { page };
    widget.wait_for("ready");
    widget
}

#[test]
fn ratings_set_before_the_script_arrives_are_honoured() {
    let widget = early(&json!({ "coaching": 6 }));
    widget.wait_for_rating("coaching", 6);
    assert_eq!(widget.events(), [""; 0]);
}

#[test]
fn wrong_ratings_set_before_the_script_arrives_are_an_error_event() {
    let widget = early(&json!({ "coaching": 60 }));
    assert_eq!(widget.result()["answered"], 0);
    let heard = widget.page.run("return heard", Value::Null);
    let message = heard[0]["detail"]["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("coaching") && message.contains("60"),
        "{heard}"
    );
}
