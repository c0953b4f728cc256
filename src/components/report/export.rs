//! Print, files and text.

use std::sync::atomic::{AtomicU32, Ordering};

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Element, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::download::{blob, download};
use super::print::print;
use super::{ReportView, dated};
use crate::components::button::plain_button;
use crate::components::share_link::copy;
use crate::on_demand::PdfMaker;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::report::{
    Document, Report, Source, csv, json, report_words, text,
};

/// Makes a PDF: the blank checklist, or the report.
///
/// # Errors
/// What the part says that makes it, or why it could not be loaded.
pub(crate) async fn make_pdf(
    maker: PdfMaker,
    source: &Source,
    empty: bool,
) -> Result<Blob, JsValue> {
    let source = dated(source.clone());
    let document = if empty {
        Document::blank(&source)
    } else {
        Document::report(&source)
    };
    let promise: Promise = maker
        .0
        .call1(&JsValue::NULL, &document.to_json().into())?
        .unchecked_into();
    let bytes: Uint8Array = JsFuture::from(promise).await?.unchecked_into();
    blob(&bytes.to_vec(), "application/pdf")
}

/// What became of the last export.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Exported {
    /// There was none.
    Nothing,
    /// A PDF is being made.
    Preparing,
    /// A file was made.
    Downloaded,
    /// The part that makes a PDF could not be loaded.
    PdfFailed,
    /// No file could be made.
    FileFailed,
    /// The browser did not print.
    PrintFailed,
    /// The text was copied.
    Copied,
    /// The browser refused: the text is shown.
    ByHand,
}

/// What became of an export, and how many there were before it: the same may happen again.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outcome {
    pub(super) exported: Exported,
    pub(super) turn: u32,
}

impl Default for Outcome {
    fn default() -> Self {
        Self {
            exported: Exported::Nothing,
            turn: 0,
        }
    }
}

impl From<Exported> for Outcome {
    fn from(exported: Exported) -> Self {
        static TURN: AtomicU32 = AtomicU32::new(1);
        let turn = TURN.fetch_add(1, Ordering::Relaxed);
        Self { exported, turn }
    }
}

impl Exported {
    pub(super) fn words(&self, locale: Locale) -> Option<String> {
        let words = report_words(locale.lang);
        Some(locale.localize(match self {
            Self::Nothing => return None,
            Self::Preparing => words.preparing,
            Self::Downloaded => words.downloaded,
            Self::PdfFailed => words.pdf_failed,
            Self::FileFailed => words.file_failed,
            Self::PrintFailed => words.print_failed,
            Self::Copied => words.text_copied,
            Self::ByHand => words.copy_by_hand,
        }))
    }
}

/// Has the browser download a file, if there is one.
fn save(file: Result<Blob, JsValue>, name: &str) -> Exported {
    match file.and_then(|file| download(&file, name)) {
        Ok(()) => Exported::Downloaded,
        Err(_) => Exported::FileFailed,
    }
}

/// Prints the report, and says so where the browser does not.
fn printing(view: &ReportView, source: &Source, has_pdf: bool) -> Callback<MouseEvent> {
    let (base, source, exported) = (view.base.clone(), source.clone(), view.exported.setter());
    Callback::from(move |_| {
        let Some(base) = base.cast::<Element>() else {
            return;
        };
        let (source, exported) = (source.clone(), exported.clone());
        spawn_local(async move {
            let outcome = match print(&base, source).await {
                Ok(()) => Exported::Nothing,
                Err(_) if has_pdf => Exported::PrintFailed,
                // Where there is no PDF to offer, the text is.
                Err(_) => Exported::ByHand,
            };
            exported.set(outcome.into());
        });
    })
}

