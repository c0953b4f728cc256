//! Several raters, beyond the golden vectors.

use sales_leader_scorecard_core::{
    instrument::{
        Instrument, Item, SALES_LEADER,
        document::{Document, Node},
    },
    scoring::{Panel, Ratings, panel},
};
use serde_json::json;

use crate::{given, mentor::MENTOR};

fn panel_of(instrument: &'static Instrument, raters: &[&str]) -> Panel {
    let raters: Vec<_> = raters
        .iter()
        .map(|marks| given::ratings(instrument, marks))
        .collect();
    panel(instrument, &raters)
}

#[test]
fn no_rater_and_one_rater_are_no_panel() {
    for raters in [&[][..], &["5555555555"], &["5555555555", "", "5555555---"]] {
        let panel = panel_of(&SALES_LEADER, raters);
        let valid = raters.len().min(1);
        assert_eq!(
            serde_json::to_value(panel).unwrap(),
            json!({
                "raters": raters.len(), "valid": valid,
                "total": null, "band": null, "agreement": null, "items": {}
            })
        );
    }
}

#[test]
fn discuss_is_compared_exactly_and_not_at_the_limit() {
    let discuss = |second: &[&str]| {
        // The second item of every rater; all others agree.
        let raters: Vec<_> = second
            .iter()
            .map(|mark| format!("5{mark}55555556"))
            .collect();
        let raters: Vec<_> = raters.iter().map(String::as_str).collect();
        let item = panel_of(&SALES_LEADER, &raters).items.swap_remove(1);
        (item.deviation, item.discuss)
    };
    // 1 1 4 4 4: mean 2.8, AD 1.44. 1 3 4 4 4 with mean 3.2: AD (2.2 + 0.2 + 3·0.8)/5 = 0.96.
    assert_eq!(discuss(&["1", "1", "4", "4", "4"]), (Some(1.44), true));
    assert_eq!(discuss(&["1", "3", "4", "4", "4"]), (Some(0.96), false));
    // 1 4 4 4 2: mean 3, AD 6/5 = 1.2 is the limit itself, which a float sum may miss.
    assert_eq!(discuss(&["1", "4", "4", "4", "2"]), (Some(1.2), false));
    assert_eq!(discuss(&["1", "4"]), (Some(1.5), true));
    assert_eq!(discuss(&["3", "5"]), (Some(1.0), false));
    // One rating is nobody's disagreement.
    assert_eq!(discuss(&["1", "-"]), (None, false));
}

#[test]
fn full_agreement_is_one_and_opposites_fall_below_nought() {
    let panel = panel_of(&SALES_LEADER, &["5265345261", "5265345261", "5265345261"]);
    assert_eq!(panel.agreement, Some(1.0));
    // Sample variance 18 everywhere against 4 by chance.
    let panel = panel_of(&SALES_LEADER, &["1111111111", "7777777777"]);
    assert_eq!(panel.agreement, Some(-3.5));
    assert_eq!(panel.total, Some(50));
}

#[test]
fn ratings_of_another_instrument_do_not_count() {
    let mut raters = vec![given::ratings(&SALES_LEADER, "5265345265"); 2];
    raters.push(given::ratings(&MENTOR, "55555"));
    let panel = panel(&SALES_LEADER, &raters);
    assert_eq!((panel.raters, panel.valid), (3, 2));
    assert_eq!(panel.total, Some(55));
}

#[test]
fn an_item_that_nobody_observed_stays_in_the_panel() {
    let panel = panel_of(&SALES_LEADER, &["5x65345265", "5x65345265"]);
    let item = serde_json::to_value(&panel.items[1]).unwrap();
    assert_eq!(
        item,
        json!({ "raters": 0, "mean": null, "deviation": null, "discuss": false })
    );
    assert_eq!(panel.items.len(), 10);
}

