//! What the address of `embed.html` decides.

use end_to_end::{
    Page, Widget,
    framed::{host, host_address, iframe, inside, script},
    pointer::Place,
    site,
    vectors::Case,
};
use serde_json::{Value, json};

fn with_query(query: &str) -> Widget {
    inside(host(&iframe("frame", query, "")), 0)
}

/// The same in a window that is open already.
fn again_with_query(widget: Widget, query: &str) -> Widget {
    widget.page.leave_frame();
    widget.page.go(&host_address(&iframe("frame", query, "")));
    inside(widget.page, 0)
}

const STYLE: &str = "return host.getAttribute('style') ?? ''";

#[test]
fn the_query_gives_the_attributes_and_nothing_else() {
    let widget = with_query(
        "lang=en&mode=candidate&address=u&theme=dark&layout=steps&seller-profile&persist=session&name=a%20b\
         &contact-url=https://example.com/&privacy-url=https://example.com/p&loading=lazy&onclick=alert(1)&class=x&style=color:red",
    );
    let attributes = widget.look(
        "return Object.fromEntries(host.getAttributeNames().map((n) => [n, host.getAttribute(n)]))",
    );
    let expected = json!({ "loading": "eager", "lang": "en", "mode": "candidate", "address": "u",
        "theme": "dark", "layout": "steps", "seller-profile": "", "persist": "session", "name": "a b",
        "contact-url": "https://example.com/", "privacy-url": "https://example.com/p" });
    assert_eq!(attributes, expected);
    assert_eq!(widget.look("return all('input[type=range]').length"), 15);
}

#[test]
fn an_instrument_of_the_query_is_a_file_of_the_folder_however_it_is_written() {
    let file = "instruments/first-90-days.{lang}.json";
    let whole = format!("{}{file}", site::dist());
    let mut widget = with_query("lang=nl");
    for (source, is_taken) in [
        (file, true),
        (&whole, true),
        ("..%2fmine.json", false),
        ("x/..%2f..%2fmine.json", false),
        ("//evil.example/mine.json", false),
        ("https://evil.example/mine.json", false),
        ("data:,{}.json", false),
        ("http://[", false),
        ("mine.txt", false),
    ] {
        let bytes: Vec<_> = source.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let query = bytes.concat();
        widget = again_with_query(widget, &format!("lang=nl&instrument-src={query}"));
        let taken = widget.look("return host.getAttribute('instrument-src')");
        assert_eq!(taken, json!(is_taken.then_some(source)), "{source}");
    }
}

#[test]
fn the_language_of_the_page_follows() {
    let mut widget = with_query("");
    for (query, expected) in [
        ("", "nl"),
        ("lang=nl-BE", "nl"),
        ("lang=en", "en"),
        ("lang=EN-gb", "en"),
        ("lang=de_AT", "de"),
        ("lang=", "nl"),
        // A language that the widget lacks shows English.
        ("lang=es", "en"),
        ("lang=de-AT", "de"),
        ("lang=fr", "fr"),
        ("lang=%22%3E%3Cscript%3E", "en"),
    ] {
        widget = again_with_query(widget, query);
        let languages =
            "return [document.documentElement.lang, root.querySelector('[part~=base]').lang]";
        assert_eq!(
            widget.look(languages),
            json!([expected, expected]),
            "{query}"
        );
    }
}

#[test]
fn nothing_of_the_query_is_shown_as_words() {
    // Whoever writes the link to this page is not the agency whose page it is.
    let words = "Bel0900";
    let query = |contact: &str| {
        let names =
            "lang mode address theme layout persist name accent background radius space font x";
        let all = names.split(' ').map(|name| format!("{name}={words}&"));
        format!("{}contact-url={contact}", all.collect::<String>())
    };
    let mut widget = with_query("");
    for contact in [
        words,
        "https://recruiter.example/Bel0900",
        "https://Bel0900@recruiter.example/",
        "https://recruiter.example/%E2%A0%80Bel0900",
        "mailto:Bel%200900@evil.example",
        "mailto:info@recruiter.example?subject=Bel0900",
        "mailto:%E2%80%AE0090leB@evil.example",
        "tel:Bel0900",
    ] {
        widget = again_with_query(widget, &query(contact));
        widget.set_ratings(&Case::named("introverted_leader").ratings);
        widget.wait("return all('.export').length", 1);
        let seen = widget.look(
            "const texts = [document.title, document.body.innerText,
               ...all('.scorecard').map((part) => part.innerText)].join(' ');
             return [texts.includes('Bel0900') || texts.includes('0090leB') || texts.includes('\u{2800}'),
               texts.includes('82')]",
        );
        assert_eq!(seen, json!([false, true]), "{contact}");
    }
}

