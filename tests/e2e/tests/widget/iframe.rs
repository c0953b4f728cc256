//! `embed.html` in an iframe on a page of another origin, sized by `frame.js`.

use end_to_end::{
    Page, Pointer,
    framed::{fitted, host, iframe, inside, messages_after, script, wait_for_events},
    pointer::Place,
    site,
    vectors::Case,
};
use serde_json::{Value, json};

fn framed() -> Page {
    host(&(script() + &iframe("frame", "lang=nl", "")))
}

#[test]
fn the_height_follows_the_content_at_every_width() {
    let widget = inside(framed(), 0);
    let mut heights = Vec::new();
    for width in [1100, 600, 320, 800] {
        widget.page.resize(width, 700);
        widget.page.leave_frame();
        // The iframe fills the host's body.
        widget.page.until("the width of the window", |page| {
            (page.run("return innerWidth", Value::Null) == width).then_some(())
        });
        heights.push(fitted(&widget.page, 0));
    }
    assert!(heights[2] > heights[0], "320 pixels need more: {heights:?}");

    widget.page.enter_frame(0);
    widget.load(&Case::named("introverted_leader"));
    let complete = fitted(&widget.page, 0);
    assert!(
        complete > heights[3],
        "the result needs room: {complete}, {heights:?}"
    );
    widget.page.enter_frame(0);
    widget.set_ratings(&json!({}));
    widget.wait("return host.result.total", Value::Null);
    assert!(fitted(&widget.page, 0) < complete, "it becomes lower again");
}

#[test]
fn once_it_fits_no_further_height_is_told() {
    let widget = inside(framed(), 0);
    fitted(&widget.page, 0);
    assert_eq!(messages_after(&widget.page, 60), json!([]));
    widget.page.enter_frame(0);
    widget.load(&Case::named("introverted_leader"));
    fitted(&widget.page, 0);
    assert_eq!(messages_after(&widget.page, 60), json!([]));
}

#[test]
fn content_that_grows_with_its_window_does_not_grow_for_ever() {
    let widget = inside(framed(), 0);
    let start = fitted(&widget.page, 0);
    widget.page.enter_frame(0);
    widget.look("document.body.style.minHeight = 'calc(100vh + 10px)'");
    widget.page.leave_frame();
    widget.page.until("the growing stops", |page| {
        (messages_after(page, 20) == json!([])).then_some(())
    });
    let end = widget
        .page
        .run("return frame.clientHeight", Value::Null)
        .as_u64()
        .unwrap_or_default();
    assert!(
        end > start && end < start + 500,
        "from {start} it grew to {end}"
    );
}

#[test]
fn the_bar_stays_in_sight_while_the_page_around_scrolls() {
    let tall = "<p style='height: 700px'>x</p>";
    let widget = inside(
        host(&(script() + tall + &iframe("frame", "lang=nl", "") + tall)),
        0,
    );
    widget.page.resize(900, 600);
    fitted(&widget.page, 0);
    widget.page.enter_frame(0);
    widget.set_ratings(&json!({ "coaching": 5 }));
    let bar = "const { top, bottom } = root.querySelector('.progress').getBoundingClientRect();
               return [top, bottom]";
    for from_top in [300, 800, 1200] {
        widget.page.leave_frame();
        let at = "scrollTo(0, frame.offsetTop + arguments[0]);
                  return frame.getBoundingClientRect().top";
        let top = widget.page.run(at, json!([from_top]));
        let top = top.as_f64().expect("a place");
        widget.page.enter_frame(0);
        widget
            .page
            .until(&format!("the bar in sight at {from_top}"), |_| {
                let [from, to]: [f64; 2] = serde_json::from_value(widget.look(bar)).ok()?;
                (from + top > 400.0 && to + top <= 600.0).then_some(())
            });
    }
}

#[test]
fn the_border_and_padding_of_the_iframe_are_added() {
    let body = script() + &iframe("frame", "lang=nl", "class=boxed");
    let style = "<style>.boxed { box-sizing: border-box; padding: 7px }</style>";
    let widget = inside(host(&(style.to_owned() + &body)), 0);
    fitted(&widget.page, 0);
}

#[test]
fn a_variable_of_the_page_called_url_does_not_matter() {
    let variable = "<script>var URL = 'https://example.com/';</script>".to_owned();
    let widget = inside(
        host(&(variable + &script() + &iframe("frame", "lang=nl", ""))),
        0,
    );
    fitted(&widget.page, 0);
    wait_for_events(&widget.page, &json!([["frame", "ready", null]]));
}

#[test]
fn a_script_that_comes_late_still_sizes_and_tells_once() {
    let widget = inside(host(&iframe("frame", "lang=nl", "")), 0);
    widget.page.leave_frame();
    for copy in ["", "?copy"] {
        widget
            .page
            .run_and_await(&format!("await import('{}frame.js{copy}')", site::dist()));
    }
    fitted(&widget.page, 0);
    wait_for_events(&widget.page, &json!([["frame", "ready", null]]));
    messages_after(&widget.page, 10);
    wait_for_events(&widget.page, &json!([["frame", "ready", null]]));
}

