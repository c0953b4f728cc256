//! The live widget, filled in at a switch.

use super::{attributes_of, builder, choose, query, with_checklist};
use end_to_end::Widget;
use serde_json::{Value, json};

/// Whether the result begins in sight: in the window, and in the pane around the widget.
const IN_SIGHT: &str = "const total = root.querySelector('[part~=total]')?.getBoundingClientRect();
  const pane = document.querySelector('#pane').getBoundingClientRect();
  return !!total && total.top >= Math.max(0, pane.top) && total.bottom <= Math.min(innerHeight, pane.bottom)";

#[test]
fn a_switch_shows_a_result_with_the_contact_and_gives_the_own_answers_back() {
    let widget = builder();
    for (width, height) in [(1280, 800), (390, 844)] {
        widget.page.resize(width, height);
        choose(&widget, "contact-url", "info@bureau.example");
        choose(&widget, "agency", "Bureau Voorbeeld");
        choose(&widget, "theme", "dark");
        let settings = attributes_of(&widget);
        let code = query(&widget, "iframe");
        widget.focus("coaching");
        widget.page.press(&["3"]);
        widget.wait_for_rating("coaching", 3);
        let own = widget.look("return host.ratings");

        widget.look("document.querySelector('#filled').focus()");
        widget.page.press(&["Space"]);
        widget.wait("return host.result.total", 82);
        widget.wait(IN_SIGHT, true);
        widget.wait(
            "return [...all('[part~=result] a')].some((link) => link.href === 'mailto:info@bureau.example')",
            true,
        );
        assert_eq!(widget.look("return document.activeElement.id"), "filled");
        assert_eq!(attributes_of(&widget), settings);
        assert_eq!(query(&widget, "iframe"), code);

        widget.page.press(&["Space"]);
        widget.wait("return host.result.total", Value::Null);
        assert_eq!(widget.look("return host.ratings"), own);
    }
}

#[test]
fn in_either_layout_the_filled_preview_shows_the_result() {
    let widget = builder();
    for (width, height) in [(1280, 800), (390, 844)] {
        widget.page.resize(width, height);
        choose(&widget, "layout", "steps");
        widget.look("document.querySelector('#filled').focus()");
        widget.page.press(&["Space"]);
        widget.wait(IN_SIGHT, true);
        widget.wait("return document.activeElement.id", "filled");
        // And while it is filled in.
        for layout in ["list", "steps"] {
            choose(&widget, "layout", layout);
            widget.wait(
                "return root.querySelector('[part~=base]').classList.contains('is-steps')",
                layout == "steps",
            );
            widget.wait(IN_SIGHT, true);
            widget.wait("return document.activeElement.id", "filled");
        }
        widget.page.press(&["Space"]);
        widget.wait("return host.result.answered", 0);
    }
}

#[test]
fn the_example_is_kept_for_nobody() {
    let widget = builder();
    choose(&widget, "persist", "local");
    widget.look("host.ratings = { coaching: 2 }; document.querySelector('#filled').click()");
    widget.wait("return host.result.total", 82);
    widget
        .page
        .go(&format!("{}builder.html", end_to_end::site::dist()));
    widget.wait_for("ready");
    choose(&widget, "persist", "local");
    widget.wait("return host.ratings.coaching", 2);
    assert_eq!(
        widget.look("return [host.result.answered, document.querySelector('#filled').checked]"),
        json!([1, false])
    );
}

#[test]
fn a_wide_page_keeps_the_preview_beside_the_settings_and_hides_nothing_of_them() {
    for page in ["builder.html", "builder-en.html"] {
        let widget = Widget::on_page(page);
        with_checklist(&widget);
        for (width, height) in [(1280, 800), (1600, 900), (1024, 768)] {
            widget.page.resize(width, height);
            for part in [".settings", "#snippets", "#paste", "#mail"] {
                widget.look_at(
                    "document.querySelector(arguments[0]).scrollIntoView({ block: 'start', behavior: 'instant' })",
                    json!(part),
                );
                widget.page.settle();
                let found = widget.look(
                    "const pane = document.querySelector('#pane').getBoundingClientRect();
                     const main = document.querySelector('.builder-main').getBoundingClientRect();
                     const settings = document.querySelector('.settings');
                     return [Math.min(pane.bottom, innerHeight) - Math.max(pane.top, 0) > innerHeight / 2,
                       main.right < pane.left, main.bottom > innerHeight / 2,
                       settings.scrollHeight <= settings.clientHeight, getComputedStyle(settings).position]",
                );
                assert_eq!(
                    found,
                    json!([true, true, true, true, "static"]),
                    "{page}, {width}, {part}"
                );
            }
        }
    }
}
