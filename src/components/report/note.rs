//! The note of one item, closed until somebody wants it.

use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, ScrollLogicalPosition};
use yew::prelude::*;

use super::fields::lacking;
use crate::components::focus::{focus_element, scroll_to};
use crate::on_demand::NoteParts;
use sales_leader_scorecard_core::instrument::ItemKey;
use sales_leader_scorecard_core::locale::{Locale, Mode};
use sales_leader_scorecard_core::notes::{Evidence, NOTE_LENGTH, Note, NotesChange};
use sales_leader_scorecard_core::report::report_words;
use sales_leader_scorecard_core::state::Action;

/// The note of one item, and who hears of a change.
#[derive(Clone, PartialEq)]
pub(crate) struct ItemNote {
    pub(super) note: Note,
    /// Whether it stands beside a rating.
    pub(super) rated: bool,
    /// Another number opens the note.
    pub(super) open: Option<u32>,
    pub(super) on_action: Callback<Action>,
}

#[hook]
pub(crate) fn use_note(
    locale: Locale,
    item: ItemKey,
    name: &'static str,
    scope: &AttrValue,
    note: Option<&ItemNote>,
) -> NoteParts {
    let open = use_state_eq(|| false);
    let field = use_node_ref();
    let wanted = use_mut_ref(|| false);
    {
        let (open, wanted) = (open.setter(), wanted.clone());
        use_effect_with(note.and_then(|note| note.open), move |asked| {
            if asked.is_some() {
                *wanted.borrow_mut() = true;
                open.set(true);
            }
        });
    }
    {
        let (field, wanted) = (field.clone(), wanted.clone());
        use_effect_with(*open, move |open| {
            if let (true, Some(field)) = (*open && wanted.replace(false), field.cast::<Element>()) {
                focus_element(&field);
                scroll_to(&field, ScrollLogicalPosition::Nearest);
            }
        });
    }
    // Beside no rating: a note that is there, or was when it was last drawn. Emptying it must not
    // take away the field that is typed in.
    let alone = use_mut_ref(|| false);
    let has_note = note.is_some_and(|note| note.note != Note::default());
    let rated = note.is_some_and(|note| note.rated);
    let alone = {
        let mut alone = alone.borrow_mut();
        *alone = !rated && (has_note || *alone && note.is_some());
        *alone
    };
    let Some(note) = note.filter(|_| rated || alone) else {
        return NoteParts::default();
    };
    let label = locale.messages().note.of(locale.mode);
    let id = format!("{scope}-{item}-note");
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| {
            *wanted.borrow_mut() = !*open;
            open.set(!*open);
        })
    };
    NoteParts {
        action: html! {
            <button type="button" class={classes!("quiet", has_note.then_some("has-note"))}
                aria-expanded={open.to_string()} aria-controls={open.then(|| id.clone())}
                aria-label={format!("{label}: {name}")} onclick={toggle}>{ label }</button>
        },
        panel: html! {
            if *open { { panel(locale, item, name, &id, note, &field) } }
        },
    }
}

fn panel(
    locale: Locale,
    item: ItemKey,
    name: &'static str,
    id: &str,
    kept: &ItemNote,
    field: &NodeRef,
) -> Html {
    let words = report_words(locale.lang);
    let ItemNote {
        note, on_action, ..
    } = kept;
    let oninput = on_action.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        Action::Note(NotesChange::Text(item, text))
    });
    let box_of = |kind: &Evidence| {
        let kind = *kind;
        let checked = note.evidence.contains(&kind);
        let ticked = on_action.reform(move |event: Event| {
            let holds = event.target_unchecked_into::<HtmlInputElement>().checked();
            Action::Note(NotesChange::Evidence(item, kind, holds))
        });
        html! {
            <label class="choice">
                <input type="checkbox" {checked} onchange={ticked} />
                { words.evidence_kinds.of(kind) }
            </label>
        }
    };
    html! {
        <div class="note-panel" id={id.to_owned()} role="group" aria-label={format!("{}: {name}", words.note)}>
            if locale.mode == Mode::Candidate {
                <fieldset>
                    <legend>{ words.evidence }</legend>
                    { for Evidence::ALL.iter().map(box_of) }
                    if note.evidence.is_empty() {
                        <small>{ words.impression_only }</small>
                    }
                </fieldset>
            }
            <label>
                { words.note }
                <textarea rows="3" maxlength={NOTE_LENGTH.to_string()} value={note.text.clone()}
                    aria-describedby={format!("{id}-hint")} {oninput} ref={field} />
            </label>
            <div id={format!("{id}-hint")}>
                <small>{ locale.localize_by_mode(&words.note_hint) }</small>
                { lacking(locale, &note.text) }
            </div>
        </div>
    }
}
