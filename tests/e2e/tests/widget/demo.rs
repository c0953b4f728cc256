//! The demo: an article with the widget below it, in two languages.

use end_to_end::{Widget, site};
use serde_json::{Value, json};

/// A page of the demo, its language, the other page, and words of the widget's promise in it.
const PAGES: [(&str, &str, &str, &str, [&str; 3]); 2] = [
    (
        "index.html",
        "nl",
        "en.html",
        "builder.html",
        ["tien vragen", "3 minuten", "niets verstuurd"],
    ),
    (
        "en.html",
        "en",
        "index.html",
        "builder-en.html",
        ["ten questions", "3 minutes", "nothing is sent"],
    ),
];

const SIZES: [(u32, u32); 5] = [
    (320, 640),
    (390, 844),
    (768, 1024),
    (1280, 800),
    (1600, 900),
];

#[test]
fn it_opens_with_the_promise_and_a_picture_in_the_first_screen() {
    for (page, lang, _, _, promise) in PAGES {
        let widget = Widget::on_page(page);
        for (width, height) in SIZES {
            widget.page.resize(width, height);
            let seen = widget.look(
                "scrollTo({ top: 0, behavior: 'instant' });
                 const inSight = (element) => element.getBoundingClientRect().bottom <= innerHeight;
                 const lead = document.querySelector('.lead');
                 const picture = document.querySelector('.picture');
                 const { width, height } = picture.getBoundingClientRect();
                 const ratio = picture.getAttribute('width') / picture.getAttribute('height');
                 return [lead.textContent.replace(/\\s+/g, ' '), inSight(lead), inSight(picture), width > 250,
                   Math.abs(width / height - ratio) < 0.01, !!picture.getAttribute('aria-label'),
                   document.documentElement.scrollWidth <= innerWidth]",
            );
            let lead = seen[0].as_str().unwrap_or_default();
            for words in promise {
                assert!(lead.contains(words), "no {words} in {lead}");
            }
            let rest = json!([seen[1], seen[2], seen[3], seen[4], seen[5], seen[6]]);
            assert_eq!(rest, json!(vec![true; 6]), "{lang}, {width} by {height}");
        }
    }
}

