//! The link to these answers, to send to somebody.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::button::plain_button;
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::Ratings;

#[wasm_bindgen]
extern "C" {
    /// Caught, because a page without HTTPS has no clipboard, and a sandbox refuses it.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

/// Copies a text, and hands over whether the browser let it.
pub(super) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    // Begins at once: later the browser would no longer count it as what the visitor does.
    let writing = write_text(text);
    spawn_local(async move {
        then(match writing {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        });
    });
}

/// What became of the last request to copy.
#[derive(Clone, PartialEq)]
pub(super) enum Copying {
    /// There was none.
    None,
    /// The link to these answers was copied.
    Done(Ratings),
    /// The browser refused: the link is shown.
    ByHand,
}

impl Copying {
    /// Whether the link to these answers was copied.
    pub(super) fn is_done(&self, ratings: &Ratings) -> bool {
        matches!(self, Self::Done(copied) if copied == ratings)
    }
}

/// "Copy the link" that `make` makes of the answers, and the link itself where the browser does not
/// let a page copy.
pub(super) fn share_link(
    locale: Locale,
    ratings: &Ratings,
    make: &Callback<Ratings, String>,
    copying: &UseStateHandle<Copying>,
) -> Html {
    let words = locale.messages();
    let control = if **copying == Copying::ByHand {
        let onfocus =
            |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
        html! {
            <label>
                { locale.localize(words.copy_by_hand) }
                <input class="link" readonly=true value={make.emit(ratings.clone())} {onfocus} />
            </label>
        }
    } else {
        let label = if copying.is_done(ratings) {
            words.link_copied
        } else {
            words.copy_link
        };
        let (ratings, make, copying) = (ratings.clone(), make.clone(), copying.setter());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (ratings, copying) = (ratings.clone(), copying.clone());
            let link = make.emit(ratings.clone());
            copy(&link, move |copied| {
                copying.set(if copied {
                    Copying::Done(ratings)
                } else {
                    Copying::ByHand
                });
            });
        });
        plain_button(label.into(), onclick, NodeRef::default())
    };
    html! {
        <div class="share">
            { control }
            <small>{ words.link_note }</small>
        </div>
    }
}
