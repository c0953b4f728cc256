//! The work stays in this browser until it is cleared.

use super::{documents, editor, press, said, shown, value, write};
use serde_json::{Value, json};

const KEPT: &str = "return Object.keys(localStorage)";

#[test]
fn what_is_made_is_there_after_a_reload_and_gone_once_it_is_cleared() {
    let widget = editor("first-90-days");
    press(&widget, "#language-en");
    write(&widget, "at-texts-title", "Ninety days");
    // At once: what waits to be written is written when the page is left.
    widget
        .page
        .run("window.old = true; location.reload()", Value::Null);
    widget.page.arrive(
        "return !window.old && document.querySelector('#at-texts-title')?.value",
        "Ninety days",
    );
    shown(&widget.page);
    assert_eq!(
        widget.look("return document.querySelector('#language-en').checked"),
        true
    );
    documents(&widget, "documents[1].texts.title.self === 'Ninety days'");
    assert_eq!(widget.look(KEPT), json!(["scorecard-editor"]));

    press(&widget, "#clear");
    assert_eq!(widget.page.run(KEPT, Value::Null), json!([]));
    let only =
        "return [document.querySelector('#models').hidden, document.querySelector('.later').hidden,
         document.querySelectorAll('sales-leader-scorecard').length]";
    assert_eq!(widget.page.run(only, Value::Null), json!([false, true, 0]));
    widget.page.run(
        "document.querySelector('#cleared button').click()",
        Value::Null,
    );
    shown(&widget.page);
    assert_eq!(value(&widget, "at-texts-title"), "Ninety days");
    press(&widget, "#clear");
    widget
        .page
        .run("window.old = true; location.reload()", Value::Null);
    widget.page.arrive(
        "return !window.old && document.readyState === 'complete' && !document.querySelector('#models').hidden",
        true,
    );
    assert_eq!(widget.page.run(KEPT, Value::Null), json!([]));
}

#[test]
fn what_another_tab_made_of_it_is_taken_over_and_not_written_over() {
    let widget = editor("empty");
    widget.wait(
        "return localStorage.getItem('scorecard-editor') !== null",
        true,
    );
    for (title, event) in [
        (
            "Elders",
            "new StorageEvent('storage', { key: 'scorecard-editor' })",
        ),
        (
            "Terug",
            "new PageTransitionEvent('pageshow', { persisted: true })",
        ),
    ] {
        // What waits to be written here is older.
        write(&widget, "at-texts-title", "Hier");
        widget.look_at(
            &format!(
                "const kept = JSON.parse(localStorage.getItem('scorecard-editor'));
                 kept.documents[0].texts.title = arguments[0];
                 localStorage.setItem('scorecard-editor', JSON.stringify(kept));
                 dispatchEvent({event});"
            ),
            json!(title),
        );
        assert_eq!(value(&widget, "at-texts-title"), title);
        let now = "In een ander tabblad veranderd: je ziet nu die versie.";
        assert_eq!(said(&widget, "#cleared"), now);
        documents(&widget, &format!("documents[0].texts.title === '{title}'"));
    }
    // What is made after that is kept as ever.
    write(&widget, "at-texts-title", "Verder");
    widget.wait(
        "return JSON.parse(localStorage.getItem('scorecard-editor')).documents[0].texts.title",
        "Verder",
    );
    widget.page.run(
        "localStorage.clear(); dispatchEvent(new StorageEvent('storage'));",
        Value::Null,
    );
    let begins = "return [document.querySelector('#models').hidden, document.querySelector('#cleared').textContent]";
    assert_eq!(
        widget.page.run(begins, Value::Null),
        json!([false, "Je scorecard is gewist in een ander tabblad."])
    );
}

#[test]
fn a_browser_that_keeps_nothing_is_told_of_and_the_work_goes_on() {
    let widget = editor("empty");
    widget.look("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
    write(&widget, "at-texts-title", "Zonder geheugen");
    widget.wait(
        "const said = document.querySelector('#refused');
         return said.checkVisibility() && said.textContent.startsWith('Let op: deze browser bewaart niets.')",
        true,
    );
    assert_eq!(said(&widget, "#kept"), "");
    // Where one looks after beginning, at the head of the form.
    widget.look("document.querySelector('#change').scrollIntoView({ behavior: 'instant' })");
    let seen = "const { top, bottom } = document.querySelector('#refused').getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight";
    assert_eq!(widget.look(seen), true);
    documents(&widget, "documents[0].texts.title === 'Zonder geheugen'");
    assert!(said(&widget, "#working-title").contains("Zonder geheugen"));
}

#[test]
fn the_address_of_the_folder_is_kept_as_long_as_the_work_is() {
    let widget = editor("empty");
    write(&widget, "folder", "https://bureau.example/scan/");
    let kept = "return localStorage.getItem('scorecard-editor-folder')";
    widget.wait(kept, "https://bureau.example/scan/");
    documents(&widget, "true");
    widget.wait(
        "return localStorage.getItem('scorecard-editor') !== null",
        true,
    );
    widget
        .page
        .run("window.old = true; location.reload()", Value::Null);
    widget.page.arrive(
        "return !window.old && document.querySelector('#code')?.textContent.includes('https://bureau.example/scan/')",
        true,
    );
    // Another tab has no address in its field, and takes over the work only.
    widget.page.run(
        "document.querySelector('#folder').value = '';
         dispatchEvent(new StorageEvent('storage', { key: 'scorecard-editor' }))",
        Value::Null,
    );
    write(&widget, "at-texts-title", "Nog een titel");
    documents(&widget, "documents[0].texts.title === 'Nog een titel'");
    assert_eq!(widget.look(kept), "https://bureau.example/scan/");
    press(&widget, "#clear");
    widget.wait(kept, Value::Null);
}

#[test]
fn what_somebody_else_kept_there_is_no_harm() {
    let widget = editor("empty");
    for kept in ["{", "null", "{\"documents\":[]}", "{\"documents\":7}"] {
        widget.page.run(
            "document.querySelector('#clear')?.click(); localStorage.setItem('scorecard-editor', arguments[0]); window.old = true; location.reload()",
            json!(kept),
        );
        widget.page.arrive(
            "return !window.old && document.readyState === 'complete' && !document.querySelector('#models').hidden",
            true,
        );
    }
}
