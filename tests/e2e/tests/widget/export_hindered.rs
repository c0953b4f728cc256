//! Exports where the browser, the page or a sign gets in the way.

use std::{env, fs};

use end_to_end::{Page, Widget, site, vectors::Case};
use serde_json::{Value, json};

use crate::export::{BYTES, CATCH_FILES, document};
use crate::pdf_text::pdf_text;
use crate::report::{open, opened};

/// Has the window of the report that is printed behave so: a body of a function with `frame`.
fn break_print(widget: &Widget, print: &str) {
    widget.look(&format!(
        "window.bodies = [];
         window.breaking?.disconnect();
         window.breaking = new MutationObserver((changes) => {{
           for (const frame of changes.flatMap((change) => [...change.addedNodes]))
             if (frame.localName === 'iframe') {{
               bodies.push(frame.contentDocument.body);
               {print}
             }}
         }});
         breaking.observe(root, {{ childList: true, subtree: true }})"
    ));
}

#[test]
fn a_page_from_a_disk_is_no_sandbox() {
    let name = format!("scorecard-page-{}.html", std::process::id());
    let file = env::temp_dir().join(name);
    let page = format!(
        "<!doctype html><title>x</title><script type=module src={}embed.js></script>
         <sales-leader-scorecard lang=nl loading=eager contact-url=https://recruiter.example/></sales-leader-scorecard>",
        site::dist()
    );
    fs::write(&file, page).expect("a page");
    let widget = Widget {
        page: Page::open(&format!("file://{}", file.display())),
    };
    widget.wait("return host.status", "ready");
    widget.load(&Case::named("introverted_leader"));
    widget.wait("return all('.result a.button').length", 1);
    widget.wait("return all('.result button[name=download]').length", 1);
    fs::remove_file(file).expect("the page can go");
}

/// How many scorecards there are in what was drawn to be printed, first to last.
const DRAWN: &str = "return bodies.map((body) => body.querySelectorAll('.scorecard').length)";

#[test]
fn a_file_can_still_be_read_long_after_the_click_and_not_for_ever() {
    let widget = opened("lang=nl");
    widget.page.run(CATCH_FILES, Value::Null);
    widget.page.run(
        "window.revoked = []; window.later = [];
         const revoke = URL.revokeObjectURL.bind(URL), wait = window.setTimeout.bind(window);
         URL.revokeObjectURL = (address) => { revoked.push(address); revoke(address); };
         const click = HTMLAnchorElement.prototype.click;
         HTMLAnchorElement.prototype.click = function () { click.call(this); files.at(-1).push(this.href); };
         window.setTimeout = (then, time, ...given) =>
           time >= 30_000 ? later.push(() => then(...given)) : wait(then, time, ...given)",
        Value::Null,
    );
    for (index, button) in [
        "Download PDF",
        "Lege checklist als PDF",
        "Download CSV (voor een spreadsheet)",
        "Download JSON (voor software)",
    ]
    .into_iter()
    .enumerate()
    {
        widget.click_when_there(button);
        widget.wait("return files.length", index + 1);
    }
    // Also once the element is gone.
    widget.page.run(
        "document.querySelector('sales-leader-scorecard').remove()",
        Value::Null,
    );
    let sizes = widget.page.run_and_await(
        "await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
         return Promise.all(files.map(async (file) =>
           (await (await fetch(file[3])).blob()).size === file[2].size))",
    );
    assert_eq!(sizes, json!([true, true, true, true]));
    assert_eq!(widget.page.run("return revoked", Value::Null), json!([]));
    let all = "for (const then of later) then();
               return JSON.stringify(revoked) === JSON.stringify(files.map((file) => file[3]))";
    assert_eq!(widget.page.run(all, Value::Null), true);
}