#[test]
fn a_hundred_raters_with_scattered_gaps_are_added_up_exactly() {
    // The raters that lack an item: at most two items each, and numbers of ratings so different
    // that the sum of the variances needs 82 bits.
    let lacks = |item, rater: usize| match item {
        1 => rater < 2,
        2 => (2..8).contains(&rater),
        4 => (8..25).contains(&rater),
        5 => (25..46).contains(&rater),
        6 => rater < 26,
        7 => (26..54).contains(&rater),
        8 => (54..94).contains(&rater),
        _ => false,
    };
    let mark = |item, rater| {
        if lacks(item, rater) {
            "x".to_owned()
        } else {
            (1 + (rater * rater + item) % 7).to_string()
        }
    };
    let raters: Vec<_> = (0..100)
        .map(|rater| (0..10).map(|item| mark(item, rater)).collect::<String>())
        .map(|marks| given::ratings(&SALES_LEADER, &marks))
        .collect();
    let panel = panel(&SALES_LEADER, &raters);
    assert_eq!((panel.valid, panel.total), (100, Some(50)));
    // 1074205372007951629928773 / 4426126325057927287512000, from Python's fractions.
    let agreement = panel.agreement.unwrap();
    assert!(
        (agreement - 0.242_696_500_984_728).abs() < 1e-15,
        "{agreement}"
    );
}

fn rated(ratings: &Ratings) -> impl Iterator<Item = (&'static Item, u8)> {
    let items = ratings.items();
    items.filter_map(|(item, answer)| Some((item, answer.rating()?.get())))
}

#[test]
fn a_hundred_raters_of_forty_items_of_any_weight_are_added_up_exactly() {
    // Weights and gaps so scattered that the common denominator of the totals has hundreds of digits.
    let weight = |item: u64| 1 + (item * item * 37 + 11 * item) % 100;
    let items: Vec<_> = (0..40)
        .map(|item| json!({ "key": format!("i{item}"), "name": "A", "definition": "A.", "anchors": ["nee", "ja"], "weight": weight(item) }))
        .collect();
    let document = json!({
        "format": 1, "key": "wide", "version": 1, "language": "nl",
        "scale": { "points": 10, "anchors": [1, 10] }, "items": items,
        "bands": [{ "key": "all", "from": 0, "name": "alles", "meaning": "Alles." }],
        "texts": { "title": "T", "instruction": "Kies.", "sharedTitle": "S" },
        "limits": { "coveragePercent": 1 },
    });
    let document = Document::read(&Node::parse(&document.to_string()).unwrap()).unwrap();
    let instrument: &'static Instrument = Box::leak(Box::new(document.into_instrument()));
    let mut state = 1_u64;
    let mut random = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let mut some = || {
        instrument
            .items
            .iter()
            .fold(Ratings::new(instrument), |ratings, item| {
                match (random() % 3, u8::try_from(1 + random() % 10).unwrap()) {
                    (0, _) => ratings,
                    (_, point) => ratings.rate(item.key, point).unwrap(),
                }
            })
    };
    let raters: Vec<_> = (0..50).map(|_| some()).collect();
    // Beside each rater one who sees the opposite: the mean of the two is 50, and that of all exactly so.
    let opposite = |ratings: &Ratings| {
        rated(ratings).fold(Ratings::new(instrument), |opposite, (item, point)| {
            opposite.rate(item.key, 11 - point).unwrap()
        })
    };
    let opposites: Vec<_> = raters.iter().map(opposite).collect();
    let both = panel(instrument, &[raters.clone(), opposites].concat());
    assert_eq!((both.valid, both.total), (100, Some(50)));
    assert!(both.agreement.unwrap() < 0.5);
    // Scattered ones come near what floats say.
    let mean = raters
        .iter()
        .map(|ratings| {
            let (sum, all) = rated(ratings).fold((0.0, 0.0), |(sum, all), (item, point)| {
                let weight = f64::from(item.weight);
                (sum + weight * f64::from(point - 1), all + 9.0 * weight)
            });
            100.0 * sum / all
        })
        .sum::<f64>()
        / 50.0;
    let total = panel(instrument, &raters).total.unwrap();
    assert!((f64::from(total) - mean).abs() <= 0.5, "{total} {mean}");
}
