//! Small windows: nothing is lost and nothing is too small to touch.

use end_to_end::{
    Page, Widget, site,
    vectors::{Case, ITEMS, SELLER},
};
use serde_json::{Value, json};

use crate::visit::{alone, in_every_language_and_mode};

/// What reaches beyond the window, and the page's width where it scrolls sideways.
const BEYOND: &str = "
const wide = [];
const page = document.documentElement;
if (page.scrollWidth > innerWidth) wide.push(`the page is ${page.scrollWidth} wide`);
for (const element of all('[part~=base] *')) {
  if (element.closest('.status, svg')) continue;
  const box = element.getBoundingClientRect();
  if (box.width && (box.right > innerWidth + 0.5 || box.left < -0.5))
    wide.push(`${element.localName}.${element.className}: ${box.left} to ${box.right}`);
  if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth &&
      getComputedStyle(element).overflowX !== 'visible')
    wide.push(`${element.localName}.${element.className} hides or scrolls ${element.scrollWidth}`);
}
return wide;";

/// `lines(element)`: the boxes of its lines of text.
const LINES: &str = "
const range = document.createRange();
const lines = (of) => { range.selectNodeContents(of); return [...range.getClientRects()]; };";

/// The same answer to every question.
fn each(answer: &Value) -> Value {
    ITEMS
        .into_iter()
        .chain(SELLER)
        .map(|key| (key.to_owned(), answer.clone()))
        .collect()
}

fn assert_fits(widget: &Widget, state: &str) {
    let beyond = widget.look(BEYOND);
    assert_eq!(beyond, json!([]), "{state}");
}

fn fits_in_every_state(widget: &Widget, what: &str) {
    assert_fits(widget, &format!("{what}, empty"));
    let half: Value = ITEMS[..5]
        .iter()
        .map(|key| ((*key).to_owned(), json!(3)))
        .collect();
    widget.set_ratings(&half);
    widget.wait("return all('.item.is-rated').length", 5);
    assert_fits(widget, &format!("{what}, half-way"));
    widget.set_ratings(&Case::named("complete_without_total").ratings);
    widget.wait("return all('.profile tbody tr').length", 10);
    assert_fits(widget, &format!("{what}, complete without a total"));
    widget.set_attribute("seller-profile", "");
    widget.load(&Case::named("failed_top_seller"));
    widget.wait("return all('.item.is-rated').length", 15);
    assert_fits(widget, &format!("{what}, result"));
}

/// 320 by 256 is a window of 1280 by 1024 at 400 %.
const SIZES: [(u32, u32); 3] = [(320, 640), (320, 256), (768, 1024)];

fn fits_in_a_host_page(lang: &str) {
    for (width, height) in SIZES {
        let widget = Widget::with(&format!("lang={lang}"));
        widget.page.resize(width, height);
        fits_in_every_state(&widget, &format!("{lang}, {width} by {height}"));
    }
}

#[test]
fn a_dutch_widget_fits_in_320_pixels_and_at_400_percent() {
    fits_in_a_host_page("nl");
}

#[test]
fn an_english_widget_fits_in_320_pixels_and_at_400_percent() {
    fits_in_a_host_page("en");
}

#[test]
fn a_german_widget_fits_in_320_pixels_and_at_400_percent() {
    fits_in_a_host_page("de");
}

#[test]
fn a_french_widget_fits_in_320_pixels_and_at_400_percent() {
    fits_in_a_host_page("fr");
}

#[test]
fn the_demo_fits_in_320_pixels_and_at_400_percent() {
    for (width, height) in SIZES {
        let widget = Widget::on_demo();
        widget.page.resize(width, height);
        fits_in_every_state(&widget, &format!("demo, {width} by {height}"));
    }
}

#[test]
fn on_the_demo_every_stop_is_44_pixels_to_touch_on_a_phone_of_320() {
    let widget = Widget::on_demo();
    widget.page.phone(320, 640);
    let sizes = widget.look(
        "return all('[data-point]').map((stop) => stop.getBoundingClientRect())
           .map((box) => [box.width, box.height])",
    );
    let sizes: Vec<(f64, f64)> = serde_json::from_value(sizes).expect("pairs of numbers");
    assert_eq!(sizes.len(), 70);
    let small: Vec<_> = sizes
        .iter()
        .filter(|(w, h)| *w < 44.0 || *h < 44.0)
        .collect();
    assert!(
        small.is_empty(),
        "{} of 70 too small, such as {:?}",
        small.len(),
        small[0]
    );
}

#[test]
fn every_button_is_at_least_24_pixels_high_and_wide() {
    let widget = Widget::with("lang=nl");
    widget.page.resize(320, 640);
    widget.load(&Case::named("introverted_leader"));
    let small = widget.look(
        "return all('button').filter((button) => {
           const box = button.getBoundingClientRect();
           return box.width < 24 || box.height < 24; }).map((button) => button.textContent)",
    );
    assert_eq!(small, json!([]));
}

