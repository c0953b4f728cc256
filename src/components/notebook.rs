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
pub use paper::{Paper, print};
pub use take_away::{PdfMaker, make_pdf};

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use self::take_away::Taken;
use super::button::plain_button;
use super::contact::Contact;
use super::focus::focus_element;
use super::headed::section;
use super::scorecard::ScorecardProps;
use super::wish::Wish;
use crate::card::Card;
use crate::instrument::SALES_LEADER;
use crate::locale::Voice;
use crate::remarks::Remarks;
use crate::report::{Notes, NotesChange, Source, report_text};
use crate::scoring::Ratings;

/// What the visitor noted, and how they go on noting.
#[derive(Clone)]
pub(super) struct Notebook {
    /// None where nothing can be noted: answers of a link, or nobody keeps notes.
    source: Option<Rc<Source>>,
    on_change: Callback<NotesChange>,
    asked: Option<(u32, Wish)>,
    open: UseStateHandle<bool>,
    taken: UseStateHandle<Taken>,
    base: NodeRef,
    pdf: Option<PdfMaker>,
    contact: Option<Contact>,
    confined: bool,
}

impl ScorecardProps {
    /// What the visitor noted; none where nothing can be noted.
    pub(crate) fn notes(&self) -> Option<Notes> {
        // Notes are about the visitor's own answers, not about those of a link; and the report's
        // advice is about this instrument.
        let own = self.notices.shared.is_none() && *self.instrument == SALES_LEADER;
        self.remarks.as_ref().filter(|_| own).map(Notes::read)
    }

    /// What a report of these ratings is made of.
    pub(crate) fn source(&self, ratings: &Ratings, notes: Notes) -> Source {
        let link = self.share_link.as_ref();
        Source {
            voice: self.voice(),
            ratings: ratings.clone(),
            seller_profile: self.seller_profile,
            notes,
            link: link.map_or_else(String::new, |make| make.emit(ratings.clone())),
        }
    }
}

#[hook]
pub(super) fn use_notebook(props: &ScorecardProps, ratings: &Ratings, base: &NodeRef) -> Notebook {
    let open = use_state_eq(|| false);
    let taken = use_state_eq(|| Taken::Nothing);
    let notes = props.notes();
    // A change may come before an earlier one is drawn. The callback stays the same from one drawing
    // to the next, so that items need no new one.
    let known = use_mut_ref(Notes::default);
    *known.borrow_mut() = notes.clone().unwrap_or_default();
    let on_change = use_callback(
        props.on_remarks.clone(),
        move |change: NotesChange, on_remarks: &Callback<Remarks>| {
            let notes = known.take().changed(change);
            let remarks = notes.write();
            known.replace(notes);
            on_remarks.emit(remarks);
        },
    );
    {
        let open = open.setter();
        use_effect_with(props.asked, move |asked| {
            if let Some((_, Wish::Report)) = asked {
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
    let source = notes.map(|notes| Rc::new(props.source(ratings, notes)));
    Notebook {
        source,
        on_change,
        asked: props.asked,
        open,
        taken,
        base: base.clone(),
        pdf: props.pdf.clone(),
        contact: props.contact.clone(),
        confined: props.confined,
    }
}

impl Notebook {
    /// How the visitor notes something about an item.
    pub(super) fn of(&self, item: &'static str) -> Option<Noting> {
        let source = self.source.as_ref()?;
        let asked = self.asked.filter(|(_, wish)| *wish == Wish::Note(item));
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
    pub(super) fn report(&self, voice: Voice, ratings: &Ratings, card: &Card) -> Html {
        let source = self.source.as_ref();
        let source = source.filter(|_| *self.open && card.is_settled());
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
                { section("rules", &report.rules) }
                { take_away::take_away(self, voice, source, &report) }
            </section>
        }
    }
}
