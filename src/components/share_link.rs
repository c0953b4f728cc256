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

/// What became of the last wish to copy.
#[derive(Clone, PartialEq)]
pub(super) enum Copying {
    /// There was none.
    None,
    /// This link was copied.
    Done(String),
    /// The browser refused: the link is shown.
    ByHand,
}

/// "Copy the link", and the link itself where the browser does not let a page copy.
pub(super) fn share_link(voice: Voice, link: String, copying: &UseStateHandle<Copying>) -> Html {
    let words = voice.messages();
    let copy = if **copying == Copying::ByHand {
        let onfocus =
            |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
        html! {
            <label>
                { voice.say(words.copy_by_hand) }
                <input class="link" readonly=true value={link} {onfocus} />
            </label>
        }
    } else {
        let copied = matches!(&**copying, Copying::Done(copied) if *copied == link);
        let label = if copied {
            words.link_copied
        } else {
            words.copy_link
        };
        let copying = copying.setter();
        let onclick = Callback::from(move |_: MouseEvent| {
            let (copying, link) = (copying.clone(), link.clone());
            spawn_local(async move {
                copying.set(match write_text(&link).await {
                    Ok(_) => Copying::Done(link),
                    Err(_) => Copying::ByHand,
                });
            });
        });
        plain_button(label.into(), onclick, NodeRef::default())
    };
    html! {
        <div class="share">
            { copy }
            <small>{ words.link_note }</small>
        </div>
    }
}
