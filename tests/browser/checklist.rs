use sales_leader_scorecard::components::ScorecardProps;
use sales_leader_scorecard::instrument::SALES_LEADER;
use sales_leader_scorecard::scoring::{Answer, score};
use sales_leader_scorecard::state::Cause;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::props;

use crate::page::Page;

async fn fresh() -> Page {
    Page::with(props!(ScorecardProps {})).await
}

#[wasm_bindgen_test]
async fn there_is_one_native_slider_an_item_named_by_the_item() {
    let page = fresh().await;
    assert_eq!(page.count("input[type=range]"), 10);
    for item in SALES_LEADER.items {
        let slider = page.slider(item.key);
        let label = slider.get_attribute("aria-labelledby").unwrap();
        assert!(
            !page.text(&format!("#{label}")).is_empty(),
            "{} has no name",
            item.key
        );
        assert_eq!(
            (slider.min(), slider.max(), slider.step()),
            ("1".into(), "7".into(), "1".into())
        );
    }
}

#[wasm_bindgen_test]
async fn a_fresh_slider_says_that_there_is_no_answer_and_no_total_shows() {
    let page = fresh().await;
    assert_eq!(page.value_text("coaching"), "Nog geen cijfer gekozen");
    assert_eq!(
        page.slider("coaching").value(),
        "4",
        "the thumb rests in the middle"
    );
    assert!(page.find("[part=total]").is_none());
}

#[wasm_bindgen_test]
async fn a_digit_rates_and_delete_clears() {
    let page = fresh().await;
    page.rate("coaching", 6).await;
    assert_eq!(page.slider("coaching").value(), "6");
    page.press("coaching", "Delete");
    page.until("cleared", |page| {
        page.value_text("coaching") == "Nog geen cijfer gekozen"
    })
    .await;
    assert_eq!(page.slider("coaching").value(), "4");
}

#[wasm_bindgen_test]
async fn a_key_off_the_scale_does_nothing() {
    let page = fresh().await;
    for key in ["0", "8", "a", "Tab"] {
        page.press("coaching", key);
    }
    page.rate("consistency", 5).await;
    assert_eq!(page.value_text("coaching"), "Nog geen cijfer gekozen");
    assert_eq!(page.changes.borrow().len(), 1);
}

#[wasm_bindgen_test]
async fn the_space_bar_answers_with_the_resting_point() {
    let page = fresh().await;
    page.press("coaching", " ");
    page.until("rated 4", |page| {
        page.value_text("coaching").starts_with("4 van 7")
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_tap_on_a_stop_rates_it_and_the_same_tap_again_changes_nothing() {
    let page = fresh().await;
    let stop = ".item:has([name=coaching]) [data-point='2']";
    page.click(stop);
    page.until("rated 2", |page| {
        page.value_text("coaching").starts_with("2 van 7")
    })
    .await;
    page.click(stop);
    page.rate("consistency", 3).await;
    assert_eq!(page.changes.borrow().len(), 2);
}

#[wasm_bindgen_test]
async fn a_point_between_anchors_is_said_in_words() {
    let page = fresh().await;
    page.rate("coaching", 5).await;
    assert_eq!(
        page.value_text("coaching"),
        "5 van 7: dichter bij 4 dan bij 7"
    );
}

#[wasm_bindgen_test]
async fn not_observed_counts_as_done_and_can_be_cleared() {
    let page = fresh().await;
    let action = ".item:has([name=coaching]) .item-actions button";
    page.click(action);
    page.until("marked", |page| page.count(".segment.is-not-observed") == 1)
        .await;
    let change = page.changes.borrow()[0].clone();
    assert_eq!(change.ratings.get("coaching"), Some(Answer::NotObserved));
    page.click(action);
    page.until("cleared", |page| {
        page.count(".segment.is-not-observed") == 0
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_total_appears_with_the_eighth_rating_and_says_that_it_is_provisional() {
    let page = fresh().await;
    let keys = [
        "leadership_motivation",
        "listening_empathy",
        "trust_delegation",
        "coaching",
    ];
    let more = ["consistency", "connecting_motivating", "self_reflection"];
    for key in keys.into_iter().chain(more) {
        page.rate(key, 5).await;
    }
    assert!(page.find("[part=total]").is_none());
    page.rate("learning_agility", 6).await;
    page.until("the total", |page| page.find("[part=total]").is_some())
        .await;
    assert!(page.text(".badges").contains("voorlopig"));
    let total = |page: &Page| score(&page.changes.borrow().last()?.ratings).total;
    page.until("the change with a total", |page| total(page).is_some())
        .await;
    let total = total(&page).unwrap().to_string();
    assert!(page.text("[part=total]").contains(&total));
}

#[wasm_bindgen_test]
async fn clearing_all_asks_first_and_can_be_undone() {
    let page = fresh().await;
    assert!(page.find(".reset button").is_none(), "nothing to lose yet");
    page.rate("coaching", 6).await;
    page.click(".reset button");
    page.until("the question", |page| page.find(".confirm").is_some())
        .await;
    assert_eq!(page.value_text("coaching").chars().next(), Some('6'));
    page.click(".confirm button:last-of-type");
    page.until("cleared", |page| {
        page.value_text("coaching") == "Nog geen cijfer gekozen"
    })
    .await;
    page.click(".reset button");
    page.until("restored", |page| {
        page.value_text("coaching").starts_with('6')
    })
    .await;
    let causes: Vec<_> = page
        .changes
        .borrow()
        .iter()
        .map(|change| change.cause)
        .collect();
    assert_eq!(causes, [Cause::Answer, Cause::Reset, Cause::Undo]);
}

#[wasm_bindgen_test]
async fn the_status_region_speaks_after_a_pause_and_is_silent_at_the_start() {
    let page = fresh().await;
    assert_eq!(page.text("[role=status]"), "");
    page.rate("coaching", 6).await;
    page.until("spoken", |page| {
        page.text("[role=status]") == "1 van 10 beantwoord"
    })
    .await;
    assert_eq!(page.count("[role=status], [aria-live], output"), 1);
}

#[wasm_bindgen_test]
async fn keys_faster_than_the_view_lose_no_step() {
    let page = fresh().await;
    for key in ["End", "ArrowLeft", "ArrowLeft"] {
        page.press("coaching", key);
    }
    page.until("rated 5", |page| {
        page.value_text("coaching").starts_with("5 van 7")
    })
    .await;
}
