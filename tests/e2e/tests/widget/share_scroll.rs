//! A share link starts a widget that is far down the page, and scrolls to it once.

use end_to_end::{Page, Widget, site};
use serde_json::Value;

use crate::share_link::PAYLOAD;
use crate::visit::NOTICES;

/// A page with the widget far below the fold, lazy.
fn far_down() -> String {
    site::page(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
         <script type=module src={}embed.js></script>
         <p style='height: 500vh'></p><sales-leader-scorecard></sales-leader-scorecard>
         <p style='height: 100vh'></p>",
        site::dist()
    ))
}

const AT_THE_TOP: &str = "const { top } = host.getBoundingClientRect();
                          return scrollY > 100 && Math.abs(top) < 2";

#[test]
fn a_lazy_widget_below_the_fold_starts_for_a_link_and_is_scrolled_to_once() {
    let page = far_down();
    let widget = Widget {
        page: Page::open(&format!("{page}#slsc={PAYLOAD}")),
    };
    widget.wait_for("ready");
    widget.wait(AT_THE_TOP, true);
    widget.page.run("scrollTo(0, 0)", Value::Null);
    widget.set_attribute("theme", "dark");
    widget.wait("return all('.is-dark').length", 1);
    widget.look("host.ratings = { coaching: 1 }");
    widget.wait(NOTICES, "");
    widget.page.settle();
    assert_eq!(widget.page.run("return scrollY", Value::Null), 0);
}

#[test]
fn without_a_link_nothing_starts_or_scrolls() {
    let page = far_down();
    for fragment in ["", "#deel", "#a=slsc"] {
        let widget = Widget {
            page: Page::open(&format!("{page}{fragment}")),
        };
        widget.wait("return host.status ?? null", "idle");
        widget.set_attribute("loading", "eager");
        widget.wait_for("ready");
        widget.page.settle();
        assert_eq!(widget.page.run("return scrollY", Value::Null), 0);
        assert_eq!(widget.look(NOTICES), "");
    }
}
