//! What a visitor exports: print, files and text, each read back.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use end_to_end::{Fault, FaultServer, Page, Setup, Widget, site, vectors::Case};
use lopdf::Document;
use serde_json::{Value, json};

use crate::report::{open, opened};

/// Stands in for downloads: keeps each file and its name.
pub(super) const CATCH_FILES: &str = "
window.files = [];
const make = URL.createObjectURL.bind(URL);
let last;
URL.createObjectURL = (file) => { last = file; return make(file); };
HTMLAnchorElement.prototype.click = function () { files.push([this.download, last.type, last]); };";

const TEXT: &str = "
const [name, type, file] = window.files.at(-1);
return file.text().then((text) => [name, type, text])";

pub(super) const BYTES: &str = "
const bytes = new Uint8Array(await (await made).arrayBuffer());
return [...bytes]";

/// Stands in for the browser's print dialogue: keeps the page that it would print, and closes.
pub(super) fn catch_print(widget: &Widget) {
    widget.look(
        "new MutationObserver((changes) => {
           for (const frame of changes.flatMap((change) => [...change.addedNodes]))
             if (frame.localName === 'iframe')
               frame.contentWindow.print = () => {
                 const page = frame.contentDocument;
                 const css = [...page.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
                 window.printed = { html: page.body.innerHTML, lang: page.documentElement.lang,
                   title: page.title, css: css.map((rule) => rule.cssText).join('\\n') };
                 frame.contentWindow.dispatchEvent(new Event('afterprint'));
               };
         }).observe(root, { childList: true, subtree: true })",
    );
}

/// Asks for the report, in any language.
const ASK: &str = "all('.result .share button[aria-expanded]').at(-1).click()";

pub(super) fn document(bytes: &Value) -> Document {
    let bytes: Vec<u8> = serde_json::from_value(bytes.clone()).expect("bytes");
    Document::load_mem(&bytes).expect("a PDF")
}

#[test]
fn a_click_downloads_a_table_that_a_spreadsheet_reads() {
    for (attributes, separator, name) in [
        ("lang=nl", ';', "scorecard-salesleider.csv"),
        ("lang=en", ',', "sales-leader-scorecard.csv"),
    ] {
        let widget = Widget::with(attributes);
        widget.load(&Case::named("introverted_leader"));
        widget.look(ASK);
        widget.wait("return all('.report').length", 1);
        widget.page.run(CATCH_FILES, Value::Null);
        widget.look("all('.report .button').find((b) => b.textContent.includes('CSV')).click()");
        widget.wait("return files.length", 1);
        let file = widget.page.run_and_await(TEXT);
        assert_eq!(file[0], name);
        assert_eq!(file[1], "text/csv;charset=utf-8");
        let text = file[2].as_str().unwrap_or_default();
        let lines: Vec<_> = text.trim_start_matches('\u{feff}').lines().collect();
        let columns = [
            "key", "item", "pillar", "rating", "state", "evidence", "note", "label",
        ];
        let heading: Vec<_> = lines[0]
            .split(separator)
            .map(|cell| cell.trim_matches('"'))
            .collect();
        assert_eq!(heading, columns);
        assert_eq!(lines.len(), 12, "a heading, ten items and the total");
        let ratings = widget.look("return Object.values(host.ratings).map(String)");
        for (line, rating) in lines[1..]
            .iter()
            .zip(ratings.as_array().into_iter().flatten())
        {
            let cells: Vec<_> = line
                .split(separator)
                .map(|cell| cell.trim_matches('"'))
                .collect();
            assert_eq!(cells[3], rating.as_str().unwrap_or_default(), "{line}");
        }
    }
}

