//! Notes, evidence and the report: what a visitor adds to the answers and exports.

mod closing;
mod code;
mod download;
pub(crate) mod export;
mod fields;
mod note;
mod opens;
pub(crate) mod print;
mod rows;
mod sections;

pub(crate) use note::{ItemNote, use_note};

use std::rc::Rc;

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use self::export::{Exported, Outcome, save_pdf};
use super::button::download_button;
use super::contact::contact;
use super::focus::{find, focus_element};
use super::place::is_untouched;
use super::report_note::report_note;
use super::settings::Settings;
use crate::on_demand::{PdfMaker, ReportHandle, Request};
use sales_leader_scorecard_core::card::Card;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::notes::{KeptNotes, Notes};
use sales_leader_scorecard_core::report::{Imprint, Source, report_words};
use sales_leader_scorecard_core::state::{Action, State};

/// What only notes and report need.
pub(crate) const STYLES: &str = concat!(
    style!("note.css"),
    style!("report.css"),
    style!("printed.css"),
);

/// The button that opens and closes the report.
const TOGGLE: &str = ".report-toggle";

/// What a report of the answers shown is made of, with what was noted beside them.
pub(crate) fn source_of(settings: &Settings, state: &State) -> Source {
    let ratings = state.ratings();
    let link = settings.share_link.as_ref();
    Source {
        locale: settings.locale,
        ratings: ratings.clone(),
        seller_profile: settings.seller_profile,
        notes: state
            .notes()
            .map(|kept| kept.notes().clone())
            .unwrap_or_default(),
        is_shared: state.shared().is_some(),
        link: link.map_or_else(String::new, |make| make.emit(ratings.clone())),
        beside: settings.beside.clone(),
        imprint: Imprint {
            agency: settings.agency.clone(),
            contact: settings
                .contact
                .as_ref()
                .map_or_else(String::new, |to| to.shown().into()),
            href: settings
                .contact
                .as_ref()
                .map_or_else(String::new, |to| to.href().into()),
            day: String::new(),
        },
    }
}

/// The same, written today.
fn dated(mut source: Source) -> Source {
    let words = report_words(source.locale.lang);
    let options = Object::new();
    // An object takes any property.
    let _ = Reflect::set(&options, &"dateStyle".into(), &"long".into());
    let day = Date::new_0().to_locale_date_string(words.day_locale, &options);
    source.imprint.day = words.made_on(&String::from(day));
    source
}

/// What the visitor noted, and the report of it.
#[derive(Clone)]
pub(crate) struct ReportView {
    /// None where nothing can be noted.
    handle: Option<ReportHandle>,
    state: Rc<State>,
    settings: Settings,
    on_action: Callback<Action>,
    open: UseStateHandle<bool>,
    /// Whether all ways to take it along are shown.
    more: UseStateHandle<bool>,
    exported: UseStateHandle<Outcome>,
    base: NodeRef,
    /// Before the ids of one scorecard.
    scope: AttrValue,
}

#[hook]
pub(crate) fn use_report(
    handle: Option<&ReportHandle>,
    state: &Rc<State>,
    settings: &Settings,
    on_action: &Callback<Action>,
    base: &NodeRef,
    scope: &AttrValue,
) -> ReportView {
    let open = use_state_eq(|| false);
    let more = use_state_eq(|| false);
    let exported = use_state_eq(Outcome::default);
    {
        let exported = exported.setter();
        // What was exported are other answers now.
        use_effect_with(state.clone(), move |_| exported.set(Outcome::default()));
    }
    {
        let (open, more) = (open.setter(), more.setter());
        // Of other answers nobody has asked for it yet.
        use_effect_with(
            is_untouched(state.ratings().asked(true)),
            move |is_untouched| {
                if *is_untouched {
                    open.set(false);
                    more.set(false);
                }
            },
        );
    }
    {
        let base = base.clone();
        let was_open = use_mut_ref(|| false);
        use_effect_with(*open, move |open| {
            let was_open = was_open.replace(*open);
            if *open {
                if let Some(report) = find(&base, ".report") {
                    focus_element(&report);
                    report.scroll_into_view();
                }
            } else if was_open && let Some(button) = find(&base, TOGGLE) {
                // What closes it may be far below, and gone: this brings the button into sight.
                let _ = button.unchecked_into::<HtmlElement>().focus();
            }
        });
    }
    {
        let (open, more, base) = (open.setter(), more.setter(), base.clone());
        use_effect_with((*exported).clone(), move |exported| {
            // What it says to choose instead has to be in sight.
            if matches!(
                exported.exported,
                Exported::PdfFailed | Exported::FileFailed
            ) {
                open.set(true);
                more.set(true);
            }
            // The focus goes on to the text that is to be copied by hand.
            if exported.exported == Exported::ByHand
                && let Some(text) = find(&base, ".export textarea")
            {
                focus_element(&text);
            }
        });
    }
    {
        let base = base.clone();
        use_effect_with((), move |()| {
            let place = base.cast::<Element>();
            move || {
                if let Some(place) = place {
                    print::end(&place);
                }
            }
        });
    }
    let view = ReportView {
        handle: handle.cloned(),
        state: state.clone(),
        settings: settings.clone(),
        on_action: on_action.clone(),
        open,
        more,
        exported,
        base: base.clone(),
        scope: scope.clone(),
    };
    {
        let view = view.clone();
        use_effect_with(
            handle.and_then(|handle| handle.open),
            move |asked| match asked {
                Some((_, Request::Report)) => view.open.set(true),
                Some((_, Request::Pdf)) => {
                    view.save_pdf(false);
                    // The one that was pressed went with the small program.
                    let find = |selector| find(&view.base, selector);
                    if let (None, Some(button)) = (find(":focus"), find("[name=download]")) {
                        focus_element(&button);
                    }
                }
                Some((_, Request::Note(_))) | None => {}
            },
        );
    }
    view
}

