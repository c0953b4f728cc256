//! The link to these answers, to send to somebody.

use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::button::plain_button;
use crate::locale::Voice;

#[wasm_bindgen]
extern "C" {
    /// Caught, because a page without HTTPS has no clipboard, and a sandbox refuses it.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    async fn write_text(text: &str) -> Result<JsValue, JsValue>;
}

#[derive(PartialEq, Properties)]
pub(super) struct ShareLinkProps {
    pub(super) voice: Voice,
    /// The link to the answers of now.
    pub(super) link: String,
    /// Says to screen readers what happened.
    pub(super) on_say: Callback<String>,
}

#[derive(Clone, PartialEq)]
enum Step {
    Rest,
    Copied(String),
    ByHand,
}

/// "Copy the link", and the link itself where the browser does not let a page copy.
#[component]
pub(super) fn ShareLink(props: &ShareLinkProps) -> Html {
    let ShareLinkProps {
        voice,
        link,
        on_say,
    } = props;
    let words = voice.messages();
    let step = use_state_eq(|| Step::Rest);
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with(*step == Step::ByHand, move |by_hand| {
            if let Some(field) = field.cast::<HtmlInputElement>().filter(|_| *by_hand) {
                // A courtesy: the visitor can select it as well.
                let _ = field.focus();
                field.select();
            }
        });
    }
    let on_copy = {
        let (step, link, on_say) = (step.setter(), link.clone(), on_say.clone());
        Callback::from(move |_: MouseEvent| {
            let (step, link, on_say) = (step.clone(), link.clone(), on_say.clone());
            spawn_local(async move {
                if write_text(&link).await.is_ok() {
                    step.set(Step::Copied(link));
                    on_say.emit(words.link_copied.into());
                } else {
                    step.set(Step::ByHand);
                }
            });
        })
    };
    let copied = matches!(&*step, Step::Copied(copied) if copied == link);
    let label = if copied {
        words.link_copied
    } else {
        words.copy_link
    };
    html! {
        <div class="share">
            if *step == Step::ByHand {
                <label>
                    { voice.say(words.copy_by_hand) }
                    <input class="link" readonly=true value={link.clone()} ref={field} />
                </label>
            } else {
                { plain_button(label.into(), on_copy, NodeRef::default()) }
            }
            <small>{ words.link_note }</small>
        </div>
    }
}