/// Makes a PDF, of the blank checklist or the report, and saves it.
pub(super) fn save_pdf(
    maker: PdfMaker,
    source: Source,
    empty: bool,
    exported: UseStateSetter<Outcome>,
) {
    let paper = &source.ratings.instrument().text(source.locale.lang).paper;
    let name = if empty { paper.blank_file } else { paper.file };
    exported.set(Exported::Preparing.into());
    spawn_local(async move {
        let outcome = match make_pdf(maker, &source, empty).await {
            Ok(file) => save(Ok(file), &format!("{name}.pdf")),
            Err(_) => Exported::PdfFailed,
        };
        exported.set(outcome.into());
    });
}

/// The buttons, and what the last one did.
pub(super) fn export(view: &ReportView, source: &Source, report: &Report) -> Html {
    let (locale, sandboxed) = (view.settings.locale, view.settings.sandboxed);
    let has_pdf = view.pdf_maker().is_some();
    let words = report_words(locale.lang);
    let exported = view.exported.clone();
    let button = |label: &'static str, act: Callback<MouseEvent>| {
        plain_button(locale.localize(label), act, NodeRef::default())
    };
    let copying = {
        let (exported, report) = (exported.setter(), report.clone());
        Callback::from(move |_| {
            let exported = exported.clone();
            copy(&text(&report), move |copied| {
                let outcome = if copied {
                    Exported::Copied
                } else {
                    Exported::ByHand
                };
                exported.set(outcome.into());
            });
        })
    };
    let mut first = Html::default();
    let files = (!sandboxed).then(|| {
        let file = |make: fn(&Source) -> String, ending: &'static str, kind: &'static str| {
            let (source, exported) = (source.clone(), exported.setter());
            let paper = &source.ratings.instrument().text(locale.lang).paper;
            let name = format!("{}.{ending}", paper.file);
            Callback::from(move |_| {
                let file = blob(make(&source).as_bytes(), kind);
                exported.set(save(file, &name).into());
            })
        };
        let printing = printing(view, source, has_pdf);
        let print = button(words.print, printing);
        first = if has_pdf {
            html! {
                <button type="button" class="button" part="button"
                    onclick={view.saving_pdf(false)}>{ locale.messages().download_pdf }</button>
            }
        } else {
            print.clone()
        };
        html! {
            <>
                if has_pdf {
                    { print }
                    { button(words.download_blank, view.saving_pdf(true)) }
                }
                { button(words.download_csv, file(csv, "csv", "text/csv;charset=utf-8")) }
                { button(words.download_json, file(json, "json", "application/json")) }
            </>
        }
    });
    let copy_button = button(words.copy_text, copying);
    let select = |event: FocusEvent| {
        event
            .target_unchecked_into::<HtmlTextAreaElement>()
            .select();
    };
    let reason = sandboxed.then(|| html! { <p>{ locale.localize(words.sandboxed) }</p> });
    html! {
        <section class="export">
            <h4>{ words.export }</h4>
            if let Some(files) = files {
                <div class="choices">
                    { first }
                    { more_button(view) }
                </div>
                <div class="choices" id={more_id(view)} hidden={!*view.more}>
                    { files }
                    { copy_button }
                </div>
            } else {
                { copy_button }
            }
            { for reason }
            if let Some(said) = view.exported.exported.words(locale) {
                <p class="export-outcome" id={outcome_id(view)}>{ said }</p>
            }
            if view.exported.exported == Exported::ByHand {
                <textarea class="text-field" rows="8" readonly=true value={text(report)}
                    aria-labelledby={outcome_id(view)} onfocus={select} />
            }
        </section>
    }
}

/// Shows the other ways to take the report along, and hides them.
fn more_button(view: &ReportView) -> Html {
    let more = view.more.clone();
    let expanded = more.to_string();
    let onclick = Callback::from(move |_: MouseEvent| more.set(!*more));
    html! {
        <button type="button" class="button is-plain" part="button" aria-expanded={expanded}
            aria-controls={more_id(view)} {onclick}>
            { report_words(view.settings.locale.lang).more }
        </button>
    }
}

fn outcome_id(view: &ReportView) -> String {
    format!("{}-outcome", view.scope)
}

fn more_id(view: &ReportView) -> String {
    format!("{}-more", view.scope)
}
