//! An agency's own instrument, loaded as a document from another origin than the widget.

use end_to_end::{
    Fault, FaultServer, Page, Setup, Widget,
    fault_server::{INSTRUMENT, WORDS},
    site,
};
use serde_json::{Value, json};

const EXAMPLES: [(&str, &str); 2] = [
    (
        "nl",
        include_str!("../../../../instruments/examples/first-90-days.nl.json"),
    ),
    (
        "en",
        include_str!("../../../../instruments/examples/first-90-days.en.json"),
    ),
];

/// The address of the five-item example, in both languages.
fn example() -> String {
    site::document(&EXAMPLES.map(|(lang, text)| (lang, text.to_owned())))
}

/// An instrument of so many items, without pillars, on so many points.
pub(crate) fn plain(key: &str, items: usize, points: u8) -> Value {
    let items: Vec<_> = (1..=items)
        .map(|number| {
            json!({ "key": format!("item_{number}"), "name": format!("Vraag {number}"),
                "definition": "Wat dit is.", "anchors": ["Nooit", "Altijd"] })
        })
        .collect();
    json!({
        "format": 1, "key": key, "version": 1, "language": "nl",
        "scale": { "points": points, "anchors": [1, points] },
        "items": items,
        "bands": [
            { "key": "low", "from": 0, "name": "een begin", "meaning": "Dit is een begin." },
            { "key": "high", "from": 50, "name": "een eind op weg", "meaning": "Dit is meer dan de helft." },
        ],
        "texts": { "title": format!("Scorecard {key}"), "instruction": "Kies een cijfer.", "sharedTitle": "Gedeeld" },
    })
}

pub(crate) fn served(document: &Value) -> String {
    site::document(&[("nl", document.to_string())])
}

const ERRORS: &str = "return heard.filter(({ type }) => type === 'error')
  .map(({ detail }) => [detail.code, detail.message])";

pub(crate) fn with(source: &str, attributes: &str) -> Widget {
    Widget::with(&format!("instrument-src=\"{source}\" {attributes}"))
}

fn title(widget: &Widget) -> Value {
    widget.look("return root.querySelector('h2').textContent")
}

/// Rates all at the highest point, as a page may.
pub(crate) fn rate_all(widget: &Widget) {
    widget.look(
        "const highest = Number(root.querySelector('.range').max);
         host.ratings = Object.fromEntries(Object.keys(host.ratings).map((key) => [key, highest]))",
    );
}

#[test]
fn an_instrument_of_any_length_and_scale_is_asked_scored_and_told() {
    for (items, points) in [(3, 2), (5, 3), (10, 7), (25, 10), (40, 5)] {
        let widget = with(&served(&plain("plain", items, points)), "lang=nl");
        assert_eq!(title(&widget), "Scorecard plain");
        let sliders = "return all('.checklist .range').map(({ max }) => Number(max))";
        assert_eq!(widget.look(sliders), json!(vec![points; items]));
        widget.wait_for_progress(&format!("0 van {items} beantwoord"));
        rate_all(&widget);
        widget.wait_for_total(Some("100 van 100 een eind op weg"));
        assert_eq!(widget.look("return all('.profile tbody tr').length"), items);
        // More axes make no star that can be read.
        let stars = u8::from((3..=14).contains(&items));
        assert_eq!(widget.look("return all('.radar').length"), stars, "{items}");
        let result = widget.result();
        assert_eq!(result["instrument"], "plain");
        assert_eq!(result["items"], items);
    }
}

#[test]
fn the_words_are_those_of_the_language_and_a_change_of_it_loses_no_answer() {
    let widget = with(&example(), "lang=nl");
    assert_eq!(title(&widget), "Je eerste 90 dagen als salesmanager");
    rate_all(&widget);
    widget.wait_for_total(Some("100 van 100 al veel gedaan"));
    widget.set_attribute("lang", "en");
    widget.wait("return root.querySelector('[part~=base]').lang", "en");
    let answers = widget.look("return Object.values(host.ratings)");
    assert_eq!(answers, json!([7, 7, 7, 7, 7]));
    assert!(title(&widget).as_str().unwrap().contains("90 days"));
    // A language that neither has shows English.
    widget.set_attribute("lang", "es");
    widget.wait("return host.lang", "es");
    widget.page.settle();
    assert!(title(&widget).as_str().unwrap().contains("90 days"));
    assert_eq!(widget.look("return host.status"), "ready");
}