impl ReportView {
    /// The note of an item, offered beside a rating and where there is one.
    pub(crate) fn note(&self, item: ItemKey, rated: bool) -> Option<ItemNote> {
        let open = self.handle.as_ref()?.open;
        let open = open.filter(|(_, request)| *request == Request::Note(item));
        Some(ItemNote {
            note: self.notes()?.of(item.as_str()),
            rated,
            open: open.map(|(number, _)| number),
            on_action: self.on_action.clone(),
        })
    }

    /// What there is to announce, and how often something was exported before.
    pub(crate) fn status(&self) -> (Option<String>, u32) {
        let Outcome { exported, turn } = &*self.exported;
        // The field with the text has the focus, and says so itself.
        let said = Some(exported).filter(|exported| **exported != Exported::ByHand);
        let said = said.and_then(|exported| exported.words(self.settings.locale));
        (said, *turn)
    }

    /// The way to the report, and back.
    pub(crate) fn offer(&self) -> Html {
        if self.handle.is_none() {
            return Html::default();
        }
        let locale = self.settings.locale;
        let words = locale.messages();
        let open = *self.open;
        let label = if open {
            report_words(locale.lang).close
        } else {
            words.report
        };
        html! {
            <div class={if open { "way" } else { "share" }}>
                if !open && !self.settings.sandboxed && self.pdf_maker().is_some() {
                    { download_button(words.download_pdf, self.saving_pdf(false)) }
                }
                <button type="button" class="button is-plain report-toggle" part="button"
                    aria-expanded={open.to_string()} aria-controls={open.then(|| self.id())}
                    onclick={self.toggle()}>
                    { label }
                </button>
                if !open {
                    { report_note(locale, self.state.ratings().instrument()) }
                    { for self.status().0.map(|said| html! { <p class="export-outcome">{ said }</p> }) }
                }
            </div>
        }
    }

    fn pdf_maker(&self) -> Option<PdfMaker> {
        self.handle.as_ref()?.access.pdf.clone()
    }

    /// What a report is made of now.
    fn source(&self) -> Source {
        source_of(&self.settings, &self.state)
    }

    /// The same at a press.
    fn saving_pdf(&self, blank: bool) -> Callback<MouseEvent> {
        let view = self.clone();
        Callback::from(move |_| view.save_pdf(blank))
    }

    /// Makes a PDF, of the blank checklist or the report, and saves it.
    fn save_pdf(&self, blank: bool) {
        if let Some(maker) = self.pdf_maker() {
            save_pdf(maker, self.source(), blank, self.exported.setter());
        }
    }

    fn id(&self) -> String {
        format!("{}-report", self.scope)
    }

    /// Opens the report or closes it; what was exported before is said no longer, as it may speak of what was in it.
    fn toggle(&self) -> Callback<MouseEvent> {
        let (open, exported) = (self.open.clone(), self.exported.setter());
        Callback::from(move |_| {
            open.set(!*open);
            exported.set(Outcome::default());
        })
    }

    /// The report, once it is open and there is something to report on.
    pub(crate) fn section(&self, card: &Card) -> Html {
        if self.handle.is_none() || !*self.open || !card.is_settled() {
            return Html::default();
        }
        let locale = self.settings.locale;
        let (notes, source) = (self.notes(), self.source());
        let report = source.report();
        let words = report_words(locale.lang);
        let texts = self.state.ratings().instrument().text(locale.lang);
        html! {
            <section class="result report" id={self.id()} tabindex="-1" aria-label={locale.localize_by_mode(&words.heading)}>
                <header>
                    <h3 class="report-heading">{ locale.localize_by_mode(&words.heading) }</h3>
                    <p>{ locale.localize(&words.intro(locale.mode, texts, source.is_shared)) }</p>
                </header>
                { export::export(self, &source, &report) }
                { for notes.map(|notes| fields::label(locale, notes, &self.scope, &self.on_action)) }
                { sections::steps(&report) }
                { contact(&self.settings) }
                { rows::rows(self, &report) }
                { sections::evidence_row(&report) }
                { for notes.map(|notes| fields::route(locale, notes, &self.scope, &self.on_action)) }
                { sections::route(&report) }
                { sections::rules(&report) }
                { closing::closing(self) }
            </section>
        }
    }

    /// What was noted beside the visitor's own answers, while these are shown.
    fn notes(&self) -> Option<&Notes> {
        self.state.notes().map(KeptNotes::notes)
    }
}
