//! What holds for all ratings of both instruments.

use proptest::{
    collection::vec,
    prelude::{Just, ProptestConfig, Strategy, prop, prop_assert, prop_assert_eq, proptest},
    sample::Index,
};
use sales_leader_scorecard_core::{
    instrument::{Instrument, SALES_LEADER},
    scoring::{
        Answer, Direction, Ratings, Score, missing_for_total, next_steps, panel, score, strongest,
    },
};

use crate::{given, mentor::MENTOR};

/// An instrument with an answer for each of its keys, mostly ratings.
fn any_ratings() -> impl Strategy<Value = Ratings> {
    instruments().prop_flat_map(ratings_of)
}

fn instruments() -> impl Strategy<Value = &'static Instrument> {
    prop::sample::select(vec![&*SALES_LEADER, &*MENTOR])
}

fn ratings_of(instrument: &'static Instrument) -> impl Strategy<Value = Ratings> {
    let points = instrument.scale.points;
    let answer = prop::sample::select(vec![None, Some(true), Some(false)]);
    // One answer in ten is missing, so that most ratings have a total and many have gaps.
    let answer = (0..10_u8, answer, 1..=points).prop_map(move |(missing, mark, point)| {
        match (missing, mark) {
            (0, Some(true)) => Answer::NotObserved,
            (0, _) => Answer::Unanswered,
            _ => rated(instrument, point),
        }
    });
    vec(answer, keys(instrument).len()).prop_map(move |answers| {
        let mut ratings = Ratings::new(instrument);
        for (key, answer) in keys(instrument).into_iter().zip(answers) {
            ratings = ratings.with(key, answer).unwrap();
        }
        ratings
    })
}

fn keys(instrument: &Instrument) -> Vec<&'static str> {
    let items = instrument.items.iter().map(|item| item.key);
    items.chain(instrument.seller.iter().copied()).collect()
}

fn rated(instrument: &Instrument, point: u8) -> Answer {
    Answer::Rated(instrument.scale.rating(point).unwrap())
}

/// The ratings with every missing item rated `point`.
fn filled(ratings: &Ratings, point: u8) -> Ratings {
    let missing = ratings
        .items()
        .filter(|(_, answer)| answer.rating().is_none());
    missing.fold(ratings.clone(), |filled, (item, _)| {
        filled.rate(item.key, point).unwrap()
    })
}

