//! The page's CSS changes nothing inside but what the contract allows.

use end_to_end::{Widget, vectors::Case};
use serde_json::json;

/// Reads computed styles, and compares them.
pub(crate) const STYLES: &str = include_str!("isolation/styles.js");
const PREFLIGHT: &str = include_str!("isolation/preflight.css");

const HOSTILE: [(&str, &str); 10] = [
    (
        "unset",
        "* { all: unset !important; font-size: 40px !important }",
    ),
    (
        "unset, parts of elements too",
        "*, *::before, *::after { all: unset !important; font-size: 40px !important;
           content: 'x' !important; border: 9px solid red !important }",
    ),
    (
        "initial and revert",
        "* { all: initial !important } body * { all: revert !important }",
    ),
    ("a framework's preflight", PREFLIGHT),
    (
        "a small root",
        "html { font-size: 62.5% } html.dark * { color: #fff; background: #000 }",
    ),
    (
        "an odd body",
        "body { line-height: 3; letter-spacing: .5em; text-transform: uppercase; direction: rtl;
           word-spacing: 1em; text-align: right; text-indent: 5em; cursor: wait; hyphens: none;
           -webkit-text-fill-color: lime; -webkit-text-stroke: 2px red; font-weight: 900;
           user-select: none; -webkit-user-select: none; white-space: nowrap; quotes: none;
           font-variant: small-caps; tab-size: 1; color: red; list-style: square; orphans: 9;
           text-shadow: 2px 2px red; accent-color: red; caret-color: red; word-break: break-all }",
    ),
    (
        "rules for the element",
        "sales-leader-scorecard { color: red !important; font-style: italic !important;
           text-shadow: 2px 2px red !important; line-height: 4 !important; direction: rtl;
           unicode-bidi: bidi-override; text-align: center; font-stretch: condensed; opacity: 1 }",
    ),
    (
        "rules for its inside",
        ".scorecard, .item, .button, .stop, .range, [part], h2, p, button, input, section
           { color: red !important; padding: 50px !important; display: none !important }
         * { box-sizing: content-box !important }",
    ),
    (
        "properties of the same names",
        ":root, * { --accent: red; --text: red; --background: red; --space: 99px; --radius: 99px;
           --pad: 99px; --n: 2; --disc: 99px; --thumb: 99px; --ring: none; --surface: red;
           --tint: red; --muted: red; --border: red; --control: red; --ground: red; --pale: 0 }",
    ),
    ("vertical writing", "body { writing-mode: vertical-rl }"),
];

/// The element's own box is the page's: here it stays the same, whatever else the page does.
const OWN_BOX: &str = "sales-leader-scorecard#own#own { display: block !important;
   width: 700px !important; height: auto !important; margin: 0 !important; padding: 0 !important;
   border: 0 !important; writing-mode: horizontal-tb !important }
 head, head * { display: none !important }";

fn assert_isolated(state: &str, reach: impl Fn(&Widget)) {
    let widget = Widget::with("id=own lang=nl theme=light seller-profile");
    widget.page.prefer(&[("prefers-reduced-motion", "reduce")]);
    reach(&widget);
    let tools = format!(
        "{STYLES}
         const sheet = (css) => {{
           const style = document.createElement('style');
           style.textContent = css;
           document.head.append(style);
           return style;
         }};
         // Ten items are alike: the rated ones, the first and the last stand for all.
         const shown = all('.item').filter((item, at, items) =>
           at === 0 || at === items.length - 1 || (item.matches('.is-rated') && at < 4));
         const alike = (element) => element.closest('.item') && !shown.includes(element.closest('.item'));
         const inside = () => styles(
           all('[part~=base], [part~=base] *').filter((element) => !alike(element)));"
    );
    // Kept in the page: it is the same for each sheet.
    let compared = widget.look_at(
        &format!("{tools} sheet(arguments[0]); window.before = inside(); return compared(before)"),
        json!(OWN_BOX),
    );
    assert!(compared.as_u64() > Some(50_000), "{compared}");
    let script = format!(
        "{tools}
         const hostile = sheet(arguments[0]);
         document.documentElement.classList.add('dark');
         const found = differences(before, inside());
         document.documentElement.classList.remove('dark');
         hostile.remove();
         return found;"
    );
    for (name, css) in HOSTILE {
        let found = widget.look_at(&script, json!(css));
        assert_eq!(found, json!([]), "{state}, {name}");
    }
    // What can't differ would always be the same.
    let control = widget.look_at(
        &script,
        json!("sales-leader-scorecard { --scorecard-text: red }"),
    );
    assert_ne!(
        control,
        json!([]),
        "a property of the contract changes nothing"
    );
}

#[test]
fn hostile_css_changes_nothing_inside_an_empty_widget() {
    assert_isolated("empty", |_| {});
}

#[test]
fn hostile_css_changes_nothing_inside_a_rated_widget() {
    assert_isolated("rated", |widget| {
        widget.set_ratings(&json!({ "coaching": 4, "trust_delegation": 6 }));
        widget.wait("return all('.item.is-rated').length", 2);
    });
}

