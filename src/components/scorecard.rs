//! The widget: checklist and result, ready to place in a Yew page.

use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::contact::Contact;
use super::focus::focus_element;
use super::intro::intro;
use super::item::Item;
#[cfg(not(feature = "report"))]
use super::notebook::Notebook;
#[cfg(feature = "report")]
use super::notebook::use_notebook;
use super::notices::{Choice, Notices, notices};
use super::progress::progress;
use super::reset::Reset;
use super::result::result;
use super::share_link::Copying;
use super::status::Status;
use super::stylesheet;
#[cfg(feature = "report")]
use super::wish::Wish;
use crate::card::{Card, Opening, progress_words};
use crate::instrument::{Instrument, Pillar, SALES_LEADER};
use crate::locale::{Address, Lang, Mode, Voice};
#[cfg(feature = "report")]
use crate::remarks::Remarks;
use crate::scoring::{Answer, Ratings};
use crate::state::{Action, Change, State};

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the page: the used `color-scheme` of the element.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// What a [`Scorecard`] can be told. Every property may change at any time; no answer is lost.
#[derive(Debug, Clone, PartialEq, Properties)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says something that the others do not"
)]
pub struct ScorecardProps {
    /// The language.
    #[prop_or_default]
    pub lang: Lang,
    /// Whom the sentences are about.
    #[prop_or_default]
    pub mode: Mode,
    /// Form of address, Dutch only.
    #[prop_or_default]
    pub address: Address,
    /// Light or dark.
    #[prop_or_default]
    pub theme: Theme,
    /// Adds the five seller strengths, which never count in the total.
    #[prop_or_default]
    pub seller_profile: bool,
    /// What is asked.
    #[prop_or(&SALES_LEADER)]
    pub instrument: &'static Instrument,
    /// Answers to start with. A later change of this property replaces the answers; without
    /// it, or while it stays the same, the answers are the visitor's. Ratings of another
    /// instrument are left out.
    #[prop_or_default]
    pub ratings: Option<Ratings>,
    /// Another number hands `ratings` over once more, although they stayed the same.
    #[prop_or_default]
    pub revision: u32,
    /// Called after every change that the visitor completes; never for a change of properties.
    #[prop_or_default]
    pub on_change: Callback<Change>,
    /// Where the contact button of the result leads; without it there is none.
    #[prop_or_default]
    pub contact: Option<Contact>,
    /// The page stands in a sandbox, which opens no other page.
    #[prop_or_default]
    pub confined: bool,
    /// Makes the link to the answers given; without it the result offers none.
    #[prop_or_default]
    pub share_link: Option<Callback<Ratings, String>>,
    /// What a visitor should know about where the answers came from and where they are kept.
    #[prop_or_default]
    pub notices: Notices,
    /// Called when the visitor chooses what to do with shared answers.
    #[prop_or_default]
    pub on_choice: Callback<Choice>,
    /// Offers notes and report, where a click on `[data-wish]` loads the program that has them.
    #[cfg(not(feature = "report"))]
    #[prop_or_default]
    pub offers: bool,
    /// That program could not be loaded.
    #[prop_or_default]
    pub refused: bool,
    /// What the visitor noted. Without it, or with another instrument than [`SALES_LEADER`], they can
    /// note nothing, and there is no report.
    #[cfg(feature = "report")]
    #[prop_or_default]
    pub remarks: Option<Remarks>,
    /// Called with what the visitor noted, after every change of it; it is to come back as
    /// `remarks`.
    #[cfg(feature = "report")]
    #[prop_or_default]
    pub on_remarks: Callback<Remarks>,
    /// Opens the note of an item or the report, once for each number.
    #[cfg(feature = "report")]
    #[prop_or_default]
    pub asked: Option<(u32, Wish)>,
    /// Makes the PDF of a document; without it none is offered.
    #[cfg(feature = "report")]
    #[prop_or_default]
    pub pdf: Option<super::notebook::PdfMaker>,
}

