//! axe-core finds nothing, in every state, theme and language.

use end_to_end::{
    Widget, axe,
    vectors::{Case, ITEMS},
};
use serde_json::{Value, json};

struct Look {
    lang: &'static str,
    clear: &'static str,
    theme: &'static str,
}

/// Goes through the states of one widget.
fn states(widget: &Widget, look: &Look) {
    // High enough that the bar lies over no button.
    widget.page.resize(1100, 7000);
    // A colour on its way to another has the contrast of neither.
    widget.page.prefer(&[
        ("prefers-color-scheme", look.theme),
        ("prefers-reduced-motion", "reduce"),
    ]);
    let say = |state: &str| format!("{state}, {}, {}", look.lang, look.theme);
    axe::assert_clean(&widget.page, &say("empty"));

    let half: Value = ITEMS[..5]
        .iter()
        .map(|key| ((*key).to_owned(), json!(3)))
        .collect();
    widget.set_ratings(&half);
    widget.wait("return host.result.answered", 5);
    widget.wait("return all('.item.is-rated').length", 5);
    axe::assert_clean(&widget.page, &say("half-way"));

    widget.set_ratings(&Case::named("complete_without_total").ratings);
    widget.wait("return all('.profile tbody tr').length", 10);
    axe::assert_clean(&widget.page, &say("complete without a total"));

    widget.set_attribute("seller-profile", "");
    widget.load(&Case::named("failed_top_seller"));
    widget.wait("return all('.item.is-rated').length", 15);
    axe::assert_clean(&widget.page, &say("complete"));

    widget.click(look.clear, None);
    widget.wait("return all('.confirm').length", 1);
    axe::assert_clean(&widget.page, &say("asked to clear"));
    widget.page.press(&["Tab", "Enter"]);
    widget.wait("return host.result.answered", 0);
    axe::assert_clean(&widget.page, &say("cleared"));
}

const LOOKS: [Look; 4] = [
    Look {
        lang: "nl",
        clear: "Mijn antwoorden wissen",
        theme: "light",
    },
    Look {
        lang: "nl",
        clear: "Mijn antwoorden wissen",
        theme: "dark",
    },
    Look {
        lang: "en",
        clear: "Clear my answers",
        theme: "light",
    },
    Look {
        lang: "en",
        clear: "Clear my answers",
        theme: "dark",
    },
];

fn on_a_host_page(look: &Look) {
    states(&Widget::with(&format!("lang={}", look.lang)), look);
}

fn on_the_demo(look: &Look) {
    let page = if look.lang == "en" { "en.html" } else { "" };
    let widget = Widget::on_page(page);
    widget.set_attribute("lang", look.lang);
    widget.wait("return root.querySelector('[part~=base]').lang", look.lang);
    states(&widget, look);
}

#[test]
fn a_dutch_widget_is_clean_in_light() {
    on_a_host_page(&LOOKS[0]);
}

#[test]
fn a_dutch_widget_is_clean_in_dark() {
    on_a_host_page(&LOOKS[1]);
}

#[test]
fn an_english_widget_is_clean_in_light() {
    on_a_host_page(&LOOKS[2]);
}

#[test]
fn an_english_widget_is_clean_in_dark() {
    on_a_host_page(&LOOKS[3]);
}

#[test]
fn the_demo_is_clean_in_dutch_and_light() {
    on_the_demo(&LOOKS[0]);
}

#[test]
fn the_demo_is_clean_in_dutch_and_dark() {
    on_the_demo(&LOOKS[1]);
}

#[test]
fn the_demo_is_clean_in_english_and_light() {
    on_the_demo(&LOOKS[2]);
}

#[test]
fn the_demo_is_clean_in_english_and_dark() {
    on_the_demo(&LOOKS[3]);
}
