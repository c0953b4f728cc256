//! `persist`: answers survive, in one entry, and only where the host asked for it.

use end_to_end::Widget;
use serde_json::{Value, json};

use crate::visit::{NOTICES, address, before_scripts, come_back, go, rate, stored, warnings};

const NOT_KEPT: &str = "Deze browser bewaart de antwoorden hier niet. Sluit je de pagina, dan \
                        zijn ze weg.";
const ASIDE: &str = "return root.querySelector('.reset .aside')?.textContent ?? ''";
const ENTRY: &str = "return localStorage.slsc ?? null";

/// One key in the storage of this name.
fn one_key_in(storage: &str) -> Value {
    match storage {
        "local" => json!([["slsc"], []]),
        _ => json!([[], ["slsc"]]),
    }
}

#[test]
fn answers_and_marks_survive_in_one_entry_when_the_host_asks_for_it() {
    for kept in ["session", "local"] {
        let widget = Widget::with(&format!("lang=nl seller-profile persist={kept}"));
        widget.focus("consistency");
        widget.click("Nog geen kans gehad", Some("consistency"));
        widget.wait_for_rating("consistency", "not-observed");
        rate(&widget, "coaching", 3);
        rate(&widget, "persuasion", 6);
        let ratings = widget.look("return host.ratings");
        assert_eq!(stored(&widget), one_key_in(kept));
        come_back(&widget);
        assert_eq!(widget.look("return host.ratings"), ratings);
        widget.wait("return slider('coaching').value", "3");
        assert_eq!(widget.events(), ["ready"]);
        assert_eq!(widget.page.run("return document.cookie", Value::Null), "");
    }
}

#[test]
fn without_persist_nothing_is_kept() {
    let widget = Widget::with("lang=nl");
    rate(&widget, "coaching", 3);
    assert_eq!(stored(&widget), json!([[], []]));
    come_back(&widget);
    assert_eq!(widget.rating("coaching"), Value::Null);
    assert_eq!(widget.look(ASIDE), "");
}

#[test]
fn nothing_is_stored_before_the_visitor_changes_something() {
    for kept in ["session", "local"] {
        let widget = Widget::with(&format!("lang=nl persist={kept}"));
        widget.focus("coaching");
        widget.page.press(&["Tab", "Tab"]);
        widget.set_attribute("theme", "dark");
        widget.set_attribute("lang", "en");
        widget.wait("return root.querySelector('[part~=base]').lang", "en");
        assert_eq!(stored(&widget), json!([[], []]));
    }
}

#[test]
fn where_answers_are_kept_is_said_beside_the_way_to_clear_them() {
    for (kept, words) in [
        (
            "session",
            "De antwoorden blijven bewaard tot dit tabblad sluit.",
        ),
        (
            "local",
            "De antwoorden blijven op dit apparaat bewaard, tot je ze wist.",
        ),
    ] {
        let widget = Widget::with(&format!("lang=nl persist={kept}"));
        rate(&widget, "coaching", 3);
        widget.wait(ASIDE, words);
        let seen = "const box = root.querySelector('.reset .aside').getBoundingClientRect();
                    return box.width > 50 && box.height > 10";
        assert_eq!(widget.look(seen), true);
    }
}

#[test]
fn clearing_removes_the_entry_and_undo_stores_it_again() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 3);
    let entry = widget.page.run(ENTRY, Value::Null);
    widget.click("Mijn antwoorden wissen", None);
    widget.click_when_there("Ja, wis alles");
    widget.wait_for_rating("coaching", Value::Null);
    assert_eq!(stored(&widget), json!([[], []]));
    widget.click_when_there("Ongedaan maken");
    widget.wait_for_rating("coaching", 3);
    assert_eq!(widget.page.run(ENTRY, Value::Null), entry);
}

#[test]
fn reset_removes_the_entry_for_good() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 3);
    widget.look("host.reset()");
    widget.wait_for_rating("coaching", Value::Null);
    assert_eq!(stored(&widget), json!([[], []]));
    come_back(&widget);
    assert_eq!(widget.rating("coaching"), Value::Null);
}

#[test]
fn taking_the_last_answer_back_leaves_no_entry() {
    let widget = Widget::with("lang=nl persist=session");
    rate(&widget, "coaching", 3);
    widget.page.press(&["Delete"]);
    widget.wait_for_rating("coaching", Value::Null);
    assert_eq!(stored(&widget), json!([[], []]));
}

#[test]
fn storage_that_is_full_is_said_and_the_widget_works_on() {
    let widget = Widget::with("lang=nl persist=local");
    widget.page.run(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        Value::Null,
    );
    assert_eq!(widget.look(NOTICES), "");
    rate(&widget, "coaching", 3);
    widget.wait(NOTICES, NOT_KEPT);
    assert_eq!(widget.look(ASIDE), "");
    rate(&widget, "consistency", 5);
    assert_eq!(widget.events(), ["ready", "start", "change", "change"]);
    // An unrelated change must not make it say that they are kept.
    widget.set_attribute("theme", "dark");
    widget.wait("return all('.is-dark').length", 1);
    assert_eq!(widget.look(NOTICES), NOT_KEPT);
    assert_eq!(widget.look(ASIDE), "");
}