#[test]
fn two_iframes_have_their_own_heights_and_one_added_later_too() {
    let body = script()
        + &iframe("first", "lang=nl", "")
        + &iframe("second", "lang=en&seller-profile", "");
    let widget = inside(host(&body), 0);
    let page = widget.page;
    let (first, second) = (fitted(&page, 0), fitted(&page, 1));
    assert!(second > first + 200, "{first}, {second}");
    page.run(
        "document.body.insertAdjacentHTML('beforeend', arguments[0])",
        json!(iframe("third", "lang=en&seller-profile", "")),
    );
    let page = inside(page, 2).page;
    assert_eq!(fitted(&page, 2), second);
}

/// Sends messages from the iframe itself.
fn tell_from_inside(page: &Page, messages: &str) {
    page.enter_frame(0);
    page.run(
        &format!("for (const message of {messages}) parent.postMessage(message, '*')"),
        Value::Null,
    );
    page.leave_frame();
}

#[test]
fn a_forged_or_malformed_message_sizes_nothing() {
    let other = "<iframe id=other srcdoc='<p>another'></iframe>";
    let body = script() + &iframe("frame", "lang=nl", "") + other;
    let widget = inside(host(&body), 0);
    fitted(&widget.page, 0);
    let page = &widget.page;
    page.run(
        "heights.length = 0;
         const forged = { type: 'scorecard', version: 1, event: 'height', height: 99 };
         postMessage(forged, '*');
         frames[1].eval(`parent.postMessage(${JSON.stringify(forged)}, '*')`);
         dispatchEvent(new MessageEvent('message', { data: forged, source: null }))",
        Value::Null,
    );
    tell_from_inside(
        page,
        "[null, 'height', 7, { type: 'scorecard', event: 'height', height: 98 },
         ...[0, 2, '1'].map((version) => ({ type: 'scorecard', version, event: 'height', height: 97 })),
         { type: 'other', version: 1, event: 'height', height: 96 },
         ...[NaN, Infinity, -1, 0, 1e9, '95', '95px', null, undefined, {}, [95]].map((height) =>
           ({ type: 'scorecard', version: 1, event: 'height', height })),
         { type: 'scorecard', version: 1, event: 'reset' },
         { type: 'scorecard', version: 1, event: 'height', height: 777 }]",
    );
    page.until("the one message that is right", |page| {
        (page.run("return frame.style.height", Value::Null) == "777px").then_some(())
    });
    assert_eq!(page.run("return heights", Value::Null), json!(["777px"]));
    let other = page.run("return other.style.height", Value::Null);
    assert_eq!(other, "", "the other iframe");
}

#[test]
fn a_greeting_from_another_window_or_version_is_not_answered() {
    let body = iframe("frame", "lang=nl", "") + "<iframe id=other srcdoc='<p>another'></iframe>";
    let widget = inside(host(&body), 0);
    widget.page.leave_frame();
    widget.page.run(
        "frames[1].eval(`parent.frames[0].postMessage(
           { type: 'scorecard', version: 1, event: 'hello' }, '*')`);
         frame.contentWindow.postMessage({ type: 'scorecard', version: 2, event: 'hello' }, '*');
         frame.contentWindow.postMessage('hello', '*')",
        Value::Null,
    );
    assert_eq!(messages_after(&widget.page, 20), json!([]));
    widget.page.run(
        "frame.contentWindow.postMessage({ type: 'scorecard', version: 1, event: 'hello' }, '*')",
        Value::Null,
    );
    widget.page.until("an answer to a right greeting", |page| {
        let told = "return messages.map(({ event }) => event).join()";
        (page.run(told, Value::Null) == "height,ready").then_some(())
    });
}

/// Answers everything by key in an iframe and looks at what the host page got to know.
fn rates_and_tells(sandbox: &str) {
    let body = script() + &iframe("frame", "lang=nl", sandbox);
    let widget = inside(host(&body), 0);
    // A visitor comes in with a click: WebKit gives a frame no focus before.
    let title = widget.look("return middle(root.querySelector('h2').getBoundingClientRect())");
    Pointer::Mouse.tap(&widget.page, Place::of(&title));
    widget.answer_all();
    fitted(&widget.page, 0);
    let expected = json!([["frame", "ready", null], ["frame", "complete", null]]);
    wait_for_events(&widget.page, &expected);
    let kinds = widget.page.run(
        "return [...new Set(messages.map((message) => Object.entries(message)
           .map(([key, value]) => key === 'height' ? `${key} ${typeof value}` : `${key} ${value}`)
           .join(', ')))].sort()",
        Value::Null,
    );
    let expected = json!([
        "type scorecard, version 1, event complete",
        "type scorecard, version 1, event height, height number",
        "type scorecard, version 1, event ready"
    ]);
    assert_eq!(kinds, expected);
    assert_eq!(json!(widget.page.console_errors()), json!([]));
}

#[test]
fn it_rates_and_scores_and_the_host_learns_no_rating() {
    rates_and_tells("");
}

#[test]
fn in_the_narrowest_sandbox_it_rates_scores_and_resizes_without_a_console_error() {
    rates_and_tells(r#"sandbox="allow-scripts""#);
}

#[test]
fn without_frame_js_it_keeps_its_height_and_scrolls_inside() {
    let widget = inside(host(&iframe("frame", "lang=nl", "")), 0);
    let scrolled = widget.look(
        "const page = document.documentElement;
         page.scrollTop = 400;
         return [innerHeight, page.scrollTop, page.scrollHeight > 1000, page.className]",
    );
    assert_eq!(scrolled, json!([600, 400, true, ""]));
}