#[test]
fn in_a_low_window_the_bar_leaves_room_for_a_question() {
    let widget = Widget::with("lang=nl");
    widget.page.resize(320, 256);
    let bar =
        widget.look("return root.querySelector('[part~=progress]').getBoundingClientRect().height");
    let sticks = widget.look(
        "return getComputedStyle(root.querySelector('[part~=progress]')).position === 'sticky'",
    );
    let high = bar.as_f64().unwrap_or_default();
    assert!(
        sticks == false || high <= 100.0,
        "a bar of {high} in a window of 256"
    );
}

#[test]
fn no_card_changes_its_height_when_it_is_answered() {
    // In one go: a command for each of sixty states takes ten times as long.
    let script = "
        const heights = () => all('.item').map((item) => item.getBoundingClientRect().height);
        const frame = () => new Promise(requestAnimationFrame);
        const rated = async (point) => {
          host.ratings = Object.fromEntries(
            point ? Object.keys(host.ratings).map((key) => [key, point]) : []);
          const there = () => point
            ? all(`.is-chosen[data-point='${point}']`).length === 10
            : all('.item.is-rated').length === 0;
          while (!there()) await frame();
          return heights();
        };
        const empty = await rated(null);
        const other = [];
        for (const point of [1, 2, 4, 7]) {
          const answered = await rated(point);
          if (`${answered}` !== `${empty}`) other.push([point, empty, answered]);
        }
        return [empty.length, other];";
    for (lang, mode) in [
        ("nl", "self"),
        ("en", "self"),
        ("en", "candidate"),
        ("de", "self"),
        ("fr", "candidate"),
    ] {
        let widget = Widget::with(&format!("lang={lang} mode={mode}"));
        for width in [320, 360, 400, 540, 768] {
            widget.page.phone(width, 800);
            let seen = widget.look_and_await(script);
            assert_eq!(seen, json!([10, []]), "{lang}, {mode}, {width}");
        }
    }
}

#[test]
fn an_empty_checklist_is_at_most_2000_pixels_high_and_2500_on_a_phone() {
    let widget = alone("lang=nl");
    for (width, most) in [(820, 2000.0), (390, 2500.0)] {
        widget.page.phone(width, 844);
        in_every_language_and_mode(&widget, |lang, mode| {
            let high = widget.look("return host.getBoundingClientRect().height");
            assert!(
                high.as_f64() <= Some(most),
                "{lang}, {mode}, {width}: {high}"
            );
        });
    }
}

#[test]
fn both_ends_of_a_scale_can_be_read_whatever_is_chosen() {
    let widget = Widget::with("lang=nl");
    for width in [320, 390, 820] {
        widget.page.phone(width, 844);
        for (rating, between) in [(1, false), (2, true), (4, false), (5, true), (7, false)] {
            widget.set_ratings(&json!({ "coaching": rating }));
            widget.wait_for_rating("coaching", rating);
            widget.page.settle();
            let seen = widget.look(
                "const seen = (part) => part?.checkVisibility({ visibilityProperty: true }) ?? false;
                 const anchors = [...item('coaching').querySelectorAll('.anchor')];
                 const state = item('coaching').querySelector('.item-state');
                 return [seen(anchors.at(0)), seen(anchors.at(-1)), anchors.filter((a) => a.matches('.is-around')).every(seen),
                   seen(state) ? state.textContent.includes('tussen') : false]",
            );
            // On a phone the text of 4 comes in the place of the definition, once it is chosen.
            let around = width > 600 || !between;
            let said = between && width > 600;
            assert_eq!(seen[0], true, "{width}, {rating}");
            assert_eq!(seen[1], true, "{width}, {rating}");
            assert!(!around || seen[2] == true, "{width}, {rating}: {seen}");
            assert_eq!(seen[3], said, "{width}, {rating}");
            let over = widget.look(
                "item('coaching').scrollIntoView({ block: 'center', behavior: 'instant' });
                 const place = middle(item('coaching').querySelector('.item-definition').getBoundingClientRect());
                 return root.elementFromPoint(place.x, place.y)?.className.split(' ')[0]",
            );
            let expected = if width < 600 && rating == 4 {
                "anchor"
            } else {
                "item-definition"
            };
            assert_eq!(over, expected, "{width}, {rating}");
        }
    }
}

