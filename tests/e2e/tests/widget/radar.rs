//! The star of all answers.

use end_to_end::{Widget, vectors::Case};
use serde_json::json;

fn with(case: &str, attributes: &str, size: (u32, u32)) -> Widget {
    let widget = Widget::with(attributes);
    widget.page.resize(size.0, size.1);
    widget.set_ratings(&Case::named(case).ratings);
    widget.wait("return all('.radar').length", 1);
    widget
}

/// Distance of each mark from the centre, in points of the scale, and its axis.
const MARKS: &str = "
const d = root.querySelector('.radar-marks').getAttribute('d');
return [...d.matchAll(/M(-?\\d+) (-?\\d+)h0/g)].map(([, x, y]) => [
  Math.round(Math.atan2(x, -y) / Math.PI * 5 + 10) % 10, Math.round(Math.hypot(x, y) / 1000 * 7)]);";

#[test]
fn each_rating_is_a_mark_on_its_axis_as_far_out_as_it_is_high() {
    let widget = with("introverted_leader", "lang=nl", (1280, 900));
    let table = widget.look(
        "return all('.profile tbody tr').map((row, at) => [at, Number(row.querySelector('.profile-rating').textContent)])",
    );
    let mut marks = widget.look(MARKS);
    let marks = marks.as_array_mut().expect("marks");
    // The line ends where it began.
    assert_eq!(marks.pop(), Some(marks[0].clone()));
    assert_eq!(json!(marks), table);
    assert_eq!(
        widget.look("return all('.radar-series.is-whole').length"),
        1
    );
}

#[test]
fn the_line_has_the_colour_of_the_accent_in_light_and_dark() {
    for theme in ["light", "dark"] {
        let attributes = format!("lang=nl theme={theme}");
        let widget = with("introverted_leader", &attributes, (1280, 900));
        let seen = widget.look(
            "const probe = document.createElement('i');
             probe.style.background = 'var(--accent-graphic)';
             root.querySelector('.radar').parentElement.append(probe);
             const accent = painted(getComputedStyle(probe).backgroundColor);
             probe.remove();
             const strokes = all('.radar-series path').map((path) => getComputedStyle(path).stroke);
             return [strokes.length, strokes.every((stroke) => painted(stroke) === accent),
               all('svg *').filter((part) => /NaN/.test(getComputedStyle(part).stroke + getComputedStyle(part).fill)).length]",
        );
        assert_eq!(seen, json!([2, true, 0]), "{theme}");
    }
}

#[test]
fn an_axis_without_a_rating_is_open_and_the_line_does_not_cross_it() {
    let widget = with("complete_without_total", "lang=nl", (1280, 900));
    let seen = widget.look(
        "const count = (selector, letter) =>
           root.querySelector(selector).getAttribute('d').split(letter).length - 1;
         const rated = all('.profile tbody .dots').length;
         return [rated + count('.radar-open', 'M0 0L'), rated < 10, count('.radar-series path', 'M') > 1,
           all('.radar-series.is-whole').length]",
    );
    assert_eq!(seen, json!([10, true, true, 0]));
}

/// Labels that overlap each other or reach beyond the result.
const CLASHES: &str = "
const box = root.querySelector('.result').getBoundingClientRect();
const labels = all('.radar text').map((text) => [text.textContent, text.getBoundingClientRect()])
  .filter(([, r]) => r.width);
const clashes = labels.filter(([, r]) => r.left < box.left + 4 || r.right > box.right - 4 || r.left < 0 ||
  r.right > innerWidth).map(([text]) => text);
labels.forEach(([text, a], at) => labels.slice(at + 1).forEach(([other, b]) => {
  if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    clashes.push(`${text} / ${other}`);
}));
return [labels.length, clashes];";

#[test]
fn labels_neither_clash_nor_clip_at_any_width_in_any_language() {
    for lang in ["nl", "en", "de", "fr"] {
        let widget = with("introverted_leader", &format!("lang={lang}"), (1280, 900));
        for width in [320, 360, 414, 480, 560, 600, 640, 700, 768, 1024, 1280] {
            widget.page.resize(width, 900);
            widget.page.settle();
            assert_eq!(widget.look(CLASHES), json!([10, []]), "{lang}, {width}");
        }
    }
}

#[test]
fn the_table_beside_it_holds_the_same_for_screen_readers_and_the_star_is_not_read() {
    let widget = with("introverted_leader", "lang=nl", (320, 900));
    let seen = widget.look(
        "const radar = root.querySelector('[part=radar]');
         return [radar.getAttribute('aria-hidden'), radar.closest('.profile').querySelectorAll('tbody th[scope=row]').length]",
    );
    assert_eq!(seen, json!(["true", 10]));
}
