//! Questions of the agency's own in the place of ours.

use super::{attributes_of, builder, choose, said, snippet};
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
    widget.look("host.removeAttribute('instrument-src')");
    widget.wait("return all('input[type=range]').length", 10);
    assert_eq!(
        widget.look("return [document.querySelector('#filled').checked, host.result.total]"),
        json!([false, null])
    );
}
