//! All answers as a star: an axis for each item, the first one upwards, the others clockwise.

use js_sys::Math;
use yew::prelude::*;

use sales_leader_scorecard_core::instrument::Item;
use sales_leader_scorecard_core::scoring::Ratings;

/// Units from the centre to the highest point of the scale. Whole units keep the code for printing
/// fractions out of the program.
const RADIUS: i32 = 1000;

/// The distances of the pillars' arcs and of the labels.
const ARC: i32 = 1060;
const LABEL: i32 = 1190;

/// Draws these answers as a line from axis to axis; where a rating is missing the line and
/// the axis are open. The table of the same values stands beside it, so it is hidden from assistive
/// tools.
pub(super) fn radar(ratings: &Ratings) -> Html {
    let instrument = ratings.instrument();
    let items = instrument.items;
    let points = instrument.scale.points;
    let far = |point: u8| RADIUS * i32::from(point) / i32::from(points);
    // So many tenths of the way from one axis to the next.
    let at = |distance: i32, tenths: usize| place(distance, tenths, 10 * items.len());

    let mut rings = String::new();
    for point in 1..=points {
        let radius = far(point);
        rings += &format!("M0 {radius}a{radius} {radius} 0 1 1 1 0z");
    }
    let (mut spokes, mut open, mut arcs) = (String::new(), String::new(), String::new());
    let mut last = None;
    for (index, item) in items.iter().enumerate() {
        let path = match rating(ratings, item) {
            Some(_) => &mut spokes,
            None => &mut open,
        };
        path.push_str("M0 0");
        add(path, "L", at(RADIUS, 10 * index));
        // Less than half a step before and after its axis, so that gaps tell the pillars apart.
        if last != Some(item.pillar) {
            add(&mut arcs, "M", at(ARC, 10 * (items.len() + index) - 4));
        }
        last = Some(item.pillar);
        let end = if items.get(index + 1).map(|next| next.pillar) == last {
            6
        } else {
            4
        };
        add(&mut arcs, ARC_TO, at(ARC, 10 * index + end));
    }

    // The rows of the table have the same numbers.
    let number = |index: usize| {
        let (x, y) = at(LABEL, 10 * index);
        html! { <text x={x.to_string()} y={y.to_string()}>{ index + 1 }</text> }
    };
    let (mut path, mut marks, mut letter) = (String::new(), String::new(), "M");
    // Once round, and on to the first again.
    let round = items.iter().enumerate();
    for (index, item) in round.chain(items.iter().enumerate().take(1)) {
        if let Some(point) = rating(ratings, item) {
            let at = at(far(point), 10 * index);
            add(&mut path, letter, at);
            add(&mut marks, "M", at);
            marks.push_str("h0");
            letter = "L";
        } else {
            letter = "M";
        }
    }
    let lines = html! {
        <>
            <path d={path} />
            <path class="radar-marks" d={marks} />
        </>
    };
    let series = if items.iter().all(|item| rating(ratings, item).is_some()) {
        html! { <g class="radar-series is-whole">{ lines }</g> }
    } else {
        html! { <g class="radar-series">{ lines }</g> }
    };
    html! {
        <svg class="radar" part="radar" viewBox="-1260 -1260 2520 2520" aria-hidden="true">
            <path d={rings + &spokes} />
            <path class="radar-open" d={open} />
            // One group is all of them.
            if instrument.pillars.len() > 1 { <path class="radar-pillar" d={arcs} /> }
            { series }
            { for (0..items.len()).map(number) }
        </svg>
    }
}

/// What comes before the end of an arc, in the language of paths.
const ARC_TO: &str = "A1060 1060 0 0 1 ";

fn add(path: &mut String, letter: &str, (x, y): (i32, i32)) {
    *path += &format!("{letter}{x} {y}");
}

/// Where a point is, this far from the centre and `part` of `whole` of a turn from upwards.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a drawing has a few thousand units, a turn a few hundred parts"
)]
fn place(distance: i32, part: usize, whole: usize) -> (i32, i32) {
    let angle = part as f64 / whole as f64 * std::f64::consts::TAU;
    let along = |share: f64| Math::round(share * f64::from(distance)) as i32;
    (along(Math::sin(angle)), along(-Math::cos(angle)))
}

fn rating(ratings: &Ratings, item: &Item) -> Option<u8> {
    Some(ratings.get(item.key)?.rating()?.get())
}