#[test]
fn an_instrument_in_a_language_without_an_interface_is_asked_in_it_with_english_around() {
    let mut document = plain("spanish", 3, 5);
    document["language"] = json!("es");
    document["texts"]["title"] = json!("Tu cuadro de mando");
    let source = site::document(&[("es", document.to_string())]);
    let widget = with(&source, "lang=es");
    assert_eq!(title(&widget), "Tu cuadro de mando");
    let lang = widget.look("return root.querySelector('[part~=base]').lang");
    assert_eq!(lang, "es");
    widget.wait_for_progress("0 of 3 answered");
}

#[test]
fn what_is_wrong_with_a_document_is_told_and_the_fallback_stays() {
    let mut twice = plain("twice", 3, 5);
    twice["items"][1]["key"] = json!("item_1");
    let mut script = plain("script", 3, 5);
    script["items"][0]["name"] = json!("<script>alert(1)</script>");
    let mut later = plain("later", 3, 5);
    later["format"] = json!(2);
    let mut large = plain("large", 3, 5);
    large["texts"]["title"] = json!("x".repeat(300 * 1024));
    let cases = [
        (served(&twice), "items[1].key is \"item_1\""),
        (served(&script), "items[0].name is \"<script>"),
        (served(&later), "format is 2"),
        (served(&large), "larger than 256 KB"),
        (
            site::page("<!doctype html><p>Nothing here".into()),
            "is no JSON",
        ),
        (format!("{}nowhere.json", site::host()), "answers 404"),
        (
            format!("{}nowhere.{{lang}}.json", site::host()),
            "answers 404",
        ),
    ];
    for (source, told) in cases {
        let attributes = format!("lang=nl loading=eager instrument-src=\"{source}\"");
        let widget = Widget::unawaited(Setup::default(), site::dist(), &attributes);
        widget.wait_for("failed");
        let error = widget.look(ERRORS);
        assert_eq!(error[0][0], "instrument", "{source}: {error}");
        let message = error[0][1].as_str().unwrap();
        assert!(message.contains(told), "{message}");
        assert_eq!(widget.look("return all('.range').length"), 0);
        assert_eq!(
            widget.look("return root.querySelector('.notice').hidden"),
            false
        );
    }
}

#[test]
fn a_document_of_endless_levels_is_refused_and_other_scorecards_go_on() {
    let text = plain("deep", 3, 5).to_string();
    let levels = 20_000;
    let deep = format!("\"z\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    let text = text.strip_suffix('}').unwrap().to_owned() + "," + &deep;
    let source = site::document(&[("nl", text)]);
    let widget = Widget::with("lang=nl");
    widget.look_at(
        "for (let count = 0; count < 2; count += 1) {
           const other = document.createElement('sales-leader-scorecard');
           other.lang = 'nl';
           other.setAttribute('loading', 'eager');
           other.setAttribute('instrument-src', arguments[0]);
           other.addEventListener('scorecard-error', ({ detail }) => (window.codes ??= []).push(detail.code));
           host.parentNode.append(other);
         }",
        json!([source]),
    );
    widget.wait("return window.codes", json!(["instrument", "instrument"]));
    rate_all(&widget);
    widget.wait_for_total(Some("100 van 100 volop te zien"));
}

#[test]
fn a_document_of_ours_that_does_not_come_is_asked_for_again_and_one_that_was_altered_is_refused() {
    for file in [INSTRUMENT, WORDS] {
        let server = FaultServer::new();
        server.fail(file, Fault::Missing, 1);
        let attributes = "lang=nl loading=eager";
        let widget = Widget::unawaited(Setup::default(), &server.address(), attributes);
        widget.wait_for("ready");
        let altered = Fault::Bytes(|bytes| {
            String::from_utf8(bytes)
                .unwrap()
                .replace("Wissen", "Weg")
                .replace("Motivatie", "X")
                .into_bytes()
        });
        let server = FaultServer::with(file, altered);
        let widget = Widget::unawaited(Setup::default(), &server.address(), attributes);
        widget.wait_for("failed");
        let told = widget.look(ERRORS);
        assert_eq!(told, json!([["load", "It is altered"]]), "{file}");
        server.repair();
        widget.click("Opnieuw proberen", None);
        widget.wait_for("ready");
    }
}