#[test]
fn nothing_of_it_shifts_while_it_loads() {
    for page in ["index.html", "en.html", "builder.html", "builder-en.html"] {
        let widget = Widget::on_page(page);
        // Only Chromium tells.
        let shifts = widget.look_and_await(
            "if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
             return await new Promise((resolve) => {
               new PerformanceObserver((list) =>
                 resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                 .observe({ type: 'layout-shift', buffered: true });
               requestAnimationFrame(() => setTimeout(() => resolve(0)));
             })",
        );
        assert_eq!(shifts.as_f64(), Some(0.0), "{page}");
    }
}

#[test]
fn the_widget_follows_the_article_and_the_builder_is_a_link_away() {
    for (page, lang, other, builder, _) in PAGES {
        let widget = Widget::on_page(page);
        for (width, height) in SIZES {
            widget.page.resize(width, height);
            let found = widget.look(
                "const story = document.querySelector('.stories').getBoundingClientRect();
                 const box = host.getBoundingClientRect();
                 const page = document.documentElement.clientWidth;
                 // What stands between them: a heading, a line or two, the choice of layout.
                 return [document.querySelectorAll('form, pre').length, box.top > story.bottom,
                   box.top - story.bottom < 620, Math.abs(box.left - (page - box.right)) < 2, box.width <= 820]",
            );
            assert_eq!(found, json!([0, true, true, true, true]), "{lang}, {width}");
        }
        let links = widget.look(
            "const links = [...document.querySelectorAll('header a')];
             return [links.map((link) => [link.href, link.lang]),
               [...document.querySelectorAll('main a')].some((link) => link.href === links[1].href)]",
        );
        let other_lang = if lang == "nl" { "en" } else { "nl" };
        let dist = site::dist();
        assert_eq!(
            links,
            json!([
                [
                    [format!("{dist}{other}"), other_lang],
                    [format!("{dist}{builder}"), ""]
                ],
                true
            ])
        );
        // And back again.
        for next in [other, builder] {
            widget.page.go(&format!("{dist}{next}"));
            let home = format!("{dist}{page}");
            let there = widget.page.run(
                "return [...document.querySelectorAll('header a')].some((link) => link.href === arguments[0])",
                json!(home),
            );
            assert_eq!(there, true, "from {next} to {home}");
        }
    }
}

/// Chooses a layout as a reader with a mouse does.
fn choose_layout(widget: &Widget, layout: &str) {
    widget.look_at(
        "document.querySelector(`.layouts [value=${arguments[0]}]`).click()",
        json!(layout),
    );
    widget.wait(SHOWN_LAYOUT, layout);
}

/// The layout of the questions, by how many of them are in sight.
const SHOWN_LAYOUT: &str = "
const items = all('.item').filter((part) => part.checkVisibility({ visibilityProperty: true })).length;
return root.querySelector('[part~=base]').classList.contains('is-steps') ? 'steps' : items > 1 ? 'list' : ''";

#[test]
fn the_reader_chooses_the_layout_and_keeps_the_answers() {
    for (page, ..) in PAGES {
        let widget = Widget::on_page(page);
        let named = widget.look(
            "const group = document.querySelector('.layouts');
             return [group.localName, !!group.querySelector('legend').textContent.trim(),
               [...group.elements].map((radio) => [radio.value, radio.checked, !!radio.labels[0].textContent.trim()]),
               group.getBoundingClientRect().bottom < host.getBoundingClientRect().top]",
        );
        let radios = json!([["list", true, true], ["steps", false, true]]);
        assert_eq!(named, json!(["fieldset", true, radios, true]));
        widget.look("host.ratings = { coaching: 6, consistency: 'not-observed' }");
        widget.wait_for_rating("coaching", 6);
        let ratings = widget.look("return host.ratings");
        widget.look("document.querySelector('.layouts input').focus()");
        for (key, layout) in [("ArrowRight", "steps"), ("ArrowLeft", "list")] {
            widget.page.press(&[key]);
            widget.wait("return host.getAttribute('layout')", layout);
            widget.wait(SHOWN_LAYOUT, layout);
            assert_eq!(widget.look("return host.ratings"), ratings, "{page}");
            assert_eq!(widget.look("return document.activeElement.value"), layout);
        }
    }
}

#[test]
fn an_example_keeps_the_settings_and_lands_on_the_result() {
    for (page, lang, ..) in PAGES {
        let widget = Widget::on_page(page);
        let attributes =
            "return Object.fromEntries([...host.attributes].map((a) => [a.name, a.value]))";
        assert_eq!(widget.look(attributes)["lang"], lang);
        for (layout, (width, height), example, total) in [
            ("list", (1280, 800), "failed_top_seller", 27),
            ("list", (390, 844), "introverted_leader", 82),
            ("steps", (1280, 800), "failed_top_seller", 27),
            ("steps", (390, 844), "introverted_leader", 82),
        ] {
            widget.page.resize(width, height);
            choose_layout(&widget, layout);
            let before = widget.look(attributes);
            widget.look_at(
                "document.querySelector(`[data-example=${arguments[0]}]`).focus()",
                json!(example),
            );
            widget.page.press(&["Enter"]);
            widget.wait("return host.result.total", total);
            widget.wait(
                "const box = root.querySelector('[part~=total]').getBoundingClientRect();
                 const result = root.querySelector('[part~=result]');
                 return [box.top >= 0 && box.bottom <= innerHeight / 1.5, result.contains(root.activeElement)]",
                json!([true, true]),
            );
            assert_eq!(widget.look(attributes), before);
        }
    }
}

#[test]
fn without_scripts_the_english_article_has_the_checklist_in_english() {
    let widget = Widget::on_page("en.html");
    let found = widget.look(
        "return [document.documentElement.lang, host.querySelectorAll('ol > li').length,
           host.querySelector('h2').textContent, root.querySelector('h2').textContent]",
    );
    let title = Value::from("How do you lead in sales?");
    assert_eq!(found, json!(["en", 10, title, title]));
}