#[test]
fn hostile_css_changes_nothing_inside_a_result() {
    assert_isolated("result", |widget| {
        widget.load(&Case::named("failed_top_seller"));
    });
}

fn add_css(widget: &Widget, css: &str) {
    widget.look_at(
        "const style = document.createElement('style');
         style.textContent = arguments[0]; document.head.append(style);",
        json!(css),
    );
}

/// A decoration is no computed style of what it is drawn on.
#[test]
fn underlines_and_first_lines_of_the_page_stay_outside() {
    let widget = Widget::with("lang=nl");
    let look = || {
        let title = widget.look("return middle(root.querySelector('h2').getBoundingClientRect())");
        widget.page.settle();
        widget
            .page
            .picture(end_to_end::pointer::Place::of(&title), 200.0)
    };
    let before = look();
    add_css(
        &widget,
        "sales-leader-scorecard { text-decoration: underline 5px red; text-indent: 3em }
         sales-leader-scorecard::first-line { font-size: 50px; color: red }",
    );
    assert_eq!(look(), before);
}

#[test]
fn an_indent_of_the_page_moves_nothing() {
    let widget = Widget::with("lang=nl");
    let place = "const { x, y, width } = root.querySelector('h2').getBoundingClientRect();
                 return [x, y, width, document.documentElement.scrollWidth <= innerWidth]";
    let before = widget.look(place);
    for css in [
        "body { text-indent: 3em }",
        "sales-leader-scorecard { text-indent: 3em !important }",
    ] {
        add_css(&widget, css);
        assert_eq!(widget.look(place), before, "{css}");
    }
}

#[test]
fn the_font_family_is_the_pages_unless_it_is_set() {
    let widget = Widget::with("lang=nl");
    let font = "return getComputedStyle(root.querySelector('h2')).fontFamily";
    add_css(&widget, "body { font-family: monospace }");
    assert_eq!(widget.look(font), "monospace");
    add_css(&widget, "body { --scorecard-font: cursive }");
    assert_eq!(widget.look(font), "cursive");
}

#[test]
fn the_box_of_the_element_is_the_pages() {
    let widget = Widget::with("lang=nl");
    let wide =
        "return Math.round(root.querySelector('[part~=base]').getBoundingClientRect().width)";
    let height = "return host.getBoundingClientRect().height";
    for (css, script, expected) in [
        ("{ display: none }", height, 0),
        ("{ width: 420px; margin: 20px 30px }", wide, 420),
        (
            "{ width: 420px; margin-left: 33px }",
            "return host.getBoundingClientRect().left - 8",
            33,
        ),
        ("{ display: flex; width: 500px }", wide, 500),
        ("{ display: grid; width: 500px }", wide, 500),
    ] {
        let style = format!("sales-leader-scorecard {css}");
        widget.look_at(
            "const style = document.createElement('style');
             style.id = 'own'; style.textContent = arguments[0]; document.head.append(style);",
            json!(style),
        );
        assert_eq!(
            widget.look(script).as_f64(),
            Some(f64::from(expected)),
            "{css}"
        );
        widget.look("document.getElementById('own').remove()");
    }
    widget.set_attribute("hidden", "");
    assert_eq!(widget.look(height).as_f64(), Some(0.0), "hidden");
}

#[test]
fn in_every_layout_of_the_page_it_has_a_width() {
    let widget = Widget::with("lang=nl");
    for (layout, own) in [
        (
            "display: flex; flex-direction: column; align-items: center",
            "",
        ),
        ("display: flex", ""),
        ("display: grid; justify-items: center", ""),
        ("display: block", "float: left"),
        ("display: block", "display: inline-block"),
    ] {
        let width = widget.look_at(
            "const [layout, own] = arguments;
             const main = document.querySelector('main');
             main.style.cssText = layout + '; width: 600px';
             host.style.cssText = own;
             return host.getBoundingClientRect().width",
            json!([layout, own]),
        );
        assert!(width.as_f64() > Some(300.0), "{layout}; {own}: {width}");
    }
}

#[test]
fn a_page_that_hides_its_part_of_the_page_hides_the_widget() {
    let widget = Widget::with("lang=nl");
    add_css(&widget, "main { visibility: hidden }");
    let seen = widget.look("return all('*').filter((e) => getComputedStyle(e).visibility === 'visible' && e.closest('[part~=base]')).length");
    assert_eq!(seen, 0);
}

#[test]
fn parts_can_be_styled() {
    let widget = Widget::with("lang=nl");
    widget.load(&Case::named("introverted_leader"));
    for part in [
        "base", "item", "slider", "progress", "result", "total", "button",
    ] {
        add_css(
            &widget,
            &format!("sales-leader-scorecard::part({part}) {{ letter-spacing: 7px }}"),
        );
        let spacing = widget.look_at(
            "return getComputedStyle(root.querySelector(`[part~=${arguments[0]}]`)).letterSpacing",
            json!(part),
        );
        assert_eq!(spacing, "7px", "{part}");
    }
}
