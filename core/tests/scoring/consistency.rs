//! An instrument must hold together before any rule can be right.

use std::collections::BTreeSet;

use sales_leader_scorecard_core::{
    instrument::{Instrument, SALES_LEADER, Scale},
    locale::Lang,
};

use crate::mentor::MENTOR;

/// Everything that is wrong with an instrument, in words.
fn faults(instrument: &Instrument) -> Vec<String> {
    let mut faults = Vec::new();
    let mut expect = |holds: bool, fault: &str| {
        if !holds {
            faults.push(fault.to_owned());
        }
    };

    let items: Vec<_> = instrument.items.iter().map(|item| item.key).collect();
    let keys: BTreeSet<_> = items.iter().chain(instrument.seller).collect();
    expect(
        keys.len() == items.len() + instrument.seller.len(),
        "a key stands twice",
    );
    expect(keys.iter().all(|key| !key.is_empty()), "a key is empty");

    let mut pillars: Vec<_> = instrument.items.iter().map(|item| item.pillar).collect();
    pillars.dedup();
    let known: Vec<_> = instrument.pillars.iter().map(|pillar| pillar.key).collect();
    expect(
        pillars == known,
        "the items do not follow the pillars one by one",
    );

    expect(
        instrument.items.iter().all(|item| item.weight >= 1),
        "a weight is 0",
    );
    let weight: u32 = instrument.items.iter().map(|item| item.weight).sum();
    expect(
        weight <= 1000,
        "the weights are too large to be read by anyone",
    );

    let bands = instrument.bands;
    expect(
        bands.first().is_some_and(|band| band.from == 0),
        "the bands do not start at 0",
    );
    expect(
        bands.iter().all(|band| band.from <= 100),
        "a band starts above 100",
    );
    expect(
        bands.is_sorted_by(|a, b| a.from < b.from),
        "the bands do not ascend",
    );

    let Scale { points, anchors } = instrument.scale;
    expect(points >= 2, "the scale has less than two points");
    expect(anchors.first() == Some(&1), "the first anchor is not 1");
    expect(
        anchors.last() == Some(&points),
        "the last anchor is not the highest point",
    );
    expect(
        anchors.is_sorted_by(|a, b| a < b),
        "the anchors do not ascend",
    );

    let limits = &instrument.limits;
    expect(
        (1..=100).contains(&limits.coverage_percent),
        "the coverage is no percentage",
    );
    expect(
        limits.critical_at_most < points,
        "every critical item would be low",
    );
    expect(limits.role_shift_gap >= 1, "every role shift would lag");
    expect(limits.uniform_run >= 2, "every rating would be a run");
    expect(
        limits.discuss_above.1 > 0,
        "the deviation limit divides by 0",
    );

    for lang in Lang::ALL {
        let text = (instrument.texts)(lang);
        let mut lengths = |name: &str, texts: usize, wanted: usize| {
            expect(
                texts == wanted,
                &format!("{lang:?} has {texts} {name} for {wanted}"),
            );
        };
        lengths("pillars", text.pillars.len(), instrument.pillars.len());
        lengths("items", text.items.len(), items.len());
        lengths(
            "seller strengths",
            text.seller.len(),
            instrument.seller.len(),
        );
        lengths("bands", text.bands.len(), bands.len());
        let questions = text.items.iter().map(|item| (item.name, item.question));
        let strengths = text
            .seller
            .iter()
            .map(|strength| (strength.name, strength.question));
        for (name, question) in questions.chain(strengths) {
            for question in [question.own, question.candidate] {
                lengths(
                    &format!("anchors of {name}"),
                    question.anchors.len(),
                    anchors.len(),
                );
            }
        }
    }
    [faults, key_faults(instrument)].concat()
}

/// In which languages the texts are about other keys than the instrument has: one is missing, unknown
/// or there twice.
fn key_faults(instrument: &Instrument) -> Vec<String> {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let text = (instrument.texts)(lang);
        let mut keys = |name: &str, mut texts: Vec<&str>, mut wanted: Vec<&str>| {
            texts.sort_unstable();
            wanted.sort_unstable();
            // Another number of them is told already.
            if texts != wanted && texts.len() == wanted.len() {
                faults.push(format!("{lang:?} has the {name} {texts:?} for {wanted:?}"));
            }
        };
        keys(
            "pillars",
            text.pillars.iter().map(|text| text.key).collect(),
            instrument.pillars.iter().map(|pillar| pillar.key).collect(),
        );
        keys(
            "items",
            text.items.iter().map(|text| text.key).collect(),
            instrument.items.iter().map(|item| item.key).collect(),
        );
        keys(
            "seller strengths",
            text.seller.iter().map(|text| text.key).collect(),
            instrument.seller.to_vec(),
        );
        keys(
            "bands",
            text.bands.iter().map(|text| text.key).collect(),
            instrument.bands.iter().map(|band| band.key).collect(),
        );
    }
    faults
}

#[test]
fn the_sales_leader_instrument_holds_together() {
    assert_eq!(faults(&SALES_LEADER), [""; 0]);
}

#[test]
fn the_mentor_instrument_holds_together() {
    assert_eq!(faults(&MENTOR), [""; 0]);
}

#[test]
fn the_sales_leader_instrument_is_that_of_the_specification() {
    let flagged = |of: fn(&sales_leader_scorecard_core::instrument::Item) -> bool| {
        let flagged = SALES_LEADER.items.iter().filter(|item| of(item));
        flagged.map(|item| item.key).collect::<Vec<_>>()
    };
    assert_eq!(
        flagged(|item| item.critical),
        ["leadership_motivation", "coaching", "learning_agility"]
    );
    assert_eq!(
        flagged(|item| item.role_shift),
        [
            "leadership_motivation",
            "trust_delegation",
            "coaching",
            "team_strategy"
        ]
    );
    assert_eq!(flagged(|item| item.weight != 1), [""; 0]);
    assert_eq!(
        SALES_LEADER.scale,
        Scale {
            points: 7,
            anchors: &[1, 4, 7]
        }
    );
}

#[test]
fn a_broken_instrument_is_found_out() {
    let broken = Instrument {
        pillars: &[],
        scale: Scale {
            points: 4,
            anchors: &[1, 3, 5],
        },
        bands: &MENTOR.bands[1..],
        seller: &["time"],
        ..copy_of(&MENTOR)
    };
    assert_eq!(
        faults(&broken),
        [
            "a key stands twice",
            "the items do not follow the pillars one by one",
            "the bands do not start at 0",
            "the last anchor is not the highest point",
            "Nl has 2 pillars for 0",
            "Nl has 2 seller strengths for 1",
            "Nl has 3 bands for 2",
            "En has 2 pillars for 0",
            "En has 2 seller strengths for 1",
            "En has 3 bands for 2",
        ]
    );
}

fn copy_of(instrument: &Instrument) -> Instrument {
    Instrument {
        limits: sales_leader_scorecard_core::instrument::Limits {
            ..instrument.limits
        },
        ..*instrument
    }
}
