//! Keys, numbers and flags: what an instrument is in every language.

use super::MODES;
use super::mistake::Allowed;
use super::place::Place;
use crate::instrument::{Band, Instrument, Item, Limits, Pillar, Scale, Texts};

const ITEMS: (usize, usize) = (3, 40);
const POINTS: (u32, u32) = (2, 10);
const MOST_PILLARS: usize = 10;
const MOST_STRENGTHS: usize = 10;
const MOST_BANDS: usize = 7;
const MOST_WEIGHT: u32 = 100;

/// The instrument of a document, without its words.
pub(super) fn read(root: &Place<'_>, own_only: bool) -> Instrument {
    let scale = scale(&root.member("scale"));
    let pillars = pillars(&root.member("pillars"));
    let mut keys = Vec::new();
    let items = items(&root.member("items"), pillars, &mut keys);
    let seller = strengths(&root.member("seller"), &mut keys);
    Instrument {
        key: root.member("key").key(),
        version: root.member("version").whole(1, 9999),
        scale,
        pillars,
        items,
        seller,
        bands: bands(&root.member("bands")),
        limits: limits(&root.member("limits"), scale, items),
        own_only,
        texts: Texts::default(),
    }
}

/// The names of the modes that a document has texts for.
pub(super) fn modes(list: &Place<'_>) -> Vec<&'static str> {
    let modes = 0..list.length(1, MODES.len());
    let modes: Vec<_> = modes
        .filter_map(|at| list.element(at).word(MODES))
        .collect();
    if !modes.contains(&MODES[0]) || modes.len() == 2 && modes[0] == modes[1] {
        list.wrong(Allowed::Modes);
    }
    modes
}

#[expect(clippy::cast_possible_truncation, reason = "at most ten points")]
fn scale(place: &Place<'_>) -> Scale {
    place.object(&["points", "anchors"]);
    let points = place.member("points").whole(POINTS.0, POINTS.1);
    let list = place.member("anchors");
    let mut anchors = Vec::new();
    for at in 0..list.length(2, POINTS.1 as usize) {
        anchors.push(list.element(at).whole(1, points) as u8);
    }
    let points = points as u8;
    let rising = anchors.windows(2).all(|pair| pair[0] < pair[1]);
    if !rising || anchors.first() != Some(&1) || anchors.last() != Some(&points) {
        list.wrong(Allowed::Anchors);
        // Whatever is read after this finds a scale that holds.
        anchors = vec![1, points];
    }
    Scale {
        points,
        anchors: anchors.leak(),
    }
}

/// An instrument without pillars has one without a name.
fn pillars(list: &Place<'_>) -> &'static [Pillar] {
    let mut pillars: Vec<Pillar> = Vec::new();
    for at in 0..list.length(0, MOST_PILLARS) {
        let place = list.element(at);
        place.object(&["key", "name", "question"]);
        let key = new_key(&place, pillars.iter().map(|pillar| pillar.key));
        pillars.push(Pillar { key });
    }
    if pillars.is_empty() {
        pillars.push(Pillar { key: "" });
    }
    pillars.leak()
}

/// A key that none of the others is.
fn new_key(place: &Place<'_>, mut others: impl Iterator<Item = &'static str>) -> &'static str {
    let place = place.member("key");
    let key = place.key();
    if !key.is_empty() && others.any(|other| other == key) {
        place.wrong(Allowed::Once);
    }
    key
}

fn items(
    list: &Place<'_>,
    pillars: &'static [Pillar],
    keys: &mut Vec<&'static str>,
) -> &'static [Item] {
    let mut items: Vec<Item> = Vec::new();
    let mut at = 0;
    for number in 0..list.length(ITEMS.0, ITEMS.1) {
        let place = list.element(number);
        place.object(&[
            "key",
            "pillar",
            "weight",
            "critical",
            "roleShift",
            "name",
            "definition",
            "anchors",
            "feedback",
            "advice",
        ]);
        let key = new_key(&place, keys.iter().copied());
        keys.push(key);
        let named = place.member("pillar");
        let name = if named.is_given() { named.key() } else { "" };
        let found = pillars.iter().position(|pillar| pillar.key == name);
        match found {
            None if pillars[0].key.is_empty() => named.wrong(Allowed::NoPillar),
            None => named.wrong(Allowed::Pillar),
            // The next pillar begins, and none is left out.
            Some(found) if found == at || found == at + 1 && !items.is_empty() => at = found,
            Some(_) => named.wrong(Allowed::Together),
        }
        items.push(Item {
            key,
            pillar: pillars[found.unwrap_or_default()].key,
            critical: place.member("critical").flag(),
            role_shift: place.member("roleShift").flag(),
            weight: place.member("weight").whole_or(1, 1, MOST_WEIGHT),
        });
    }
    if at + 1 < pillars.len() && !items.is_empty() {
        list.wrong(Allowed::Filled);
    }
    if !items.is_empty() && items.iter().all(|item| item.role_shift) {
        list.wrong(Allowed::Others);
    }
    items.leak()
}

