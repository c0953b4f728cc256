//! What assistive technology gets.

use end_to_end::{
    Widget,
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

/// Names of the nodes of a role.
fn names(nodes: Vec<Node>, role: &str) -> Vec<String> {
    let nodes = nodes.into_iter().filter(|node| node.role == role);
    nodes.map(|node| node.name).collect()
}

#[test]
fn ten_sliders_have_the_items_names_and_say_their_values_in_words() {
    for (lang, expected, none, rated) in [
        ("nl", NL, "Nog geen cijfer gekozen", " van 7: "),
        ("en", EN, "No number chosen yet", " of 7: "),
    ] {
        let widget = Widget::with(&format!("lang={lang}"));
        let sliders = |nodes| names(nodes, "slider");
        tree::wait_for(&widget.page, sliders, &expected.map(String::from).to_vec());
        for key in ITEMS {
            widget.wait_for_value_text(key, |said| said == none);
        }

        let case = Case::named("introverted_leader");
        widget.load(&case);
        for key in ITEMS {
            let start = format!("{}{rated}", case.ratings[key]);
            let said = widget.wait_for_value_text(key, |said| said.starts_with(&start));
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
        let live = |nodes: Vec<Node>| -> Vec<_> {
            nodes
                .into_iter()
                .filter(|node| {
                    node.role == "status" || (!node.live.is_empty() && node.live != "off")
                })
                .filter(|node| node.role != "StaticText" && node.role != "InlineTextBox")
                .map(|node| (node.role, node.live))
                .collect()
        };
        let one = vec![("status".to_owned(), "polite".to_owned())];
        tree::wait_for(&widget.page, live, &one);
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
    for heading in [
        "Motivatie",
        "Zichtbaar gedrag",
        "Ontwikkeling",
        "Je scorecard",
    ] {
        let is_there = |nodes| names(nodes, "heading").iter().any(|found| found == heading);
        tree::wait_for(&widget.page, is_there, &true);
    }
}

#[test]
fn the_widget_says_its_language() {
    for lang in ["nl", "en", "de", "fr"] {
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
    let marks = |nodes| {
        let mut buttons = names(nodes, "button");
        buttons.retain(|name| name.starts_with("Nog geen kans gehad"));
        buttons
    };
    let expected = NL.map(|name| format!("Nog geen kans gehad: {name}"));
    tree::wait_for(&widget.page, marks, &expected.to_vec());
}
