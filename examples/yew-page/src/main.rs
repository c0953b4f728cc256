//! The scorecard inside a Yew page: a language switch above it, its total below it.
//!
//! Run it with `trunk serve` in this folder. No custom element and no `embed.js` are involved:
//! [`Scorecard`] is a component like any other.

use sales_leader_scorecard::components::Scorecard;
use sales_leader_scorecard::locale::Lang;
use sales_leader_scorecard::scoring::score;
use sales_leader_scorecard::state::Change;
use yew::prelude::*;

/// A page that owns the language and listens to the scorecard.
#[component]
fn Page() -> Html {
    let lang = use_state(|| Lang::En);
    let total = use_state(|| None);

    // Called once for every change that the visitor completes. The score is derived from the
    // ratings, so the page need not keep a copy of them.
    let on_change = {
        let total = total.setter();
        use_callback((), move |change: Change, ()| {
            total.set(score(&change.ratings).total);
        })
    };
    let choice = |name: &'static str, choice: Lang| {
        let onclick = {
            let lang = lang.setter();
            move |_: MouseEvent| lang.set(choice)
        };
        let pressed = (*lang == choice).to_string();
        html! {
            <button type="button" lang={choice.tag()} aria-pressed={pressed} {onclick}>
                { name }
            </button>
        }
    };
    let (heading, none_yet, total_is) = match *lang {
        Lang::Nl => (
            "Leidinggeven in sales",
            "Nog geen totaal.",
            "De pagina weet: ",
        ),
        _ => ("Leading in sales", "No total yet.", "The page knows: "),
    };

    html! {
        <main lang={lang.tag()}>
            <h1>{ heading }</h1>
            <p>{ choice("English", Lang::En) }{ " " }{ choice("Nederlands", Lang::Nl) }</p>
            // A change of language keeps every answer.
            <Scorecard lang={*lang} {on_change} />
            <p>
                if let Some(total) = *total {
                    { total_is }<output>{ total }</output>
                } else {
                    { none_yet }
                }
            </p>
        </main>
    }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}
