//! A native range with a look of its own, that knows "no answer yet".

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::focus::focus;
use super::stops::Stops;
use crate::instrument::Scale;
use crate::scoring::{Answer, Rating};

#[derive(PartialEq, Properties)]
pub(super) struct SliderProps {
    pub(super) name: &'static str,
    pub(super) scale: Scale,
    /// The committed rating.
    pub(super) rating: Option<u8>,
    /// The point shown: the rating, or the one a drag is over.
    pub(super) point: Option<u8>,
    pub(super) value_text: String,
    pub(super) labelled_by: String,
    pub(super) described_by: String,
    pub(super) input: NodeRef,
    /// A completed tap, drag or key.
    pub(super) on_answer: Callback<Answer>,
    /// The point a drag is over; none when it was given up.
    pub(super) on_preview: Callback<Option<u8>>,
}

/// The thumb between a press and its end.
#[derive(Clone, Copy, PartialEq)]
enum Thumb {
    Free,
    Pressed,
    Dragged,
}

/// The rating that the next key starts from.
///
/// Keys can come faster than the view is drawn: a handler that took the rating from the last
/// drawing would lose steps.
struct Latest {
    seen: Option<u8>,
    rating: Option<u8>,
}

/// The slider of one item.
#[component]
pub(super) fn Slider(props: &SliderProps) -> Html {
    let SliderProps {
        scale,
        rating,
        point,
        input,
        on_answer,
        on_preview,
        ..
    } = props;
    let (scale, rating) = (*scale, *rating);
    let (points, resting) = (scale.points, scale.middle());
    let thumb = use_mut_ref(|| Thumb::Free);
    let latest = use_mut_ref(|| Latest {
        seen: rating,
        rating,
    });
    if latest.borrow().seen != rating {
        *latest.borrow_mut() = Latest {
            seen: rating,
            rating,
        };
    }

    let answer = {
        let (latest, on_answer) = (latest.clone(), on_answer.clone());
        move |point: Option<u8>| {
            let answer = point.and_then(|point| scale.rating(point));
            latest.borrow_mut().rating = answer.map(Rating::get);
            on_answer.emit(answer.map_or(Answer::Unanswered, Answer::Rated));
        }
    };
    let answer_with_thumb = {
        let (answer, input) = (answer.clone(), input.clone());
        move || {
            if let Some(point) = value(&input) {
                answer(Some(point));
            }
        }
    };
    let on_stop = {
        let (answer, input) = (answer.clone(), input.clone());
        Callback::from(move |point| {
            answer(Some(point));
            focus(&input);
        })
    };
    let on_press = {
        let thumb = thumb.clone();
        Callback::from(move |_: PointerEvent| *thumb.borrow_mut() = Thumb::Pressed)
    };
    let on_release = {
        let (thumb, answer_with_thumb) = (thumb.clone(), answer_with_thumb.clone());
        Callback::from(move |_: PointerEvent| {
            // A tap by touch fires no click on a range, and no change where nothing moved.
            if thumb.replace(Thumb::Free) == Thumb::Pressed {
                answer_with_thumb();
            }
        })
    };
    let on_cancel = {
        let (thumb, input, on_preview) = (thumb.clone(), input.clone(), on_preview.clone());
        Callback::from(move |_: PointerEvent| {
            *thumb.borrow_mut() = Thumb::Free;
            // The browser may have moved the thumb before it took the touch for a scroll.
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.set_value(&rating.unwrap_or(resting).to_string());
            }
            on_preview.emit(None);
        })
    };
    let on_input = {
        let (thumb, input, on_preview) = (thumb.clone(), input.clone(), on_preview.clone());
        let answer_with_thumb = answer_with_thumb.clone();
        Callback::from(move |_: InputEvent| {
            // Only a drag has steps in between; a key or an assistive tool commits each one.
            if *thumb.borrow() == Thumb::Free {
                answer_with_thumb();
            } else {
                *thumb.borrow_mut() = Thumb::Dragged;
                on_preview.emit(value(&input));
            }
        })
    };
    let on_change = {
        let answer_with_thumb = answer_with_thumb.clone();
        Callback::from(move |_: Event| {
            *thumb.borrow_mut() = Thumb::Free;
            answer_with_thumb();
        })
    };
    let on_click = Callback::from(move |_: MouseEvent| answer_with_thumb());
    let on_key = Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let rating = latest.borrow().rating;
        match stroke(&event.key(), rating, resting, points) {
            Some(Stroke::Rate(point)) => answer(Some(point)),
            Some(Stroke::Clear) => answer(None),
            None => return,
        }
        event.prevent_default();
    });

    html! {
        <div class="slider">
            <Stops {points} {point} on_rate={on_stop} on_preview={on_preview.clone()} />
            <input type="range" part="slider" class="range" ref={input.clone()} name={props.name}
                min="1" max={points.to_string()} step="1" autocomplete="off"
                value={point.unwrap_or(resting).to_string()}
                aria-labelledby={props.labelled_by.clone()}
                aria-describedby={props.described_by.clone()}
                aria-valuetext={props.value_text.clone()}
                onpointerdown={on_press} onpointerup={on_release}
                onpointercancel={on_cancel} oninput={on_input} onchange={on_change}
                onclick={on_click} onkeydown={on_key} />
        </div>
    }
}

fn value(input: &NodeRef) -> Option<u8> {
    input.cast::<HtmlInputElement>()?.value().parse().ok()
}

/// What a key does on a slider.
#[derive(Debug, PartialEq)]
enum Stroke {
    Rate(u8),
    Clear,
}

/// The meaning of a key, from the rating or, without one, from where the thumb rests.
///
/// Enter and the space bar answer with the resting point; every other key is the browser's.
fn stroke(key: &str, rating: Option<u8>, resting: u8, points: u8) -> Option<Stroke> {
    let at = rating.unwrap_or(resting);
    let point = match key {
        "ArrowRight" | "ArrowUp" => (at + 1).min(points),
        "ArrowLeft" | "ArrowDown" => (at - 1).max(1),
        "Home" => 1,
        "End" => points,
        "Enter" | " " if rating.is_none() => at,
        "Delete" | "Backspace" => return Some(Stroke::Clear),
        _ => key
            .parse()
            .ok()
            .filter(|point| (1..=points).contains(point))?,
    };
    Some(Stroke::Rate(point))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_rate_clear_or_stay_with_the_browser() {
        let cases = [
            ("3", None, Some(Stroke::Rate(3))),
            ("8", None, None),
            ("0", Some(5), None),
            ("ArrowRight", Some(7), Some(Stroke::Rate(7))),
            ("ArrowDown", Some(1), Some(Stroke::Rate(1))),
            // From the resting thumb a step counts as on any other slider.
            ("ArrowLeft", None, Some(Stroke::Rate(3))),
            ("Home", Some(4), Some(Stroke::Rate(1))),
            ("End", None, Some(Stroke::Rate(7))),
            // The resting point itself can be had without moving the thumb.
            (" ", None, Some(Stroke::Rate(4))),
            ("Enter", Some(2), None),
            ("Backspace", Some(2), Some(Stroke::Clear)),
            ("Tab", Some(2), None),
            ("a", None, None),
        ];
        for (key, rating, expected) in cases {
            assert_eq!(stroke(key, rating, 4, 7), expected, "{key:?} on {rating:?}");
        }
    }
}