#[test]
fn a_language_that_changes_while_the_first_one_loads_is_the_one_that_is_shown() {
    let server = FaultServer::new();
    server.fail(INSTRUMENT, Fault::Slow, usize::MAX);
    let attributes = "lang=nl loading=eager";
    let widget = Widget::unawaited(Setup::default(), &server.address(), attributes);
    widget.page.until("the first one is asked for", |_| {
        (server.count(INSTRUMENT) == 1).then_some(())
    });
    widget.set_attribute("lang", "en");
    widget.wait_for("ready");
    widget.wait("return root.querySelector('[part~=base]').lang", "en");
    assert_eq!(widget.look(ERRORS), json!([]));
}

#[test]
fn a_source_leads_beside_its_document_or_where_it_says() {
    let link =
        "const link = root.querySelector('.result .aside a'); return [link.textContent, link.href]";
    let widget = Widget::with("lang=nl");
    widget.look(
        "host.ratings = Object.fromEntries(Object.keys(host.ratings).map((key) => [key, 5]))",
    );
    let page = format!("{}sources.html", site::dist());
    widget.wait(link, json!(["sources.html", page]));
    for (url, leads) in [
        ("https://a.example/b", "https://a.example/b".to_owned()),
        ("about.html", format!("{}about.html", site::host())),
    ] {
        let mut document = plain("credited", 3, 5);
        document["credits"] =
            json!({ "author": "A. Maker", "source": { "name": "Bron", "url": url } });
        let widget = with(&served(&document), "lang=nl");
        rate_all(&widget);
        widget.wait(link, json!(["Bron", leads]));
    }
}

#[test]
fn several_instruments_work_side_by_side_and_keep_their_answers_apart() {
    let sources = [served(&plain("one", 3, 5)), served(&plain("two", 4, 5))];
    let element = |source: &str| {
        format!(
            "<sales-leader-scorecard lang=nl loading=eager persist=local {source}></sales-leader-scorecard>"
        )
    };
    let [one, two] = sources.map(|source| format!("instrument-src=\"{source}\""));
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <body>{}{}{}<script type=module src={}embed.js></script>",
        element(""), element(&one), element(&two), site::dist(),
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    let hosts = "const hosts = [...document.querySelectorAll('sales-leader-scorecard')];";
    widget.wait(
        &format!("{hosts} return hosts.map(({{ status }}) => status)"),
        json!(["ready", "ready", "ready"]),
    );
    let counts = format!(
        "{hosts} return hosts.map((host) => host.shadowRoot.querySelectorAll('.checklist .range').length)"
    );
    assert_eq!(widget.look(&counts), json!([10, 3, 4]));
    widget.look(&format!(
        "{hosts} hosts[0].ratings = {{ coaching: 7 }}; hosts[1].ratings = {{ item_1: 3 }}; hosts[2].ratings = {{ item_1: 5 }}"
    ));
    let kept = widget.look("return Object.keys(localStorage).sort()");
    assert_eq!(kept, json!(["slsc", "slsc.one", "slsc.two"]));
    widget.page.run("location.reload()", Value::Null);
    let firsts = format!(
        "{hosts} return hosts.map((host) => host.status === 'ready' && (host.ratings.coaching ?? host.ratings.item_1))"
    );
    widget.page.arrive(
        &format!("const firsts = () => {{ {firsts} }}; return firsts()"),
        json!([7, 3, 5]),
    );
}

