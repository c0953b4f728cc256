//! The report as it is printed, without the page around it.
//!
//! It is drawn into a frame of its own beside the scorecard, whose window prints. Nothing of the host
//! page changes. A strict policy allows an empty frame and a constructed sheet, but no `srcdoc`.

mod opened;

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlIFrameElement, Window};
use yew::{AppHandle, prelude::*};

use self::opened::Opened;
use super::code::drawn;
use super::rows::content;
use super::{STYLES, dated, sections};
use crate::components::findings::findings;
use crate::components::focus::focus_element;
use crate::components::headed::section;
use crate::components::highlights::strongest;
use crate::components::profile::profile;
use crate::components::seller::seller_contrast;
use crate::components::stylesheet;
use crate::components::total::total;
use sales_leader_scorecard_core::report::{Code, Source};

/// What [`PrintedReport`] is told.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PrintedReportProps {
    /// What the report is written from.
    pub(super) source: Source,
    /// Called once it is drawn.
    #[prop_or_default]
    pub(super) on_drawn: Callback<()>,
}

/// The whole report as it is printed.
#[component]
pub(super) fn PrintedReport(props: &PrintedReportProps) -> Html {
    let on_drawn = props.on_drawn.clone();
    use_effect_with((), move |()| on_drawn.emit(()));
    let source = &props.source;
    let (locale, ratings) = (source.locale, &source.ratings);
    let (card, report) = (source.card(), source.report());
    let line = |label: &String| html! { <p class="line"><span>{ label }</span></p> };
    let row = |row| html! { <li class="row">{ content(row) }</li> };
    html! {
        <article class="scorecard is-light" lang={report.lang.clone()}>
        <div class="printed">
            <header>
                <h2>{ &report.title }</h2>
                if !report.label.is_empty() { <p class="label">{ &report.label }</p> }
                <p class="imprint">{ report.imprint.line() }</p>
                <div class="lines">{ for report.lines.iter().map(line) }</div>
            </header>
            if let Some(told) = &card.total {
                { total(locale, told, card.score.range) }
            } else {
                <p>{ &card.missing }</p>
            }
            { sections::steps(&report) }
            { findings(&card) }
            { for card.strongest.iter().map(|list| strongest(locale, report.points, list)) }
            { for card.contrast.as_ref().map(seller_contrast) }
            { profile(locale, ratings, source.seller_profile) }
            { sections::evidence(&report) }
            { sections::route(&report) }
            <section class="rows">
                <h4>{ &report.items_heading }</h4>
                <ol>{ for report.items.iter().map(row) }</ol>
            </section>
            <footer>
                { section("rules", &report.rules) }
                <div>
                    { section("caveats", &report.caveats) }
                    if let Some(code) = Code::of(&report.link) {
                        <div class="code-and-note">
                            { drawn(&code) }
                            <p>{ &report.link_note }</p>
                        </div>
                    } else if !report.link.is_empty() {
                        <p>{ &report.link_note }</p>
                        <p><a class="address" href={report.link.clone()}>{ &report.link }</a></p>
                    }
                </div>
            </footer>
        </div>
        </article>
    }
}

/// Prints the report of the scorecard in `place`; done once the browser's dialogue was asked for.
///
/// # Errors
/// What the browser says, for instance in a sandbox, or that it did nothing.
pub(crate) async fn print(place: &Element, source: Source) -> Result<(), JsValue> {
    end(place);
    let mut printed = Printed::draw(place, dated(source)).await?;
    let (window, frame) = (printed.window.clone(), printed.frame.clone());
    let opened = Opened::watch(place, &window)?;
    let over = Closure::new({
        let frame = frame.clone();
        move || forget(|printed| printed.frame == frame)
    });
    window.add_event_listener_with_callback("afterprint", over.as_ref().unchecked_ref())?;
    printed.over = Some(over);
    PRINTED.with_borrow_mut(|all| all.push(printed));
    let asked = window.focus().and_then(|()| window.print());
    let done = match asked {
        Ok(()) => opened.wait().await,
        Err(error) => Err(error),
    };
    if done.is_err() {
        forget(|printed| printed.frame == frame);
    }
    done
}

