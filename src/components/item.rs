//! One question: its name, its meaning, the slider and the quiet actions.

use yew::prelude::*;

use super::anchors::anchors;
use super::focus::focus;
use super::keys::on_key;
use super::report::{ItemNote, use_note};
use super::slider::{SliderOf, use_slider};
use sales_leader_scorecard_core::instrument::{ItemKey, Question, Scale};
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::{Answer, Rating};
use sales_leader_scorecard_core::state::Action;
use sales_leader_scorecard_core::wording::{between, value_text};

#[derive(PartialEq, Properties)]
pub(super) struct ItemProps {
    pub(super) locale: Locale,
    pub(super) item: ItemKey,
    pub(super) name: &'static str,
    pub(super) question: Question,
    pub(super) scale: Scale,
    pub(super) answer: Answer,
    /// The one a visitor is likely to look at: in a list the first without an answer, in steps the one shown.
    pub(super) current: bool,
    /// In steps, which question it is, from 1, and of how many.
    pub(super) step: Option<(usize, usize)>,
    /// Called for Enter on the slider, which else answers with the resting point.
    pub(super) on_enter: Option<Callback<()>>,
    /// Tells the ids of two widgets in one document apart.
    pub(super) scope: AttrValue,
    /// The note, where there can be one.
    pub(super) note: Option<ItemNote>,
    pub(super) on_action: Callback<Action>,
}

/// A card with one slider.
#[component]
pub(super) fn Item(props: &ItemProps) -> Html {
    let ItemProps {
        locale,
        item,
        name,
        question,
        scale,
        answer,
        current,
        step,
        on_enter,
        scope,
        note,
        on_action,
    } = props;
    let (locale, item, name) = (*locale, *item, *name);
    let words = locale.messages();
    let preview = use_state_eq(|| None::<u8>);
    let input = use_node_ref();
    let note = use_note(locale, item, name, scope, note.as_ref());

    let point = preview.or(answer.rating().map(Rating::get));
    let words_of_answer = match (point, answer) {
        (Some(point), _) => value_text(locale, scale, question, point),
        (None, Answer::NotObserved) => locale.localize_by_mode(&words.not_observed),
        (None, _) => words.unanswered.into(),
    };
    // What the anchors and the stops do not say already.
    let stands = match (point, answer) {
        (Some(point), _) => between(locale, scale, point),
        (None, Answer::NotObserved) => Some(words_of_answer.clone()),
        (None, _) => None,
    };
    let act = {
        let (on_action, preview) = (on_action.clone(), preview.setter());
        Callback::from(move |action| {
            preview.set(None);
            on_action.emit(action);
        })
    };
    let rating = answer.rating().map(Rating::get);
    let on_key = on_key(
        item,
        rating,
        *scale,
        input.clone(),
        act.clone(),
        on_enter.clone(),
    );
    let answer_with = |answer: Answer| {
        let (act, input) = (act.clone(), input.clone());
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Answer(item, answer));
            // The pressed button goes away, and the focus must not go with it.
            focus(&input);
        })
    };
    let action = |label: String, answer: Answer| {
        html! {
            <button type="button" class="quiet" aria-label={format!("{label}: {name}")}
                onclick={answer_with(answer)}>{ label }</button>
        }
    };
    let state = match (point, answer) {
        (Some(_), _) => " is-rated",
        (None, Answer::NotObserved) => " is-not-observed",
        (None, _) => "",
    };
    let name_id = format!("{scope}-{item}-name");
    let definition_id = format!("{scope}-{item}-definition");
    let on_preview = {
        let preview = preview.setter();
        Callback::from(move |point| preview.set(point))
    };
    let slider = use_slider(SliderOf {
        name: item,
        scale: *scale,
        rating,
        point,
        value_text: words_of_answer,
        labelled_by: name_id.clone(),
        described_by: definition_id.clone(),
        input: input.clone(),
        on_key: on_key.clone(),
        on_action: act.clone(),
        on_preview,
    });
    html! {
        <div ~className={format!("item{state}{}", if *current { " is-current" } else { "" })} part="item"
            role="group" aria-labelledby={name_id.clone()} tabindex="-1">
            <h4 class="item-name" tabindex={step.is_some().then_some("-1")} onkeydown={on_key}>
                if let Some((number, of)) = *step {
                    <small class="item-step">{ words.step_of(number, of) } { " " }</small>
                }
                <span id={name_id.clone()}>{ name }</span>
            </h4>
            if let Some(stands) = stands {
                <p class="item-state" aria-hidden="true">{ stands }</p>
            }
            <p id={definition_id.clone()} class="item-definition">
                { locale.localize(question.definition) }
            </p>
            { slider }
            { anchors(locale, scale, question, point) }
            <div class="item-actions">
                { note.action }
                if *answer == Answer::Unanswered {
                    { action(locale.localize_by_mode(&words.mark_not_observed), Answer::NotObserved) }
                } else {
                    { action(words.clear.into(), Answer::Unanswered) }
                }
            </div>
            { note.panel }
        </div>
    }
}
