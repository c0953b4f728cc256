//! How far the visitor is, and the way on.

use yew::prelude::*;

use super::button::plain_button;
use super::gliding::gliding;
use super::place::{Place, is_untouched};
use super::settings::Layout;
use sales_leader_scorecard_core::card::{Card, progress_parts};
use sales_leader_scorecard_core::instrument::{InstrumentText, ItemKey, Scale};
use sales_leader_scorecard_core::locale::Locale;
use sales_leader_scorecard_core::scoring::Answer;

/// Where the visitor is, and who has them go elsewhere.
pub(super) struct Ways<'a> {
    pub(super) layout: Layout,
    pub(super) place: Place,
    /// What the questions are called.
    pub(super) text: &'a InstrumentText,
    pub(super) go: &'a Callback<Place>,
}

/// A bar with one segment a question, the figures, and the way on: in a list to the next open question,
/// in steps to the next one, to the one before it and, by their segments, to all others. Where there is
/// none it is the way to the result.
pub(super) fn progress(
    locale: Locale,
    scale: Scale,
    asked: &[(ItemKey, Answer)],
    card: &Card,
    ways: &Ways<'_>,
) -> Html {
    let words = locale.messages();
    let Ways {
        layout,
        place,
        text: questions,
        go,
    } = *ways;
    let steps = layout == Layout::Steps;
    // The segments show what is marked too, where there is no room to say it.
    let [answered, marked] = progress_parts(locale, asked);
    let text = [&*answered, &marked].concat();
    let rated = asked.iter().filter(|(_, answer)| answer.rating().is_some());
    let rated = rated.count();
    let score = &card.score;
    let to = |there: Place| go.reform(move |_: MouseEvent| there);

    let segment = |(index, (key, answer)): (usize, &(ItemKey, Answer))| {
        let (class, said) = match answer {
            Answer::Rated(rating) => (
                "segment is-rated",
                words.rating_of(&rating.get().to_string(), scale.points),
            ),
            Answer::NotObserved => (
                "segment is-not-observed",
                locale.localize_by_mode(&words.mark_not_observed),
            ),
            Answer::Unanswered => ("segment", words.unanswered.into()),
        };
        let segment = html! { <span ~className={class}></span> };
        if !steps {
            return segment;
        }
        let [question, _] = words.profile_columns;
        let there = Place::Question(index);
        html! {
            <button type="button" class="quiet step" onclick={to(there)}
                aria-label={format!("{question} {}: {}, {said}", index + 1, questions.name(*key))}
                aria-current={(there == place).then_some("step")}>
                { segment }
            </button>
        }
    };
    let next = place.next(layout, asked);
    let onward = match next {
        Place::Result => words.to_result,
        // Back to what was passed over.
        Place::Question(0) => words.next,
        Place::Question(_) if steps => words.onward,
        Place::Question(_) => words.next,
    };
    let is_jump = !steps && next != Place::Result;
    let bar = |value: String| (!steps).then_some(value);
    let segments = html! {
        <div class="segments" role={if steps { "group" } else { "progressbar" }}
            aria-label={words.progress} aria-valuemin={bar("0".into())}
            aria-valuemax={bar(asked.len().to_string())} aria-valuenow={bar(rated.to_string())}
            aria-valuetext={bar(text.clone())}>
            { for asked.iter().enumerate().map(segment) }
        </div>
    };
    // In steps they are a button each: the way on comes before them.
    let (segments, all_steps) = if steps {
        (Html::default(), segments)
    } else {
        (segments, Html::default())
    };
    html! {
        <div class="progress" part="progress">
            { segments }
            if !steps { { gliding(locale) } }
            <p class="progress-words" aria-hidden="true">
                <span>{ answered } <span class="progress-marks">{ marked }</span></span>
                if let Some(total) = score.total {
                    <span class="progress-total">
                        { words.total } { " " } <b>{ total }</b>
                        if score.provisional && !score.complete {
                            { " " } <small>{ words.provisional }</small>
                        }
                    </span>
                }
            </p>
            if let (true, Place::Question(number @ 1..)) = (steps, place) {
                { plain_button(words.back.into(), to(Place::Question(number - 1)), NodeRef::default()) }
            }
            // A list that is untouched begins right above.
            if !is_jump || !is_untouched(asked) {
                <button type="button" ~className={if is_jump { "button is-plain" } else { "button" }}
                    part="button" aria-keyshortcuts={steps.then_some("Enter")}
                    onclick={to(next)}>{ onward }</button>
            }
            { all_steps }
        </div>
    }
}