#[test]
fn storage_that_the_browser_refuses_is_said_and_the_widget_works_on() {
    let widget = Widget::with("lang=nl persist=local");
    for kept in ["local", "session"] {
        before_scripts(
            &widget,
            &format!(
                "Object.defineProperty(window, '{kept}Storage', {{
                   get() {{ throw new DOMException('no', 'SecurityError') }} }})"
            ),
        );
    }
    come_back(&widget);
    widget.wait(NOTICES, NOT_KEPT);
    rate(&widget, "coaching", 3);
    assert_eq!(widget.look(NOTICES), NOT_KEPT);
    assert_eq!(widget.look(ASIDE), "");
    assert_eq!(widget.events(), ["ready", "start", "change"]);
    widget.look("host.reset()");
    widget.wait_for_rating("coaching", Value::Null);
}

#[test]
fn an_entry_that_can_not_be_read_is_ignored_with_one_warning() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 3);
    let good = widget.page.run(ENTRY, Value::Null);
    let good = good.as_str().expect("an entry").to_owned();
    let damaged = good.replacen('3', "4", 1);
    let newer = good.replacen(":1", ":2", 1);
    for entry in [
        r#"{"version":2}"#,
        r#"{"version":0,"answers":"10000000000000004r"}"#,
        r#"{"version":1}"#,
        r#"{"version":1,"answers":17}"#,
        r#"{"version":1,"answers":""}"#,
        "not json",
        "null",
        "[]",
        "7",
        "\"slsc\"",
        "",
        &damaged,
        &newer,
        &"x".repeat(100_000),
    ] {
        let shown = &entry[..entry.len().min(60)];
        widget.look_at("localStorage.slsc = arguments[0]", json!([entry]));
        come_back(&widget);
        assert_eq!(widget.result()["answered"], 0, "{shown}");
        widget.set_attribute("theme", "dark");
        widget.wait("return all('.is-dark').length", 1);
        let warnings = warnings(&widget);
        let [warning] = warnings.as_slice() else {
            panic!("not one warning for {shown}: {warnings:?}");
        };
        assert!(warning.contains("stored as slsc"), "{warning}");
        // Nor is it removed: a newer release may still read it.
        assert_eq!(widget.page.run(ENTRY, Value::Null), entry, "{shown}");
    }
    // The visitor's next answer takes its place.
    rate(&widget, "coaching", 3);
    assert_eq!(widget.page.run(ENTRY, Value::Null), good);
}

#[test]
fn a_live_change_of_persist_loses_no_answer_and_leaves_no_entry_behind() {
    let widget = Widget::with("lang=nl");
    rate(&widget, "coaching", 3);
    for (kept, keys) in [
        ("local", json!([["slsc"], []])),
        ("session", json!([[], ["slsc"]])),
        ("none", json!([[], []])),
        ("session", json!([[], ["slsc"]])),
        ("local", json!([["slsc"], []])),
    ] {
        widget.set_attribute("persist", kept);
        widget.page.settle();
        assert_eq!(stored(&widget), keys, "{kept}");
        assert_eq!(widget.rating("coaching"), 3, "{kept}");
    }
    widget.set_attribute("persist", Value::Null);
    widget.page.settle();
    assert_eq!(stored(&widget), json!([[], []]));
    assert_eq!(widget.rating("coaching"), 3);
    assert_eq!(widget.events(), ["ready", "start", "change"]);
}

#[test]
fn answers_kept_earlier_come_when_persist_is_set_later() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 3);
    before_scripts(
        &widget,
        "addEventListener('DOMContentLoaded', () =>
           document.querySelector('sales-leader-scorecard').removeAttribute('persist'))",
    );
    come_back(&widget);
    assert_eq!(widget.rating("coaching"), Value::Null);
    widget.set_attribute("persist", "local");
    widget.wait_for_rating("coaching", 3);
}

#[test]
fn ratings_set_before_the_start_beat_stored_ones() {
    let widget = Widget::with("lang=nl persist=local");
    rate(&widget, "coaching", 3);
    let entry = widget.page.run(ENTRY, Value::Null);
    before_scripts(
        &widget,
        "addEventListener('DOMContentLoaded', () => {
           document.querySelector('sales-leader-scorecard').ratings = { consistency: 6 } })",
    );
    come_back(&widget);
    assert_eq!(widget.rating("consistency"), 6);
    assert_eq!(widget.rating("coaching"), Value::Null);
    assert_eq!(widget.page.run(ENTRY, Value::Null), entry);
}

#[test]
fn widgets_with_other_names_keep_their_answers_apart() {
    let widget = Widget::with("lang=nl persist=local name=one");
    rate(&widget, "coaching", 3);
    let other = Widget { page: widget.page };
    let page = address(&other);
    before_scripts(
        &other,
        "addEventListener('DOMContentLoaded', () =>
           document.querySelector('sales-leader-scorecard').setAttribute('name', 'two'))",
    );
    go(&other, &page);
    assert_eq!(other.rating("coaching"), Value::Null);
    rate(&other, "coaching", 5);
    let keys = stored(&other);
    let keys: Vec<_> = keys[0].as_array().expect("keys").iter().collect();
    assert_eq!(keys.len(), 2, "{keys:?}");
    for key in keys {
        let key = key.as_str().unwrap_or_default();
        assert!(key.starts_with("slsc-") && !key.contains("one"), "{key}");
    }
}
