//! What the keyboard does on an item.

use web_sys::Element;
use yew::prelude::*;

use super::focus::focus;
use sales_leader_scorecard_core::instrument::{ItemKey, Scale};
use sales_leader_scorecard_core::scoring::Answer;
use sales_leader_scorecard_core::state::Action;

/// Answers to keys on the slider of an item, and to those on its heading that scroll no page; from there the
/// focus goes on to the slider. Enter is `on_enter`, where there is one.
pub(super) fn on_key(
    item: ItemKey,
    rating: Option<u8>,
    scale: Scale,
    input: NodeRef,
    on_action: Callback<Action>,
    on_enter: Option<Callback<()>>,
) -> Callback<KeyboardEvent> {
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
        if let (Some(on_enter), "Enter") = (&on_enter, key) {
            // A key that is held would run through all questions.
            if !event.repeat() {
                on_enter.emit(());
            }
        } else {
            let target = event.target_dyn_into::<Element>();
            let on_slider = target.is_some_and(|target| target.has_attribute("type"));
            let scrolls =
                !on_slider && matches!(key, "ArrowUp" | "ArrowDown" | "Home" | "End" | " ");
            let action = action_of(key, item, rating, scale).filter(|_| !scrolls);
            let Some(action) = action else { return };
            on_action.emit(action);
            focus(&input);
        }
        event.prevent_default();
    })
}

/// The answer with a point.
pub(super) fn rated(item: ItemKey, scale: Scale, point: u8) -> Action {
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
