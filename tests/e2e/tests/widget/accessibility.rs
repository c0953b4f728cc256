//! What assistive technology gets.

use end_to_end::{
    Page, Widget,
    tree::{self, Node},
    vectors::{Case, ITEMS},
};

const NL: [&str; 10] = [
    "Willen leidinggeven",
    "Aandachtig luisteren",
    "Werk uit handen geven",
    "Collega’s coachen",
    "Aan het team denken",
    "Afspraken nakomen",
    "Werk plannen",
    "Anderen motiveren",
    "Eigen fouten erkennen",
    "Leren van feedback",
];
const EN: [&str; 10] = [
    "Wanting to lead",
    "Listening closely",
    "Handing over work",
    "Coaching colleagues",
    "Thinking of the team",
    "Keeping promises",
    "Planning work",
    "Motivating others",
    "Admitting mistakes",
    "Learning from feedback",
];

fn sliders(page: &Page) -> Vec<Node> {
    let nodes = tree::read(page).into_iter();
    nodes.filter(|node| node.role == "slider").collect()
}

#[test]
fn ten_sliders_have_the_items_names_and_say_their_values_in_words() {
    for (lang, names, none, rated) in [
        ("nl", NL, "Nog geen cijfer gekozen", " van 7: "),
        ("en", EN, "No number chosen yet", " of 7: "),
    ] {
        let widget = Widget::with(&format!("lang={lang}"));
        let found = sliders(&widget.page);
        let found_names: Vec<_> = found.iter().map(|slider| slider.name.as_str()).collect();
        assert_eq!(found_names, names);
        for key in ITEMS {
            assert_eq!(widget.value_text(key), none, "{key}");
        }

        let case = Case::named("introverted_leader");
        widget.load(&case);
        for key in ITEMS {
            let (start, said) = (
                format!("{}{rated}", case.ratings[key]),
                widget.value_text(key),
            );
            assert!(said.starts_with(&start), "{key}: {said}");
            assert!(said.len() > start.len(), "{key} says no meaning");
        }
    }
}

#[test]
fn a_polite_region_of_its_own_announces_progress_and_total() {
    for (lang, words) in [
        (
            "nl",
            "10 van 10 beantwoord. Totaal 82 van 100: volop te zien",
        ),
        (
            "en",
            "10 of 10 answered. Total 82 out of 100: clearly visible",
        ),
    ] {
        let widget = Widget::with(&format!("lang={lang}"));
        assert_eq!(
            widget.look(STATUS),
            "",
            "it speaks before anything happened"
        );
        for key in ITEMS {
            let rating = &Case::named("introverted_leader").ratings[key];
            widget.focus(key);
            widget.page.press(&[&rating.to_string()]);
        }
        widget.wait(STATUS, words);
        let live: Vec<_> = tree::read(&widget.page)
            .into_iter()
            .filter(|node| node.role == "status" || (!node.live.is_empty() && node.live != "off"))
            .filter(|node| node.role != "StaticText" && node.role != "InlineTextBox")
            .collect();
        let [region] = live.as_slice() else {
            panic!("not one live region: {live:?}");
        };
        assert_eq!(
            (region.role.as_str(), region.live.as_str()),
            ("status", "polite")
        );
        let total_is_live = widget.look(
            "return root.querySelector('[part~=total]').closest('[aria-live], [role=status], output') !== null",
        );
        assert_eq!(total_is_live, false);
    }
}

const STATUS: &str =
    "return [...all('[role=status]')].map((region) => region.textContent).join('')";

#[test]
fn each_pillar_and_the_result_have_a_heading() {
    let widget = Widget::with("lang=nl");
    let headings: Vec<_> = tree::read(&widget.page)
        .into_iter()
        .filter(|node| node.role == "heading")
        .map(|node| node.name)
        .collect();
    for heading in [
        "Motivatie",
        "Zichtbaar gedrag",
        "Ontwikkeling",
        "Je scorecard",
    ] {
        assert!(
            headings.iter().any(|found| found == heading),
            "no {heading}: {headings:?}"
        );
    }
}

#[test]
fn the_widget_says_its_language() {
    for lang in ["nl", "en"] {
        let widget = Widget::with(&format!("lang={lang}"));
        assert_eq!(
            widget.look("return root.querySelector('[part~=base]').lang"),
            lang
        );
    }
}

#[test]
fn quiet_actions_name_their_item() {
    let widget = Widget::with("lang=nl");
    let buttons: Vec<_> = tree::read(&widget.page)
        .into_iter()
        .filter(|node| node.role == "button" && node.name.starts_with("Nog geen kans gehad"))
        .map(|node| node.name)
        .collect();
    let expected: Vec<_> = NL
        .iter()
        .map(|name| format!("Nog geen kans gehad: {name}"))
        .collect();
    assert_eq!(buttons, expected);
}
