//! How an element comes into a page, moves in it and leaves it: by script, by an application that
//! swaps its pages, inside another component.

use end_to_end::{Page, Widget, site};
use serde_json::{Value, json};

use crate::loader::RECORDER;

/// A page with this in its `main`, and `make()` for an element that is nowhere yet.
fn open(main: &str) -> Widget {
    let html = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title><link rel=icon href=data:,>
         <script>{RECORDER}
         window.main = () => document.querySelector('main');
         window.make = () => {{
           const host = document.createElement('sales-leader-scorecard');
           host.setAttribute('loading', 'eager');
           return host;
         }};
         window.task = () => new Promise((done) => setTimeout(done));</script>
         <script type=module src={}embed.js></script><main>{main}</main>",
        site::dist()
    );
    let widget = Widget {
        page: Page::open(&site::page(html)),
    };
    let defined = "await customElements.whenDefined('sales-leader-scorecard')";
    widget.page.run_and_await(defined);
    widget
}

#[track_caller]
fn run(widget: &Widget, script: &str) -> Value {
    widget.page.run(script, Value::Null)
}

/// One generation, one drawing, nothing wrong.
#[track_caller]
fn assert_one_life(widget: &Widget) {
    widget.wait_for("ready");
    widget.wait("return all('[part~=base]').length", 1);
    assert_eq!(run(widget, "return heard"), json!(["ready"]));
    assert_eq!(
        run(widget, "return [wrong, programs.length]"),
        json!([[], 1])
    );
}

#[test]
fn an_element_made_by_script_has_what_was_set_before_it_is_connected() {
    let widget = open("");
    let before = run(
        &widget,
        "const host = make();
         host.lang = 'en'; host.setAttribute('seller-profile', ''); host.setAttribute('name', 'b');
         host.ratings = { coaching: 6, persuasion: 2 };
         host.addEventListener('scorecard-ready', ({ detail }) => { window.detail = detail; });
         const before = [host.status, host.result, host.shareUrl()];
         main().append(host);
         return before",
    );
    assert_eq!(before, json!(["idle", null, null]));
    assert_one_life(&widget);
    assert_eq!(
        widget.look("return root.querySelector('[part~=base]').lang"),
        "en"
    );
    for (key, rating) in [("coaching", 6), ("persuasion", 2)] {
        assert_eq!(widget.rating(key), rating);
        widget.wait(&format!("return slider('{key}').value"), rating.to_string());
    }
    assert_eq!(
        run(&widget, "return [detail.name, detail.ratings.coaching]"),
        json!(["b", 6])
    );
}

#[test]
fn every_way_to_make_an_element_makes_one_that_works() {
    for make in [
        "main().innerHTML = '<sales-leader-scorecard loading=eager></sales-leader-scorecard>'",
        "const host = new (customElements.get('sales-leader-scorecard'))();
         host.setAttribute('loading', 'eager'); main().append(host)",
        "main().append(make().cloneNode(true))",
        "const page = document.createElement('template');
         page.innerHTML = '<sales-leader-scorecard loading=eager></sales-leader-scorecard>';
         main().append(page.content.cloneNode(true))",
        "const page = new DOMParser().parseFromString(
           '<sales-leader-scorecard loading=eager></sales-leader-scorecard>', 'text/html');
         main().append(page.body.firstChild)",
    ] {
        let widget = open("");
        run(&widget, make);
        assert_one_life(&widget);
        widget.focus("coaching");
        widget.page.press(&["5"]);
        widget.wait_for_rating("coaching", 5);
    }
}

#[test]
fn an_element_that_moves_while_it_loads_starts_once() {
    let widget = open("");
    widget.page.run_and_await(
        "const host = make(); host.ratings = { coaching: 4 };
         main().append(host); document.body.append(host); await task(); main().append(host);",
    );
    assert_one_life(&widget);
    assert_eq!(widget.rating("coaching"), 4);
}

#[test]
fn an_element_that_is_gone_before_it_started_starts_when_it_comes_back() {
    let widget = open("");
    widget.page.run_and_await(
        "window.kept = make(); kept.ratings = { coaching: 4 };
         main().append(kept); await task(); kept.remove();
         const other = make(); main().append(other);
         while (other.status !== 'ready') await task();
         other.remove();",
    );
    assert_eq!(
        run(&widget, "return [heard, kept.status]"),
        json!([["ready"], "idle"])
    );
    run(&widget, "heard.splice(0); main().append(kept)");
    assert_one_life(&widget);
    assert_eq!(widget.rating("coaching"), 4);
}