impl ScorecardProps {
    /// How the scorecard speaks.
    pub(crate) fn voice(&self) -> Voice {
        Voice {
            lang: self.lang,
            mode: self.mode,
            address: self.address,
        }
    }
}

/// The ten-item checklist with its live scorecard.
///
/// It brings its own stylesheet to the document or shadow root that it stands in, sends nothing
/// and stores nothing.
///
/// ```
/// use sales_leader_scorecard::components::Scorecard;
/// use sales_leader_scorecard::locale::Lang;
/// use sales_leader_scorecard::scoring::score;
/// use sales_leader_scorecard::state::Change;
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let total = use_state(|| None);
///     let on_change = {
///         let total = total.setter();
///         Callback::from(move |change: Change| total.set(score(&change.ratings).total))
///     };
///     html! {
///         <>
///             <Scorecard lang={Lang::En} {on_change} />
///             if let Some(total) = *total { <p>{ "You scored " }{ total }</p> }
///         </>
///     }
/// }
/// ```
#[component]
pub fn Scorecard(props: &ScorecardProps) -> Html {
    let instrument = props.instrument;
    let voice = props.voice();
    let given = props
        .ratings
        .clone()
        .filter(|given| std::ptr::eq(given.instrument(), instrument));
    let state = {
        let given = given.clone();
        use_reducer_eq(move || State::new(given.unwrap_or_else(|| Ratings::new(instrument))))
    };
    let base = use_node_ref();
    let scope = use_state(|| AttrValue::from(format!("slsc{}", next_scope())));

    {
        let base = base.clone();
        use_effect_with((), move |()| {
            if let Some(base) = base.cast::<Element>() {
                stylesheet::adopt(&base);
            }
        });
    }
    {
        let dispatcher = state.dispatcher();
        use_effect_with((given, props.revision), move |(given, _)| {
            if let Some(given) = given {
                dispatcher.dispatch(Action::Replace(given.clone()));
            }
        });
    }
    {
        let on_change = props.on_change.clone();
        use_effect_with(state.last_change().cloned(), move |change| {
            if let Some(change) = change {
                on_change.emit(change.clone());
            }
        });
    }

    let copying = use_state_eq(|| Copying::None);
    {
        let base = base.clone();
        // The pressed button goes away, and the focus goes on to the link that replaces it.
        use_effect_with(*copying == Copying::ByHand, move |by_hand| {
            let base = base.cast::<Element>().filter(|_| *by_hand);
            if let Some(link) = base.and_then(|base| base.query_selector(".link").ok()?) {
                focus_element(&link);
            }
        });
    }

    let ratings = state.ratings();
    let card = Card::of(voice, ratings, props.seller_profile);
    let asked = ratings.asked(props.seller_profile);
    #[cfg(feature = "report")]
    let notebook = use_notebook(props, ratings, &base);
    #[cfg(not(feature = "report"))]
    let notebook = Notebook::new(props);
    let text = (instrument.texts)(props.lang);
    let on_answer = {
        let dispatcher = state.dispatcher();
        use_callback((), move |(item, answer): (&'static str, Answer), ()| {
            dispatcher.dispatch(Action::Answer(item, answer));
        })
    };
    let act = |action: Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |()| dispatcher.dispatch(action.clone()))
    };
    let keys = instrument.items.iter().map(|item| item.key);
    let mut keys = keys.chain(instrument.seller.iter().copied());
    let first_open = asked
        .iter()
        .position(|answer| *answer == Answer::Unanswered);
    let open = first_open.and_then(|index| keys.nth(index));
    let on_jump = {
        let base = base.clone();
        Callback::from(move |()| jump(&base, open))
    };

    let leader_item = |index: usize| {
        let (item, text) = (&instrument.items[index], &text.items[index]);
        html! {
            <Item key={item.key} {voice} item={item.key} name={text.name}
                question={*text.question.of(props.mode)} scale={instrument.scale}
                answer={ratings.items()[index]} current={open == Some(item.key)}
                scope={(*scope).clone()} noting={notebook.of(item.key)} on_answer={on_answer.clone()} />
        }
    };
    let pillar = |(index, pillar): (usize, &Pillar)| {
        let items = (0..instrument.items.len())
            .filter(|item| instrument.items[*item].pillar == pillar.key)
            .map(leader_item);
        html! {
            <section key={pillar.key} class="pillar">
                <h3 class="pillar-name">{ voice.say(text.pillars[index]) }</h3>
                { for items }
            </section>
        }
    };
    let seller_item = |(index, key): (usize, &&'static str)| {
        let text = &text.seller[index];
        html! {
            <Item key={*key} {voice} item={*key} name={text.name}
                question={*text.question.of(props.mode)} scale={instrument.scale}
                answer={ratings.seller()[index]} current={open == Some(*key)} scope={(*scope).clone()}
                noting={None} on_answer={on_answer.clone()} />
        }
    };
    let theme = match props.theme {
        Theme::Auto => None,
        Theme::Light => Some("is-light"),
        Theme::Dark => Some("is-dark"),
    };
    #[cfg(feature = "report")]
    let report = notebook.report(voice, ratings, &card);
    #[cfg(not(feature = "report"))]
    let report = Html::default();
    let shared = props.notices.shared.is_some();
    let opening = Opening::of(voice, instrument, props.seller_profile);
    let heading_id = format!("{}-title", *scope);
    let heading_of_result = format!("{}-result", *scope);
    let words = voice.messages();
    let mut status = progress_words(voice, asked);
    if let Some(total) = &card.total {
        status = format!("{status}. {} {}", words.total, total.line());
    }
    // Until the answers change, what the visitor did last goes first.
    if copying.is_done(ratings) {
        status = words.link_copied.into();
    }
    #[cfg(feature = "report")]
    if let Some(news) = notebook.news(voice) {
        status = news;
    }
    if props.refused {
        status = words.report_failed.into();
    }
    html! {
        <section class={classes!("scorecard", theme)} part="base" lang={props.lang.tag()}
            ref={base} aria-labelledby={heading_id.clone()}>
            { intro(&opening, &(words.keys)(instrument.scale.points), heading_id) }
            { notices(voice, &props.notices, &props.on_choice) }
            <div class="checklist">
                { for instrument.pillars.iter().enumerate().map(pillar) }
                if props.seller_profile && !instrument.seller.is_empty() {
                    <section class="pillar">
                        <h3 class="pillar-name">{ words.seller_heading }</h3>
                        <p class="pillar-intro">
                            { voice.say(&(words.seller_intro)(instrument.seller.len())) }
                        </p>
                        { for instrument.seller.iter().enumerate().map(seller_item) }
                    </section>
                }
                { progress(voice, asked, &card, on_jump) }
            </div>
            { result(voice, props, ratings, &card, heading_of_result, &copying, &notebook) }
            { report }
            <Reset {voice} can_clear={!ratings.is_empty() && !shared}
                can_undo={state.can_undo() && !shared} kept={props.notices.kept}
                on_clear={act(Action::ClearAll)} on_undo={act(Action::UndoClearAll)} />
            <Status text={status} shown={props.refused} />
        </section>
    }
}

fn next_scope() -> u32 {
    thread_local!(static LAST: std::cell::Cell<u32> = const { std::cell::Cell::new(0) });
    LAST.with(|last| {
        last.set(last.get() + 1);
        last.get()
    })
}

/// Brings an item, or the result when none is named, into view and gives it the focus.
fn jump(base: &NodeRef, item: Option<&'static str>) {
    let (selector, place) = match item {
        Some(key) => (format!(".range[name={key}]"), ScrollLogicalPosition::Center),
        None => (String::from(".result"), ScrollLogicalPosition::Start),
    };
    let found = base
        .cast::<Element>()
        .and_then(|base| base.query_selector(&selector).ok()?);
    let Some(target) = found else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(place);
    let card = target.closest(".item").ok().flatten();
    let seen = card.as_ref().unwrap_or(&target);
    seen.scroll_into_view_with_scroll_into_view_options(&options);
    focus_element(&target);
}