#[test]
fn on_a_phone_the_action_of_a_card_covers_no_words_of_its_anchors_or_of_the_next_name() {
    let script = [
        LINES,
        "
        const covered = [];
        for (const action of all('.item-actions .quiet')) {
          const words = lines(action)[0];
          const card = action.closest('.item');
          const near = [...card.querySelectorAll('.anchor:is(:first-child, :last-child)')];
          near.push(...card.nextElementSibling?.querySelectorAll('.item-name, .item-state') ?? []);
          for (const of of near) for (const line of lines(of)) {
            const high = Math.min(line.bottom, words.bottom) - Math.max(line.top, words.top);
            const wide = Math.min(line.right, words.right) - Math.max(line.left, words.left);
            // A box of text has room above its letters and below them: a quarter together.
            if (wide > 0 && high > line.height / 4)
              covered.push([of.textContent, high, line.height]);
          }
        }
        return [all('.item-actions .quiet').length, covered];",
    ]
    .concat();
    // Between two of the points with words, which is said beside the name.
    let ratings = each(&json!(3));
    for (lang, mode) in [
        ("nl", "self"),
        ("en", "self"),
        ("en", "candidate"),
        ("de", "self"),
        ("fr", "candidate"),
    ] {
        let widget = Widget::with(&format!("lang={lang} mode={mode}"));
        for width in [320, 360, 390, 430, 540] {
            widget.page.phone(width, 844);
            widget.set_ratings(&json!({}));
            widget.wait("return all('.item.is-rated').length", 0);
            let seen = widget.look(&script);
            assert_eq!(seen, json!([10, []]), "{lang}, {mode}, {width}, empty");
            widget.set_ratings(&ratings);
            widget.wait("return all('.item-actions .quiet').length", 20);
            let seen = widget.look(&script);
            assert_eq!(seen, json!([20, []]), "{lang}, {mode}, {width}, rated");
        }
    }
}

#[test]
fn what_is_said_beside_a_name_covers_no_part_of_it_and_not_observed_is_said_at_every_width() {
    let script = [LINES, "
        const states = all('.item-state').filter((state) => state.checkVisibility());
        const covered = states.filter((state) => lines(state).some((a) =>
          lines(state.closest('.item').querySelector('.item-name')).some((b) =>
            Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
            Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top))));
        const on_top = states.filter((state) => {
          state.scrollIntoView({ block: 'center', behavior: 'instant' });
          const line = middle(lines(state)[0]);
          return root.elementFromPoint(line.x, line.y) === state;
        });
        return [states.length, on_top.length, covered.map((state) => state.parentElement.textContent)];"].concat();
    let between = each(&json!(3));
    let not_observed = each(&json!("not-observed"));
    for lang in ["nl", "en", "de", "fr"] {
        let widget = Widget::with(&format!("lang={lang} mode=candidate seller-profile"));
        for width in [320, 360, 390, 430, 480, 511, 540, 590, 640, 820] {
            widget.page.phone(width, 844);
            widget.set_ratings(&between);
            widget.wait("return all('.item.is-rated').length", 15);
            let seen = widget.look(&script);
            assert_eq!(seen[2], json!([]), "{lang}, {width}, between");
            widget.set_ratings(&not_observed);
            widget.wait("return all('.item.is-not-observed').length", 15);
            let seen = widget.look(&script);
            assert_eq!(seen, json!([15, 15, []]), "{lang}, {width}, not observed");
        }
    }
}

#[test]
fn in_a_parent_that_is_as_wide_as_what_it_holds_it_has_a_width_and_never_more_than_there_is() {
    const PLACES: [(&str, &str); 8] = [
        (
            "<div style='display:flex;flex-direction:column;align-items:center'>",
            "</div>",
        ),
        (
            "<div style='display:flex;justify-content:center'>",
            "</div>",
        ),
        ("<div style='display:grid;place-items:center'>", "</div>"),
        ("<dialog open>", "</dialog>"),
        ("<div style='float:left'>", "</div>"),
        ("<div style='display:inline-block'>", "</div>"),
        ("<div style='width:fit-content'>", "</div>"),
        ("<table><tr><td>", "</table>"),
    ];
    let element =
        "<div><sales-leader-scorecard lang=nl loading=eager></sales-leader-scorecard></div>";
    let places = PLACES
        .map(|(before, after)| [before, element, after].concat())
        .concat();
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <body>{places}<script type=module src={}embed.js></script>",
        site::dist()
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    let hosts = "const hosts = [...document.querySelectorAll('sales-leader-scorecard')];";
    let ready = format!("{hosts} return hosts.every(({{ status }}) => status === 'ready')");
    widget.wait(&ready, true);
    for (width, least) in [(1100, 700), (390, 300)] {
        widget.page.resize(width, 800);
        let widths = widget.look(&format!(
            "{hosts} return hosts.map((host) => Math.round(host.getBoundingClientRect().width))"
        ));
        let wide = widths.as_array().unwrap();
        let fits = |one: &Value| (least..=u64::from(width)).contains(&one.as_u64().unwrap());
        assert!(wide.iter().all(fits), "{width}: {widths}");
    }
}
