//! What the visitor says about the candidate as a whole.

use js_sys::JsString;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::opens::Opens;
use sales_leader_scorecard_core::locale::{Locale, Mode};
use sales_leader_scorecard_core::notes::{LABEL_LENGTH, Notes, NotesChange, Route};
use sales_leader_scorecard_core::report::{replaced, report_words};
use sales_leader_scorecard_core::state::Action;

/// Which signs of a text the PDF lacks; nothing where it has them all.
pub(super) fn lacking(locale: Locale, text: &str) -> Html {
    // As the PDF gets it.
    let text: String = JsString::from(text).normalize("NFC").into();
    let signs = replaced(&text);
    if signs.is_empty() {
        return Html::default();
    }
    let words = report_words(locale.lang);
    html! { <small class="lacking">{ words.pdf_lacks(&signs) }</small> }
}

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
    let words = report_words(locale.lang);
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
            <div id={hint}>
                <small>{ words.label_hint }</small>
                { lacking(locale, &notes.label) }
            </div>
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
    let words = report_words(locale.lang);
    let choice = |route: Option<Route>| {
        let name = route.map_or(words.route_unsaid, |route| words.route_choices.of(route));
        let chosen = on_action.reform(move |_: Event| Action::Note(NotesChange::Route(route)));
        html! {
            <label class="choice">
                <input type="radio" name={format!("{scope}-route")} checked={notes.route == route}
                    onchange={chosen} />
                { name }
            </label>
        }
    };
    html! {
        // Without a form, Chromium keeps removed radio buttons of a shadow root for ever, and all around
        // them. This one is never sent: it stands in no dialog.
        <form method="dialog">
            <Opens listed=false label={html! { { words.route_heading } }}>
                <fieldset class="field" aria-label={words.route_heading}>
                    <small>{ locale.localize(words.route_intro) }</small>
                    { for [None, Some(Route::Inside), Some(Route::Outside)].map(choice) }
                </fieldset>
            </Opens>
        </form>
    }
}
