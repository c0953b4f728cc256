//! Whatever colours a page chooses, the widget stays readable (WCAG 2.2, 1.4.3 and 1.4.11).

use end_to_end::{Pointer, Setup, Widget, pointer::Place, site, vectors::Case};
use serde_json::{Value, json};

mod derived;

const CONTRAST: &str = include_str!("theming/contrast.js");

/// Greys around the middle, the corners of sRGB, brand colours, and other colour spaces.
const ACCENTS: [&str; 33] = [
    "",
    "#000",
    "#fff",
    "#f00",
    "#0f0",
    "#00f",
    "#ff0",
    "#0ff",
    "#f0f",
    "#808080",
    "#757575",
    "#949494",
    "#1c2225",
    "#f5f5f5",
    "#eee",
    "#ffd600",
    "#ffb300",
    "#ff6f00",
    "#e53935",
    "#d81b60",
    "#8e24aa",
    "#5e35b1",
    "#3949ab",
    "#1e88e5",
    "#00897b",
    "#43a047",
    "#7cb342",
    "#6d4c41",
    "hotpink",
    "color(display-p3 0 1 0)",
    "oklch(0.7 0.2 140)",
    "hsl(200 80% 50%)",
    "light-dark(#a00, #faa)",
];

fn set_property(widget: &Widget, name: &str, value: &str) {
    widget.look_at(
        "const [name, value] = arguments;
         if (value) host.style.setProperty(`--scorecard-${name}`, value);
         else host.style.removeProperty(`--scorecard-${name}`);",
        json!([name, value]),
    );
}

/// Goes through the accents and returns what has too little contrast.
fn poor(widget: &Widget, accents: &[&str]) -> Vec<String> {
    let script = format!(
        "{CONTRAST}
         const {{ looked, shown }} = kinds(['', '#f00', '#00897b', '#eee']);
         const found = looked < 200 ? [`only ${{looked}} places were looked at`] : [];
         apart(shown, () => {{
           for (const accent of arguments[0]) {{
             paint(accent);
             found.push(...poor(shown).map((says) => `accent ${{accent || 'unset'}}: ${{says}}`));
           }}
         }});
         return found;"
    );
    let found = widget.look_at(&script, json!([accents]));
    serde_json::from_value(found).expect("sentences")
}

fn still(attributes: &str) -> Widget {
    still_with(Setup::default(), attributes)
}

fn still_with(setup: Setup, attributes: &str) -> Widget {
    let widget = Widget::unawaited(setup, site::dist(), attributes);
    widget.wait_for("ready");
    // A colour on its way to another has the contrast of neither.
    widget.page.prefer(&[("prefers-reduced-motion", "reduce")]);
    widget
}

