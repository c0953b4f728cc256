//! Instruments of few questions, few points and unusual anchors: how they lie on the page, and what they say.

use end_to_end::site;
use serde_json::json;

use crate::instruments::{plain, rate_all, served, with};

#[test]
fn no_scale_makes_a_page_wider_or_takes_a_press_beside_its_card() {
    for points in [2, 3, 5, 10] {
        let widget = with(&served(&plain("narrow", 3, points)), "lang=nl");
        for width in [320, 600, 768, 1280] {
            widget.page.resize(width, 800);
            widget.page.settle();
            assert_eq!(
                widget.look("return document.documentElement.scrollWidth <= innerWidth"),
                true,
                "{points} points at {width}"
            );
        }
        // Beside the card, at the height of its stops.
        widget.look(
            "const card = root.querySelector('.item').getBoundingClientRect();
             const { top, height } = root.querySelector('.stops').getBoundingClientRect();
             const at = root.elementFromPoint(card.left - 12, top + height / 2);
             at?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: card.left - 12 }))",
        );
        widget.page.settle();
        assert_eq!(widget.look("return host.result.answered"), 0, "{points}");
    }
}

#[test]
fn a_short_instrument_in_sight_leaves_no_empty_room_below_the_window() {
    for file in ["first-90-days", "ready-to-delegate"] {
        let source = format!("{}instruments/{file}.{{lang}}.json", site::dist());
        let widget = with(&source, "lang=nl");
        widget.page.resize(1280, 800);
        widget.wait(
            "const { bottom } = root.querySelector('[part=base]').getBoundingClientRect();
             const room = host.getBoundingClientRect();
             return bottom >= innerHeight && Math.abs(room.bottom - bottom) < 1 && room.height < 1700",
            true,
        );
    }
}

#[test]
fn an_anchor_that_stands_under_another_stop_says_its_point() {
    let mut document = plain("uneven", 3, 7);
    for (anchors, shown) in [([1, 2, 7], true), ([1, 4, 7], false)] {
        document["scale"]["anchors"] = json!(anchors);
        for item in document["items"].as_array_mut().into_iter().flatten() {
            item["anchors"] = json!(["laag", "midden", "hoog"]);
        }
        let widget = with(&served(&document), "lang=nl");
        widget.page.resize(1280, 800);
        widget.page.settle();
        assert_eq!(
            widget.look(
                "const before = getComputedStyle(root.querySelectorAll('.anchor')[1], '::before');
                 return before.position !== 'absolute'"
            ),
            shown,
            "{anchors:?}"
        );
    }
}

#[test]
fn an_instrument_without_a_second_block_says_nothing_of_one_in_its_report() {
    let source = format!("{}instruments/first-90-days.{{lang}}.json", site::dist());
    let widget = with(&source, "lang=nl seller-profile");
    rate_all(&widget);
    widget.look("root.querySelector('.share .button[aria-expanded]').click()");
    widget.wait("return all('.report').length", 1);
    let report = widget.look("return root.querySelector('.report').textContent");
    let report = report.as_str().expect("a report");
    assert!(!report.contains("‘’"), "{report}");
}