#[test]
fn a_link_brings_the_answers_to_their_own_instrument_and_says_so_to_another() {
    let source = served(&plain("linked", 5, 5));
    let widget = with(&source, "lang=nl");
    rate_all(&widget);
    let link = widget.look("return host.shareUrl()");
    let fragment = link.as_str().unwrap().split_once('#').unwrap().1.to_owned();
    assert_eq!(fragment.len(), "slsc-".len() + 9 + 5);
    widget
        .page
        .run("location.hash = arguments[0]", json!(fragment));
    // Its own answers are these already.
    widget.set_ratings(&json!({}));
    widget.page.run(
        "history.replaceState(null, '', location.pathname); location.hash = arguments[0]",
        json!(fragment),
    );
    widget.wait_for_total(Some("100 van 100 een eind op weg"));
    let other = Widget::with("lang=nl");
    other
        .page
        .run("location.hash = arguments[0]", json!(fragment));
    other.wait(
        "return root.querySelector('.scorecard .notice')?.textContent ?? ''",
        "Deze link hoort bij een andere scorecard of een andere versie ervan.",
    );
    assert_eq!(other.look("return host.result.answered"), 0);
}

#[test]
fn another_instrument_at_the_same_element_begins_with_its_own_answers() {
    let widget = Widget::with("lang=nl");
    widget.set_ratings(&json!({ "coaching": 5 }));
    widget.set_attribute("instrument-src", served(&plain("other", 4, 5)));
    widget.wait("return all('.checklist .range').length", 4);
    assert_eq!(
        widget.look("return Object.values(host.ratings)"),
        json!([null, null, null, null])
    );
    // One that can't be had changes nothing.
    widget.set_attribute("instrument-src", format!("{}nowhere.json", site::host()));
    widget.wait(
        "return heard.filter(({ type }) => type === 'error').length",
        1,
    );
    assert_eq!(
        widget.look("return [host.status, all('.checklist .range').length]"),
        json!(["ready", 4])
    );
    // Nor does all else wait for it.
    widget.set_attribute("theme", "dark");
    widget.set_attribute("layout", "steps");
    widget.wait(
        "return [root.querySelector('.scorecard').className, all('.checklist .range').length]",
        json!(["scorecard is-dark is-steps", 4]),
    );
}

#[test]
fn the_report_and_its_advice_are_of_the_document() {
    let widget = with(&example(), "lang=nl");
    rate_all(&widget);
    crate::report::open(&widget);
    let rows = widget
        .look("return [all('.report .row').length, root.querySelector('.report').textContent]");
    assert_eq!(rows[0], 5);
    let text = rows[1].as_str().unwrap();
    assert!(text.contains("Volgende stap"), "{text}");
    for foreign in ["leidinggeven", "Verkopen"] {
        let rules = text.split("Zo is er gerekend").nth(1).unwrap();
        assert!(!rules.contains(foreign), "{rules}");
    }
}

#[test]
fn advice_lies_beside_its_document_also_under_the_name_of_ours() {
    const FILE: &str = "sales-leader-advice.nl.json";
    let advice = json!({ "items": {
        "item_2": { "step": "Onze eigen stap.", "question": "Onze eigen vraag?", "listen": "Ons eigen oor." }
    } });
    site::beside(FILE, advice.to_string());
    let mut document = plain("advised", 3, 5);
    document["advice"] = json!(FILE);
    // A key may be the name of what every object has.
    document["items"][2]["key"] = json!("constructor");
    let widget = with(&served(&document), "lang=nl");
    widget.set_ratings(&json!({ "item_1": 2, "item_2": 2, "constructor": 2 }));
    widget.wait("return host.result.total", 25);
    crate::report::open(&widget);
    let report = widget.look("return root.querySelector('.report').textContent");
    let report = report.as_str().unwrap_or_default();
    assert!(report.contains("Onze eigen stap."), "{report}");
    assert_eq!(report.matches("Volgende stap").count(), 1, "{report}");
}

