use sales_leader_scorecard::components::{ScorecardProps, Theme};
use sales_leader_scorecard::locale::{Address, Lang, Mode};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::props;

use crate::page::{Page, all};

#[wasm_bindgen_test]
async fn given_ratings_are_shown_and_call_nobody() {
    let page = Page::with(props!(ScorecardProps {
        ratings: Some(all(7))
    }))
    .await;
    page.until("the total", |page| {
        page.text("[part=total]").contains("100")
    })
    .await;
    assert!(page.changes.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn a_change_of_given_ratings_replaces_the_answers_and_calls_nobody() {
    let mut page = Page::with(props!(ScorecardProps {})).await;
    page.rate("coaching", 2).await;
    page.set(|props| props.ratings = Some(all(1)));
    page.until("replaced", |page| {
        page.value_text("coaching").starts_with('1')
    })
    .await;
    assert_eq!(page.changes.borrow().len(), 1);
}

#[wasm_bindgen_test]
async fn language_mode_address_theme_and_block_change_live_and_keep_the_answers() {
    let mut page = Page::with(props!(ScorecardProps {})).await;
    page.rate("coaching", 6).await;
    let informal = page.text(".title");
    page.set(|props| props.address = Address::U);
    page.until("formal", |page| page.text(".title") != informal)
        .await;
    page.set(|props| props.lang = Lang::En);
    page.until("English", |page| {
        page.value_text("coaching").starts_with("6 of 7")
    })
    .await;
    assert_eq!(page.attribute(".scorecard", "lang").as_deref(), Some("en"));
    page.set(|props| props.mode = Mode::Candidate);
    page.until("candidate", |page| {
        page.text(".title").contains("candidate")
    })
    .await;
    page.set(|props| props.theme = Theme::Dark);
    page.until("dark", |page| page.find(".scorecard.is-dark").is_some())
        .await;
    page.set(|props| props.seller_profile = true);
    page.until("seller block", |page| page.count("input[type=range]") == 15)
        .await;
    assert_eq!(page.slider("coaching").value(), "6");
    assert_eq!(page.changes.borrow().len(), 1);
}

#[wasm_bindgen_test]
async fn two_scorecards_in_one_document_share_no_id_and_one_stylesheet() {
    let document = web_sys::window().unwrap().document().unwrap();
    let first = Page::with(props!(ScorecardProps {})).await;
    let second = Page::with(props!(ScorecardProps {})).await;
    let (first, second) = (first.ids(), second.ids());
    assert!(first.len() >= 10, "{first:?}");
    assert!(first.iter().all(|id| !second.contains(id)), "{first:?}");
    assert_eq!(document.adopted_style_sheets().length(), 1);
}
