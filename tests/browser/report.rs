//! The way to notes and report, in both shapes: a program without the report asks for it, and the
//! one with it has it.

use std::cell::RefCell;
use std::rc::Rc;

use sales_leader_scorecard::components::ScorecardProps;
use sales_leader_scorecard::on_demand::{ReportAccess, Request};
use yew::{Callback, props};

use crate::page::{Page, all};

const NOTE: &str = ".item:has([name=coaching]) .item-actions button";
const OFFER: &str = ".result .share button[aria-expanded]";

/// A page with all items rated, on which there can be a report, and what it asks for.
async fn page() -> (Page, Rc<RefCell<Vec<Request>>>) {
    let asked: Rc<RefCell<Vec<Request>>> = Rc::default();
    let on_request = {
        let asked = asked.clone();
        Callback::from(move |request| asked.borrow_mut().push(request))
    };
    let report = ReportAccess {
        on_request,
        ..ReportAccess::default()
    };
    let page = Page::with(props!(ScorecardProps {
        ratings: Some(all(5)),
        report: Some(report)
    }))
    .await;
    page.until("the way to the report", |page| page.find(OFFER).is_some())
        .await;
    (page, asked)
}

#[cfg(not(feature = "report"))]
mod without {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    async fn note_and_report_are_asked_for_and_not_shown() {
        let (page, asked) = page().await;
        page.click(NOTE);
        page.click(OFFER);
        page.click("[name=download]");
        let names: Vec<_> = asked
            .borrow()
            .iter()
            .map(|request| request.name())
            .collect();
        assert_eq!(names, ["note:coaching", "report", "download"]);
        assert_eq!(page.count(".report, .note-panel"), 0);
    }
}

#[cfg(feature = "report")]
mod with {
    use sales_leader_scorecard::state::Cause;
    use wasm_bindgen::JsCast;
    use wasm_bindgen_test::wasm_bindgen_test;
    use web_sys::{Event, EventInit, HtmlTextAreaElement};

    use super::*;

    #[wasm_bindgen_test]
    async fn the_report_opens_with_a_row_for_each_item_and_three_steps() {
        let (page, asked) = page().await;
        page.click(OFFER);
        page.until("the report", |page| page.find(".report").is_some())
            .await;
        assert_eq!(page.count(".report .row"), 10);
        assert_eq!(page.count(".report .steps ol > li"), 3);
        assert!(page.find(OFFER).is_none(), "it is open already");
        assert!(asked.borrow().is_empty());
    }

    #[wasm_bindgen_test]
    async fn a_note_is_told_with_its_words_and_stands_in_the_report() {
        let (page, asked) = page().await;
        page.click(NOTE);
        let field = ".item:has([name=coaching]) textarea";
        page.until("the note", |page| page.find(field).is_some())
            .await;
        let area: HtmlTextAreaElement = page.find(field).unwrap().unchecked_into();
        area.set_value("Twee keer gezien");
        let bubbling = EventInit::new();
        bubbling.set_bubbles(true);
        let event = Event::new_with_event_init_dict("input", &bubbling).unwrap();
        area.dispatch_event(&event).unwrap();
        page.until("the change", |page| !page.changes.borrow().is_empty())
            .await;
        let change = page.changes.borrow()[0].clone();
        assert_eq!(change.cause, Cause::Note);
        assert_eq!(change.notes.notes().of("coaching").text, "Twee keer gezien");
        page.click(OFFER);
        page.until("the note in the report", |page| {
            page.text(".report .rows").contains("Twee keer gezien")
        })
        .await;
        assert!(asked.borrow().is_empty());
    }
}
