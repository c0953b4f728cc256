//! What a visitor should know about where these answers came from.

use yew::prelude::*;

use super::button::plain_button;
use crate::locale::Voice;

/// Where answers are kept between visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Until the tab closes.
    Session,
    /// On this device.
    Local,
}

/// What is special about the answers shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notices {
    /// They came from a link. The value says whether the visitor has answers of their own.
    pub shared: Option<OwnAnswers>,
    /// There was a link, and it can't be read.
    pub damaged_link: bool,
    /// Where they are kept.
    pub kept: Option<Kept>,
    /// They should be kept, and the browser refuses.
    pub not_kept: bool,
}

/// Whether a visitor who looks at shared answers has answers of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnAnswers {
    /// They have.
    Some,
    /// They have none.
    None,
}

/// What the visitor does with shared answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Back to their own, or to an empty checklist.
    Own,
    /// Goes on with these, in place of their own.
    Adopt,
}

/// Says what is special, above the first question.
pub(super) fn notices(voice: Voice, notices: &Notices, on_choice: &Callback<Choice>) -> Html {
    let words = voice.messages();
    let Notices {
        shared,
        damaged_link,
        not_kept,
        ..
    } = *notices;
    let choose = |choice: Choice, label: &'static str| {
        let on_choice = on_choice.clone();
        let onclick = Callback::from(move |_| on_choice.emit(choice));
        plain_button(voice.say(label), onclick, NodeRef::default())
    };
    html! {
        <>
            if let Some(own) = shared {
                <section class="notice" aria-label={words.shared_heading}>
                    <p><b>{ words.shared_heading }</b> { " " } { voice.say(words.shared) }</p>
                    if own == OwnAnswers::Some {
                        <p>{ voice.say(words.shared_replaces) }</p>
                    }
                    <div class="choices">
                        { choose(Choice::Own, match own {
                            OwnAnswers::Some => words.shared_back,
                            OwnAnswers::None => words.shared_start,
                        }) }
                        { choose(Choice::Adopt, words.shared_adopt) }
                    </div>
                </section>
            }
            if damaged_link {
                <p class="notice">{ words.damaged_link }</p>
            }
            if not_kept {
                <p class="notice">{ voice.say(words.not_kept) }</p>
            }
        </>
    }
}
