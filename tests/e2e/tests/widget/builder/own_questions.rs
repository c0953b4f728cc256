//! Questions of the agency's own in the place of ours.

use super::{attributes_of, builder, choose, said, snippet};
use end_to_end::Widget;
use serde_json::{Value, json};

#[test]
fn questions_of_ones_own_are_a_json_file_with_https_and_have_none_of_ours_in_the_code() {
    let widget = builder();
    for (typed, link) in [
        (
            "bureau.example/vragen.{lang}.json",
            Value::from("https://bureau.example/vragen.{lang}.json"),
        ),
        (
            "https://bureau.example/{lang}/mine.json",
            "https://bureau.example/{lang}/mine.json".into(),
        ),
        ("https://bureau.example/vragen", Value::Null),
        ("mine.json", Value::Null),
        ("info@bureau.example", Value::Null),
        ("", Value::Null),
    ] {
        choose(&widget, "instrument-src", typed);
        assert_eq!(attributes_of(&widget)["instrument-src"], link, "{typed}");
        let wrong = link.is_null() && !typed.is_empty();
        for told in ["#instrument-src-problem", "#copy-warning"] {
            assert_eq!(!said(&widget, told).is_empty(), wrong, "{typed}");
        }
        let code = snippet(&widget, "element");
        assert_eq!(code.contains("<ol"), link.is_null(), "{typed}");
        assert_eq!(code.contains("JavaScript"), !link.is_null(), "{typed}");
    }
}

#[test]
fn questions_of_ones_own_are_shown_live_and_filled_in() {
    let widget = builder();
    // The builder takes https alone; the examples lie beside it.
    widget.look("host.setAttribute('instrument-src', 'instruments/first-90-days.{lang}.json')");
    widget.wait("return all('input[type=range]').length", 5);
    widget.look("document.querySelector('#filled').click()");
    widget.wait("return host.result?.total > 50", true);
}

const UNLOADED: &str = "#instrument-src-unloaded";

/// Answers at an address with https, which is all that the builder asks for, with an example that lies
/// beside it, after a script that changes `made`; at another there is nothing.
fn answer_with(widget: &Widget, example: &str, alter: &str) {
    widget.look(&format!(
        "const {{ fetch }} = window;
         window.fetch = async (url, options) => {{
           const {{ hostname, pathname }} = new URL(url, document.baseURI);
           if (hostname !== 'bureau.example') return fetch(url, options);
           if (!pathname.startsWith('/right')) return new Response('', {{ status: 404 }});
           const lang = pathname.endsWith('.en.json') ? 'en' : 'nl';
           const made = await (await fetch(`instruments/{example}.${{lang}}.json`)).json();
           {alter}
           return new Response(JSON.stringify(made));
         }}"
    ));
}

#[test]
fn questions_that_cant_be_had_are_said_at_the_field_and_ours_do_not_show_as_if_they_were_theirs() {
    let widget = builder();
    answer_with(&widget, "first-90-days", "");
    let told = format!("return document.querySelector('{UNLOADED}').textContent !== ''");
    let questions = "return all('input[type=range]').length";
    for wrong in [
        "bureau.example/wrong.{lang}.json",
        "bureau.example/mijn.{taal}.json",
    ] {
        choose(&widget, "instrument-src", wrong);
        widget.wait(&told, true);
        assert!(said(&widget, UNLOADED).contains("kan niet worden geladen"));
        assert_eq!(widget.look(questions), 0, "{wrong}");
        // The file may come later.
        assert_eq!(said(&widget, "#copy-warning"), "");
        let written = attributes_of(&widget)["instrument-src"].clone();
        let written = written.as_str().unwrap_or_default();
        assert!(snippet(&widget, "element").contains(written), "{wrong}");

        choose(
            &widget,
            "instrument-src",
            "bureau.example/right.{lang}.json",
        );
        widget.wait(questions, 5);
        widget.wait(&told, false);
    }
    choose(&widget, "instrument-src", "bureau.example/wrong.json");
    widget.wait(&told, true);
    choose(&widget, "instrument-src", "");
    widget.wait(questions, 10);
    assert_eq!(said(&widget, UNLOADED), "");
}

#[test]
fn a_file_that_holds_no_questions_is_said_with_what_is_wrong_in_it() {
    let widget = builder();
    answer_with(&widget, "first-90-days", "made.items[0].key = 7;");
    choose(&widget, "instrument-src", "bureau.example/right.nl.json");
    let told = format!(
        "return document.querySelector('{UNLOADED} [lang=en]')?.textContent.includes('key') ?? false"
    );
    widget.wait(&told, true);
}

#[test]
fn answers_to_questions_of_ones_own_stay_in_another_language() {
    let widget = builder();
    answer_with(&widget, "first-90-days", "");
    choose(
        &widget,
        "instrument-src",
        "bureau.example/right.{lang}.json",
    );
    widget.wait("return all('input[type=range]').length", 5);
    widget.look("host.ratings = { feedback: 3 }");
    choose(&widget, "lang", "en");
    widget.wait(
        "return root.querySelector('[part~=base]')?.lang ?? ''",
        "en",
    );
    widget.wait_for_rating("feedback", 3);
}

#[test]
fn whatever_the_keys_and_the_scale_all_questions_are_filled_in() {
    for (example, alter) in [
        ("first-90-days", ""),
        ("ready-to-delegate", ""),
        // Named as ours, on fewer points; and one of ours among others.
        (
            "ready-to-delegate",
            "made.items[0].key = 'leadership_motivation';",
        ),
        (
            "first-90-days",
            "made.items[0].key = 'leadership_motivation';",
        ),
    ] {
        let widget = builder();
        answer_with(&widget, example, alter);
        choose(&widget, "instrument-src", "bureau.example/right.json");
        widget.wait("return document.querySelector('#filled').disabled", false);
        widget.look("document.querySelector('#filled').click()");
        widget.wait("return host.result?.complete ?? false", true);
        let spread = "const ratings = Object.values(host.ratings);
             return [ratings.every((rating) => rating >= 1), new Set(ratings).size > 1]";
        assert_eq!(
            widget.look(spread),
            json!([true, true]),
            "{example}, {alter}"
        );
    }
}