#[test]
fn where_no_file_can_be_made_every_button_says_so_and_the_text_can_be_copied() {
    for hindrance in [
        "URL.createObjectURL = () => { throw new TypeError('not here'); }",
        "HTMLAnchorElement.prototype.click = () => { throw new Error('blocked'); }",
    ] {
        let widget = opened("lang=nl");
        widget.page.run(hindrance, Value::Null);
        for button in [
            "Download CSV (voor een spreadsheet)",
            "Download PDF",
            "Download JSON (voor software)",
            "Lege checklist als PDF",
        ] {
            widget.click_when_there(button);
            widget.wait(
                "return root.querySelector('.report .export-outcome')?.textContent.slice(0, 37) ?? ''",
                "Op deze pagina lukt het niet om een b",
            );
            widget.click_when_there("Kopieer als tekst");
            widget.wait(
                "return /gekopieerd|Selecteer/.test(root.querySelector('.report .export-outcome')?.textContent ?? '')",
                true,
            );
        }
        assert_eq!(widget.look("return host.status"), "ready", "{hindrance}");
    }
}

#[test]
fn where_the_result_can_save_no_pdf_the_report_opens_with_what_can_be_chosen_instead() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    widget.page.run(
        "URL.createObjectURL = () => { throw new TypeError('not here'); }",
        Value::Null,
    );
    widget.look("root.querySelector('[name=download]').click()");
    let said = "return all('.export-outcome').map((said) => said.textContent)";
    let failed =
        "Op deze pagina lukt het niet om een bestand te maken. Kies dan ‘Kopieer als tekst’.";
    widget.wait(said, json!([failed]));
    let choices = "return all('.report .export button').filter((b) => b.checkVisibility())
      .map((b) => b.textContent.trim()).includes('Kopieer als tekst')";
    widget.wait(choices, true);
    // Once the report is closed, that button is out of sight, and nothing names it.
    widget.click_when_there("Sluit het rapport");
    widget.wait("return all('.report').length", 0);
    widget.wait(said, json!([]));
    widget.wait(
        "return root.querySelector('.scorecard > [role=status]').textContent.includes('tekst')",
        false,
    );
}

#[test]
fn a_browser_that_does_not_print_is_told_of_and_leaves_nothing() {
    let widget = opened("lang=nl");
    let said = "return root.querySelector('.report .export-outcome')?.textContent ?? ''";
    let failed =
        "Opent er geen printvenster? Download het rapport dan als PDF en print dat bestand.";
    // Without a pointer: what is pressed is not what this is about.
    let press = |text: &str| {
        widget.look_at(
            "const button = all('.export button').find((b) => b.textContent === arguments[0]);
             button.focus();
             button.click();",
            json!(text),
        );
    };
    // No sign comes, however long one waits.
    widget.page.run(
        "const wait = window.setTimeout.bind(window);
         window.setTimeout = (then, time, ...given) => wait(then, Math.min(time, 100), ...given)",
        Value::Null,
    );
    for print in [
        "frame.contentWindow.print = undefined;",
        "frame.contentWindow.print = () => {};",
        "frame.contentWindow.print = () => { throw new Error('no'); };",
        "Object.defineProperty(frame.contentWindow, 'print', { get() { throw new Error('no'); } });",
    ] {
        break_print(&widget, print);
        widget.unfold("Printen");
        press("Printen");
        widget.wait(said, failed);
        assert_eq!(widget.look("return all('iframe').length"), 0, "{print}");
        assert_eq!(widget.look(DRAWN), json!([0]), "{print}");
        let focused = widget.look("return root.activeElement?.textContent");
        assert_eq!(focused, "Printen", "{print}");
        let told = widget.page.run_and_await(
            "return document.querySelector('sales-leader-scorecard').print()
               .then(() => 'printed', (error) => (error.message === undefined ? error : 'refused'))",
        );
        assert_eq!(told, "refused", "{print}");
        // So that it is said anew.
        widget.page.run(CATCH_FILES, Value::Null);
        press("Download JSON (voor software)");
        widget.wait(said, "Het bestand is gemaakt.");
    }
    // What prints, says so.
    let prints = "frame.contentWindow.print = () => frame.contentWindow.dispatchEvent(new Event('afterprint'));";
    break_print(&widget, prints);
    press("Printen");
    widget.wait(said, "");
    assert_eq!(widget.look("return all('iframe').length"), 0);
}

