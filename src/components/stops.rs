//! The numbered stops of a slider: they take every tap and drag that is not on the thumb.
//!
//! The range under them takes no pointer but on its thumb: a swipe that starts on the track must
//! scroll the page and change nothing, and browsers rate such a swipe when the track is theirs.

use web_sys::Element;
use yew::prelude::*;

/// Pixels that a pointer moves sideways before a press becomes a drag.
const DRAG_FROM: i32 = 6;

/// A press on the stops, until it ends.
#[derive(Clone, Copy)]
struct Press {
    pointer: i32,
    from: i32,
    drags: bool,
}

/// One stop for each point, side by side and as wide as the track. `point` is the one shown; `on_rate` is called with a
/// completed tap or drag, `on_preview` with the point a drag is over, none when it was given up.
#[hook]
pub(super) fn use_stops(
    points: u8,
    point: Option<u8>,
    on_rate: &Callback<u8>,
    on_preview: &Callback<Option<u8>>,
) -> Html {
    let stops = use_node_ref();
    let press = use_mut_ref(|| None::<Press>);

    let on_click = {
        let (on_rate, stops) = (on_rate.clone(), stops.clone());
        Callback::from(move |event: MouseEvent| {
            if event.ctrl_key() || event.button() != 0 {
                return;
            }
            // A click made by a script or an assistive tool has no place: its stop tells.
            let named = (event.detail() == 0).then(|| point_of(&event)).flatten();
            if let Some(point) = named.or_else(|| point_at(&stops, event.client_x(), points)) {
                on_rate.emit(point);
            }
        })
    };
    let give_up = {
        let (press, stops, on_preview) = (press.clone(), stops.clone(), on_preview.clone());
        Callback::from(move |_: PointerEvent| {
            let Some(Press { pointer, .. }) = press.borrow_mut().take() else {
                return;
            };
            // What still had the pointer would get the next click, wherever that is.
            if let Some(stops) = stops.cast::<Element>() {
                let _ = stops.release_pointer_capture(pointer);
            }
            on_preview.emit(None);
        })
    };
    let on_down = {
        let (press, give_up) = (press.clone(), give_up.clone());
        Callback::from(move |event: PointerEvent| {
            if is_main(&event) {
                *press.borrow_mut() = Some(Press {
                    pointer: event.pointer_id(),
                    from: event.client_x(),
                    drags: false,
                });
            } else {
                give_up.emit(event);
            }
        })
    };
    let on_move = {
        let (press, stops, on_preview) = (press.clone(), stops.clone(), on_preview.clone());
        let give_up = give_up.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(mut now) = *press.borrow() else {
                return;
            };
            // It was released where nobody hears of it, or this is another finger.
            if event.buttons() & 1 == 0 || !event.is_primary() {
                return give_up.emit(event);
            }
            if !now.drags && (event.client_x() - now.from).abs() > DRAG_FROM {
                now.drags = true;
                *press.borrow_mut() = Some(now);
                // Without capture, a drag that leaves the track would hang.
                if let Some(stops) = stops.cast::<Element>() {
                    let _ = stops.set_pointer_capture(event.pointer_id());
                }
            }
            if now.drags {
                on_preview.emit(point_at(&stops, event.client_x(), points));
            }
        })
    };
    let on_up = {
        let (press, stops, on_rate) = (press.clone(), stops.clone(), on_rate.clone());
        let give_up = give_up.clone();
        Callback::from(move |event: PointerEvent| {
            let drags = press
                .borrow()
                .is_some_and(|press| press.drags && is_main(&event));
            match point_at(&stops, event.client_x(), points) {
                Some(point) if drags => {
                    press.take();
                    on_rate.emit(point);
                }
                _ => give_up.emit(event),
            }
        })
    };
    let stop = |at: u8| {
        let class = match point {
            Some(point) if at == point => "stop is-filled is-chosen",
            Some(point) if at < point => "stop is-filled",
            _ => "stop",
        };
        html! { <span ~className={class} data-point={at.to_string()}>{ at }</span> }
    };
    html! {
        <div class="stops" aria-hidden="true" ref={stops} onclick={on_click}
            onpointerdown={on_down} onpointermove={on_move} onpointerup={on_up}
            onpointercancel={give_up}>
            { for (1..=points).map(stop) }
        </div>
    }
}

/// Whether a press is the first finger's or the main button's; with Control that is the other one on a
/// Mac.
pub(super) fn is_main(event: &PointerEvent) -> bool {
    event.is_primary() && event.button() == 0 && !event.ctrl_key()
}

/// The stop under a place, 1..=`points`, each as wide as the others; the nearest one beside them.
fn point_at(stops: &NodeRef, client_x: i32, points: u8) -> Option<u8> {
    let place = stops.cast::<Element>()?.get_bounding_client_rect();
    let share = (f64::from(client_x) - place.left()) / place.width();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "in 0..points"
    )]
    let index = (share * f64::from(points)).clamp(0.0, f64::from(points - 1)) as u8;
    Some(index + 1)
}

fn point_of(event: &MouseEvent) -> Option<u8> {
    let stop = event
        .target_dyn_into::<Element>()?
        .closest("[data-point]")
        .ok()??;
    stop.get_attribute("data-point")?.parse().ok()
}
