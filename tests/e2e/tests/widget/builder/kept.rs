//! Settings stay in the tab, whatever page one goes to, and another page can ask for some.

use super::{attributes_of, builder, choose, said};
use end_to_end::{Widget, site};
use serde_json::{Value, json};

const KEPT: &str = "return sessionStorage['scorecard-builder'] ?? null";

/// As somebody types it, right or not.
const TYPED: [(&str, &str); 7] = [
    ("contact-url", " info@bureau"),
    ("agency", "Bureau  X "),
    ("accent", "#12"),
    ("mode", "candidate"),
    ("seller-profile", "on"),
    ("persist", "session"),
    ("theme", "dark"),
];

/// Goes to the builder, or another page of `dist/` with a widget in it.
fn visit(widget: &Widget, name: &str) {
    widget.page.go(&format!("{}{name}", site::dist()));
    widget.wait_for("ready");
    if name.starts_with("builder") {
        // The widget does not wait for the form.
        widget.wait("return document.querySelector('#anew') !== null", true);
    }
}

/// What stands in a field.
fn value(widget: &Widget, name: &str) -> Value {
    widget.look_at(
        "const field = document.querySelector('.settings').elements[arguments[0]];
         if (field.type === 'checkbox') return field.checked ? 'on' : '';
         return field.value",
        json!(name),
    )
}

/// Each of these fields holds this; `when` says in a failure when that was.
#[track_caller]
fn assert_values(widget: &Widget, fields: &[(&str, &str)], when: &str) {
    for (name, expected) in fields {
        assert_eq!(value(widget, name), *expected, "{when}, {name}");
    }
}

#[test]
fn settings_are_there_again_as_typed_on_either_page_after_another() {
    let widget = builder();
    for (name, typed) in TYPED {
        choose(&widget, name, typed);
    }
    for page in ["builder.html", "builder-en.html", "builder.html"] {
        widget.page.go(&format!("{}instrument.html", site::dist()));
        visit(&widget, page);
        assert_values(&widget, &TYPED, page);
        let attributes = attributes_of(&widget);
        assert_eq!(attributes["mode"], "candidate", "{page}");
        assert_eq!(attributes["agency"], "Bureau X", "{page}");
        assert_eq!(attributes["contact-url"], Value::Null, "{page}");
        for told in ["#contact-problem", "#accent-problem", "#copy-warning"] {
            assert!(!said(&widget, told).is_empty(), "{page}, {told}");
        }
    }
}

#[test]
fn a_reload_takes_nothing_away() {
    let widget = builder();
    choose(&widget, "agency", "Bureau X");
    widget
        .page
        .run("window.old = true; location.reload()", Value::Null);
    let loaded = "return !window.old && document.readyState === 'complete'";
    widget.page.arrive(loaded, true);
    widget.wait_for("ready");
    assert_eq!(value(&widget, "agency"), "Bureau X");
    assert_eq!(attributes_of(&widget)["agency"], "Bureau X");
}

#[test]
fn a_language_that_was_chosen_stays_and_one_that_was_not_is_the_pages_own() {
    let widget = builder();
    choose(&widget, "agency", "Bureau X");
    visit(&widget, "builder-en.html");
    assert_eq!(value(&widget, "lang"), "en");
    visit(&widget, "builder.html");
    assert_eq!(value(&widget, "lang"), "nl");
    for lang in ["de", "nl"] {
        choose(&widget, "lang", lang);
        visit(&widget, "builder-en.html");
        assert_eq!(value(&widget, "lang"), lang);
        assert_eq!(attributes_of(&widget)["lang"], lang);
        visit(&widget, "builder.html");
        assert_eq!(value(&widget, "lang"), lang);
    }
}

#[test]
fn beginning_anew_empties_the_fields_and_what_was_kept() {
    let widget = builder();
    for (name, typed) in TYPED {
        choose(&widget, name, typed);
    }
    choose(&widget, "lang", "de");
    widget.look("document.querySelector('#anew').click()");
    widget.wait("return document.activeElement.name", "contact-url");
    assert_eq!(widget.look(KEPT), Value::Null);
    for again in [false, true] {
        if again {
            visit(&widget, "builder.html");
        }
        assert_values(
            &widget,
            &[
                ("contact-url", ""),
                ("agency", ""),
                ("accent", ""),
                ("mode", "self"),
                ("seller-profile", ""),
                ("persist", "none"),
                ("theme", "auto"),
                ("lang", "nl"),
            ],
            "",
        );
        for told in ["#contact-problem", "#accent-problem", "#copy-warning"] {
            assert_eq!(said(&widget, told), "", "{told}");
        }
        assert_eq!(attributes_of(&widget)["mode"], Value::Null);
    }
}

