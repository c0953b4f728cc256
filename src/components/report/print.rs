//! The report as it is printed, without the page around it.
//!
//! It is drawn into a frame of its own beside the scorecard, whose window prints. Nothing of the host
//! page changes. A strict policy allows an empty frame and a constructed sheet, but no `srcdoc`.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlIFrameElement, Window};
use yew::prelude::*;

use super::code::drawn;
use super::rows::content;
use super::{STYLES, sections};
use crate::components::findings::findings;
use crate::components::headed::section;
use crate::components::highlights::highlights_of;
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
                <div class="lines">{ for report.lines.iter().map(line) }</div>
            </header>
            if let Some(told) = &card.total {
                { total(locale, told, card.score.range) }
            } else {
                <p>{ &card.missing }</p>
            }
            { findings(&card.findings) }
            { highlights_of(locale, report.points, &card.highlights) }
            { for card.contrast.as_ref().map(seller_contrast) }
            { profile(locale, ratings) }
            { sections::steps(&report) }
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
/// What the browser says, for instance in a sandbox.
pub(crate) async fn print(place: &Element, source: Source) -> Result<(), JsValue> {
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
    let removed = RemovedAtEnd(frame.clone());
    let window = frame.content_window().ok_or("no window")?;
    let page = frame.content_document().ok_or("no page")?;
    page.set_title(&source.title());
    if let Some(root) = page.document_element() {
        root.set_attribute("lang", source.locale.lang.tag())?;
    }
    adopt(&window, &page)?;
    let root = page.create_element("div")?;
    page.body().ok_or("no body")?.append_child(&root)?;
    let mut app = None;
    let drawn = Promise::new(&mut |resolve: Function, _| {
        let on_drawn = Callback::from(move |()| {
            // Resolving a promise can't fail.
            let _ = resolve.call0(&JsValue::NULL);
        });
        let props = PrintedReportProps {
            source: source.clone(),
            on_drawn,
        };
        app =
            Some(yew::Renderer::<PrintedReport>::with_root_and_props(root.clone(), props).render());
    });
    JsFuture::from(drawn).await?;
    let end = Closure::once_into_js(move || {
        if let Some(app) = app {
            app.destroy();
        }
        drop(removed);
    });
    window.add_event_listener_with_callback("afterprint", end.unchecked_ref())?;
    window.focus()?;
    window.print()
}

/// Takes the frame away again, whatever happens.
struct RemovedAtEnd(HtmlIFrameElement);

impl Drop for RemovedAtEnd {
    fn drop(&mut self) {
        self.0.remove();
    }
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
