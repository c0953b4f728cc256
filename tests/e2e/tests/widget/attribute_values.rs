//! Values that are wrong, and those that come from elsewhere: an ancestor, or a property set early.

use end_to_end::{Page, Widget, site, vectors::Case};
use serde_json::{Value, json};

use crate::visit::{rate, warnings};

const LANG: &str = "return root.querySelector('[part~=base]').lang";

#[test]
fn an_unknown_persist_or_loading_falls_back_with_one_warning_that_names_the_choices() {
    for (name, value, choices) in [
        ("persist", "cookie", "none, session, local"),
        ("loading", "soon", "lazy, eager"),
    ] {
        let widget = Widget::with("lang=nl");
        widget.set_attribute(name, value);
        widget.set_attribute("lang", "en");
        widget.wait(LANG, "en");
        rate(&widget, "coaching", 3);
        let warnings = warnings(&widget);
        let [warning] = warnings.as_slice() else {
            panic!("not one warning: {warnings:?}");
        };
        for part in [name, value, choices] {
            assert!(warning.contains(part), "no {part} in {warning}");
        }
        let kept = "return localStorage.length + sessionStorage.length";
        assert_eq!(widget.page.run(kept, Value::Null), 0);
    }
}

#[test]
fn a_changed_language_of_an_ancestor_is_taken_over_and_loses_no_answer() {
    let widget = Widget::with("");
    widget.load(&Case::named("introverted_leader"));
    let ratings = widget.look("return host.ratings");
    assert_eq!(widget.look(LANG), "nl");
    for (script, lang) in [
        ("document.documentElement.lang = 'en'", "en"),
        ("host.parentNode.lang = 'nl-BE'", "nl"),
        ("document.documentElement.lang = 'es'", "nl"),
        ("host.parentNode.removeAttribute('lang')", "en"),
        ("document.documentElement.lang = 'de-CH'", "de"),
        ("document.documentElement.removeAttribute('lang')", "nl"),
        (
            "document.documentElement.lang = 'en'; host.lang = 'nl'",
            "nl",
        ),
        ("host.removeAttribute('lang')", "en"),
    ] {
        widget.look(script);
        widget.wait(LANG, lang);
        assert_eq!(widget.look("return host.ratings"), ratings, "{script}");
    }
    assert_eq!(widget.events(), ["ready"]);
    assert_eq!(warnings(&widget), [""; 0]);
}

#[test]
fn before_ready_ratings_can_be_read_back_and_there_is_no_result() {
    let html = format!(
        "<!doctype html><html lang=nl><title>x</title>
         <p style='height: 400vh'></p><sales-leader-scorecard></sales-leader-scorecard>
         <script>window.heard = [];
         for (const type of ['start', 'change', 'complete', 'reset', 'error'])
           document.addEventListener(`scorecard-${{type}}`, () => heard.push(type));
         document.querySelector('sales-leader-scorecard').ratings = {{ coaching: 2 }};</script>
         <script type=module>import '{}embed.js';
         const host = document.querySelector('sales-leader-scorecard');
         window.early = [host.status, host.ratings, host.result, Object.hasOwn(host, 'ratings')];
         host.ratings = {{ consistency: 6 }};
         window.later = [host.status, host.ratings, host.result, host.toJSON().result];</script>",
        site::dist()
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    widget.wait("return 'later' in window", true);
    assert_eq!(
        widget.page.run("return [early, later]", Value::Null),
        json!([["idle", { "coaching": 2 }, null, false], ["idle", { "consistency": 6 }, null, null]])
    );
    widget.set_attribute("loading", "eager");
    widget.wait_for("ready");
    assert_eq!(widget.rating("consistency"), 6);
    assert_eq!(widget.rating("coaching"), Value::Null);
    assert_eq!(widget.result()["answered"], 1);
    assert_eq!(widget.page.run("return heard", Value::Null), json!([]));
}

#[test]
fn setting_properties_and_attributes_fires_nothing() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    for (name, value) in [
        ("lang", "en"),
        ("mode", "candidate"),
        ("address", "u"),
        ("theme", "dark"),
        ("layout", "steps"),
        ("seller-profile", ""),
        ("persist", "session"),
        ("loading", "lazy"),
        ("name", "x"),
        ("contact-url", "tel:1"),
    ] {
        widget.set_attribute(name, value);
        widget.page.settle();
        widget.set_attribute(name, Value::Null);
        widget.page.settle();
    }
    widget.set_ratings(&json!({}));
    widget.wait("return host.result.answered", 0);
    widget.look("host.reset()");
    widget.page.settle();
    assert_eq!(widget.events(), ["ready"]);
}

#[test]
fn once_ready_there_is_always_a_result_also_after_the_element_left_the_page() {
    let widget = Widget::with("lang=nl");
    let case = Case::named("introverted_leader");
    widget.load(&case);
    let seen = widget.page.run_and_await(
        "const host = document.querySelector('sales-leader-scorecard');
         const seen = []; const look = () => seen.push([host.status, host.result?.total ?? null, host.ratings.coaching]);
         host.remove(); look();
         await new Promise((done) => setTimeout(done, 50)); look();
         document.body.append(host); look();
         await new Promise((done) => setTimeout(done, 50)); look();
         return seen",
    );
    let one = json!(["ready", case.result["total"], case.ratings["coaching"]]);
    assert_eq!(seen, json!([one, one, one, one]));
    case.assert_result(&widget.result());
}

#[test]
fn an_accent_is_one_colour_and_nothing_that_could_load_or_wait_for_something() {
    let widget = Widget::with("lang=nl");
    let used = "return root.querySelector('.scorecard').parentNode.style.getPropertyValue('--scorecard-accent')";
    for (accent, is_taken) in [
        ("#123456", true),
        ("rgb(1 2 3)", true),
        ("oklch(0.5 0.1 200)", true),
        ("teal", true),
        ("var(--x, url(leak.png))", false),
        ("var(--x, teal)", false),
        ("env(x, teal)", false),
        ("url(leak.png)", false),
        ("teal navy", false),
        ("teal; background: url(leak.png)", false),
    ] {
        widget.set_attribute("accent", "red");
        widget.wait(used, "red");
        widget.set_attribute("accent", accent);
        widget.wait(used, if is_taken { accent } else { "" });
    }
}
