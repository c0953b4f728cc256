//! What the visitor says about the candidate as a whole.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use sales_leader_scorecard_core::locale::{Locale, Mode};
use sales_leader_scorecard_core::report::{LABEL_LENGTH, Notes, NotesChange, Route, report_text};
use sales_leader_scorecard_core::state::Action;

/// The candidate's name or mark.
pub(super) fn label(
    locale: Locale,
    notes: &Notes,
    scope: &str,
    on_action: &Callback<Action>,
) -> Html {
    if locale.mode != Mode::Candidate {
        return Html::default();
    }
    let words = &report_text(locale.lang).words;
    let oninput = on_action.reform(|event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Action::Note(NotesChange::Label(text))
    });
    let hint = format!("{scope}-label-hint");
    html! {
        <div class="field">
            <label>
                { words.label }
                <input class="text-field" type="text" autocomplete="off"
                    maxlength={LABEL_LENGTH.to_string()} value={notes.label.clone()}
                    aria-describedby={hint.clone()} {oninput} />
            </label>
            <small id={hint}>{ words.label_hint }</small>
        </div>
    }
}

/// From inside or from outside, or not said.
pub(super) fn route(
    locale: Locale,
    notes: &Notes,
    scope: &str,
    on_action: &Callback<Action>,
) -> Html {
    if locale.mode != Mode::Candidate {
        return Html::default();
    }
    let words = &report_text(locale.lang).words;
    let choices = [None, Some(Route::Inside), Some(Route::Outside)];
    let choice = |(index, route): (usize, &Option<Route>)| {
        let route = *route;
        let chosen = on_action.reform(move |_: Event| Action::Note(NotesChange::Route(route)));
        html! {
            <label class="choice">
                <input type="radio" name={format!("{scope}-route")} checked={notes.route == route}
                    onchange={chosen} />
                { words.route_choices[index] }
            </label>
        }
    };
    html! {
        // Without a form, Chromium keeps removed radio buttons of a shadow root for ever, and all around
        // them. This one is never sent: it stands in no dialog.
        <form method="dialog">
            <fieldset class="field">
                <legend>{ words.route_heading }</legend>
                <small>{ locale.localize(words.route_intro) }</small>
                { for choices.iter().enumerate().map(choice) }
            </fieldset>
        </form>
    }
}