#[test]
fn what_nobody_can_read_in_the_storage_changes_nothing() {
    let widget = builder();
    for rubbish in [
        "",
        "[1",
        "null",
        "\"mode\"",
        r#"{"lang":"zz","mode":3,"persist":null,"agency":["a"]}"#,
    ] {
        widget.look_at(
            "sessionStorage['scorecard-builder'] = arguments[0]",
            json!(rubbish),
        );
        visit(&widget, "builder.html");
        assert_values(
            &widget,
            &[
                ("lang", "nl"),
                ("mode", "self"),
                ("persist", "none"),
                ("agency", ""),
            ],
            rubbish,
        );
    }
}

#[test]
fn where_the_browser_refuses_to_keep_the_builder_works_and_promises_nothing() {
    let widget = builder();
    let promise = "return document.querySelector('#kept').checkVisibility()";
    assert_eq!(widget.look(promise), true);
    widget.look(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no'); } })",
    );
    choose(&widget, "agency", "Bureau X");
    assert_eq!(attributes_of(&widget)["agency"], "Bureau X");
    assert_eq!(widget.look(promise), false);
    widget.look("document.querySelector('#anew').click()");
    assert_eq!(value(&widget, "agency"), "");
}

const OWN: &str = "https%3A%2F%2Fbureau.example%2Fvragen.%7Blang%7D.json";

#[test]
fn the_editor_can_ask_for_questions_over_what_was_kept() {
    let widget = builder();
    choose(&widget, "agency", "Bureau X");
    choose(&widget, "seller-profile", "on");
    choose(&widget, "mode", "candidate");
    // Nobody answers at that address.
    let asked = format!("builder-en.html?lang=nl&address=u&instrument-src={OWN}#paste");
    // By a link: in Firefox a driver's own script names no page that it comes from.
    widget.page.run(
        "const link = document.createElement('a');
         link.href = arguments[0];
         document.body.append(link);
         link.click()",
        json!(asked),
    );
    widget.page.arrive(
        "return location.pathname.endsWith('-en.html') && document.querySelector('.settings details')?.open",
        true,
    );
    assert_values(
        &widget,
        &[
            (
                "instrument-src",
                "https://bureau.example/vragen.{lang}.json",
            ),
            ("lang", "nl"),
            ("address", "u"),
            ("agency", "Bureau X"),
            // They would be those of other questions.
            ("seller-profile", ""),
            ("mode", "self"),
        ],
        "",
    );
    assert_eq!(
        widget.look(
            "return [document.querySelector('.settings details').open, location.search, location.hash]"
        ),
        json!([true, "", "#paste"])
    );
    // What is chosen since then is newer.
    choose(&widget, "instrument-src", "");
    visit(&widget, "builder-en.html");
    assert_eq!(value(&widget, "instrument-src"), "");
    assert_eq!(value(&widget, "lang"), "nl");
}

#[test]
fn questions_of_a_strangers_link_do_not_come_beside_the_name_of_an_agency() {
    let widget = builder();
    choose(&widget, "agency", "Bureau X");
    visit(
        &widget,
        &format!("builder.html?lang=en&instrument-src={OWN}"),
    );
    assert_values(
        &widget,
        &[
            ("instrument-src", ""),
            ("agency", "Bureau X"),
            ("lang", "en"),
        ],
        "",
    );
    assert_eq!(attributes_of(&widget).get("instrument-src"), None);
}

#[test]
fn what_the_form_would_not_take_is_not_taken_from_the_address_of_the_page() {
    let widget = builder();
    choose(&widget, "mode", "candidate");
    visit(
        &widget,
        "builder.html?mode=x&lang=zz&instrument-src=javascript:1&agency=X&seller-profile",
    );
    assert_values(
        &widget,
        &[
            ("mode", "candidate"),
            ("lang", "nl"),
            ("instrument-src", ""),
            ("agency", ""),
            ("seller-profile", "on"),
        ],
        "",
    );
}