#[test]
fn a_wrong_attribute_falls_back_to_the_default() {
    let widget = with_query("lang=nl&mode=boss&theme=%23000&address=jij");
    assert_eq!(widget.look("return all('input[type=range]').length"), 10);
    assert_eq!(widget.look("return host.status"), "ready");
}

#[test]
fn nine_custom_properties_come_from_the_query() {
    let widget = with_query(
        "accent=%230b5563&on-accent=white&background=rgb(250%20250%20250%20/%2090%25)\
         &text=light-dark(%23000,%20%23fff)&muted=color-mix(in%20oklab,%20red%2020%25,%20%23444)\
         &border=hsl(120deg%2010%25%2050%25)&radius=2.5px&space=1.25rem\
         &font=%22Fira%20Sans%22,%20Caf%C3%A9,%20serif",
    );
    let values = widget.look(
        "return ['accent', 'on-accent', 'background', 'text', 'muted', 'border', 'radius', 'space', 'font']
           .map((name) => host.style.getPropertyValue(`--scorecard-${name}`))",
    );
    let expected = json!([
        "#0b5563",
        "white",
        "rgb(250 250 250 / 90%)",
        "light-dark(#000, #fff)",
        "color-mix(in oklab, red 20%, #444)",
        "hsl(120deg 10% 50%)",
        "2.5px",
        "1.25rem",
        "\"Fira Sans\", Café, serif"
    ]);
    assert_eq!(values, expected);
    assert_eq!(json!(widget.page.console_errors()), json!([]));
}

#[test]
fn a_value_that_could_load_or_break_out_changes_nothing_and_asks_for_nothing() {
    let elsewhere = site::host();
    let mut widget = with_query("");
    for (name, value) in [
        ("accent", format!("url({elsewhere}stolen)")),
        ("background", format!("image-set('{elsewhere}stolen' 1x)")),
        ("accent", "red; background: blue".into()),
        ("accent", "red } * { color: red".into()),
        ("accent", "red !important".into()),
        ("accent", "var(--x)".into()),
        ("accent", "env(x)".into()),
        ("accent", "attr(name)".into()),
        ("accent", "RED/**/".into()),
        ("accent", "r\\65 d".into()),
        ("accent", "nocolour".into()),
        ("radius", "-1px".into()),
        ("radius", "9999px".into()),
        ("radius", "calc(1px)".into()),
        ("space", "0".into()),
        ("space", "50%".into()),
        ("font", format!("x, url({elsewhere}stolen)")),
        ("font", "x; color: red".into()),
        ("font", "'x".into()),
        ("font", "var(--x)".into()),
    ] {
        let query: String = url::form_urlencoded::Serializer::new(String::new())
            .append_pair(name, &value)
            .finish();
        widget = again_with_query(widget, &query);
        assert_eq!(widget.look(STYLE), "", "{name}: {value}");
        let logged: Vec<_> = widget
            .page
            .console_errors()
            .iter()
            .filter_map(|entry| entry["message"].as_str().map(String::from))
            .collect();
        // Said once, and no complaint of the policy.
        let told = format!("{name}=");
        assert!(
            logged.len() == 1 && logged[0].contains(&told) && logged[0].contains("is ignored"),
            "{logged:?}"
        );
        let loaded = widget.look(
            "return performance.getEntriesByType('resource').map(({ name }) => name)
               .filter((name) => name.includes('stolen'))",
        );
        assert_eq!(loaded, json!([]), "{name}: {value}");
    }
}

