//! The number, its band and the one sentence to remember.

use yew::prelude::*;

use super::ruler::ruler;
use crate::locale::Voice;
use crate::scoring::{Ratings, Score};
use crate::wording::{band_index, qualifiers};

/// Total, band, what qualifies it, the ruler and the meaning.
pub(super) fn total(voice: Voice, ratings: &Ratings, score: &Score) -> Html {
    let words = voice.messages();
    let instrument = ratings.instrument();
    let Some((total, band)) = score.total.zip(band_index(score)) else {
        return Html::default();
    };
    let text = &(instrument.texts)(voice.lang).bands[band];
    let qualifiers = qualifiers(voice, score);
    html! {
        <div class="total">
            <p class="total-line" part="total">
                <span class="total-number">{ total }</span>
                <span class="total-of">{ words.of_hundred }</span>
                <span class="total-band">{ text.name }</span>
            </p>
            if !qualifiers.is_empty() {
                <ul class="badges">
                    { for qualifiers.iter().map(|word| html! { <li class="badge">{ word }</li> }) }
                </ul>
            }
            { ruler(voice, instrument, total, band, score.range) }
            <p class="total-meaning">{ voice.say_by_mode(&text.meaning) }</p>
            if let Some((low, high)) = score.range.filter(|_| score.provisional) {
                <p class="total-range">{ (words.range)(low, high) }</p>
            }
        </div>
    }
}