fn in_every_state(theme: &str, backgrounds: &[&str]) {
    let widget = still(&format!("lang=nl seller-profile theme={theme}"));
    let states: [(&str, &dyn Fn()); 4] = [
        ("empty", &|| {}),
        ("rated", &|| {
            widget.set_ratings(
                &json!({ "coaching": 4, "trust_delegation": 6, "team_strategy": null }),
            );
            widget.wait("return all('.item.is-rated').length", 2);
        }),
        ("asked to clear", &|| {
            widget.click("Mijn antwoorden wissen", None);
            widget.wait("return all('.confirm').length", 1);
        }),
        ("result", &|| widget.load(&Case::named("failed_top_seller"))),
    ];
    let mut found = Vec::new();
    for (state, reach) in states {
        reach();
        for background in backgrounds {
            set_property(&widget, "background", background);
            let poor = poor(&widget, &ACCENTS);
            found.extend(
                poor.iter()
                    .map(|says| format!("{state}, {background:?}, {says}")),
            );
        }
        set_property(&widget, "background", "");
    }
    assert!(
        found.is_empty(),
        "{} faults:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// The browser's own, as a visitor sets it; the page's is none of the widget's.
#[test]
fn text_is_as_large_as_the_visitor_wants_it_and_never_below_16_pixels() {
    let widget = Widget::with("lang=nl");
    let size = "return parseFloat(getComputedStyle(root.querySelector('[part=base]')).fontSize)";
    for (standard, expected) in [(16, 16), (20, 20), (24, 24), (9, 16)] {
        let sizes = json!({ "fontSizes": { "standard": standard, "fixed": 13 } });
        widget.page.devtools("Page.setFontSizes", &sizes);
        widget.wait(size, expected);
    }
    let sizes = json!({ "fontSizes": { "standard": 16, "fixed": 13 } });
    widget.page.devtools("Page.setFontSizes", &sizes);
    for css in [
        "html { font-size: 30px }",
        "* { font-size: 9px }",
        "body { font: 11px monospace }",
    ] {
        widget.look_at("window.own?.remove(); window.own = document.head.appendChild(document.createElement('style')); own.textContent = arguments[0]", json!([css]));
        widget.page.settle();
        assert_eq!(widget.look(size), 16, "{css}");
    }
}

#[test]
fn any_accent_is_readable_in_light() {
    in_every_state("light", &["", "#fdf6e3", "#002b36"]);
}

#[test]
fn any_accent_is_readable_in_dark() {
    in_every_state("dark", &["", "#fdf6e3", "#002b36"]);
}

#[test]
fn the_measure_itself_finds_what_is_poor() {
    let widget = still("lang=nl");
    set_property(&widget, "muted", "#bbb");
    assert!(!poor(&widget, &[""]).is_empty());
}

/// The pixels of a row through a stop, from 22 to the left of its middle on.
fn row(widget: &Widget, at: Place) -> Vec<Value> {
    let picture = widget.page.picture(at, 44.0);
    let row = widget.page.run_and_await(&format!(
        "const image = new Image(); image.src = 'data:image/png;base64,{picture}';
         await image.decode();
         const canvas = new OffscreenCanvas(44, 44).getContext('2d');
         canvas.drawImage(image, 0, 0);
         const {{ data }} = canvas.getImageData(0, 22, 44, 1);
         return Array.from({{ length: 44 }}, (_, at) => [...data.slice(at * 4, at * 4 + 4)]);"
    ));
    serde_json::from_value(row).expect("pixels")
}

#[test]
fn with_any_accent_the_thumb_and_its_figure_are_seen() {
    for theme in ["light", "dark"] {
        let setup = Setup {
            composed: true,
            ..Setup::default()
        };
        let widget = still_with(setup, &format!("lang=nl theme={theme}"));
        widget.set_ratings(&json!({ "coaching": 1 }));
        widget.wait_for_rating("coaching", 1);
        for accent in ACCENTS {
            set_property(&widget, "accent", accent);
            widget.bring("coaching");
            let look = || {
                let pixels = row(&widget, widget.stop("coaching", 1));
                let ratios = widget.look_at(
                    &format!(
                        "{CONTRAST}
                         const pixels = arguments[0];
                         const figure = getComputedStyle(item('coaching').querySelector('.is-chosen'));
                         const behind = ground(item('coaching'));
                         return [
                           Math.max(...pixels.slice(0, 12).map((pixel) => contrast(pixel, behind))),
                           contrast(bytes(figure.color), pixels[12]),
                         ];"
                    ),
                    json!([pixels]),
                );
                (ratios[0].as_f64(), ratios[1].as_f64())
            };
            // Looked at more than once: WebKit may hand out the picture of before.
            let what = format!("thumb of and figure on {accent:?} in {theme} are seen");
            widget.page.until(&what, |_| {
                let (thumb, figure) = look();
                (thumb >= Some(3.0) && figure >= Some(4.5)).then_some(())
            });
        }
    }
}

#[test]
fn with_any_accent_the_focus_ring_is_seen() {
    for theme in ["light", "dark"] {
        let widget = still(&format!("lang=nl theme={theme}"));
        widget.focus("trust_delegation");
        // Unanswered, then rated, then a button.
        for key in ["Tab", "3", "Tab"] {
            widget.page.press(&[key]);
            widget.page.settle();
            let rings = widget.look_at(
                &format!(
                    "{CONTRAST}
                     return arguments[0].map((accent) => {{
                       host.style.setProperty('--scorecard-accent', accent);
                       const rings = all('*').filter((element) =>
                         getComputedStyle(element).outlineStyle === 'solid');
                       return [rings.length, ...rings.map((element) => contrast(
                         bytes(getComputedStyle(element).outlineColor),
                         ground(element.parentElement)))];
                     }});"
                ),
                json!([&ACCENTS[1..]]),
            );
            let rings: Vec<Vec<f64>> = serde_json::from_value(rings).expect("ratios");
            for (ring, accent) in rings.iter().zip(&ACCENTS[1..]) {
                assert!(
                    ring.len() == 2 && ring[1] >= 3.0,
                    "ring of {accent} in {theme} after {key}: {ring:?}"
                );
            }
        }
    }
}

#[test]
fn under_the_mouse_any_accent_is_readable() {
    for theme in ["light", "dark"] {
        let widget = still(&format!("lang=nl theme={theme}"));
        widget.set_ratings(&json!({ "coaching": 6 }));
        widget.wait_for_rating("coaching", 6);
        for target in [
            ".progress .button",
            ".reset .quiet",
            ".item .quiet",
            ".stop",
        ] {
            let place = widget.look_at(
                "const target = root.querySelector(arguments[0]);
                 target.scrollIntoView({ block: 'center', behavior: 'instant' });
                 return middle(target.getBoundingClientRect());",
                json!(target),
            );
            widget.page.settle();
            Pointer::Mouse.hover(&widget.page, Place::of(&place));
            widget.wait(
                &format!("return root.querySelector('{target}').matches(':hover')"),
                true,
            );
            let found = poor(&widget, &ACCENTS);
            assert!(
                found.is_empty(),
                "{theme}, over {target}:\n{}",
                found.join("\n")
            );
        }
    }
}

#[test]
fn on_paper_a_dark_theme_is_dark_ink_on_white() {
    let widget = Widget::with("lang=nl theme=dark");
    set_property(&widget, "background", "#111");
    set_property(&widget, "text", "#eee");
    widget.load(&Case::named("introverted_leader"));
    widget.page.print();
    let found = poor(&widget, &["", "#ff0", "#fff", "#000"]);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let paper = widget.look("return getComputedStyle(root.querySelector('.item')).backgroundColor");
    assert_eq!(paper, "rgb(255, 255, 255)");
}
