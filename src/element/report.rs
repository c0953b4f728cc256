//! What the program with the report can do beyond the other one.

use js_sys::{Error, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::Element;

use super::Widget;
use super::documents::interface;
use super::session::Session;
use crate::components::report::export::make_pdf;
use crate::components::report::print::print;
use crate::components::report::source_of;
use crate::on_demand::{NOTE, PdfMaker, Request};
use sales_leader_scorecard_core::instrument::Instrument;
use sales_leader_scorecard_core::report::{Source, load_words};

#[wasm_bindgen]
impl Widget {
    /// Takes the words of the report in a language, a line for each.
    #[wasm_bindgen(js_name = reportWords)]
    pub fn report_words(lang: &str, packed: &str) {
        load_words(interface(lang), packed);
    }

    /// Does what was asked for, as a Promise: `print`, `pdf` or `blank` for a Blob, `report`, `download`
    /// for a PDF that is saved, or `note:` and the key of an item for its note. `pdf` makes the bytes of a PDF.
    pub fn open(&self, request: String, pdf: Function) -> Promise {
        let session = self.session.clone();
        let maker = PdfMaker(pdf);
        session.draw_report(|report| {
            report.access.pdf = Some(maker.clone());
        });
        future_to_promise(async move {
            match request.as_str() {
                "print" => {
                    let base = base(&session).ok_or("nothing is shown")?;
                    print(&base, source(&session)).await?;
                    Ok(JsValue::UNDEFINED)
                }
                "pdf" | "blank" => {
                    let file = make_pdf(maker, &source(&session), request == "blank").await?;
                    Ok(file.into())
                }
                other => {
                    let state = session.state();
                    let instrument = state.ratings().instrument();
                    let request = named(other, instrument).ok_or_else(|| Error::new(other))?;
                    session.draw_report(|report| {
                        let number = report.open.map_or(0, |(number, _)| number);
                        report.open = Some((number + 1, request));
                    });
                    Ok(JsValue::UNDEFINED)
                }
            }
        })
    }
}

/// All that is drawn.
fn base(session: &Session) -> Option<Element> {
    let root = session.root.borrow();
    root.view.as_ref()?.base.cast()
}

/// What a report is made of.
fn source(session: &Session) -> Source {
    source_of(&session.settings(), &session.state())
}

/// The request of a name: that of an item for its note.
fn named(name: &str, instrument: &Instrument) -> Option<Request> {
    for request in [Request::Report, Request::Pdf] {
        if name == request.name() {
            return Some(request);
        }
    }
    let key = name.strip_prefix(NOTE)?;
    let item = instrument.items.iter().find(|item| item.key == key)?;
    Some(Request::Note(item.item_key()))
}
