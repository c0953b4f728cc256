//! A native range with a look of its own, that knows "no answer yet".

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::focus::focus;
use super::stops::{Stops, is_main};
use sales_leader_scorecard_core::instrument::{ItemKey, Scale};
use sales_leader_scorecard_core::scoring::Answer;
use sales_leader_scorecard_core::state::Action;

#[derive(PartialEq, Properties)]
pub(super) struct SliderProps {
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
    /// A completed tap, drag or key.
    pub(super) on_action: Callback<Action>,
    /// The point a drag is over; none when it was given up.
    pub(super) on_preview: Callback<Option<u8>>,
}

/// The slider of one item.
#[component]
pub(super) fn Slider(props: &SliderProps) -> Html {
    let SliderProps {
        name,
        scale,
        rating,
        point,
        input,
        on_action,
        on_preview,
        ..
    } = props;
    let (name, scale, rating) = (*name, *scale, *rating);
    let (points, resting) = (scale.points, scale.middle());
    // Whether the thumb is between a press and its end.
    let held = use_mut_ref(|| false);

    let rate = {
        let on_action = on_action.clone();
        move |point: u8| on_action.emit(rated(name, scale, point))
    };
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
    let on_key = {
        let on_action = on_action.clone();
        Callback::from(move |event: KeyboardEvent| {
            let holds = |modifier: &&str| event.get_modifier_state(modifier);
            if ["Control", "Alt", "Meta"].iter().any(holds) {
                return;
            }
            let (key, code) = (event.key(), event.code());
            let key = if ["Shift", "AltGraph"].iter().any(holds) {
                &key
            } else {
                meant(&key, &code)
            };
            if let Some(action) = action_of(key, name, rating, scale) {
                on_action.emit(action);
                event.prevent_default();
            }
        })
    };

    html! {
        <div class="slider" data-points={points.to_string()}>
            <Stops {points} {point} on_rate={on_stop} on_preview={on_preview.clone()} />
            <input type="range" part="slider" class="range" ref={input.clone()} name={name.as_str()}
                min="1" max={points.to_string()} step="1" autocomplete="off"
                value={point.unwrap_or(resting).to_string()}
                aria-labelledby={props.labelled_by.clone()}
                aria-describedby={props.described_by.clone()}
                aria-valuetext={props.value_text.clone()}
                onpointerdown={on_press} onpointerup={on_release}
                onpointercancel={give_up} oninput={on_input} onchange={on_change}
                onclick={on_click} onkeydown={on_key} />
        </div>
    }
}

fn value(input: &NodeRef) -> Option<u8> {
    input.cast::<HtmlInputElement>()?.value().parse().ok()
}

fn rated(item: ItemKey, scale: Scale, point: u8) -> Action {
    let rating = scale.rating(point);
    Action::Answer(item, rating.map_or(Answer::Unanswered, Answer::Rated))
}

/// The digit that stands on a key in the place of one, where its character is none (French and Czech
/// keyboards have their digits under Shift, others write them in another script), or else the key.
fn meant<'a>(key: &'a str, code: &'a str) -> &'a str {
    let written_otherwise = |_: &&str| !key.is_ascii();
    let place = code.strip_prefix("Digit");
    // Without NumLock these keys are arrows and the like.
    let place = place.or_else(|| code.strip_prefix("Numpad").filter(written_otherwise));
    place.filter(|_| key.parse::<u8>().is_err()).unwrap_or(key)
}

/// What a key does on the slider of an item.
///
/// Enter and the space bar answer with the resting point; every other key is the browser's.
fn action_of(key: &str, item: ItemKey, rating: Option<u8>, scale: Scale) -> Option<Action> {
    Some(match key {
        "ArrowRight" | "ArrowUp" => Action::Step(item, 1),
        "ArrowLeft" | "ArrowDown" => Action::Step(item, -1),
        "Home" => rated(item, scale, 1),
        "End" => rated(item, scale, scale.points),
        "Enter" | " " if rating.is_none() => Action::Step(item, 0),
        "Delete" | "Backspace" => Action::Answer(item, Answer::Unanswered),
        _ => {
            let point = key.parse().ok();
            rated(
                item,
                scale,
                point.filter(|point| (1..=scale.points).contains(point))?,
            )
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sales_leader_scorecard_core::instrument::SALES_LEADER;
    use sales_leader_scorecard_core::scoring::{Rating, Ratings};
    use sales_leader_scorecard_core::state::State;

    const KEY: &str = "coaching";

    /// The rating after a key, 0 for none; nothing for a key of the browser's.
    fn after(key: &str, rating: Option<u8>) -> Option<u8> {
        let empty = Ratings::new(&SALES_LEADER);
        let ratings = rating.map_or(empty.clone(), |point| empty.rate(KEY, point).unwrap());
        let state = State::new(ratings.into(), None);
        let item = SALES_LEADER.key(KEY)?;
        let action = action_of(key, item, rating, SALES_LEADER.scale)?;
        let state = state.apply(action).map_or(state, |(next, _)| next);
        let rating = state.ratings().get(KEY).and_then(Answer::rating);
        Some(rating.map_or(0, Rating::get))
    }

    #[test]
    fn a_key_in_the_place_of_a_digit_is_that_digit() {
        let cases = [
            // A French keyboard, a Czech one, a Persian one with its block of figures.
            ("&", "Digit1", "1"),
            ("é", "Digit2", "2"),
            ("ž", "Digit6", "6"),
            ("۴", "Digit4", "4"),
            ("۷", "Numpad7", "7"),
            // A digit is itself, wherever it stands.
            ("3", "Digit5", "3"),
            ("3", "KeyA", "3"),
            ("5", "Numpad5", "5"),
            // Without NumLock.
            ("End", "Numpad1", "End"),
            ("PageDown", "Numpad3", "PageDown"),
            ("Clear", "Numpad5", "Clear"),
            ("+", "NumpadAdd", "+"),
            ("a", "KeyQ", "a"),
            ("ArrowUp", "ArrowUp", "ArrowUp"),
        ];
        for (key, code, expected) in cases {
            assert_eq!(meant(key, code), expected, "{key:?} at {code}");
        }
    }

    #[test]
    fn keys_rate_clear_or_stay_with_the_browser() {
        let cases = [
            ("3", None, Some(3)),
            ("8", None, None),
            ("0", Some(5), None),
            ("ArrowRight", Some(7), Some(7)),
            ("ArrowDown", Some(1), Some(1)),
            // From the resting thumb a step counts as on any other slider.
            ("ArrowLeft", None, Some(3)),
            ("Home", Some(4), Some(1)),
            ("End", None, Some(7)),
            // The resting point itself can be had without moving the thumb.
            (" ", None, Some(4)),
            ("Enter", Some(2), None),
            ("Backspace", Some(2), Some(0)),
            ("Tab", Some(2), None),
            ("a", None, None),
        ];
        for (key, rating, expected) in cases {
            assert_eq!(after(key, rating), expected, "{key:?} on {rating:?}");
        }
    }
}
