//! Instruments of one's own: names as long as they may be, other scales, more items.

use sales_leader_scorecard_core::report::{Blank, Document, Report, Row};

use crate::places::{Place, places};
use crate::samples::{blank, dutch, eight};
use crate::{dense, entry, read, text};

/// Where text begins and ends on a page of 210 mm.
const LEFT: f32 = 16.0 * 72.0 / 25.4;
const RIGHT: f32 = 194.0 * 72.0 / 25.4;

/// Names of 60 characters.
const BAND: &str = "een heel eind op weg naar wat er van een leider wordt verwac";
const ITEM: &str = "Afspraken met collega’s en klanten op tijd en goed nakomen..";

fn file(report: Report) -> lopdf::Document {
    read(&Document::Report(Box::new(report)))
}

fn checklist() -> Blank {
    let Document::Blank(blank) = blank() else {
        panic!("a checklist");
    };
    *blank
}

/// What stands on a text that is there as often as this.
#[track_caller]
fn assert_clear(places: &[Place], text: &str, times: usize) {
    let these = places.iter().filter(|place| place.text == text);
    assert_eq!(these.clone().count(), times, "{text}");
    for one in these {
        let mut others = places.iter().filter(|other| !std::ptr::eq(*other, one));
        let met = others.find(|other| one.meets(other));
        assert!(met.is_none(), "{met:?} on {one:?}");
    }
}

#[test]
fn a_band_and_its_badges_stay_on_the_page_whatever_their_length() {
    assert_eq!(BAND.chars().count(), 60);
    for band in ["vaak te zien", "bij bijna alle vragen vaak te zien", BAND] {
        let mut report = dutch().report();
        let total = report.total.as_mut().expect("a total");
        total.band = band.into();
        let (of, badges) = (total.of.clone(), total.qualifiers.clone());
        let file = file(report);
        let places = places(&file);
        let read = dense(&format!("73{of}{band}{}", badges.concat()));
        assert!(text(&file).contains(&read), "{read}");
        for badge in &badges {
            assert_clear(&places, badge, 1);
        }
        let mut these = places.iter().filter(|place| {
            let said = place.text.trim();
            band.contains(said) || badges.iter().any(|badge| badge == said)
        });
        let inside = |place: &Place| place.left > LEFT - 0.5 && place.right < RIGHT + 0.5;
        assert!(these.all(inside), "{places:?}");
    }
}

#[test]
fn badges_stand_behind_a_short_band() {
    let report = dutch().report();
    let total = report.total.clone().expect("a total");
    let places = places(&file(report));
    let large = |place: &&Place| place.text == total.band && place.size > 15.0;
    let band = places.iter().find(large).expect("the band");
    for badge in &total.qualifiers {
        let badge = places.iter().find(|place| place.text == *badge);
        let badge = badge.expect("the badge");
        assert!(badge.left > band.right && (badge.y - band.y).abs() < 3.0);
    }
}

#[test]
fn there_is_a_star_where_the_screen_has_one_and_else_a_table_across_the_page() {
    for (items, rated, is_star) in [
        (10, 10, true),
        (14, 3, true),
        (15, 15, false),
        (10, 2, false),
    ] {
        let mut report = dutch().report();
        let first = report.items[0].clone();
        let row = |index: usize| Row {
            name: format!("Vraag {index}"),
            rating: (index < rated).then_some(5),
            shown: if index < rated { "5" } else { "–" }.into(),
            ..first.clone()
        };
        report.items = (0..items).map(row).collect();
        let profile = report.profile.clone();
        let file = file(report);
        let described = file.objects.values().filter_map(|object| {
            let dictionary = object.as_dict().ok()?;
            dictionary.get(b"Alt").ok()?;
            Some(entry(dictionary, b"Alt"))
        });
        let stars = described.filter(|alt| *alt == profile).count();
        assert_eq!(stars, usize::from(is_star), "{items} {rated}");
        let places = places(&file);
        let at_left = |place: &Place| place.text == "Vraag 0" && place.left < LEFT + 1.0;
        assert_eq!(places.iter().any(at_left), !is_star, "{items} {rated}");
    }
}

#[test]
fn a_long_name_stands_clear_of_what_is_shown_beside_it() {
    assert_eq!(ITEM.chars().count(), 60);
    let shown = "Nog geen kans gehad";
    let mut report = eight().report();
    report.items[4].name = ITEM.into();
    report.items[4].shown = shown.into();
    let file = file(report);
    // In the table, and with the item itself.
    assert_clear(&places(&file), shown, 2);
    assert!(text(&file).contains(&dense(&format!("{ITEM}{shown}"))));
}

#[test]
fn each_figure_stands_once_on_a_short_scale_and_on_a_ruler_with_a_band_at_its_end() {
    let mut report = dutch().report();
    report.points = 2;
    for row in &mut report.items {
        (row.rating, row.shown) = (Some(2), "2".into());
    }
    let bands = &mut report.total.as_mut().expect("a total").bands;
    bands[2].to = 99;
    bands[3].from = 100;
    let places = places(&file(report));
    // Nothing else is set as small as the figures of the star.
    let tiny = places.iter().filter(|place| place.size < 7.0);
    assert_eq!(tiny.filter(|place| place.text == "1").count(), 1);
    let ends = places.iter().filter(|place| place.text == "100");
    assert_eq!(ends.count(), 1);
}

#[test]
fn the_boxes_of_ten_points_stay_clear_of_the_notes() {
    let mut blank = checklist();
    blank.points = 10;
    blank.not_observed = "Nog helemaal geen kans gehad om dit te zien".into();
    let places = places(&read(&Document::Blank(Box::new(blank.clone()))));
    let notes = places.iter().filter(|place| place.text == blank.note_label);
    let notes = notes.map(|place| place.left).fold(RIGHT, f32::min);
    let boxes: Vec<_> = places
        .iter()
        .filter(|place| place.text == blank.not_observed)
        .collect();
    assert_eq!(boxes.len(), blank.items.len());
    for place in boxes {
        assert!(place.right < notes, "{place:?} beyond {notes}");
    }
    for place in places.iter().filter(|place| place.text == "10") {
        assert!(place.right < notes, "{place:?} beyond {notes}");
    }
}

#[test]
fn names_that_do_not_fit_around_the_star_give_way_to_the_numbers_of_the_rows() {
    for is_long in [false, true] {
        let mut report = dutch().report();
        for (index, item) in report.items.iter_mut().enumerate().filter(|_| is_long) {
            item.name = format!("{} {}", &ITEM[..ITEM.len() - 4], index + 10);
        }
        let sixth = report.items[5].name.clone();
        let file = file(report);
        let row = dense(&format!("6  {sixth}"));
        assert_eq!(text(&file).contains(&row), is_long, "{row}");
        for place in places(&file) {
            assert!(
                place.left > LEFT - 0.5 && place.right < RIGHT + 0.5,
                "{place:?}"
            );
        }
    }
}