/// The ratings upside down: x becomes K + 1 − x.
fn mirrored(ratings: &Ratings) -> Ratings {
    let instrument = ratings.instrument();
    keys(instrument)
        .into_iter()
        .fold(ratings.clone(), |mirrored, key| {
            match ratings.get(key).and_then(Answer::rating) {
                Some(rating) => mirrored
                    .rate(key, instrument.scale.points + 1 - rating.get())
                    .unwrap(),
                None => mirrored,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn raising_one_rating_never_lowers_the_total(ratings in any_ratings(), at in 0..10_usize) {
        let instrument = ratings.instrument();
        let (item, answer) = ratings.items().nth(at % instrument.items.len()).unwrap();
        let Some(rating) = answer.rating() else { return Ok(()) };
        let before = score(&ratings);
        for point in rating.get()..=instrument.scale.points {
            let after = score(&ratings.rate(item.key, point).unwrap());
            prop_assert!(after.total >= before.total);
            prop_assert!(after.range >= before.range);
            prop_assert!(after.critical.len() <= before.critical.len());
        }
    }

    #[test]
    fn the_total_is_the_nearest_whole_percentage(ratings in any_ratings()) {
        let instrument = ratings.instrument();
        let Some(total) = score(&ratings).total else { return Ok(()) };
        let (mut part, mut whole) = (0, 0);
        for (item, answer) in ratings.items() {
            let Some(rating) = answer.rating() else { continue };
            part += item.weight * u32::from(rating.get() - 1);
            whole += item.weight * u32::from(instrument.scale.points - 1);
        }
        // T − 1/2 <= 100·part/whole < T + 1/2
        let (twice, total) = (200 * part, u32::from(total));
        prop_assert!(2 * total * whole <= twice + whole && twice < (2 * total + 1) * whole);
    }

    #[test]
    fn the_total_lies_in_its_range(ratings in any_ratings()) {
        let score = score(&ratings);
        prop_assert_eq!(score.total.is_some(), score.range.is_some());
        prop_assert_eq!(score.total.is_some(), score.band.is_some());
        if let (Some(total), Some((low, high))) = (score.total, score.range) {
            prop_assert!(low <= total && total <= high && high <= 100);
            prop_assert_eq!(score.provisional, score.answered < score.items);
        }
    }

    #[test]
    fn the_range_is_what_the_missing_items_can_still_do(ratings in any_ratings()) {
        let Some((low, high)) = score(&ratings).range else { return Ok(()) };
        let at = |point| score(&filled(&ratings, point)).total;
        prop_assert_eq!(at(1), Some(low));
        prop_assert_eq!(at(ratings.instrument().scale.points), Some(high));
    }

    #[test]
    fn the_range_closes_as_items_are_filled(ratings in any_ratings(), points in vec(1..=5_u8, 10)) {
        let mut ratings = ratings;
        let mut before = score(&ratings).range;
        let instrument = ratings.instrument();
        for (item, point) in instrument.items.iter().zip(points) {
            if ratings.get(item.key).unwrap().rating().is_some() { continue }
            ratings = ratings.rate(item.key, point).unwrap();
            let after = score(&ratings).range;
            if let Some((low, high)) = before {
                let (now_low, now_high) = after.unwrap();
                prop_assert!(low <= now_low && now_high <= high);
            }
            before = after;
        }
        let total = score(&ratings).total.unwrap();
        prop_assert_eq!(before.unwrap_or((total, total)), (total, total));
    }

    #[test]
    fn the_order_of_answering_is_irrelevant(
        (ratings, order) in any_ratings().prop_flat_map(|ratings| {
            let keys = keys(ratings.instrument());
            (Just(ratings), Just(keys).prop_shuffle())
        }),
        detour in 1..=5_u8,
    ) {
        let mut other = Ratings::new(ratings.instrument());
        for key in order {
            // Changing one's mind on the way leaves no trace either.
            other = other.rate(key, detour).unwrap();
            other = other.with(key, ratings.get(key).unwrap()).unwrap();
        }
        prop_assert_eq!(score(&other), score(&ratings));
        prop_assert_eq!(other, ratings);
    }

    #[test]
    fn a_total_comes_with_exactly_the_ratings_that_are_missing(ratings in any_ratings()) {
        let mut ratings = ratings;
        let mut missing = missing_for_total(&ratings);
        while missing.ratings > 0 {
            prop_assert_eq!(score(&ratings).total, None);
            let open = || {
                let (item, _) = ratings.items().find(|(_, answer)| answer.rating().is_none())?;
                Some(item.item_key())
            };
            let next = missing.critical.first().copied().or_else(open).unwrap();
            ratings = ratings.rate(next.as_str(), 3).unwrap();
            let fewer = missing_for_total(&ratings);
            prop_assert_eq!(fewer.ratings, missing.ratings - 1);
            missing = fewer;
        }
        prop_assert!(score(&ratings).total.is_some());
    }

    #[test]
    fn upside_down_ratings_turn_the_role_shift_round(ratings in any_ratings()) {
        let (up, down) = (score(&ratings), score(&mirrored(&ratings)));
        prop_assert_eq!(up.uniform, down.uniform);
        prop_assert_eq!(up.role_shift.is_some(), down.role_shift.is_some());
        if let (Some(up), Some(down)) = (up.role_shift, down.role_shift) {
            prop_assert_eq!(up.points, -down.points);
            prop_assert!(up.points.abs() <= 100);
            let turned = match up.direction {
                Direction::Lagging => Direction::Leading,
                Direction::Balanced => Direction::Balanced,
                Direction::Leading => Direction::Lagging,
            };
            prop_assert_eq!(down.direction, turned);
        }
    }

    #[test]
    fn the_seller_block_changes_nothing_but_itself(ratings in any_ratings(), point in 1..=5_u8) {
        let seller = ratings.instrument().seller;
        let with = seller.iter().fold(ratings.clone(), |with, key| with.rate(key, point).unwrap());
        let (with, without) = (score(&with), score(&ratings));
        prop_assert!(with.seller.is_some());
        prop_assert_eq!(Score { seller: None, ..with }, Score { seller: None, ..without });
    }

    #[test]
    fn the_strongest_are_in_order_and_no_steps(ratings in any_ratings()) {
        let strongest = strongest(&ratings);
        prop_assert!(strongest.len() <= 3.min(ratings.answered().div_ceil(2)));
        let steps = next_steps(&ratings);
        for (key, rating) in &strongest {
            prop_assert!(rating.get() > 1);
            prop_assert_eq!(ratings.get(key.as_str()), Some(Answer::Rated(*rating)));
            prop_assert!(steps.iter().all(|(step, _)| step != key));
        }
        let place = |key| ratings.items().position(|(item, _)| item.item_key() == key);
        prop_assert!(strongest.is_sorted_by(|a, b| (b.1, place(a.0)) < (a.1, place(b.0))));
    }

    #[test]
    fn ratings_that_went_out_come_in_the_same(ratings in any_ratings()) {
        let out = serde_json::to_value(ratings.to_external(true)).unwrap();
        prop_assert_eq!(given::external(ratings.instrument(), &out), Ok(ratings));
    }

    #[test]
    fn a_key_takes_the_points_of_the_scale_and_no_other(ratings in any_ratings(), key: Index, value: u8) {
        let scale = ratings.instrument().scale;
        let keys = keys(ratings.instrument());
        let changed = ratings.rate(keys[key.index(keys.len())], value);
        prop_assert_eq!(changed.is_ok(), (1..=scale.points).contains(&value));
    }

    #[test]
    fn a_panel_does_not_depend_on_the_order_of_its_raters(
        (instrument, raters, shuffled) in instruments().prop_flat_map(|instrument| {
            vec(ratings_of(instrument), 0..8).prop_flat_map(move |raters| {
                (Just(instrument), Just(raters.clone()), Just(raters).prop_shuffle())
            })
        }),
    ) {
        prop_assert_eq!(panel(instrument, &raters), panel(instrument, &shuffled));
    }

    #[test]
    fn a_panel_total_lies_among_the_totals_of_its_raters(
        (instrument, raters) in instruments().prop_flat_map(|instrument| {
            (Just(instrument), vec(ratings_of(instrument), 0..8))
        }),
    ) {
        let panel = panel(instrument, &raters);
        let totals: Vec<u8> = raters.iter().filter_map(|ratings| score(ratings).total).collect();
        prop_assert_eq!(panel.valid, totals.len());
        prop_assert_eq!(panel.total.is_some(), totals.len() >= 2);
        if let Some(total) = panel.total {
            let (low, high) = (totals.iter().min().unwrap(), totals.iter().max().unwrap());
            prop_assert!((*low..=*high).contains(&total));
            prop_assert!(panel.agreement.is_none_or(|agreement| agreement <= 1.0));
        }
    }

    #[test]
    fn raters_who_say_the_same_agree(ratings in any_ratings(), raters in 2..6_usize) {
        let own = score(&ratings);
        let panel = panel(ratings.instrument(), &vec![ratings.clone(); raters]);
        prop_assert_eq!(panel.total, own.total);
        prop_assert_eq!(panel.band, own.band);
        if own.total.is_some() {
            prop_assert_eq!(panel.agreement, Some(1.0));
            prop_assert!(panel.items.iter().all(|item| item.deviation.is_none_or(|ad| ad == 0.0)));
        }
    }
}
