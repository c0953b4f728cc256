//! "Clear my answers": asked first where there is something to lose, and one step back.

use yew::prelude::*;

use super::button::plain_button;
use super::focus::focus;
use super::notices::Kept;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::state::Action;

#[derive(PartialEq, Properties)]
pub(super) struct ResetProps {
    pub(super) locale: Locale,
    /// Whether there is something to lose.
    pub(super) can_clear: bool,
    /// Whether the last clearing can be taken back.
    pub(super) can_undo: bool,
    /// Where the answers are kept until then.
    pub(super) kept: Option<Kept>,
    pub(super) on_action: Callback<Action>,
}

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Rest,
    Asks,
}

/// One quiet button that turns into a question, and then into a way back.
#[component]
pub(super) fn Reset(props: &ResetProps) -> Html {
    let locale = props.locale;
    let words = locale.messages();
    let step = use_state_eq(|| Step::Rest);
    let moved = use_mut_ref(|| false);
    let target = use_node_ref();

    // The pressed button goes away at each step: the focus follows to the one that replaces it.
    {
        let (target, moved) = (target.clone(), moved.clone());
        use_effect_with((*step, props.can_undo), move |_| {
            if moved.replace(false) {
                focus(&target);
            }
        });
    }
    {
        let step = step.setter();
        // What there is to lose later was not asked about.
        use_effect_with(props.can_clear, move |can_clear| {
            if !can_clear {
                step.set(Step::Rest);
            }
        });
    }
    let go = |to: Step, action: Option<Action>| {
        let (step, moved, on_action) = (step.setter(), moved.clone(), props.on_action.clone());
        Callback::from(move |_: MouseEvent| {
            *moved.borrow_mut() = true;
            step.set(to);
            if let Some(action) = &action {
                on_action.emit(action.clone());
            }
        })
    };
    let on_key = {
        let (step, moved) = (step.setter(), moved.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                // A dialog around this stays open.
                event.prevent_default();
                *moved.borrow_mut() = true;
                step.set(Step::Rest);
            }
        })
    };

    html! {
        <div class="reset">
            if props.can_undo {
                <p>{ words.cleared }</p>
                { plain_button(words.undo.into(), go(Step::Rest, Some(Action::UndoClearAll)), target) }
            } else if *step == Step::Asks && props.can_clear {
                <div class="confirm" role="group" aria-label={words.confirm_clear}
                    onkeydown={on_key}>
                    <p>{ words.confirm_clear }</p>
                    { plain_button(words.confirm_no.into(), go(Step::Rest, None), target) }
                    { plain_button(words.confirm_yes.into(),
                        go(Step::Rest, Some(Action::ClearAll)), NodeRef::default()) }
                </div>
            } else if props.can_clear {
                <button type="button" class="quiet" ref={target} onclick={go(Step::Asks, None)}>
                    { words.clear_all }
                </button>
                if let Some(kept) = props.kept {
                    <p class="aside">{ locale.localize(match kept {
                        Kept::Session => words.kept_session,
                        Kept::Local => words.kept_local,
                    }) }</p>
                }
            }
        </div>
    }
}
