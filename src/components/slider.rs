//! A native range with a look of its own, that knows "no answer yet".

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::focus::focus;
use super::keys::rated;
use super::stops::{is_main, use_stops};
use sales_leader_scorecard_core::instrument::{ItemKey, Scale};
use sales_leader_scorecard_core::state::Action;

/// What a slider is of, and who hears of it.
pub(super) struct SliderOf {
    /// The key of the item.
    pub(super) name: ItemKey,
    pub(super) scale: Scale,
    /// The committed rating.
    pub(super) rating: Option<u8>,
    /// The point shown: the rating, or the one a drag is over.
    pub(super) point: Option<u8>,
    pub(super) value_text: String,
    pub(super) labelled_by: String,
    pub(super) described_by: String,
    pub(super) input: NodeRef,
    /// A key, before the browser acts on it.
    pub(super) on_key: Callback<KeyboardEvent>,
    /// A completed tap, drag or key.
    pub(super) on_action: Callback<Action>,
    /// The point a drag is over; none when it was given up.
    pub(super) on_preview: Callback<Option<u8>>,
}

/// The slider of one item. It is no component of its own, as it changes with every change of its item: a widget has ten
/// and more.
#[hook]
pub(super) fn use_slider(of: SliderOf) -> Html {
    let SliderOf {
        name,
        scale,
        rating,
        point,
        value_text,
        labelled_by,
        described_by,
        input,
        on_key,
        on_action,
        on_preview,
    } = of;
    let (points, resting) = (scale.points, scale.middle());
    // Whether the thumb is between a press and its end.
    let held = use_mut_ref(|| false);

    let rate = move |point: u8| on_action.emit(rated(name, scale, point));
    // Firefox also tells of a drag that it gives up, with the point of before: that is no answer unless
    // one was `meant`.
    let answer = {
        let (rate, input) = (rate.clone(), input.clone());
        move |meant: bool| {
            let before = rating.unwrap_or(resting);
            if let Some(point) = value(&input).filter(|point| meant || *point != before) {
                rate(point);
            }
        }
    };
    let on_stop = {
        let input = input.clone();
        Callback::from(move |point| {
            rate(point);
            focus(&input);
        })
    };
    let on_release = {
        let (held, answer) = (held.clone(), answer.clone());
        Callback::from(move |event: PointerEvent| {
            // No change is told of where nothing moved.
            if is_main(&event) && held.replace(false) {
                answer(true);
            }
        })
    };
    let give_up = {
        let (held, input, on_preview) = (held.clone(), input.clone(), on_preview.clone());
        Callback::from(move |_: PointerEvent| {
            if !held.replace(false) {
                return;
            }
            if let Some(input) = input.cast::<HtmlInputElement>() {
                // The browser's own thumb would follow a pointer for as long as nobody tells it of a
                // release. One that is made anew follows none.
                input.set_type("text");
                input.set_type("range");
                // The browser may have moved the thumb before it took the touch for a scroll.
                input.set_value(&rating.unwrap_or(resting).to_string());
            }
            on_preview.emit(None);
        })
    };
    let on_press = {
        let (held, give_up) = (held.clone(), give_up.clone());
        Callback::from(move |event: PointerEvent| {
            if is_main(&event) {
                *held.borrow_mut() = true;
            } else {
                give_up.emit(event);
            }
        })
    };
    let on_input = {
        let (held, input, on_preview) = (held.clone(), input.clone(), on_preview.clone());
        let answer = answer.clone();
        Callback::from(move |_: InputEvent| {
            // Only a drag has steps in between; a key or an assistive tool commits each one.
            if *held.borrow() {
                on_preview.emit(value(&input));
            } else {
                answer(false);
            }
        })
    };
    let on_change = {
        let answer = answer.clone();
        Callback::from(move |_: Event| answer(held.replace(false)))
    };
    let on_click = Callback::from(move |event: MouseEvent| {
        // Made by a script or an assistive tool. The click of a pointer comes after its release, or after
        // a press that was given up.
        if event.detail() == 0 {
            answer(true);
        }
    });
    let stops = use_stops(points, point, &on_stop, &on_preview);
    html! {
        <div class="slider" data-points={points.to_string()}>
            { stops }
            <input type="range" part="slider" class="range" ref={input} name={name.as_str()}
                min="1" max={points.to_string()} step="1" autocomplete="off"
                value={point.unwrap_or(resting).to_string()}
                aria-labelledby={labelled_by} aria-describedby={described_by}
                aria-valuetext={value_text}
                onpointerdown={on_press} onpointerup={on_release}
                onpointercancel={give_up} oninput={on_input} onchange={on_change}
                onclick={on_click} onkeydown={on_key} />
        </div>
    }
}

fn value(input: &NodeRef) -> Option<u8> {
    input.cast::<HtmlInputElement>()?.value().parse().ok()
}
