//! Notes, evidence and the report: what a visitor adds to the answers and exports.

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

use web_sys::Element;
use yew::prelude::*;

use self::export::Exported;
use super::button::plain_button;
use super::focus::focus_element;
use super::settings::Settings;
use crate::on_demand::{ReportHandle, Request};
use sales_leader_scorecard_core::card::Card;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::notes::{KeptNotes, Notes};
use sales_leader_scorecard_core::report::{Source, report_text};
use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::state::{Action, State};

/// What only notes and report need.
pub(crate) const STYLES: &str = concat!(
    style!("note.css"),
    style!("report.css"),
    style!("printed.css"),
);

/// What a report of these answers is made of.
pub(crate) fn source_of(settings: &Settings, ratings: &Ratings, notes: Notes) -> Source {
    let link = settings.share_link.as_ref();
    Source {
        locale: settings.locale,
        ratings: ratings.clone(),
        seller_profile: settings.seller_profile,
        notes,
        link: link.map_or_else(String::new, |make| make.emit(ratings.clone())),
    }
}

/// What the visitor noted, and the report of it.
pub(crate) struct ReportView {
    /// None where nothing can be noted.
    handle: Option<ReportHandle>,
    state: Rc<State>,
    settings: Settings,
    on_action: Callback<Action>,
    open: UseStateHandle<bool>,
    exported: UseStateHandle<Exported>,
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
    let exported = use_state_eq(|| Exported::Nothing);
    {
        let open = open.setter();
        use_effect_with(handle.and_then(|handle| handle.open), move |asked| {
            if let Some((_, Request::Report)) = asked {
                open.set(true);
            }
        });
    }
    {
        let base = base.clone();
        use_effect_with(*open, move |open| {
            let base = base.cast::<Element>().filter(|_| *open);
            if let Some(report) = base.and_then(|base| base.query_selector(".report").ok()?) {
                focus_element(&report);
                report.scroll_into_view();
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
    ReportView {
        handle: handle.cloned(),
        state: state.clone(),
        settings: settings.clone(),
        on_action: on_action.clone(),
        open,
        exported,
        base: base.clone(),
        scope: scope.clone(),
    }
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

    /// What there is to announce.
    pub(crate) fn status(&self) -> Option<String> {
        self.exported.words(self.settings.locale)
    }

    /// The way to the report.
    pub(crate) fn offer(&self) -> Html {
        if self.handle.is_none() || *self.open {
            return Html::default();
        }
        let locale = self.settings.locale;
        let words = locale.messages();
        let open = self.open.setter();
        let onclick = Callback::from(move |_| open.set(true));
        html! {
            <div class="share">
                { plain_button(words.report.into(), onclick, NodeRef::default()) }
                <small>{ locale.localize_by_mode(&words.report_note) }</small>
            </div>
        }
    }

    /// The report, once it is open and there is something to report on.
    pub(crate) fn section(&self, card: &Card) -> Html {
        if self.handle.is_none() || !*self.open || !card.is_settled() {
            return Html::default();
        }
        let locale = self.settings.locale;
        let Some(notes) = self.notes() else {
            return Html::default();
        };
        let source = source_of(&self.settings, self.state.ratings(), notes.clone());
        let report = source.report();
        let words = &report_text(locale.lang).words;
        html! {
            <section class="result report" tabindex="-1" aria-label={locale.localize_by_mode(&words.heading)}>
                <header>
                    <h3 class="report-heading">{ locale.localize_by_mode(&words.heading) }</h3>
                    <p>{ locale.localize_by_mode(&words.intro) }</p>
                </header>
                { fields::label(locale, notes, &self.scope, &self.on_action) }
                { sections::steps(&report) }
                { rows::rows(self, &report) }
                { sections::evidence(&report) }
                { fields::route(locale, notes, &self.scope, &self.on_action) }
                { sections::route(&report) }
                { sections::rules(&report) }
                { export::export(self, &source, &report) }
            </section>
        }
    }

    fn notes(&self) -> Option<&Notes> {
        self.state.notes().map(KeptNotes::notes)
    }
}