#[test]
fn the_result_itself_offers_the_report_as_a_pdf() {
    for (attributes, label, name, told) in [
        (
            "lang=nl",
            "Download PDF",
            "scorecard-salesleider.pdf",
            "Het bestand is gemaakt.",
        ),
        (
            "lang=en",
            "Download PDF",
            "sales-leader-scorecard.pdf",
            "The file has been made.",
        ),
    ] {
        let widget = Widget::with(attributes);
        widget.load(&Case::named("introverted_leader"));
        widget.page.run(CATCH_FILES, Value::Null);
        widget.look("const button = all('.result button').find((b) => b.name === 'download'); button.focus(); button.click()");
        widget.wait(
            "return files.map(([name, type]) => [name, type])",
            json!([[name, "application/pdf"]]),
        );
        widget.wait(
            "return all('.result .export-outcome').map((p) => p.textContent)",
            json!([told]),
        );
        // The full program drew the same again, and the report stays closed.
        let same = "const { activeElement } = root; return [activeElement?.textContent.trim(), all('.report').length]";
        assert_eq!(widget.look(same), json!([label, 0]));
    }
}

#[test]
fn a_click_downloads_json_with_ratings_result_and_notes() {
    let widget = opened("lang=nl mode=candidate");
    widget.page.run(CATCH_FILES, Value::Null);
    widget.click_when_there("Download JSON (voor software)");
    widget.wait("return files.length", 1);
    let file = widget.page.run_and_await(TEXT);
    assert_eq!(file[0], "scorecard-salesleider.json");
    let json: Value = serde_json::from_str(file[2].as_str().unwrap_or_default()).expect("JSON");
    assert_eq!(json["ratings"], widget.look("return host.ratings"));
    assert_eq!(json["result"], widget.look("return host.result"));
    assert_eq!(json["version"], widget.look("return host.version"));
    assert_eq!(
        [&json["notes"], &json["route"], &json["label"]],
        [&json!({}), &Value::Null, &json!("")]
    );
}

#[test]
fn the_text_is_copied_or_stands_there_to_be_copied() {
    let widget = opened("lang=nl");
    let clipboard =
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: arguments[0]
        ? { writeText: async (text) => void (window.copied = text) } : undefined })";
    widget.page.run(clipboard, json!([true]));
    widget.click_when_there("Kopieer als tekst");
    widget.wait(
        "return root.querySelector('.report .export-outcome')?.textContent ?? ''",
        "Tekst gekopieerd",
    );
    let copied = widget.page.run("return copied", Value::Null);
    let copied = copied.as_str().unwrap_or_default();
    assert!(
        copied.starts_with("Je scorecard\n\n82 van 100: volop te zien\n"),
        "{copied}"
    );
    widget.page.run(clipboard, json!([false]));
    widget.click_when_there("Kopieer als tekst");
    widget.wait(
        "return root.querySelector('.report textarea')?.value ?? ''",
        copied,
    );
}

#[test]
fn the_pdf_of_the_report_and_the_blank_one_are_real_and_small() {
    for (lang, tag) in [("nl", "nl"), ("en", "en")] {
        let widget = Widget::with(&format!("lang={lang}"));
        widget.load(&Case::named("introverted_leader"));
        for options in ["", "{ blank: true }"] {
            let bytes = widget.page.run_and_await(&format!(
                "const made = document.querySelector('sales-leader-scorecard').pdf({options});{BYTES}"
            ));
            let size = bytes.as_array().map_or(0, Vec::len);
            assert!((20_000..150_000).contains(&size), "{size} bytes");
            let pdf = document(&bytes);
            assert_eq!(pdf.get_pages().len(), 2, "{lang} {options}");
            let catalog = pdf.catalog().expect("a catalog");
            let said = catalog.get(b"Lang").and_then(lopdf::Object::as_str);
            assert_eq!(said.ok(), Some(tag.as_bytes()));
            assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Outlines"));
        }
    }
}

#[test]
fn a_click_downloads_the_pdf_without_the_candidates_name_in_the_files_name() {
    let widget = opened("lang=nl mode=candidate");
    widget.page.run(CATCH_FILES, Value::Null);
    widget.look("const field = root.querySelector('.text-field'); field.focus()");
    for letter in "Anna".chars() {
        widget.page.press(&[&letter.to_string()]);
    }
    widget.click_when_there("Download PDF");
    widget.wait("return files.length", 1);
    widget.click_when_there("Lege checklist als PDF");
    widget.wait("return files.length", 2);
    assert_eq!(
        widget.page.run(
            "return files.map(([name, type]) => [name, type])",
            Value::Null
        ),
        json!([
            ["scorecard-salesleider.pdf", "application/pdf"],
            ["checklist-salesleider-leeg.pdf", "application/pdf"]
        ])
    );
    widget.wait(
        "return root.querySelector('.report .export-outcome').textContent",
        "Het bestand is gemaakt.",
    );
}

