//! What the result says.

use end_to_end::{Widget, vectors::Case};

/// Everything that the result reads, one space between words.
fn words(attributes: &str, case: &str) -> String {
    let widget = Widget::with(attributes);
    widget.load(&Case::named(case));
    let text = widget.look("return root.querySelector('[part~=result]').innerText");
    let text = text.as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_says(words: &str, parts: &[&str]) {
    for part in parts {
        assert!(words.contains(part), "no {part:?} in {words:?}");
    }
}

#[test]
fn the_top_seller_reads_of_the_basics_and_of_both_roles() {
    let dutch = words("lang=nl seller-profile", "failed_top_seller");
    assert_says(
        &dutch,
        &[
            "met voorbehoud",
            "Let op de basis",
            "Willen leidinggeven",
            "Collega’s coachen",
            "De stap van verkopen naar leidinggeven",
            "Leidinggeven en verkopen naast elkaar",
            "97",
            "geen normen",
            "geen AI",
            "Mensen beoordelen zichzelf vaak mild",
        ],
    );
    let english = words("lang=en seller-profile", "failed_top_seller");
    assert_says(
        &english,
        &[
            "with reservations",
            "Mind the basics",
            "Wanting to lead",
            "Coaching colleagues",
            "The step from selling to leading",
            "Leading and selling side by side",
            "97",
            "not norms",
            "no AI",
            "People often rate themselves kindly",
        ],
    );
}

#[test]
fn the_introverted_leader_reads_strengths_and_no_reservation() {
    let dutch = words("lang=nl", "introverted_leader");
    assert_says(
        &dutch,
        &[
            "Dit laat je al zien",
            "Stappen voor de komende weken",
            "Alle antwoorden",
        ],
    );
    assert!(
        !dutch.contains("voorbehoud") && !dutch.contains("Let op de basis"),
        "{dutch}"
    );
    assert!(
        !dutch.contains("naast elkaar"),
        "the seller block was not asked for: {dutch}"
    );
}

#[test]
fn a_total_of_fewer_than_ten_says_on_how_many_it_is_based() {
    let dutch = words("lang=nl", "not_observed_counts_as_missing");
    assert_says(&dutch, &["op basis van", "van de 10"]);
}

#[test]
fn equal_answers_are_met_with_a_question() {
    assert_says(
        &words("lang=nl", "run_of_six_is_a_flag"),
        &["Hetzelfde cijfer komt vaak voor"],
    );
    assert_says(
        &words("lang=en", "run_of_six_is_a_flag"),
        &["The same number comes up often"],
    );
}

#[test]
fn nobody_is_called_suitable_or_unsuitable() {
    for (attributes, case) in [
        ("lang=nl mode=candidate", "failed_top_seller"),
        ("lang=en mode=candidate", "failed_top_seller"),
        ("lang=nl", "introverted_leader"),
        ("lang=en", "introverted_leader"),
    ] {
        let words = words(attributes, case).to_lowercase();
        for verdict in ["geschikt", "suitable", "suited"] {
            assert!(!words.contains(verdict), "{verdict} in {words}");
        }
    }
}

#[test]
fn every_answer_stands_in_the_table_those_about_selling_too_where_they_are_asked() {
    let rows = "return all('.profile tbody tr').length";
    let widget = Widget::with("lang=nl seller-profile");
    widget.load(&Case::named("failed_top_seller"));
    widget.wait(rows, 15);
    let last = "return all('.profile tbody tr').at(-1).textContent";
    assert!(
        widget
            .look(last)
            .as_str()
            .unwrap()
            .starts_with("Onderhandelen")
    );
    widget.look("host.removeAttribute('seller-profile')");
    widget.wait(rows, 10);
}
