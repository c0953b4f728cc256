//! The scorecard for a Yew app: it owns its answers.

use std::rc::Rc;

use yew::prelude::*;

use super::contact::Contact;
use super::notices::Notices;
use super::place::Place;
use super::settings::{Layout, Settings, Theme};
use super::view::ScorecardView;
use crate::on_demand::{ReportAccess, ReportHandle};
use sales_leader_scorecard_core::contact::{AGENCY_LENGTH, CONTACT_LABEL_LENGTH, plain_words};
use sales_leader_scorecard_core::instrument::Instrument;
#[cfg(feature = "sales-leader")]
use sales_leader_scorecard_core::instrument::SALES_LEADER;
use sales_leader_scorecard_core::locale::{Address, Lang, Locale, Mode};
use sales_leader_scorecard_core::notes::KeptNotes;
use sales_leader_scorecard_core::scoring::Ratings;
use sales_leader_scorecard_core::state::{Action, Answers, Change, State};

/// What a [`Scorecard`] can be told. Every property may change at any time; no answer is lost.
#[derive(Debug, Clone, PartialEq, Properties)]
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
    /// All questions below each other, or one at a time.
    #[prop_or_default]
    pub layout: Layout,
    /// Adds the five seller strengths, which never count in the total.
    #[prop_or_default]
    pub seller_profile: bool,
    /// What is asked.
    #[cfg_attr(feature = "sales-leader", prop_or(&SALES_LEADER))]
    pub instrument: &'static Instrument,
    /// Answers to start with. A later change of this property replaces the answers; without
    /// it, or while it stays the same, the answers are the visitor's. Ratings of another
    /// instrument are left out.
    #[prop_or_default]
    pub ratings: Option<Ratings>,
    /// Notes to start with, as `ratings`; each is replaced without the other.
    #[prop_or_default]
    pub notes: Option<KeptNotes>,
    /// Called at once with every change that the visitor completes; never for a change of
    /// properties.
    #[prop_or_default]
    pub on_change: Callback<Change>,
    /// Where the contact button of the result leads; without it there is none.
    #[prop_or_default]
    pub contact: Option<Contact>,
    /// The name of who offers the scorecard, in the contact button and on paper; it is shown on one
    /// line and cut after [`AGENCY_LENGTH`] characters.
    #[prop_or_default]
    pub agency: AttrValue,
    /// What the contact button says in place of the widget's own words, cut after
    /// [`CONTACT_LABEL_LENGTH`] characters.
    #[prop_or_default]
    pub contact_label: AttrValue,
    /// The page about privacy, which the result links; a mailbox or a number is none.
    #[prop_or_default]
    pub privacy: Option<Contact>,
    /// The page stands in a sandbox, which opens no other page.
    #[prop_or_default]
    pub sandboxed: bool,
    /// Makes the link to the answers given; without it the result offers none.
    #[prop_or_default]
    pub share_link: Option<Callback<Ratings, String>>,
    /// Notes and report; without it there are none.
    #[prop_or_default]
    pub report: Option<ReportAccess>,
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
    let owner = use_mut_ref(|| Owner::new(props));
    let drawing = use_force_update();
    let base = use_node_ref();
    let on_action = {
        let (owner, drawing) = (owner.clone(), drawing.clone());
        use_callback(
            (props.on_change.clone(), props.seller_profile),
            move |action: Action, (on_change, seller_profile)| {
                let done = owner.borrow().state.apply(action);
                let Some((state, change)) = done else { return };
                owner.borrow_mut().take(state, &change, *seller_profile);
                drawing.force_update();
                on_change.emit(change);
            },
        )
    };
    let on_place = {
        let owner = owner.clone();
        Callback::from(move |place| {
            owner.borrow_mut().place = place;
            drawing.force_update();
        })
    };
    let (state, place) = owner.borrow_mut().follow(props);
    let settings = Settings {
        locale: Locale {
            lang: props.lang,
            mode: props.instrument.mode(props.mode),
            address: props.address,
        },
        theme: props.theme,
        layout: props.layout,
        seller_profile: props.seller_profile,
        contact: props.contact.clone(),
        agency: plain_words(&props.agency, AGENCY_LENGTH),
        contact_label: plain_words(&props.contact_label, CONTACT_LABEL_LENGTH),
        privacy: props.privacy.clone().filter(Contact::is_web),
        beside: String::new(),
        sandboxed: props.sandboxed,
        share_link: props.share_link.clone(),
        notices: Notices::default(),
    };
    html! {
        <ScorecardView {state} {place} {settings}
            report={props.report.clone().map(ReportHandle::from)} {on_action} {on_place} {base} />
    }
}

/// The one place of the answers.
struct Owner {
    state: Rc<State>,
    /// Where the visitor is.
    place: Place,
    /// The properties as they were last, so that a change of them is seen.
    given: Given,
}

#[derive(Clone, PartialEq)]
struct Given {
    ratings: Option<Ratings>,
    notes: Option<KeptNotes>,
}

impl Owner {
    fn new(props: &ScorecardProps) -> Self {
        let none = Given {
            ratings: None,
            notes: None,
        };
        let mut owner = Self {
            state: Rc::new(State::new(Answers::none(props.instrument), None)),
            place: Place::default(),
            given: none,
        };
        owner.follow(props);
        owner.place = Place::of(owner.state.ratings().asked(props.seller_profile));
        owner
    }

    /// Keeps the state that a change made.
    fn take(&mut self, state: State, change: &Change, seller_profile: bool) {
        self.state = Rc::new(state);
        self.place = Place::after(change, seller_profile).unwrap_or(self.place);
    }

    /// The answers under these properties, and what of them is in sight.
    fn follow(&mut self, props: &ScorecardProps) -> (Rc<State>, Place) {
        if self.state.ratings().instrument() != props.instrument {
            *self = Self::new(props);
        }
        let given = Given::of(props);
        if given != self.given {
            let mut answers = self.state.visitor().clone();
            if given.ratings != self.given.ratings {
                answers.ratings = given.ratings.clone().unwrap_or(answers.ratings);
            }
            if given.notes != self.given.notes {
                answers.notes = given.notes.clone().unwrap_or(answers.notes);
            }
            self.state = Rc::new(State::new(answers, None));
            self.given = given;
        }
        let asked = self.state.ratings().asked(props.seller_profile);
        self.place = self.place.seen(props.layout, asked);
        (self.state.clone(), self.place)
    }
}

impl Given {
    fn of(props: &ScorecardProps) -> Self {
        let ratings = props.ratings.as_ref();
        let ratings = ratings.filter(|given| given.instrument() == props.instrument);
        Self {
            ratings: ratings.cloned(),
            notes: props.notes.clone(),
        }
    }
}
