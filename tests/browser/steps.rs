//! One question at a time, and the result in its place.

use sales_leader_scorecard::components::{Layout, ScorecardProps};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::props;

use crate::page::{Page, all};

/// The key of the item in sight.
const SHOWN: &str = ".is-current .range";

async fn in_steps() -> Page {
    Page::with(props!(ScorecardProps {
        layout: Layout::Steps
    }))
    .await
}

async fn shows(page: &Page, item: &str) {
    page.until(item, |page| {
        page.attribute(SHOWN, "name").as_deref() == Some(item)
    })
    .await;
}

#[wasm_bindgen_test]
async fn enter_goes_on_and_rates_nothing_and_the_other_keys_are_those_of_a_list() {
    let page = in_steps().await;
    shows(&page, "leadership_motivation").await;
    page.press("leadership_motivation", "Enter");
    shows(&page, "listening_empathy").await;
    assert!(page.changes.borrow().is_empty());
    page.press("listening_empathy", " ");
    page.until("rated 4", |page| {
        page.value_text("listening_empathy").starts_with("4 van 7")
    })
    .await;
    shows(&page, "listening_empathy").await;
}

#[wasm_bindgen_test]
async fn the_heading_says_which_question_it_is() {
    let page = in_steps().await;
    assert_eq!(
        page.text(".is-current .item-name"),
        "Vraag 1 van 10 Willen leidinggeven"
    );
    assert_eq!(
        page.attribute(".is-current .item-name", "tabindex")
            .as_deref(),
        Some("-1")
    );
}

#[wasm_bindgen_test]
async fn the_first_question_has_no_way_back_and_all_answers_lead_to_the_result() {
    let mut page = in_steps().await;
    assert_eq!(page.count(".progress .is-plain"), 0);
    assert_eq!(page.text(".progress .button"), "Volgende");
    page.set(|props| props.ratings = Some(all(5)));
    page.until("the way to the result", |page| {
        page.text(".progress .button") == "Bekijk de scorecard"
    })
    .await;
    page.click(".progress .button");
    page.until("the result", |page| page.find(".is-folded").is_some())
        .await;
    page.click(".folded button");
    shows(&page, "leadership_motivation").await;
}

#[wasm_bindgen_test]
async fn given_answers_to_all_questions_start_at_the_result() {
    let page = Page::with(props!(ScorecardProps {
        layout: Layout::Steps,
        ratings: Some(all(5))
    }))
    .await;
    assert!(page.find(".is-folded").is_some());
}

#[wasm_bindgen_test]
async fn the_layout_changes_live_and_keeps_answers_and_place() {
    let mut page = in_steps().await;
    page.rate("leadership_motivation", 6).await;
    page.press("leadership_motivation", "Enter");
    shows(&page, "listening_empathy").await;
    page.set(|props| props.layout = Layout::List);
    // Yew draws in slices: the items come after what holds them.
    page.until("a list", |page| {
        page.count(".is-steps, .step, .item-step") == 0
    })
    .await;
    assert_eq!(page.count("[role=progressbar]"), 1);
    page.set(|props| props.layout = Layout::Steps);
    page.until("steps again", |page| page.find(".is-steps").is_some())
        .await;
    shows(&page, "listening_empathy").await;
    assert_eq!(page.count("[role=progressbar]"), 0);
    assert!(page.value_text("leadership_motivation").starts_with('6'));
}
