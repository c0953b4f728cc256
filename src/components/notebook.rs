//! Notes, evidence and the report: what a visitor adds to the answers and takes away.

mod code;
mod download;
mod fields;
mod note;
mod paper;
mod rows;
mod take_away;
mod view;

pub(super) use note::{Noting, use_noted};
pub(crate) use paper::print;
pub(crate) use take_away::make_pdf;

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use self::take_away::Taken;
use super::button::plain_button;
use super::contact::Contact;
use super::focus::focus_element;
use super::settings::Settings;
use crate::locale::Voice;
use crate::on_demand::{PdfMaker, ReportAccess, Request};
use crate::report::{Notes, NotesChange, Source, report_text};
use crate::scoring::{Ratings, Score};
use crate::state::{Action, State};

/// What the visitor noted, and how they go on noting.
#[derive(Clone)]
pub(super) struct Notebook {
    /// None where nothing can be noted: answers of a link, or nobody keeps notes.
    source: Option<Rc<Source>>,
    on_change: Callback<NotesChange>,
    asked: Option<(u32, Request)>,
    open: UseStateHandle<bool>,
    taken: UseStateHandle<Taken>,
    base: NodeRef,
    pdf: Option<PdfMaker>,
    contact: Option<Contact>,
    sandboxed: bool,
}

/// What a report of these answers is made of.
pub(crate) fn source_of(settings: &Settings, ratings: &Ratings, notes: Notes) -> Source {
    let link = settings.share_link.as_ref();
    Source {
        voice: settings.voice,
        ratings: ratings.clone(),
        seller_profile: settings.seller_profile,
        notes,
        link: link.map_or_else(String::new, |make| make.emit(ratings.clone())),
    }
}

#[hook]
pub(super) fn use_notebook(
    access: Option<&ReportAccess>,
    state: &State,
    settings: &Settings,
    on_action: &Callback<Action>,
    base: &NodeRef,
) -> Notebook {
    let open = use_state_eq(|| false);
    let taken = use_state_eq(|| Taken::Nothing);
    let notes = access.map(|_| Notes::read(&state.visitor().notes));
    // A change may come before an earlier one is drawn. The callback stays the same from one drawing
    // to the next, so that items need no new one.
    let known = use_mut_ref(Notes::default);
    *known.borrow_mut() = notes.clone().unwrap_or_default();
    let on_change = use_callback(
        on_action.clone(),
        move |change: NotesChange, on_action: &Callback<Action>| {
            let notes = known.take().changed(change);
            let text = notes.write();
            known.replace(notes);
            on_action.emit(Action::Note(text));
        },
    );
    let asked = access.and_then(|access| access.open);
    {
        let open = open.setter();
        use_effect_with(asked, move |asked| {
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
    let source = notes.map(|notes| Rc::new(source_of(settings, state.ratings(), notes)));
    Notebook {
        source,
        on_change,
        asked,
        open,
        taken,
        base: base.clone(),
        pdf: access.and_then(|access| access.pdf.clone()),
        contact: settings.contact.clone(),
        sandboxed: settings.sandboxed,
    }
}

impl Notebook {
    /// How the visitor notes something about an item.
    pub(super) fn of(&self, item: &'static str) -> Option<Noting> {
        let source = self.source.as_ref()?;
        let asked = self.asked.filter(|(_, wish)| *wish == Request::Note(item));
        Some(Noting {
            note: source.notes.of(item),
            asked: asked.map(|(number, _)| number),
            on_change: self.on_change.clone(),
        })
    }

    /// What there is to announce.
    pub(super) fn news(&self, voice: Voice) -> Option<String> {
        self.taken.words(voice)
    }

    /// The way to the report.
    pub(super) fn way(&self, voice: Voice) -> Html {
        if self.source.is_none() || *self.open {
            return Html::default();
        }
        let words = voice.messages();
        let open = self.open.setter();
        let onclick = Callback::from(move |_| open.set(true));
        html! {
            <div class="share">
                { plain_button(words.report.into(), onclick, NodeRef::default()) }
                <small>{ voice.say_by_mode(&words.report_note) }</small>
            </div>
        }
    }

    /// The report, once it is open and there is something to report on.
    pub(super) fn report(&self, voice: Voice, ratings: &Ratings, score: &Score) -> Html {
        let settled = score.complete || score.total.is_some();
        let source = self.source.as_ref().filter(|_| *self.open && settled);
        let Some(source) = source else {
            return Html::default();
        };
        let report = source.report();
        let words = &report_text(voice.lang).words;
        html! {
            <section class="result report" tabindex="-1" aria-label={voice.say_by_mode(&words.heading)}>
                <header>
                    <h3 class="report-heading">{ voice.say_by_mode(&words.heading) }</h3>
                    <p>{ voice.say_by_mode(&words.intro) }</p>
                </header>
                { fields::label(voice, source, &self.on_change) }
                { view::steps(&report) }
                { rows::rows(self, voice, ratings, &report) }
                { view::evidence(&report) }
                { fields::route(voice, source, &self.on_change) }
                { view::route(&report) }
                { view::section("rules", &report.rules) }
                { take_away::take_away(self, voice, source, &report) }
            </section>
        }
    }
}