/// Colours of a text in the two schemes.
const LIGHT: &str = "rgb(26, 37, 41)";
const DARK: &str = "rgb(231, 236, 235)";

#[test]
fn a_light_host_page_shines_through_whatever_the_theme() {
    for (scheme, theme, text) in [
        ("light", "auto", LIGHT),
        ("light", "dark", DARK),
        ("normal", "auto", LIGHT),
    ] {
        assert_shines_through(scheme, theme, text);
    }
}

#[test]
fn a_dark_host_page_shines_through_whatever_the_theme() {
    for (theme, text) in [("auto", DARK), ("dark", DARK), ("light", LIGHT)] {
        assert_shines_through("dark", theme, text);
    }
}

/// Not with an emulated system: inside an iframe that hides what the host's scheme is.
#[track_caller]
fn assert_shines_through(scheme: &str, theme: &str, text: &str) {
    let style = format!(
        "<style>:root {{ color-scheme: {scheme} }} body {{ background: rgb(200 120 40) }}</style>"
    );
    let body = style + &script() + &iframe("frame", &format!("theme={theme}&radius=40px"), "");
    let widget = inside(host(&body), 0);
    let colour = widget.look("return painted(getComputedStyle(all('.item-name')[0]).color)");
    assert_eq!(colour, text, "{scheme}, {theme}");
    widget.page.leave_frame();
    widget.page.settle();
    let corner = widget.page.run(
        "const box = frame.getBoundingClientRect(); return { x: box.left + 3, y: box.top + 3 }",
        Value::Null,
    );
    // The corner lies outside the rounded border; the other place is the host's margin.
    let inside = widget.page.picture(Place::of(&corner), 4.0);
    let outside = widget.page.picture(Place { x: 3.0, y: 3.0 }, 4.0);
    assert_eq!(inside, outside, "{scheme}, {theme}");
}

#[test]
fn on_its_own_it_is_a_page_with_margins_that_tells_nothing() {
    let page = Page::open(&format!("{}embed.html?lang=en&theme=dark", site::dist()));
    page.resize(1400, 800);
    let widget = Widget { page };
    widget.wait_for("ready");
    let seen = widget.look(
        "const box = host.getBoundingClientRect();
         return [box.left > 200, box.width <= 768, box.top >= 16,
           getComputedStyle(document.documentElement).colorScheme,
           document.querySelector('meta[name=robots]').content, document.title !== '']",
    );
    assert_eq!(seen, json!([true, true, true, "dark", "noindex", true]));
    assert_eq!(json!(widget.page.console_errors()), json!([]));
    widget.page.phone(320, 600);
    let wide = widget.look("return document.documentElement.scrollWidth");
    assert_eq!(wide, 320);
}

#[test]
fn its_own_policy_allows_its_folder_and_no_inline_code() {
    for sandbox in ["", r#"sandbox="allow-scripts""#] {
        let widget = inside(host(&iframe("frame", "lang=nl", sandbox)), 0);
        let blocked = widget.page.run_and_await(&format!(
            "const blocked = [];
             document.addEventListener('securitypolicyviolation', (event) =>
               blocked.push(event.effectiveDirective));
             await fetch('{}').catch(() => {{}});
             await import('{}x.js').catch(() => {{}});
             for (const [name, text] of [['style', '* {{ color: red }}'], ['script', 'window.ran = 1']]) {{
               const element = document.createElement(name);
               try {{ element.textContent = text; document.body.append(element) }} catch {{}}
             }}
             try {{ new Function('1')() }} catch {{}}
             await fetch('embed.js');
             await new Promise((done) => setTimeout(done));
             return [[...new Set(blocked)].sort().join(), window.ran ?? 0]",
            site::host(),
            site::host()
        ));
        let expected = "connect-src,require-trusted-types-for,script-src-elem,style-src-elem";
        assert_eq!(blocked, json!([expected, 0]), "{sandbox}");
    }
}