#[test]
fn what_a_browser_never_says_it_printed_goes_with_the_next_print_and_with_the_element() {
    let widget = opened("lang=nl");
    let prints = "frame.contentWindow.print = () => frame.contentWindow.dispatchEvent(new Event('beforeprint'));";
    break_print(&widget, prints);
    let print = "await document.querySelector('sales-leader-scorecard').print()";
    for drawn in [json!([1]), json!([0, 1]), json!([0, 0, 1])] {
        widget.page.run_and_await(print);
        assert_eq!(widget.look(DRAWN), drawn);
        assert_eq!(widget.look("return all('iframe').length"), 1);
    }
    widget.page.run(
        "const host = document.querySelector('sales-leader-scorecard');
         window.shadow = host.shadowRoot; host.remove()",
        Value::Null,
    );
    widget.page.wait(DRAWN, &Value::Null, &json!([0, 0, 0]));
    let frames = "return shadow.querySelectorAll('iframe').length";
    assert_eq!(widget.page.run(frames, Value::Null), 0);
}

#[test]
fn what_the_pdf_lacks_is_said_where_it_is_typed_and_in_the_file() {
    let widget = opened("lang=nl mode=candidate");
    let write = "const field = root.querySelector(arguments[0]); field.value = arguments[1];
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))";
    let lacking = "return all('.lacking').map((hint) => hint.textContent)";
    let says = |signs: &str| {
        format!(
            "De PDF heeft deze tekens niet: {signs}. Daar komt een □ te staan. In de andere bestanden \
             en op de print staan ze wel."
        )
    };
    widget.look("all('.row button').find((b) => b.textContent.startsWith('Notitie')).click()");
    widget.wait("return all('textarea').length", 1);
    for (field, text, hints) in [
        // A rough breathing apart from its letter is joined to it.
        (".text-field", "Γιώργος α\u{314}, Ярослав, Łódź", vec![]),
        (".text-field", "漢字", vec!["漢 字"]),
        ("textarea", "Top 👍", vec!["漢 字", "👍"]),
    ] {
        widget.look_at(write, json!([field, text]));
        let hints: Vec<_> = hints.into_iter().map(says).collect();
        widget.wait(lacking, json!(hints));
    }
    let described = "return all('.text-field, textarea').every((field) =>
      root.getElementById(field.getAttribute('aria-describedby')).querySelector('.lacking'))";
    assert_eq!(widget.look(described), true);
    for (label, said) in [("漢字", true), ("α\u{314}", false)] {
        widget.look_at(write, json!([".text-field", label]));
        widget.look_at(write, json!(["textarea", "Ярослав"]));
        let bytes = widget.page.run_and_await(&format!(
            "const made = document.querySelector('sales-leader-scorecard').pdf();{BYTES}"
        ));
        let pdf = document(&bytes);
        let text = pdf_text(&pdf);
        assert!(
            text.contains("Ярослав") && text.contains("ἁ") != said,
            "{text}"
        );
        assert_eq!(text.contains("Een□staatvooreenteken"), said, "{label}");
    }
}

#[test]
fn what_happens_once_more_is_said_once_more() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    widget.page.run(CATCH_FILES, Value::Null);
    widget.look(
        "window.said = [];
         const region = root.querySelector('.scorecard > [role=status]');
         new MutationObserver(() => region.textContent && window.said.push(region.textContent))
           .observe(region, { childList: true, characterData: true, subtree: true })",
    );
    for times in 1..=3 {
        widget.look(
            "all('.report button').find(({ textContent }) => textContent.includes('CSV')).click()",
        );
        let said = "return window.said.filter((text) => text === 'Het bestand is gemaakt.').length";
        widget.wait(said, times);
    }
}

#[test]
fn where_the_clipboard_refuses_the_text_has_the_focus_and_the_name_that_says_what_to_do() {
    let widget = opened("lang=nl");
    widget.page.run(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })",
        Value::Null,
    );
    widget.look("all('.report button').find(({ textContent }) => textContent === 'Kopieer als tekst').click()");
    widget.wait(
        "const field = root.activeElement;
         return [field.localName, root.getElementById(field.getAttribute('aria-labelledby'))?.className]",
        json!(["textarea", "export-outcome"]),
    );
}