/// Ends what was printed of the scorecard in `place`, if the browser never said that it was done.
pub(super) fn end(place: &Element) {
    forget(|printed| printed.place == *place);
}

/// Dropped outside, since what is dropped may ask for the list itself.
fn forget(over: impl Fn(&Printed) -> bool) {
    let ended: Vec<_> =
        PRINTED.with_borrow_mut(|all| all.extract_if(.., |one| over(one)).collect());
    drop(ended);
}

thread_local! {
    /// What is being printed.
    static PRINTED: RefCell<Vec<Printed>> = const { RefCell::new(Vec::new()) };
}

/// A report in a frame of its own, which goes with it.
struct Printed {
    place: Element,
    frame: HtmlIFrameElement,
    window: Window,
    /// What had the focus before.
    focused: Option<Element>,
    app: Option<AppHandle<PrintedReport>>,
    /// Hears that it was printed.
    over: Option<Closure<dyn FnMut()>>,
}

impl Printed {
    /// Draws a report beside the scorecard in `place`.
    async fn draw(place: &Element, source: Source) -> Result<Self, JsValue> {
        let document = place.owner_document().ok_or("no document")?;
        let frame: HtmlIFrameElement = document.create_element("iframe")?.unchecked_into();
        frame.set_attribute("aria-hidden", "true")?;
        frame.set_attribute("tabindex", "-1")?;
        frame.set_class_name("slsc-print");
        // Out of sight and out of the flow, but drawn: Firefox prints nothing that is not.
        let style = frame.unchecked_ref::<HtmlElement>().style();
        style.set_css_text("position:fixed;left:-10000px;top:0;width:800px;height:1px;border:0");
        let beside = place.parent_node().ok_or("no place")?;
        beside.append_child(&frame)?;
        let Some(window) = frame.content_window() else {
            beside.remove_child(&frame)?;
            return Err("no window".into());
        };
        let mut printed = Self {
            place: place.clone(),
            focused: focused_beside(place),
            window,
            frame,
            app: None,
            over: None,
        };
        let page = printed.frame.content_document().ok_or("no page")?;
        page.set_title(&source.title());
        if let Some(root) = page.document_element() {
            root.set_attribute("lang", source.locale.lang.tag())?;
        }
        adopt(&printed.window, &page)?;
        let root = page.create_element("div")?;
        page.body().ok_or("no body")?.append_child(&root)?;
        let drawn = Promise::new(&mut |resolve: Function, _| {
            let on_drawn = Callback::from(move |()| {
                // Resolving a promise can't fail.
                let _ = resolve.call0(&JsValue::NULL);
            });
            let props = PrintedReportProps {
                source: source.clone(),
                on_drawn,
            };
            let renderer = yew::Renderer::with_root_and_props(root.clone(), props);
            printed.app = Some(renderer.render());
        });
        JsFuture::from(drawn).await?;
        // The scorecard may have been taken out meanwhile.
        if !printed.frame.is_connected() {
            return Err("no place".into());
        }
        Ok(printed)
    }
}

impl Drop for Printed {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        let has_focus = focused_beside(&self.place)
            .is_some_and(|focused| &focused == self.frame.unchecked_ref::<Element>());
        if let Some(parent) = self.frame.parent_node() {
            // It is a child of its parent.
            let _ = parent.remove_child(&self.frame);
        }
        if let Some(focused) = self.focused.take().filter(|_| has_focus) {
            focus_element(&focused);
        }
    }
}

/// What has the focus in the document or shadow root of the scorecard in `place`.
fn focused_beside(place: &Element) -> Option<Element> {
    let focused = Reflect::get(&place.get_root_node(), &"activeElement".into()).ok()?;
    focused.is_object().then(|| focused.unchecked_into())
}

/// Gives the page the stylesheet; it has to be one of its own window.
fn adopt(window: &Window, page: &Document) -> Result<(), JsValue> {
    let constructor = Reflect::get(window, &"CSSStyleSheet".into())?;
    let sheet = Reflect::construct(constructor.unchecked_ref::<Function>(), &Array::new())?;
    let sheet: web_sys::CssStyleSheet = sheet.unchecked_into();
    stylesheet::fill(&sheet, STYLES)?;
    page.adopted_style_sheets().push(&sheet);
    Ok(())
}