#[test]
fn where_the_pdf_part_is_missing_it_says_so_and_print_still_works() {
    let server = FaultServer::with("sales-leader-scorecard-pdf_bg.wasm", Fault::Missing);
    let widget = Widget::unawaited(Setup::default(), &server.address(), "lang=nl loading=eager");
    widget.wait_for("ready");
    widget.load(&Case::named("introverted_leader"));
    open(&widget);
    widget.click_when_there("Download PDF");
    let outcome =
        "return root.querySelector('.report .export-outcome')?.textContent.slice(0, 34) ?? ''";
    widget.wait(outcome, "Het onderdeel dat de PDF maakt, ko");
    catch_print(&widget);
    widget.click_when_there("Printen");
    widget.wait("return window.printed?.lang ?? ''", "nl");
}

#[test]
fn print_shows_the_widget_alone_and_leaves_the_page_as_it_was() {
    for attributes in ["lang=nl", "lang=en mode=candidate seller-profile"] {
        let widget = Widget::with(attributes);
        widget.load(&Case::named("failed_top_seller"));
        catch_print(&widget);
        let outside = "return document.documentElement.outerHTML";
        let before = widget.look(outside);
        widget
            .page
            .run_and_await("await document.querySelector('sales-leader-scorecard').print()");
        assert_eq!(widget.look(outside), before);
        assert_eq!(widget.look("return all('iframe').length"), 0);
        let rows = "const page = new DOMParser().parseFromString(printed.html, 'text/html');
            return [page.querySelectorAll('.row').length, page.querySelectorAll('.radar').length,
              page.querySelectorAll('.line').length, page.querySelectorAll('svg.code').length,
              page.querySelectorAll('button, input, textarea').length]";
        assert_eq!(widget.look(rows), json!([10, 1, 3, 1, 0]), "{attributes}");
    }
}

#[test]
fn the_printed_report_fits_on_two_pages_of_a4_and_of_letter() {
    for (attributes, case) in [
        ("lang=nl", "introverted_leader"),
        ("lang=nl mode=candidate seller-profile", "failed_top_seller"),
        ("lang=en mode=candidate seller-profile", "failed_top_seller"),
    ] {
        let widget = Widget::with(attributes);
        widget.load(&Case::named(case));
        catch_print(&widget);
        widget
            .page
            .run_and_await("await document.querySelector('sales-leader-scorecard').print()");
        let printed = widget.page.run("return printed", Value::Null);
        let (html, css) = (printed["html"].as_str(), printed["css"].as_str());
        let page = Page::open(&site::page(format!(
            "<!doctype html><meta charset=utf-8><style>body {{ margin: 0 }} {}</style>{}",
            css.unwrap_or_default(),
            html.unwrap_or_default()
        )));
        for (paper, width, height) in [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)] {
            let pdf = STANDARD
                .decode(page.printed(width, height))
                .expect("base64");
            let pages = Document::load_mem(&pdf).expect("a PDF").get_pages().len();
            assert_eq!(pages, 2, "{attributes} on {paper}");
        }
    }
}

#[test]
fn in_a_sandbox_what_it_forbids_is_left_out_with_a_reason() {
    let html = format!(
        "<!doctype html><title>x</title><iframe sandbox=allow-scripts width=800 height=900
           src=\"{}embed.html?lang=nl&loading=eager\"></iframe>",
        site::dist()
    );
    let page = Page::open(&site::page(html));
    page.enter_frame(0);
    let widget = Widget { page };
    widget.wait_for("ready");
    widget.load(&Case::named("introverted_leader"));
    widget.look(ASK);
    widget.wait("return all('.report').length", 1);
    let buttons = widget.look("return all('.report .export button').map((b) => b.textContent)");
    assert_eq!(buttons, json!(["Kopieer als tekst"]));
    let reason =
        widget.look("return root.querySelector('.report .export p').textContent.slice(0, 44)");
    assert_eq!(reason, "Deze pagina staat in een afgeschermd venster");
}
