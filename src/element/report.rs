//! What the program with the report can do beyond the other one.

use std::rc::Rc;

use js_sys::{Error, Function};
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::Callback;

use super::session::Session;
use crate::components::{PdfMaker, ScorecardProps, Wish, make_pdf, print};
use crate::instrument::SALES_LEADER;
use crate::report::Source;

impl Session {
    /// The properties with what the visitor noted, and a way to note more.
    pub(super) fn with_notes(self: &Rc<Self>, props: ScorecardProps) -> ScorecardProps {
        let weak = Rc::downgrade(self);
        let on_remarks = Callback::from(move |remarks| {
            let Some(session) = weak.upgrade() else {
                return;
            };
            *session.remarks.borrow_mut() = remarks;
            session.keep();
            session.show_remarks();
            session.tell("");
        });
        ScorecardProps {
            on_remarks,
            remarks: Some(self.remarks.borrow().clone()),
            asked: self.of_props(|props| props.asked),
            pdf: self.of_props(|props| props.pdf.clone()),
            ..props
        }
    }

    /// Hands the notes to the scorecard.
    pub(super) fn show_remarks(&self) {
        let remarks = self.remarks.borrow().clone();
        self.draw_props(|props| props.remarks = Some(remarks));
    }

    fn source(&self) -> Result<Source, Error> {
        let ratings = self.ratings();
        let source = self.of_props(|props| {
            let notes = props.notes().unwrap_or_default();
            Some(props.source(&ratings, notes))
        });
        source.ok_or_else(|| Error::new("nothing is shown"))
    }

    /// Does what was asked for: `print`, `pdf`, `blank`, `report`, or the key of an item for its
    /// note. A PDF is returned as a Blob.
    pub(super) async fn grant(
        self: Rc<Self>,
        wish: String,
        pdf: Function,
        root: Element,
    ) -> Result<JsValue, JsValue> {
        let maker = PdfMaker(pdf);
        self.draw_props(|props| props.pdf = Some(maker.clone()));
        match wish.as_str() {
            "print" => print(&root, self.source()?)
                .await
                .map(|()| JsValue::UNDEFINED),
            "pdf" | "blank" => make_pdf(maker, &self.source()?, wish == "blank")
                .await
                .map(JsValue::from),
            other => {
                let wish = named(other).ok_or_else(|| Error::new(other))?;
                self.draw_props(|props| {
                    let number = props.asked.map_or(0, |(number, _)| number);
                    props.asked = Some((number + 1, wish));
                });
                Ok(JsValue::UNDEFINED)
            }
        }
    }
}

/// The wish of a name: that of an item for its note.
fn named(name: &str) -> Option<Wish> {
    if name == "report" {
        return Some(Wish::Report);
    }
    let mut items = SALES_LEADER.items.iter();
    let item = items.find(|item| item.key == name)?;
    Some(Wish::Note(item.key))
}
