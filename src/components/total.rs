//! The number, its band and the one sentence to remember.

use yew::prelude::*;

use super::ruler::ruler;
use crate::instrument::BandText;
use crate::locale::Voice;
use crate::scoring::{Ratings, Score};

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

/// Where the band of the total stands among the bands.
fn band_index(score: &Score) -> Option<usize> {
    let band = score.band?;
    score
        .instrument
        .bands
        .iter()
        .position(|other| other == band)
}

/// What the total must be read with: provisional or based on fewer items, and reservation.
fn qualifiers(voice: Voice, score: &Score) -> Vec<String> {
    let words = voice.messages();
    let mut qualifiers = Vec::new();
    if score.provisional && score.complete {
        qualifiers.push((words.based_on)(score.answered, score.items));
    } else if score.provisional {
        qualifiers.push(words.provisional.into());
    }
    if score.reserved {
        qualifiers.push(words.reserved.into());
    }
    qualifiers
}

/// The total with its band and qualifiers as one spoken line; none while there is no total.
pub(super) fn total_words(voice: Voice, bands: &[BandText], score: &Score) -> Option<String> {
    let words = voice.messages();
    let (total, band) = score.total.zip(band_index(score))?;
    let mut line = format!(
        "{} {total} {}: {}",
        words.total, words.of_hundred, bands[band].name
    );
    for qualifier in qualifiers(voice, score) {
        line += ", ";
        line += &qualifier;
    }
    Some(line)
}
