//! What a visitor should know about where these answers came from.

use yew::prelude::*;

use super::button::plain_button;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::state::{Action, State};

/// Where answers are kept between visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "only an element keeps answers")]
pub(crate) enum Kept {
    /// Until the tab closes.
    Session,
    /// On this device.
    Local,
}

/// Why nothing of a link is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "only an element reads links")]
pub(crate) enum WrongLink {
    /// It can't be read.
    Damaged,
    /// It is about another instrument.
    Foreign,
}

/// What is special about where the answers came from and where they are kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Notices {
    /// What is wrong with the link that was opened last.
    pub(crate) wrong_link: Option<WrongLink>,
    /// Where they are kept.
    pub(crate) kept: Option<Kept>,
    /// They should be kept, and the browser refuses.
    pub(crate) not_kept: bool,
}

/// Says what is special, above the first question.
pub(super) fn notices(
    locale: Locale,
    state: &State,
    notices: Notices,
    on_action: &Callback<Action>,
) -> Html {
    let words = locale.messages();
    let Notices {
        wrong_link,
        not_kept,
        ..
    } = notices;
    let has_own = !state.visitor().is_empty();
    let choose = |action: Action, label: &'static str| {
        let on_action = on_action.clone();
        let onclick = Callback::from(move |_| on_action.emit(action.clone()));
        plain_button(locale.localize(label), onclick, NodeRef::default())
    };
    html! {
        <>
            if state.shared().is_some() {
                <section class="notice" aria-label={words.shared_heading}>
                    <p><b>{ words.shared_heading }</b> { " " } { locale.localize_by_mode(&words.shared) }</p>
                    if has_own {
                        <p>{ locale.localize(words.shared_replaces) }</p>
                    }
                    <div class="choices">
                        { choose(Action::Leave, if has_own {
                            words.shared_back
                        } else {
                            words.shared_start
                        }) }
                        { choose(Action::Adopt, words.shared_adopt) }
                    </div>
                </section>
            }
            if let Some(wrong) = wrong_link {
                <p class="notice" role="alert">{ match wrong {
                    WrongLink::Damaged => words.damaged_link,
                    WrongLink::Foreign => words.foreign_link,
                } }</p>
            }
            if not_kept {
                <p class="notice">{ locale.localize(words.not_kept) }</p>
            }
        </>
    }
}