#[test]
fn an_atomic_move_keeps_drawing_answers_and_focus() {
    let widget = open(
        "<section><sales-leader-scorecard loading=eager></sales-leader-scorecard></section><aside></aside>",
    );
    assert_one_life(&widget);
    widget.focus("coaching");
    widget.page.press(&["5"]);
    widget.wait_for_rating("coaching", 5);
    widget.look("window.drawing = root.querySelector('[part~=base]')");
    let there = "return 'moveBefore' in Element.prototype";
    assert_eq!(run(&widget, there), true, "this browser has no moveBefore");
    widget.look("document.querySelector('aside').moveBefore(host, null)");
    widget.page.run_and_await("await task(); await task();");
    widget.wait_for_focus("coaching");
    assert_eq!(
        widget.look("return root.querySelector('[part~=base]') === drawing"),
        true
    );
    widget.page.press(&["3"]);
    widget.wait_for_rating("coaching", 3);
    widget.wait("return slider('coaching').value", "3");
    assert_one_life(&widget);
}

/// Pages of an application that draws them all itself.
#[test]
fn an_application_that_swaps_its_pages_keeps_the_element_and_its_answers() {
    let widget = open("<sales-leader-scorecard loading=eager></sales-leader-scorecard>");
    assert_one_life(&widget);
    widget.set_ratings(&json!({ "coaching": 5 }));
    for rating in [1, 2, 3] {
        let away = widget.page.run_and_await(
            "window.kept = main().firstElementChild;
             const other = document.createElement('article');
             other.textContent = 'Een andere pagina';
             history.pushState({}, '', '#elders'); main().replaceChildren(other);
             await task(); await task();
             history.back(); await new Promise((done) => addEventListener('popstate', done, { once: true }));
             main().replaceChildren(kept);
             return other.isConnected",
        );
        assert_eq!(away, false);
        assert_one_life(&widget);
        assert_eq!(widget.rating("coaching"), 5);
        // The way back is over once the page has drawn; until then it may take the focus.
        widget.page.settle();
        widget.focus("consistency");
        widget.wait_for_focus("consistency");
        widget.page.press(&[&rating.to_string()]);
        widget.wait_for_rating("consistency", rating);
    }
}

#[test]
fn a_page_of_an_application_with_an_element_of_its_own_starts_afresh_or_from_storage() {
    for (persist, expected) in [("none", Value::Null), ("session", json!(5))] {
        let widget = open("");
        let page = format!(
            "const host = make(); host.setAttribute('persist', '{persist}');
             main().replaceChildren(host)"
        );
        run(&widget, &page);
        assert_one_life(&widget);
        widget.focus("coaching");
        widget.page.press(&["5"]);
        widget.wait_for_rating("coaching", 5);
        run(&widget, "main().replaceChildren('Een andere pagina')");
        widget.page.run_and_await("await task(); await task();");
        run(&widget, "heard.splice(0)");
        run(&widget, &page);
        assert_one_life(&widget);
        assert_eq!(widget.rating("coaching"), expected, "{persist}");
    }
}

#[test]
fn an_element_that_comes_back_leaves_and_comes_back_before_it_is_drawn_is_drawn() {
    let widget = open("<sales-leader-scorecard loading=eager></sales-leader-scorecard>");
    widget.wait_for("ready");
    widget.page.run_and_await(
        "const host = document.querySelector('sales-leader-scorecard');
         host.ratings = { coaching: 4 };
         host.remove(); await task(); await task();
         main().append(host); await Promise.resolve(); host.remove();
         await task(); main().append(host);",
    );
    widget.wait("return all('[part~=base]').length", 1);
    widget.wait_for_rating("coaching", 4);
    assert_eq!(
        widget.look("return [host.status, root.querySelector('.room').className]"),
        json!(["ready", "room is-ready"])
    );
}

#[test]
fn an_element_without_a_box_of_its_own_starts_when_it_is_in_sight() {
    let widget = open(
        "<p style='height: 4000px'>x</p><sales-leader-scorecard style='display: contents'></sales-leader-scorecard>",
    );
    widget.page.settle();
    assert_eq!(widget.look("return host.status"), "idle");
    run(&widget, "scrollTo(0, 4000)");
    widget.wait_for("ready");
}

#[test]
fn an_element_whose_program_began_with_a_pdf_tells_of_its_answers_like_another() {
    let widget = open(
        "<sales-leader-scorecard loading=eager persist=session name=a></sales-leader-scorecard>
         <p style='height: 4000px'>x</p>
         <sales-leader-scorecard id=late persist=session name=a></sales-leader-scorecard>",
    );
    widget.wait_for("ready");
    widget
        .page
        .run_and_await("return (await document.querySelector('#late').pdf({ blank: true })).type");
    run(
        &widget,
        "window.told = [];
         const late = document.querySelector('#late');
         late.addEventListener('scorecard-change', ({ detail }) => told.push(detail.ratings.coaching));
         late.ratings = { coaching: 4 }",
    );
    // It keeps its answers in the same place, and so they are the same.
    widget.wait_for_rating("coaching", 4);
    let key = "const late = document.querySelector('#late').shadowRoot.querySelector('[name=coaching]');
         late.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true, composed: true, cancelable: true }));
         return null";
    run(&widget, key);
    widget.wait("return told", json!([3]));
    widget.wait_for_rating("coaching", 3);
}
