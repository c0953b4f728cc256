//! A page with one scorecard, and what a visitor can do on it.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use sales_leader_scorecard::components::{Scorecard, ScorecardProps};
use sales_leader_scorecard::instrument::SALES_LEADER;
use sales_leader_scorecard::scoring::Ratings;
use sales_leader_scorecard::state::Change;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};
use yew::platform::time::sleep;
use yew::{AppHandle, Callback, Renderer};

/// Longer than any condition takes: reached only when it never comes true.
const GIVE_UP: u32 = 300;

/// Every item rated so.
pub(crate) fn all(point: u8) -> Ratings {
    let keys = SALES_LEADER.items.iter().map(|item| item.key);
    keys.fold(Ratings::new(&SALES_LEADER), |ratings, key| {
        ratings.rate(key, point).unwrap()
    })
}

pub(crate) struct Page {
    root: Element,
    app: Option<AppHandle<Scorecard>>,
    pub(crate) changes: Rc<RefCell<Vec<Change>>>,
    props: ScorecardProps,
}

impl Page {
    pub(crate) async fn with(props: ScorecardProps) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let root = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&root).unwrap();
        let changes: Rc<RefCell<Vec<Change>>> = Rc::default();
        let heard = changes.clone();
        let on_change = Callback::from(move |change| heard.borrow_mut().push(change));
        let props = ScorecardProps { on_change, ..props };
        let renderer = Renderer::<Scorecard>::with_root_and_props(root.clone(), props.clone());
        let page = Self {
            root,
            app: Some(renderer.render()),
            changes,
            props,
        };
        page.until("the widget is drawn", |page| {
            page.find(".scorecard").is_some()
        })
        .await;
        page
    }

    pub(crate) fn set(&mut self, change: impl FnOnce(&mut ScorecardProps)) {
        change(&mut self.props);
        self.app.as_mut().unwrap().update(self.props.clone());
    }

    pub(crate) async fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        for _ in 0..GIVE_UP {
            if holds(self) {
                return;
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!(
            "{what}: never came true. The page reads: {:?}",
            self.root.text_content()
        );
    }

    pub(crate) fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).unwrap()
    }

    pub(crate) fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).unwrap().length()
    }

    pub(crate) fn text(&self, selector: &str) -> String {
        self.find(selector)
            .and_then(|found| found.text_content())
            .unwrap_or_default()
    }

    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.find(selector)?.get_attribute(name)
    }

    /// The id of everything that has one.
    pub(crate) fn ids(&self) -> Vec<String> {
        let found = self.root.query_selector_all("[id]").unwrap();
        (0..found.length())
            .map(|n| found.get(n).unwrap().unchecked_into::<Element>().id())
            .collect()
    }

    pub(crate) fn slider(&self, item: &str) -> HtmlInputElement {
        self.find(&format!("input[name={item}]"))
            .expect(item)
            .unchecked_into()
    }

    pub(crate) fn value_text(&self, item: &str) -> String {
        self.slider(item)
            .get_attribute("aria-valuetext")
            .unwrap_or_default()
    }

    /// Presses a key on the slider of an item.
    pub(crate) fn press(&self, item: &str, key: &str) {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        self.slider(item).dispatch_event(&event).unwrap();
    }

    pub(crate) fn click(&self, selector: &str) {
        self.find(selector)
            .expect(selector)
            .unchecked_into::<HtmlElement>()
            .click();
    }

    pub(crate) async fn rate(&self, item: &str, point: u8) {
        self.press(item, &point.to_string());
        self.until("the rating is shown", |page| {
            page.value_text(item).starts_with(&point.to_string())
        })
        .await;
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}