#[test]
fn the_name_of_a_band_stays_on_the_ruler_however_long_it_is() {
    let mut document = plain("named", 3, 5);
    document["bands"] = json!([
        { "key": "low", "from": 0, "name": "nog een heel eind te gaan", "meaning": "Een begin." },
        { "key": "mid", "from": 40, "name": "ergens midden op die weg", "meaning": "Halverwege." },
        { "key": "high", "from": 95, "name": "bijna helemaal aan het einde", "meaning": "Het eind." },
    ]);
    let mut longest = document.clone();
    let long = "een naam die zo lang is als een naam in een document mag zijn.";
    longest["bands"][0]["name"] = json!(&long[..60]);
    let inside = "const [svg, name] = ['svg.ruler', '.ruler-name'].map((part) =>
                    root.querySelector(part)?.getBoundingClientRect());
                  return name ? name.left >= svg.left - 1 && name.right <= svg.right + 1 : 'no name'";
    let widget = with(&served(&document), "lang=nl");
    for width in [320, 820] {
        widget.page.resize(width, 800);
        for rating in [1, 3, 5] {
            widget.set_ratings(&json!({ "item_1": rating, "item_2": rating, "item_3": rating }));
            widget.wait("return host.result.total", (rating - 1) * 25);
            widget.page.settle();
            assert_eq!(widget.look(inside), true, "{width}, {rating}");
        }
    }
    let widget = with(&served(&longest), "lang=nl");
    widget.set_ratings(&json!({ "item_1": 1, "item_2": 1, "item_3": 1 }));
    widget.wait("return host.result.total", 0);
    widget.page.settle();
    assert_eq!(widget.look(inside), "no name");
}

#[test]
fn an_instrument_about_oneself_alone_is_never_about_a_candidate() {
    let mut document = plain("own", 3, 5);
    document["modes"] = json!(["self"]);
    let widget = with(&served(&document), "lang=nl mode=candidate");
    assert_eq!(widget.result()["mode"], "self");
}

#[test]
fn other_words_under_the_same_key_and_version_are_shown_with_the_answers_that_fit() {
    let first = plain("words", 3, 5);
    let mut second = plain("words", 3, 5);
    second["items"][0]["name"] = json!("Andere woorden");
    second["items"][2]["key"] = json!("item_new");
    let widget = with(&served(&first), "lang=nl persist=local");
    widget.set_ratings(&json!({ "item_1": 2, "item_2": 4, "item_3": 5 }));
    widget.set_attribute("instrument-src", served(&second));
    widget.wait(
        "return root.querySelector('.item-name').textContent",
        "Andere woorden",
    );
    let expected = json!({ "item_1": 2, "item_2": 4, "item_new": null });
    assert_eq!(widget.look("return host.ratings"), expected);
    crate::visit::rate(&widget, "item_new", 3);
    let expected = json!({ "item_1": 2, "item_2": 4, "item_new": 3 });
    assert_eq!(widget.look("return host.ratings"), expected);
}

#[test]
fn a_start_that_failed_begins_anew_with_another_document() {
    let nowhere = format!("{}nowhere.json", site::host());
    let attributes = format!("lang=nl loading=eager instrument-src=\"{nowhere}\"");
    let widget = Widget::unawaited(Setup::default(), site::dist(), &attributes);
    widget.wait_for("failed");
    // What has nothing to do with it changes nothing.
    widget.set_attribute("theme", "dark");
    widget.page.settle();
    assert_eq!(widget.look("return host.status"), "failed");
    widget.set_attribute("instrument-src", served(&plain("mended", 3, 5)));
    widget.wait_for("ready");
    assert_eq!(title(&widget), "Scorecard mended");
}

#[test]
fn beside_a_document_that_can_not_be_had_report_and_return_go_on_with_what_is_shown() {
    let widget = with(&served(&plain("shown", 3, 5)), "lang=nl");
    rate_all(&widget);
    widget.wait_for_total(Some("100 van 100 een eind op weg"));
    widget.set_attribute("instrument-src", format!("{}nowhere.json", site::host()));
    let errors = "return heard.filter(({ type }) => type === 'error').length";
    widget.wait(errors, 1);
    crate::report::open(&widget);
    assert_eq!(widget.look("return all('.report .row').length"), 3);
    widget.look(
        "const { parentNode } = host; host.remove(); window.again = () => parentNode.append(host)",
    );
    // Gone for longer than a move.
    widget.page.settle();
    widget.page.run("window.again()", Value::Null);
    widget.wait("return all('.checklist .range').length", 3);
    widget.wait_for("ready");
    assert_eq!(title(&widget), "Scorecard shown");
    let answers = widget.look("return Object.values(host.ratings)");
    assert_eq!(answers, json!([5, 5, 5]));
}