fn strengths(list: &Place<'_>, keys: &mut Vec<&'static str>) -> &'static [&'static str] {
    let mut strengths = Vec::new();
    for at in 0..list.length(0, MOST_STRENGTHS) {
        let place = list.element(at);
        place.object(&["key", "name", "definition", "anchors"]);
        let key = new_key(&place, keys.iter().copied());
        keys.push(key);
        strengths.push(key);
    }
    strengths.leak()
}

#[expect(clippy::cast_possible_truncation, reason = "at most 100")]
fn bands(list: &Place<'_>) -> &'static [Band] {
    let mut bands: Vec<Band> = Vec::new();
    for at in 0..list.length(1, MOST_BANDS) {
        let place = list.element(at);
        place.object(&["key", "from", "name", "meaning"]);
        let key = new_key(&place, bands.iter().map(|band| band.key));
        let from = place.member("from").whole(0, 100) as u8;
        bands.push(Band { key, from });
    }
    let mut allowed = 0..=0;
    for (at, band) in bands.iter().enumerate() {
        if !allowed.contains(&band.from) {
            let place = list.element(at);
            place.member("from").wrong(Allowed::Bands);
        }
        allowed = band.from + 1..=100;
    }
    bands.leak()
}

/// What is left out is as in the sales-leader instrument, where its scale and its number of items
/// allow that.
#[expect(clippy::cast_possible_truncation, reason = "every limit is below 256")]
fn limits(place: &Place<'_>, scale: Scale, items: &[Item]) -> Limits {
    if place.is_given() {
        place.object(&[
            "coveragePercent",
            "criticalAtMost",
            "roleShiftGap",
            "roleShiftOthers",
            "accentDifference",
            "uniformRated",
            "uniformRun",
            "discussAboveTenths",
            "panelDifference",
        ]);
    }
    let steps = u32::from(scale.points) - 1;
    // What lies below the middle of the scale.
    let below = u32::from(scale.points) / 2;
    let number = items.len().max(1) as u32;
    let others = items.iter().filter(|item| !item.role_shift).count() as u32;
    let whole = |name: &str, usual: u32, least: u32, most: u32| {
        let usual = usual.clamp(least, most.max(least));
        place.member(name).whole_or(usual, least, most.max(least))
    };
    // A sixth of the scale (Burke & Dunlap 2002), rounded up to one decimal.
    let discuss = (10 * u32::from(scale.points)).div_ceil(6);
    Limits {
        coverage_percent: whole("coveragePercent", 80, 1, 100) as u8,
        // Results call it low.
        critical_at_most: whole("criticalAtMost", (2 * steps).div_ceil(6), 1, below) as u8,
        role_shift_gap: whole("roleShiftGap", 1, 1, steps) as u8,
        role_shift_others: whole("roleShiftOthers", 4, 1, others) as u8,
        accent_difference: whole("accentDifference", 10, 1, 100) as u8,
        uniform_rated: whole("uniformRated", 8, 2, number) as u8,
        uniform_run: whole("uniformRun", 6, 2, number) as u8,
        discuss_above: (whole("discussAboveTenths", discuss, 1, 100), 10),
        panel_difference: whole("panelDifference", 10, 1, 100) as u8,
    }
}
