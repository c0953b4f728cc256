//! The link to these answers, to send to somebody.

use js_sys::{Object, Promise, Reflect};
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

    /// Caught, because an iframe may not open it.
    #[wasm_bindgen(catch, js_namespace = navigator)]
    fn share(what: &Object) -> Result<Promise, JsValue>;
}

/// Whether the device has a way of its own to send something to somebody.
fn has_sheet() -> bool {
    web_sys::window()
        .is_some_and(|window| property(&property(&window, "navigator"), "share").is_function())
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// What the user decided against: the sheet was closed again.
const CANCELLED: &str = "AbortError";

/// Copies a text, and hands over whether the browser let it.
#[cfg(feature = "report")]
pub(super) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    hand_over(text, false, Box::new(then));
}

/// Copies a text and hands over whether the browser let it; or sends it, a link, with the device's own
/// `sheet`, and copies it only where that fails. A sheet that is closed again says nothing, nor does one
/// that was used.
fn hand_over(text: &str, mut sheet: bool, then: Box<dyn FnOnce(bool)>) {
    // Begins at once: later the browser would no longer count it as what the visitor does.
    let mut doing = if sheet {
        let link = Object::new();
        // An object takes any property.
        let _ = Reflect::set(&link, &"url".into(), &text.into());
        share(&link)
    } else {
        write_text(text)
    };
    let text = text.to_owned();
    spawn_local(async move {
        loop {
            let done = match doing {
                Ok(promise) => JsFuture::from(promise).await,
                Err(error) => Err(error),
            };
            if !sheet {
                return then(done.is_ok());
            }
            let Err(error) = done else { return };
            if property(&error, "name").as_string().as_deref() == Some(CANCELLED) {
                return;
            }
            sheet = false;
            doing = write_text(&text);
        }
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
        let button = |label: &str, sheet: bool| {
            let (ratings, make, copying) = (ratings.clone(), make.clone(), copying.setter());
            let onclick = Callback::from(move |_: MouseEvent| {
                let (ratings, copying) = (ratings.clone(), copying.clone());
                let link = make.emit(ratings.clone());
                let then = move |copied| {
                    copying.set(if copied {
                        Copying::Done(ratings)
                    } else {
                        Copying::ByHand
                    });
                };
                hand_over(&link, sheet, Box::new(then));
            });
            plain_button(label.into(), onclick, NodeRef::default())
        };
        html! {
            <>
                if has_sheet() { { button(words.share, true) } }
                { button(label, false) }
            </>
        }
    };
    html! {
        <div class="share">
            { control }
            <small>{ words.link_note }</small>
        </div>
    }
}
